/** What stands on lines: the new ärenden, and what is none and shall not be lost. */
export interface Lines {
  readonly items: readonly string[];
  readonly unread: readonly string[];
}

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
  if (under.length === 0) return { items: [], unread: [] };
  const first = FIRST_ON_LEAD.exec(leads)?.[1];
  const begins = first === undefined ? [] : [first.replace(MARK, '')];
  if (!under.some((line) => MARK.test(line))) {
    const isList =
      isLead(leads) && (LEADS_LINES.test(leads) || under.every((line) => line.length <= HEADING));
    return { items: isList ? [...begins, ...under.map((line) => line.trim())] : [], unread: [] };
  }
  return marked(lines, begins);
}

function isLead(line: string): boolean {
  if (isOfBefore(line)) return false;
  return (
    LEADS_LINES.test(line) ||
    (LEADS_BY_COLON.test(line) && !/(?<!\p{L})(?:punkt|ärende)(?:en|et)?(?!\p{L})/iu.test(line))
  );
}

/** Those with a mark; what leads to them is none, and what stands between or after them without one is told. */
function marked(lines: readonly string[], begins: readonly string[]): Lines {
  const items = [...begins];
  const unread: string[] = [];
  const isNumbered = lines.filter((line) => /^\s*\d/u.test(line)).length > 1;
  let isOther = false;
  let hasBegun = false;
  for (const line of lines) {
    const isItem = MARK.test(line) || (hasBegun && isNumbered && NUMBER_ALONE.test(line));
    if (!isItem) isOther = isOfBefore(line);
    if (isItem && !isOther) {
      items.push(line.replace(MARK, '').replace(NUMBER_ALONE, '').trim());
      hasBegun = true;
    } else if (hasBegun) unread.push(line.trim());
  }
  return { items, unread };
}
