import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

/** What is asked to be changed of an item that is there, besides its heading, place and förslag. */
export interface FieldOrder {
  /** The item's own words: "punkt 9", "internkontrollen". */
  readonly of: string;
  /** Whether it shall be the board's alone, and not the channel's. */
  readonly internal?: boolean;
  /** Who shall present it, as written; empty: nobody; null: who is not said. */
  readonly presenter?: string | null;
}

const LEAD = String.raw`^(?:(?:hej|klubban|snälla|nej|nä|oj|jo|ja|men|och|fel|förlåt|kan|kunde|vill|skulle|ska|skall|får|du|ni|vi|jag|gärna|också|även|då|nu)[\s,]+)*`;
/** What is no item of an agenda. */
const OTHER =
  /(?<!\p{L})\p{L}*(?:protokoll|dagordning|agenda|kallelse|möte|sammanträde|omröstning|snabbfråg|datumfråg|capsulam|(?<!upp|be|av|för|miss|in)handling|bilag|förslag|svar)/iu;
const OF = String.raw`(?<of>\S.{0,79}?)`;
const IN_CHANNEL = String.raw`(?:\s+(?:i|för|från)\s+(?:\p{L}+\s+)?kanal(?:en)?)`;
const FOR_ALL = String.raw`(?:\s+för\s+alla)`;
/** Of which board or meeting: read elsewhere. */
const DAY = String.raw`(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?\s+)?(?:\d{1,2}\s+(?:${MONTHS.join('|')})(?:\s+\d{4})?|\d{1,2}/\d{1,2}|\d{4}-\d{2}-\d{2})`;
const NUMBERED = String.raw`(?<of>(?:punkt(?:en)?|ärende(?:t)?|pkt)\s+(?:nr\.?\s+|nummer\s+)?\d{1,3}(?:\s?[a-z](?!\p{L}))?)(?:\s+(?:på\s+mötet\s+|till\s+mötet\s+|på\s+|till\s+)?(?:den\s+)?${DAY})?`;
const WHERE = String.raw`(?:,?\s+(?:${DAY}|(?:på|i|inför|hos|till)\s+[\p{L}\d ./]{1,40}|den\s+\d[\p{L}\d ./]{1,20}))?`;
/** "… i stället för Elin": who it was. */
const INSTEAD = String.raw`(?:\s+(?:i\s?stället|istället)(?:\s+för\s+[\p{L}][\p{L}\s.'-]{0,60}?)?)?`;
const END = String.raw`(?:,?\s+(?:och\s+)?(?:inte|ej)\s+\p{Lu}[\p{L}\s.'-]{0,60}?)?${INSTEAD}(?:\s+(?:igen|tack|nu))*${WHERE}${INSTEAD}[\s.!?]*$`;
const SHALL = String.raw`\s+(?:ska|skall|bör|får)\s+`;
const BE_SEEN = String.raw`(?:synas|visas|stå|ligga|läggas(?:\s+ut)?|hamna|postas|läcka|spridas|vara\s+med|vara\s+synlig)`;

const SECRET =
  '(?:internt?|hemlig|hemligt|konfidentiell|konfidentiellt|sekretessbelagd|sekretessbelagt|känslig|känsligt|sekretess)';
