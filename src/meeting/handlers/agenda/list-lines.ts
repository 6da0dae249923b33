import { saysOnlySecrecy, saysSecrecy } from '../../../conversation/index.ts';

/** A line that is an ärende. */
export interface Line {
  readonly text: string;
  /** It stands under "Internt:". */
  readonly internal: boolean;
}

/** What stands on lines: the new ärenden, and what is none and shall not be lost. */
export interface Lines {
  readonly items: readonly Line[];
  readonly unread: readonly string[];
  /** What is said beside them of who may see them is of all. */
  readonly areInternal: boolean;
}

const NO_LINES: Lines = { items: [], unread: [], areInternal: false };

/** "Förslag:", on the line before a list: its lines are of the ärende before it. */
const LEADS_OTHER_LIST =
  /(?<!\p{L})(?:(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?|beslut|bakgrund|beskrivning|handlingar|bilagor|underlag)\s*:?\s*$/iu;
/** "Ny punkt: Lokaler", and under it a list: what is told of that one. */
const NAMES_ONE = /(?<!\p{L})(?:punkt|ärende)(?!\p{L})[^:\n]*:\s*\S/iu;
/** "Dagordning 11 mars:", and under it a line for each ärende. */
const LEADS_LINES = /(?<!\p{L})(?:dagordning(?:en)?|punkter(?:na)?|ärenden(?:a)?)(?!\p{L})[^?]{0,60}$/iu;
/** "Till marsmötet:", "ta upp följande:". */
const LEADS_BY_COLON =
  /(?<!\p{L})(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?|upp|följande|saker|frågor|lägga?\s+till|\d)(?!\p{L})[^?:]{0,40}:$/iu;
/** "Punkter till 23 juni: Bokslut": the first of them stands on the line that leads. */
const FIRST_ON_LEAD = /(?<!\p{L})(?:punkter(?:na)?|ärenden(?:a)?)(?!\p{L})[^:?]{0,60}:(?!\d)\s*(\S.*)$/iu;
/** "•", "1.", "2.1", "§ 5", "a)", and the number that is a column of its own. */
const MARK =
  /^\s*(?:[-–—•·▪●○◦‣*]\s+|o\s{1,4}(?=\p{Lu})|§\s?\d{1,3}\s*[.):]?\s+|(?:\d{1,2}\.\d|\d\.\d{1,2})\.?\s+|\d{1,2}\s?[.):](?!\d)\s*|\d{1,2}\t+|[a-zåäö]\s?[.)]\s+)(?=\S)/iu;
const NUMBER_ALONE = /^\s*\d{1,2}\s+(?=\p{Lu})/u;
/** Longer than this nobody writes a heading without a mark before it. */
const HEADING = 100;

function isOfBefore(line: string): boolean {
  return LEADS_OTHER_LIST.test(line) || NAMES_ONE.test(line);
}

/** The lines of a list of ärenden, as it was written: with a mark before each, or all that stands under what leads them. */
export function listedLines(whole: string): Lines {
  const lines = whole
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const [leads = '', ...under] = lines;
  if (under.length === 0) return NO_LINES;
  const first = FIRST_ON_LEAD.exec(leads)?.[1];
  const begins = first === undefined ? [] : [first.replace(MARK, '')];
  if (!under.some((line) => MARK.test(line))) {
    const isList =
      isLead(leads) && (LEADS_LINES.test(leads) || under.every((line) => line.length <= HEADING));
    return isList ? marked([...begins, ...under], () => true, [leads]) : NO_LINES;
  }
  const isNumbered = lines.filter((line) => /^\s*\d/u.test(line)).length > 1;
  const isItem = (line: string, hasBegun: boolean) =>
    begins.includes(line) || MARK.test(line) || (hasBegun && isNumbered && NUMBER_ALONE.test(line));
  return marked([leads, ...begins, ...under], isItem, []);
}

function isLead(line: string): boolean {
  if (isOfBefore(line)) return false;
  return (
    LEADS_LINES.test(line) ||
    (LEADS_BY_COLON.test(line) && !/(?<!\p{L})(?:punkt|ärende)(?:en|et)?(?!\p{L})/iu.test(line))
  );
}

/** Those that are items; what leads to them is none, and what stands between or after them is told. */
function marked(
  lines: readonly string[],
  isItem: (line: string, hasBegun: boolean) => boolean,
  beside: readonly string[],
): Lines {
  const items: Line[] = [];
  const unread: string[] = [];
  const leading = [...beside];
  let isOther = false;
  let internal = false;
  let areInternal = false;
  for (const line of lines) {
    const text = line.replace(MARK, '').replace(NUMBER_ALONE, '').trim();
    // "Internt:" is of those under it, and "ej offentligt" of all.
    if (saysOnlySecrecy(text)) {
      if (text.endsWith(':')) internal = true;
      else areInternal = true;
      continue;
    }
    const isOne = isItem(line, items.length > 0);
    if (!isOne) isOther = isOfBefore(line);
    if (isOne && !isOther) items.push({ text, internal });
    else if (items.length > 0) unread.push(line.trim());
    else leading.push(line);
  }
  return { items, unread, areInternal: areInternal || [...leading, ...unread].some(saysSecrecy) };
}
