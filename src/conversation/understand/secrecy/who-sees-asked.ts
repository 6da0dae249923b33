import { sifted } from '../patterns/sifted.ts';

const ASKS = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:är|blir|syns|visas|står|ligger|ser (?:alla|kanalen|folk|andra|de)|(?:vem|vilka|kan alla|får alla|får kanalen) (?:får |kan )?(?:ser|se|läsa))(?!\p{L})(?! (?:någon|något|några|nån|nåt)(?!\p{L}))(?: \p{L}+){0,2} (?:punkt(?:en)?|p|pkt|ärende(?:t)?)(?!\p{L})(?: \d{1,2}[a-z]?)?(?: om [^?]{2,60})?(?: \p{L}+){0,3}[?. ]*$/iu,
);
const SECRET =
  /(?<!\p{L})(?:interna?|internt|hemlig\p{L}*|sekretess\p{L}*|dold\p{L}*|öppen|öppet|offentlig\p{L}*|kanalen|syns|visas|vem|vilka|alla)(?!\p{L})/iu;

const SECRET_OF = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:(?:är|blir|var) (?<is>[^?,]{3,60}?) (?:intern|internt|hemlig|hemligt|sekretessbelag[dt]|öppen|öppet|offentlig|offentligt|synlig|synligt|dold|dolt)|(?:syns|visas|står) (?<shown>[^?,]{3,60}?) i kanalen)(?: (?:än|nu|då|för (?:alla|kanalen)|i kanalen))*(?: (?:på|till|inför|den|mötet|i|nästa|möte|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|\p{L}+dag\p{L}*)){0,6}[?. ]*$/iu,
);

/** "Är minibussen intern?", "syns växtväggen i kanalen?": the words that name the item; null: no such thing is asked. */
export function secrecyAskedOf(text: string): string | null {
  const { is, shown } = (text.length < 120 ? SECRET_OF.exec(text.trim())?.groups : null) ?? {};
  return is !== undefined && OF_PAPERS.test(`${is} ${text}`) ? null : (is ?? shown ?? null);
}

/** "Är ansökan offentlig?": a right to read a paper, and no item by its name. */
const OF_PAPERS =
  /^(?:ansökan|ansökningar(?:na)?|handling(?:en|ar|arna)?|protokoll(?:et|en)?|underlag(?:et|en)?|bilag(?:a|an|or|orna)|kallelsen?|papper(?:et|en)?) .*offentlig/iu;

/** "Är punkt 7 intern?", "syns punkt 7 i kanalen?": who sees an item is asked, and nothing is to be changed. */
export function asksWhoSees(text: string): boolean {
  return ASKS.test(text.trim()) && SECRET.test(text);
}