/** "…, fixa": that it is to be seen to. */
const DONE = String.raw`(?:[\s,]+(?:fixa|fixar|ordna|ordnar|ändra|tack|snälla|du|det|igen|nu))*`;
const END_STATED = String.raw`${DONE}${WHERE}[\s.!]*$`;
const HIDES = [
  String.raw`${LEAD}(?:sekretessbelägga?|sekretessmärka?|hemligstämpla|hemlighålla?)\s+${OF}${END}`,
  String.raw`${LEAD}${NUMBERED}\s+(?:är|blir|omfattas\s+av|(?:ska|skall|bör|måste)\s+(?:vara|bli|hållas|omfattas\s+av))\s+(?:(?:lite|ganska|mycket|väldigt|helt)\s+)?(?:${SECRET}|(?:offentlighets-\s?och\s+)?sekretesslagen|OSL(?:\s+\d{1,2}\s*(?:kap\.?|:)[\s\d§a-z]*)?)${WHERE}[\s.!]*$`,
  String.raw`${LEAD}${NUMBERED}\s+(?:som\s+)?(?:${SECRET}|(?:ej|inte)\s+i\s+(?:\p{L}+\s+)?kanal(?:en)?)${DONE}${WHERE}[\s.!]*$`,
  String.raw`${LEAD}sekretess\s+(?:på|för|gäller)\s+${NUMBERED}${END_STATED}`,
  String.raw`${LEAD}(?:(?:ta|tag|plocka)\s+bort|stryk|stryka)\s+${OF}\s+(?:från|ur)\s+(?:\p{L}+\s+)?kanalen${END}`,
  String.raw`${LEAD}(?:gör|göra|sätt|sätta|märk|märka)\s+${OF}\s+(?:som\s+)?(?:intern|internt|interna|dold|dolt|dolda|osynlig|osynligt|osynliga|hemlig|hemligt|hemliga|konfidentiell|konfidentiellt|konfidentiella|sekretessbelag(?:d|t|da))${IN_CHANNEL}?${END}`,
  String.raw`${LEAD}(?:dölj|dölja|göm|gömma)\s+${OF}${IN_CHANNEL}?${END}`,
  String.raw`${LEAD}(?:visa)\s+inte\s+${OF}${IN_CHANNEL}${END}`,
  String.raw`${LEAD}${NUMBERED}${SHALL}(?:vara|bli|göras|märkas)\s+(?:som\s+)?internt?${END}`,
  String.raw`${LEAD}${NUMBERED}${SHALL}(?:inte\s+${BE_SEEN}${IN_CHANNEL}|(?:bara|endast)\s+${BE_SEEN}\s+för\s+(?:\p{L}+\s+)?styrelsen|döljas${IN_CHANNEL}?)${END}`,
];
/** "Alla punkter ska vara interna": of which is asked. */
const HIDES_ALL = String.raw`${LEAD}(?<of>(?:alla|samtliga)\s+(?:punkter|ärenden)(?:na|a)?)${SHALL}(?:vara|bli)\s+(?:interna|hemliga|dolda)${END}`;
const SHOWS = [
  String.raw`${LEAD}(?:gör|göra)\s+${OF}\s+(?:synliga?|synligt|öppen|öppet|öppna|offentliga?|offentligt|publika?)(?:${IN_CHANNEL}|${FOR_ALL})*${END}`,
  String.raw`${LEAD}(?:gör|göra)\s+${OF}\s+(?:inte|ej|icke)\s+internt?${END}`,
  String.raw`${LEAD}(?:visa)\s+${NUMBERED}(?:${IN_CHANNEL}|${FOR_ALL})${END}`,
  String.raw`${LEAD}${NUMBERED}${SHALL}(?:${BE_SEEN}(?:${IN_CHANNEL}|${FOR_ALL})|inte\s+vara\s+intern[t]?)${END}`,
];

