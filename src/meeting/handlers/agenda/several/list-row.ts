import { MONTHS } from '../../../../kernel/index.ts';

/** Ärenden in a row, and whether nothing else can be meant: a heading may have commas of its own. */
export interface Row {
  readonly items: readonly string[];
  readonly isSure: boolean;
  /** Each stands after a number, a letter or a dash of its own. */
  readonly areMarked: boolean;
}

const NONE: Row = { items: [], isSure: false, areMarked: false };

const DAY = `(?:den\\s+)?\\d{1,2}(?:\\s?/\\s?\\d{1,2}|:?e|\\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))(?:\\s+20\\d\\d)?`;
/** Of which meeting, said last: "… på mötet 11 mars", "… till nästa möte", "… på 6 oktober". */
const ON_MEETING = new RegExp(
  String.raw`[\s,]+(?:(?:på|till|inför|i)\s+(?:(?!(?:på|till|inför|i|vid)\s)\p{L}+\s+){0,2}(?:\p{L}*möte|\p{L}*sammanträde|dagordning)(?:t|n|en)?(?:\s+(?:den\s+)?${DAY})?|(?:till|inför|på|den)\s+${DAY}|(?<=,\s)${DAY})[\s.!?]*$`,
  'iu',
);

/** The words without the board and the meeting that end them: they say where, and are of no heading. */
function withoutPlace(text: string, boardName: string): string {
  const last = boardName.split(' ').at(-1) ?? boardName;
  const board = new RegExp(
    String.raw`\s+(?:i|för|hos)\s+(?:${escaped(boardName)}|${escaped(last)})(?:[\s,]+(?:den\s+)?${DAY}(?=[\s.!?]*$))?(?=[\s.!?]*$|\s*:)[\s.!?]*`,
    'iu',
  );
  return text.replace(board, '').replace(ON_MEETING, '').replace(board, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Which meeting it is for, before the colon. */
const OF_MEETING = String.raw`(?:\s+(?:(?:på|till|inför|i|för|den|nästa)\s[^:,]{1,40}|\d[^:,]{0,40})(?=:(?!\d)|\s[-–]\s))?`;
const COUNTED = String.raw`(?:(?:två|tre|fyra|fem|sex|sju|några|flera|följande|\d)\s+(?:nya\s+)?(?:saker|frågor|grejer))`;
/** "Punkterna el, vatten och sopor", "tre saker: el, vatten och sopor". */
const NAMED = new RegExp(
  String.raw`(?:^|\s)(?:punkter(?:na)?|ärenden(?:a)?|${COUNTED})(?!\p{L})${OF_MEETING}\s*(?:[:,]|\s[-–](?=\s))?\s+(?!om\s)(\S[^"\n]*)$`,
  'iu',
);
/** "Till dagordningen den 4 februari: bokslut, lokaler", "på dagordningen ska stå: …". */
const ON_AGENDA = new RegExp(
  String.raw`^[^:]{0,40}(?<!\p{L})dagordning(?:en)?(?!\p{L})${OF_MEETING}[^:\d]{0,30}:(?!\d)\s*(\S[^"\n]*)$`,
  'iu',
);
/** "Till marsmötet: el, vatten och sopor", "ta upp på mötet 22 april: …". */
const AFTER_COLON = /^(?<lead>[^:\n]{2,100}):(?!\d|\/\/)\s*(?<list>\S[^"\n]*)$/iu;
/** "Lägg till el, vatten och sopor". */
const AFTER_VERB =
  /^(?<lead>[^:,"\n]{0,80}?(?:lägga?|sätta?|skriva?|föra?|tar?|ha|få|lyfta?|lyfter)\s+(?:upp|till|in|med)(?:\s+(?:på|till|inför)\s+(?:\p{L}+\s+)?\p{L}*(?:möte|sammanträde)(?:t)?)?)\s+(?<list>\S[^":\n]*)$/iu;
/** One ärende, by that word, or what is told of it. */
const OF_ONE =
  /(?<!\p{L})(?:punkt(?:en)?|ärende(?:t)?|frågan?|sak(?:en)?|rubrik(?:en)?|titel(?:n)?|föredragande|föredragare|(?:besluts)?förslag(?:et)?|bakgrund(?:en)?|placering|sist|först)(?!\p{L})/iu;
const BEGINS_ONE =
  /^(?:(?:en|ett|den|det|ny|nytt|nästa)\s+)*(?:dagordnings)?(?:punkt(?:en)?|ärende(?:t)?|fråga(?:n)?|sak(?:en)?)(?!\p{L})/iu;
/** What a heading in a row hardly has: it is a sentence. */
const TELLS =
  /(?<!\p{L})(?:jag|vi|du|ni|det|den|som|att|eftersom|därför|så|men|är|var|har|hade|ska|skall|måste|behöver|går|gäller|blir|kommer|finns|kan|vill|bör|inte|ej|förslag|bifogar|skickar|mejlar|mejlat|skickat|underlag|föredragande)(?!\p{L})/iu;
/** Words in a heading of a row that nothing else shows to be one. */
const MOST_WORDS = 4;
/** Of three or more behind a colon. */
const MOST_OF_MANY = 7;

/** "En punkt om hyran och en om elen": each is led by its own article. */
const EACH_ABOUT =
  /(?:^|,\s*|\s)(?:(?:och|samt)\s+)?(?:en|ett)\s+(?:(?:ny|nytt|till)\s+)*(?:(?:punkt|ärende|fråga)\s+)?(?:till\s+)?(?:om|angående|gällande|kring)\s+/giu;

function eachAbout(text: string): string[] {
  const all = [...text.matchAll(EACH_ABOUT)].filter(
    ({ 0: led }, nth) => nth === 0 || /,|och|samt/iu.test(led),
  );
  if (all.length < 2 || /[":]/u.test(text)) return [];
  return all.map((each, nth) =>
    text.slice(each.index + each[0].length, all[nth + 1]?.index ?? text.length).replace(/[\s,.]+$/u, ''),
  );
}

/** "Två saker, dels utvärderingen, dels att vi borde byta lokal": each is led by the same word, and what leads to them is none. */
const EACH_OF =
  /(?:^|[,:;]\s*|\s)(?:(?:och|samt)\s+)?dels\s+(?:om\s+|att\s+(?:vi|styrelsen)\s+(?:borde|bör|ska|skulle|kan|måste)\s+)?/giu;

function eachOf(text: string): string[] {
  const all = [...text.matchAll(EACH_OF)];
  if (all.length < 2 || text.includes('"')) return [];
  return all.map((each, nth) =>
    text.slice(each.index + each[0].length, all[nth + 1]?.index ?? text.length).replace(/[\s,.]+$/u, ''),
  );
}

/** The ärenden that stand in a row, without the board and the meeting that end it; none where it is one. */
export function inARow(written: string, boardName: string): Row {
  const text = withoutPlace(written, boardName);
  const each = eachAbout(text);
  const named = eachOf(text);
  if (named.length > 1) return { items: named, isSure: true, areMarked: false };
  if (each.length > 1) return { items: each, isSure: true, areMarked: false };
  const listed = (NAMED.exec(text) ?? ON_AGENDA.exec(text))?.[1];
  if (listed !== undefined)
    return { items: parted(listed), isSure: true, areMarked: marked(listed).length > 1 };
  const after = AFTER_COLON.exec(text)?.groups;
  const { lead = '', list = '' } = after ?? AFTER_VERB.exec(text)?.groups ?? {};
  if (list === '' || OF_ONE.test(lead) || BEGINS_ONE.test(list)) return NONE;
  const numbered = marked(list);
  if (numbered.length > 1) return { items: numbered, isSure: true, areMarked: true };
  if (list.includes(';')) return { items: parted(list), isSure: true, areMarked: false };
  if (!list.includes(',') && list.split(/\.\s/u).length < 3) return NONE;
  const items = parted(list);
  // With nothing but a comma between two it is more often one: "lägg till lokaler, hyra".
  if (after === undefined && items.length < 3) return NONE;
  const most = after !== undefined && items.length > 2 ? MOST_OF_MANY : MOST_WORDS;
  const isShort = items.every((item) => wordsIn(item) <= most && !TELLS.test(item));
  return isShort ? { items, isSure: false, areMarked: false } : NONE;
}

/** What is said beside a heading: a sum, what stands in brackets, the mark of one that is internal. */
const BESIDE =
  /\s+(?:(?:för|om|på|à|kostnad)\s+)?\d[\d ]*(?:kr|kronor|tkr|mkr|mnkr)(?!\p{L})|\s*\([^()]*\)|\s*\uE000/giu;

const wordsIn = (item: string): number => item.replace(BESIDE, '').trim().split(/\s+/u).length;

/** What parts them: numbers or letters in their order, semicolons, else commas and "och" before the last; with no comma every "och". */
export function parted(list: string): string[] {
  const numbered = marked(list);
  if (numbered.length > 1) return numbered;
  if (/;\s/u.test(list)) return list.split(/\s*;\s*(?![^()]*\))(?:och\s+|samt\s+)?/iu);
  const parts = list.split(/\s*,\s*(?![^()]*\))(?:och\s+)?/iu);
  const sentences = list.split(/(?<=\p{L}{2})\.\s+/u);
  if (parts.length === 1 && sentences.length > 1) return sentences;
  if (parts.length === 1) return list.split(/\s+och\s+/iu);
  return [
    ...parts.slice(0, -1),
    ...(parts.at(-1) ?? '').split(/\s+(?:och|samt|o|å|&)\s+(?!.*\s(?:och|samt|o|å|&)\s)/iu),
  ];
}

const IN_ROW = /(?<=^|[\s,;])(?:(?<label>\d{1,2}|[a-zåäö])[.)]|(?<dash>[-–•*]))\s+(?=\S)/giu;

/** "a. budget b. lokal", "1) el 2) vatten", "- el - vatten": each after its mark, where the marks count from the first. */
function marked(list: string): string[] {
  const all = [...list.matchAll(IN_ROW)];
  const [first] = all;
  if (first?.index !== 0) return [];
  const isDashed = first.groups?.dash !== undefined;
  const marks = isDashed ? all.filter(({ groups }) => groups?.dash !== undefined) : counted(all);
  return marks.map((mark, nth) =>
    list.slice(mark.index + mark[0].length, marks[nth + 1]?.index ?? list.length),
  );
}

function counted(all: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const mark of all) {
    const label = mark.groups?.label?.toLowerCase() ?? '';
    const nth = /\d/u.test(label) ? Number(label) : label.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    if (nth === found.length + 1) found.push(mark);
  }
  return found;
}
