const ASKS =
  /^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:är|blir|syns|visas|står|ligger|ser (?:alla|kanalen|folk|andra|de)|(?:vem|vilka|kan alla|får alla|får kanalen) (?:får |kan )?(?:ser|se|läsa))(?!\p{L})(?: \p{L}+){0,2} (?:punkt(?:en)?|p|pkt|ärende(?:t)?)(?!\p{L})(?: \d{1,2}[a-z]?)?(?: om [^?]{2,60})?(?: \p{L}+){0,3}[?. ]*$/iu;
const SECRET =
  /(?<!\p{L})(?:interna?|internt|hemlig\p{L}*|sekretess\p{L}*|dold\p{L}*|öppen|öppet|offentlig\p{L}*|kanalen|syns|visas|vem|vilka|alla)(?!\p{L})/iu;

/** "Är punkt 7 intern?", "syns punkt 7 i kanalen?": who sees an item is asked, and nothing is to be changed. */
export function asksWhoSees(text: string): boolean {
  return ASKS.test(text.trim()) && SECRET.test(text);
}