const PRESENTER = String.raw`(?:(?:den|en|ny|nya|som)\s+)*föredragande(?:n)?`;
const ON = String.raw`\s+(?:på|för|i|till|vid|av|från)\s+`;
/** No question is an order, however it begins: "å vem föredrar punkt 6". */
const NAME_WORD = String.raw`(?!(?:vem|vems|vilka|vilken|vad|va|hur|när|varför)\s)\p{L}[\p{L}.'-]*`;
const NAME = String.raw`(?<name>(?!(?:och|å|o|men|så|sen)\s)${NAME_WORD}(?:\s+${NAME_WORD}){0,4}?)`;
const SETS = String.raw`(?:byt(?:\s+ut)?|byta(?:\s+ut)?|ändra|sätta?|skriva?(?:\s+in)?|ange|lägga?\s+(?:till|in)|välj|ta|ha)`;
const PRESENTS = [
  String.raw`${LEAD}${SETS}\s+${PRESENTER}${ON}${OF}(?:\s+från\s+\p{L}[\p{L}\s.'-]{0,60}?)?(?:\s*[:,]\s*|\s+(?:till|mot|är|blir)\s+)${NAME}${END}`,
  String.raw`${LEAD}${SETS}\s+(?:till\s+)?${NAME}\s+(?:som\s+)${PRESENTER}${ON}${OF}${END}`,
  String.raw`${LEAD}låta?\s+${NAME}\s+(?:föredra|dra|presentera)\s+${OF}${END}`,
  String.raw`^(?!(?:vem|vilka|vilken|vad|när|hur|ingen|någon|jag|vi|du)\s)${NAME}\s+(?:(?:ska|skall|får|kan)\s+(?:väl\s+|nog\s+)?(?:föredra|presentera|dra|ta)|föredrar|presenterar|drar|tar|håller\s+i)\s+${NUMBERED}${END}`,
  String.raw`${LEAD}(?:lägga?\s+till|skriva?(?:\s+in)?)\s+på\s+${OF}\s*[:,]\s*föredragande\s*:?\s+(?:är\s+)?${NAME}${END}`,
  String.raw`${LEAD}(?:lägga?\s+till\s+|skriva?(?:\s+in)?\s+)?(?:på\s+)?${NUMBERED}\s*:\s*föredragande\s*:?\s+(?:är\s+)?${NAME}${END}`,
  String.raw`^(?:ny\s+)?föredragande${ON}${OF}(?:\s*:\s*|\s+(?:är|blir|(?:ska|skall)\s+(?:vara|bli))\s+(?:nu\s+)?)${NAME}${END}`,
  String.raw`^(?!(?:vem|vilka|vilken|vad|när|hur|ingen|någon|jag|vi|du)\s)${NAME}\s+(?:är|blir|(?:ska|skall)\s+(?:vara|bli))\s+(?:ny\s+)?föredragande${ON}${NUMBERED}${END}`,
  String.raw`${LEAD}(?:(?:på|för)\s+)?${NUMBERED}(?:\s*[:,])?\s+(?:(?:det\s+)?är\s+det\s+)?${NAME}\s+(?:som\s+)?(?:föredrar|presenterar|drar|(?:ska|skall)\s+(?:föredra|presentera|dra))(?:\s+(?:den|det))?${END}`,
];
const PRESENTED_BY_NOBODY = String.raw`${LEAD}(?:(?:ta|tag|plocka)\s+bort|stryk|stryka)\s+${PRESENTER}${ON}${OF}${END}`;
const WHO_IS_UNSAID = String.raw`${LEAD}(?:byta?(?:\s+ut)?|ändra)\s+${PRESENTER}${ON}${OF}${END}`;

const read = (pattern: string) => new RegExp(pattern, 'iu');
const ROWS: readonly (readonly [
  RegExp,
  (groups: { readonly [key: string]: string | undefined }) => Omit<FieldOrder, 'of'>,
])[] = [
  ...PRESENTS.map((one) => [read(one), ({ name = '' }) => ({ presenter: name })] as const),
  [read(PRESENTED_BY_NOBODY), () => ({ presenter: '' })],
  [read(WHO_IS_UNSAID), () => ({ presenter: null })],
  ...SHOWS.map((one) => [read(one), () => ({ internal: false })] as const),
  ...[...HIDES, HIDES_ALL].map((one) => [read(one), () => ({ internal: true })] as const),
];

/** "…, hon kan bara 10 juni": why somebody else presents it. */
const WHY_OTHER = /\s*,\s*(?=\p{Ll})[^,]{1,120}$/u;

/** From which sign on it is told why an item is presented by another: that is no part of the order; null: it is not told. */
export function reasonOfPresenter(text: string): number | null {
  const at = /föredra|presentera/iu.test(text) ? text.search(WHY_OTHER) : -1;
  return at < 0 || !ordered(text.slice(0, at))?.presenter ? null : at;
}

