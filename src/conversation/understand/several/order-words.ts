import { MONTHS } from '../../../kernel/index.ts';

const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const BIDS = String.raw`(?:(?:kan|vill|skulle|får|ska|skall|måste|bör|borde)\s+(?:du|ni|vi|jag|man)\s+|(?:vi|jag)\s+(?:vill|ska|skall|måste|behöver|skulle|tänkte|får|bör)\s+)(?:(?:kunna|vilja|behöva|gärna|också|även|att|nog)\s+)*`;
const OF_MEETING = String.raw`\p{L}*(?:möte(?:t|n|na)?|sammanträde(?:t|n|na)?)`;
const VERB = String.raw`(?:lägga?(?:\s+(?:till|in|upp|ut|med))?|ta(?:ga)?\s+(?:upp|bort|med)|stryka?|plocka\s+bort|flytta(?:\s+(?:fram|om|bak))?|skjuta?(?:\s+(?:upp|fram))?|(?:senare|tidigare)lägga?|ställa?\s+in|byta?|ändra|boka(?:\s+(?:om|in|av))?|avboka|planera(?:\s+in)?|sätta?(?:\s+(?:upp|in))?|påminna?|skicka(?:\s+ut)?|posta|publicera|godkänn(?:a|er)?|lyfta?|väcka?|föreslå|anmäla?|bordlägga?|(?:jag\s+)?(?:är\s+jävig|har\s+jäv|anmäler\s+jäv))`;
/** What an order is of, that says nothing of its own yet. */
const OBJECT = String.raw`(?:en|ett|ny|nytt|nya|nästa|om|i|på|till|av|${OF_MEETING}|kallelse(?:n|rna)|dagordning(?:en|arna)|agenda(?:n|orna)|punkt(?:en|er|erna)?(?!\s+\d)|ärende(?:t|n|na)?(?!\s+\d)|(?:start|slut|mötes)?tid(?:en|er|erna)?|dag(?:en|ar)?|datum|(?:mötes)?lokal(?:en|er|erna)?|rum(?:met|men)?|sal(?:en|ar)?|plats(?:en|er)?|förslag(?:et|en)?|rubrik(?:en)?|belopp(?:et|en)?|föredragande)`;
const NEW = String.raw`(?:ny|nytt|nya|extra)\s+${OBJECT}`;

/** "Kan du lägga till en punkt om": what an order begins with, before what is particular. */
export const LEAD = new RegExp(
  String.raw`^(?:${BIDS})?(?:${VERB}(?:\s+${OBJECT}(?!\p{L}))*|${NEW}(?!\p{L})(?:\s+om(?!\p{L}))?)(?!\p{L})`,
  'iu',
);

/** "Februarimöte", "möte i februari", "möte den 11 februari": a meeting, after whose it is. */
export const MEETING = new RegExp(
  String.raw`^(?:nästa\s+)?(?<noun>${OF_MEETING})(?!\p{L})(?<when>\s+(?:i\s+${MONTH}(?!\p{L})|(?:den\s+)?\d{1,2}(?::?e)?(?:\s+${MONTH}(?!\p{L})|/\d{1,2})))?`,
  'iu',
);

/** "Den 11 februari: börjar kl. 8": of which of its meetings. */
export const ON_DAY = new RegExp(
  String.raw`^(?<when>(?:i\s+${MONTH}|(?:den\s+)?\d{1,2}(?::?e)?(?:\s+${MONTH}|/\d{1,2})))(?!\p{L})\s*[:,]?\s+`,
  'iu',
);

const MUST = String.raw`(?:(?:ska|skall|måste|får|bör|behöver|kommer\s+att)\s+)?`;
const WHO = String.raw`(?:(?:vi|jag|det)\s+)?`;
const moves = String.raw`${MUST}${WHO}(?:flytta[rs]?|skjut(?:s|er|a|as)(?:\s+(?:vi|jag))?(?:\s+(?:upp|fram))?|(?:senare|tidigare)lägg(?:s|er|a|as))(?:\s+(?:vi|jag))?`;
const cancels = String.raw`${MUST}${WHO}(?:ställ(?:s|er|as|a)(?:\s+(?:vi|jag))?\s+in|(?:är|blir|bli|vara)\s+inställ[td]|blir\s+inte\s+av)`;
const takesUp = String.raw`${MUST}(?:vill\s+)?${WHO}(?:(?:också|även|gärna)\s+)*(?:tar?(?:\s+(?:vi|jag))?\s+upp|lägg(?:er|a)(?:\s+(?:vi|jag))?\s+(?:till|in)|lyft(?:er|a)(?:\s+(?:vi|jag))?|(?:ha|få)\s+(?:med|upp))`;
const meets = String.raw`${MUST}${WHO}(?:(?:börjar?|startar?|slutar?|ses|möts|träffas|sammanträder|hålls|hållas|håller\s+till|sitter)(?:\s+(?:vi|det))?|(?:blir|bli|är|vara)(?:\s+(?:vi|det))?(?=\s+(?:kl\.?|klockan|från|mellan|halv|den|\d|i|på|hos)(?!\p{L})))`;
const begins = (pattern: string) => new RegExp(String.raw`^(?:${pattern})(?!\p{L})\s*`, 'iu');

