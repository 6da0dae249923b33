import { sifted } from '../../patterns/sifted.ts';

const LEAD = String.raw`(?<board>\p{L}[\p{L}-]+:\s+)?(?:(?:hej|klubban|ok|okej|ja|jo|vi|jag|tycker)[\s,!.]+)*`;
const WHOSE = String.raw`(?:\p{L}{2,}s\s+(?:förslag|önskemål)(?:\s+om\s+[^,.;?]{2,40}?)?|förslaget\s+från\s+\p{L}{2,})`;
const WELCOME = String.raw`(?:är|var|låter|verkar|känns)\s+(?:(?:ju|helt|väldigt|jätte|riktigt|faktiskt|rätt)\s+)*(?:bra|fint?|okej|ok|rimligt?|viktigt?|vettigt?|klokt?|utmärkt)`;
const TAKE = String.raw`(?:(?:så|och|vi|du|kan|kör|då)\s+)*(?:(?:lägg(?:er|a)?|tar?|sätt(?:er|a)?)(?:\s+(?:vi|jag))?\s+(?:in|till|upp|med))\s+(?:det|den|förslaget)`;
/** "Karims förslag är bra, lägg in det efter budgeten": whose it is, and where. */
const WELCOMED = sifted(
  String.raw`^${LEAD}(?<whose>${WHOSE})\s+${WELCOME}\s*[,.;–-]\s*${TAKE}(?!\p{L})(?<rest>[^?]*)$`,
  'iu',
);
const WAITS = String.raw`(?:(?:får|kan|ska|måste|bör)\s+(?:nog\s+)?(?:vänta|anstå|skjutas(?:\s+upp)?|tas\s+[^,.;?]{2,30}|stå\s+över)|(?:tar|kör|skjuter|väntar)\s+vi\s+[^,.;?]{2,30}|blir\s+(?:inte\s+av|inget)|är\s+(?:inget|ingen)\s+[^,.;?]{2,40})(?:\s+(?:till|i|på)\s+[^,.;?]{2,30})?`;
/** "Lokalerna får vänta, säg det till Anna": what becomes of it, and who is to be told. */
const TELL_HER = sifted(
  String.raw`^${LEAD}(?<what>\p{L}[^,.;?]{2,60}?)\s+(?<how>${WAITS})\s*[,.;–-]\s*(?:(?:och|så|kan\s+du|du\s+kan)\s+)*(?:säg|säga|meddela|hälsa|svara|berätta)\s+(?:det|detta)\s+(?:(?:till|åt|för)\s+)?(?<who>\p{L}{3,})[\s.!]*$`,
  'iu',
);
/** "Ta upp den som Anna skickade": whose it is, by what she did. */
const WHAT_SHE_SENT = sifted(
  String.raw`^${LEAD}(?<take>(?:(?:kan\s+du|du\s+kan)\s+)?(?:ta|tar|lägga?|lägger|sätta?)\s+(?:(?:vi|jag)\s+)?(?:in|upp|med|till))\s+(?:den|det|punkten|ärendet|förslaget|frågan)(?:\s+(?:där|här))?\s+(?:som\s+)?(?<who>(?!(?:som|jag|vi|du|de|dom|någon|styrelsen|alla)\s)\p{L}{2,}(?:\s\p{Lu}\p{L}+)?)\s+(?:har\s+)?(?:skickade?|skickat|lämnade?|lämnat|mejlade|föreslog|föreslagit|ville\s+(?:ha|ta)|kom\s+med|önskade)(?:\s+(?:in|upp|med|igår|nyss|idag))*(?<rest>\s+(?:på|till|efter|före|först|sist)(?!\p{L})[^?]{0,40})?[\s.!]*$`,
  'iu',
);
/** "Busskorten tar vi, men kalla det Resor": taken up, by another name. */
const TAKEN_AS = sifted(
  String.raw`^${LEAD}(?<of>(?!(?:det|den|dem|dom)\s)\p{L}{4,}(?:\s\p{L}+){0,2}?)\s+(?:tar|kör|lägger)\s+vi(?:\s+(?:upp|med|in))?\s*[,.;–]?\s+(?:men|och|fast)\s+(?:kalla|kallar|döp|döper)\s+(?:(?:vi|jag)\s+)?(?:det|den|punkten)\s+(?:(?:för|till)\s+)?(?<as>\p{L}[^?]{2,80}?)[\s.!]*$`,
  'iu',
);
/** "Jag", "alla": nobody who has proposed anything by a name. */
const NO_NAME = /^(?:alla|henne|honom|dem|dom|mig|oss|styrelsen|kansliet|ledamöterna|sen|sedan)$/iu;

/** What somebody has proposed is welcomed, or put off, in the words that take it up or answer her; any other words as they are. */
export function proposalWelcomed(text: string): string {
  if (text.length > 160) return text;
  const { whose, rest = '', board: its = '' } = WELCOMED.exec(text)?.groups ?? {};
  if (whose !== undefined) return `${its}ta upp ${whose}${rest.replace(/[\s.!]+$/u, '')}`;
  const sent = WHAT_SHE_SENT.exec(text)?.groups;
  if (sent?.who !== undefined)
    return `${sent.board ?? ''}ta upp ${sent.who}${/s$/iu.test(sent.who) ? '' : 's'} förslag${sent.rest ?? ''}`;
  const named = TAKEN_AS.exec(text)?.groups;
  if (named?.of !== undefined)
    return `${named.board ?? ''}ta upp ${named.of} men kalla det ${named.as ?? ''}`;
  const { what, how, who, board = '' } = TELL_HER.exec(text)?.groups ?? {};
  if (what === undefined || who === undefined || NO_NAME.test(who)) return text;
  return `${board}svara ${who} att ${what} ${how}`;
}

const PLACED = sifted(
  String.raw`^${LEAD}(?:(?:kan\s+du|du\s+kan)\s+)?(?:lägga?|tar?|sätta?|föra?)\s+(?:in|upp|med|till)\s+(?:förslaget|${WHOSE})[\s,]+(?:(?:direkt|strax|precis)\s+)?(?:före|efter|innan)\s+(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+\d{1,2}[a-z]?[\s.!]*$`,
  'iu',
);

/** "Lägg in förslaget före punkt 2", "ta upp Lars förslag efter punkt 6": what has been proposed, and where; no item is changed. */
export function placesProposal(text: string): boolean {
  return PLACED.test(text);
}