const BY_HEADING = new RegExp(
  String.raw`^(?!(?:vem|vilka|vilken|vad|när|hur|ingen|någon|jag|vi|du|det|den|om)\s)${NAME}\s+(?:(?:ska|skall|får|kan)\s+(?:väl\s+|nog\s+)?(?:föredra|presentera|dra)|föredrar|presenterar|drar|tar|håller\s+i)\s+(?!(?:tillbaka|in|ut|bort|upp|med|emot|sig|över|den|det|inte|ej|aldrig|plats\p{L}*|hand|över|protokoll\p{L}*)(?!\p{L}))${OF}${END}`,
  'iu',
);

/** "Klivet föredras av Kerstin", "föredragande för klivet är Kerstin": the item first. */
const PRESENTED_BY = new RegExp(
  String.raw`^(?!(?:vem|vilka|vilken|vad|när|hur|som|det|den|om|allt|alla|inget)\s)${LEAD.slice(1)}${OF}\s+(?:(?:ska|skall|kan|får)\s+)?(?:föredras?|föredrages|presenteras?|dras?|redovisas?)\s+av\s+${NAME}${END}`,
  'iu',
);

/** "Klivet ska Kerstin dra". */
const LEFT_TO = new RegExp(
  String.raw`^(?!(?:vem|vilka|vilken|vad|när|hur|som|det|den|om|allt|alla|inget|då|sen|sedan|och)\s)${OF}\s+(?:ska|skall|får|kan)\s+(?!(?:vi|jag|du|ni|de|dom|hon|han|man|alla|någon|nån|ingen|styrelsen|inte|ej|också|även|nog|väl|bara)\s)${NAME}\s+(?:föredra|dra|presentera|redovisa)${END}`,
  'iu',
);

/** "… innan avtalet är påskrivet": how long, or why. */
const UNTIL = String.raw`(?:[\s,]+(?:innan|förrän|tills|så\s+länge|eftersom|för\s+att|då)\s[^?]{3,100})?`;
const OUTSIDE = String.raw`(?:${IN_CHANNEL}|\s+(?:utåt|externt|utanför\s+styrelsen|för\s+(?:andra|utomstående|allmänheten)))`;
const HIDDEN_BY_HEADING = new RegExp(
  String.raw`^(?!(?:den|det|detta|punkten|ärendet|frågan|som|den\s+här)\s)${OF}${SHALL}(?:(?:inte|ej)\s+${BE_SEEN}${OUTSIDE}?|(?:vara|bli|hållas)\s+${SECRET})${UNTIL}${END}`,
  'iu',
);
const NO_NAME = String.raw`(?!(?:den|det|detta|punkten|ärendet|frågan|som|vad|vem|vilka|vilken|hur|när|varför|är|blir|allt)(?!\p{L}))`;
/** "Hyran är sekretess, fixa", "hyran ej i kanal", "sekretess på hyran": told, and asked of nobody. */
const STATED = new RegExp(
  String.raw`^(?:${NO_NAME}${OF}\s+(?:(?:är|blir|omfattas\s+av)\s+)?(?:${SECRET}|(?:ej|inte)\s+i\s+(?:\p{L}+\s+)?kanal(?:en)?)${END_STATED}|(?:sekretess|hemligt)\s+(?:på|för|gäller)\s+(?<last>\p{L}.{2,79}?)${DONE}[\s.!]*$)`,
  'iu',
);
/** "Hyran får synas", "hyran är inte hemlig längre". */
const NO_LONGER = new RegExp(
  String.raw`^${NO_NAME}${OF}\s+(?:får\s+${BE_SEEN}|(?:är|behöver)\s+(?:inte|ej)\s+(?:vara\s+)?${SECRET}(?:\s+längre)?)${END_STATED}`,
  'iu',
);