/** What is told of a board, or of its meeting, after its name. */
export const TELLS = {
  CANCELS: begins(cancels),
  MOVES: begins(moves),
  TAKES_UP: begins(takesUp),
  MEETS: begins(meets),
} as const;
export type Tells = keyof typeof TELLS;

/** "Blir av som planerat", "som vanligt": nothing is to be done about it. */
export const AS_BEFORE =
  /^(?:(?:är|blir|ligger|står|kör(?:s|\s+vi)?|hålls|gäller)\s+)?(?:av(?:\s+som\s+(?:planerat|vanligt|tänkt|bestämt))?|kvar|fast|oförändra[td]|som\s+(?:planerat|vanligt|förut|tidigare|tänkt|bestämt|det\s+är))(?!\p{L})/iu;
/** "… men inte Norrskog", "… men vänta med Norrskog": nothing is to be done there. */
export const NOT_THERE =
  /^(?:(?:men|och|fast)\s+)?(?:(?:absolut\s+)?(?:inte|ej)|vänta(?:\s+med)?|avvakta(?:\s+med)?|låt\s+bli)(?:\s+(?:för|i|hos|till|på|med))*$/iu;
export const NOT_YET =
  /^(?:än(?:nu)?|tills\s+vidare|så\s+länge|(?:kallelse|dagordning|agenda|möte)\p{L}*)?$/iu;
/** "Och samma i Norrskog", "Norrskog också". */
export const THE_SAME =
  /^(?:(?:och|samt|gör|det)\s+)*(?:(?:precis\s+)?(?:samma(?:\s+sak)?|detsamma|likadant|likaså)|även|också|med|dessutom)?(?:\s+(?:i|för|hos|till))?$/iu;
/** "I Norrskog tar jag den": of what was named for the other board. */
export const OF_THAT =
  /(?<!\p{L})(?:den|det|dem|dom|denna|detta|samma)(?!\p{L})(?!\s+(?:\d|\p{L}+(?:en|et|an|e)(?!\p{L})|\p{L}*dag))/iu;
/** "Februarimötena flyttas, …", "byt lokal, …": said of all that follow. */
export function ordersAlone(text: string): boolean {
  if (LEAD.exec(text)?.[0].length === text.length) return true;
  const rest = text.slice(MEETING.exec(text)?.[0].length ?? text.length).trim();
  return rest !== '' && Object.values(TELLS).some((one) => one.exec(rest)?.[0].length === rest.length);
}
/** Of both of them together: what they share is no order of each. */
export const BETWEEN =
  /(?<!\p{L})(?:mellan|ihop\s+med|tillsammans|gemensam\p{L}*|samtidigt|krock\p{L}*|jämför\p{L}*)(?!\p{L})/iu;

/** "Till den 18 respektive 19": which is whose follows from the order they are named in. */
export const TOGETHER = /(?<!\p{L})(?:respektive|resp|varsin|varsitt|var\s+sin|var\s+sitt)(?!\p{L})/iu;

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(\p{L}*möte)na(?!\p{L})/giu, '$1t'],
  [/(?<!\p{L})nya\s+möten(?!\p{L})/giu, 'nytt möte'],
  [/(?<!\p{L})nya\s+tider(?!\p{L})/giu, 'ny tid'],
  [/(?<!\p{L})nya\s+(?:lokaler|salar|platser)(?!\p{L})/giu, 'ny lokal'],
  [/(?<!\p{L})nya\s+dagar(?!\p{L})/giu, 'ny dag'],
  [/(?<!\p{L})nya\s+(?:punkter|ärenden)(?!\p{L})/giu, 'ny punkt'],
  [/(?<!\p{L})tiderna(?!\p{L})/giu, 'tiden'],
  [/(?<!\p{L})lokalerna(?!\p{L})/giu, 'lokalen'],
  [/(?<!\p{L})kallelserna(?!\p{L})/giu, 'kallelsen'],
  [/(?<!\p{L})dagordningarna(?!\p{L})/giu, 'dagordningen'],
];

/** What is said of several, as of one of them. */
export const ofOne = (head: string): string =>
  SINGULAR.reduce((said, [several, one]) => said.replace(several, one), head);