/** What is told of who sees an item that is named; null: nothing is. */
function seenAsStated(text: string): FieldOrder | null {
  const open = NO_LONGER.exec(text)?.groups?.of;
  const { of = open, last } = (open === undefined ? STATED.exec(text)?.groups : null) ?? {};
  const named = of ?? last;
  return named === undefined || OTHER.test(named) ? null : { of: named, internal: open === undefined };
}
const SHOWN_BY_HEADING = new RegExp(
  String.raw`^(?!(?:den|det|detta|punkten|ärendet|frågan|som|den\s+här)\s)${OF}${SHALL}(?:(?:vara|bli)\s+(?:öppen|öppet|offentligt?|synligt?|publikt?)|inte\s+vara\s+internt?|${BE_SEEN}${IN_CHANNEL})${FOR_ALL}?${END}`,
  'iu',
);

/** "Brandskyddet ska inte synas", "hyran ska vara öppen": whether an item is called so is for the agenda to say; null: neither is said. */
function seenHeaded(text: string): FieldOrder | null {
  const hidden = HIDDEN_BY_HEADING.exec(text)?.groups?.of;
  const of = hidden ?? SHOWN_BY_HEADING.exec(text)?.groups?.of;
  return of === undefined || OTHER.test(of) ? null : { of, internal: hidden !== undefined };
}

const SPEAKS_OF_SEEING = /ska|bör|får|intern|hemlig|sekretess|konfidentiell|känslig|kanal/iu;

/** What is ordered of who presents an item or sees it, by its heading; null: nothing is. */
export function fieldHeaded(text: string): FieldOrder | null {
  const presents = presentsHeaded(text);
  if (presents !== null || text.includes('?') || !SPEAKS_OF_SEEING.test(text)) return presents;
  return seenHeaded(text) ?? seenAsStated(text);
}

/** "Skriv in att Mimmi föredrar …": that it shall be written is no name. */
const WRITES_THAT =
  /^(?:(?:kan|vill|skulle) (?:du|ni) )?(?:(?:skriva?|lägga?|föra?)(?: in| till| upp)?|notera|anteckna|ange|se till|ändra(?: så)?|sätta?)(?: också)? att (?=\p{L})/iu;

/** "… tror jag", "… antar jag". */
const GUESSED = /[\s,]+(?:(?:tror|tänker|tycker|antar|föreslår|hoppas) jag|väl|nog)[\s.!]*$/iu;

/** "Mimmi föredrar språngbrädan": whether an item is called so is for the agenda to say; null: nobody is said to present. */
function presentsHeaded(written: string): FieldOrder | null {
  const text = written.replace(WRITES_THAT, '').replace(GUESSED, '');
  if (
    text.includes('?') ||
    !/föredra|presentera|redovisas|(?<!\p{L})(?:dra[rs]?|tar|håller i)(?!\p{L})/iu.test(text)
  )
    return null;
  const { of, name } =
    BY_HEADING.exec(text)?.groups ?? PRESENTED_BY.exec(text)?.groups ?? LEFT_TO.exec(text)?.groups ?? {};
  return of === undefined || name === undefined || OTHER.test(of) ? null : { of, presenter: name };
}

/** What each of them names: who sees it, or who presents it. */
const SPEAKS_OF_FIELD = sifted(
  /intern|hemlig|sekretess|konfidentiell|känslig|OSL|dold|dolt|dölj|göm|synlig|visa|kanal|styrelsen|alla|öppe[nt]|offentlig|publik|föredra|presentera|(?<!\p{L})(?:dra[rs]?|tar|håller i)(?!\p{L})/iu,
);

/** "Gör punkt 9 intern", "byt föredragande på punkt 8 till Elin"; null: nothing is ordered of an item's fields. */
export function fieldOrder(text: string): FieldOrder | null {
  if (!SPEAKS_OF_FIELD.test(text)) return null;
  return ordered(text.slice(0, reasonOfPresenter(text) ?? text.length));
}

function ordered(written: string): FieldOrder | null {
  const text = written.replace(WRITES_THAT, '');
  for (const [pattern, order] of ROWS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.of !== undefined && !OTHER.test(groups.of)) return { of: groups.of, ...order(groups) };
  }
  return null;
}
