import {
  beginsOpenSection,
  beginsSecretSection,
  mayBeginSecretSection,
  numbersHeldSecret,
  saysOnlySecrecy,
  saysSecrecy,
} from '../../../../conversation/index.ts';

/** A line that is an ärende. */
export interface Line {
  readonly text: string;
  /** It stands under "Internt:". */
  readonly internal: boolean;
  /** The lines under it that are told of it: förslag, who presents it, what it is about. */
  readonly below: readonly string[];
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
  /^\s*(?:[-–—•·▪●○◦‣*]\s+|[➢➤►▸✓✔☐□]\s*|\[[ x]?\]\s*|punkt\s+\d{1,2}\s*[:.]\s*|o\s{1,4}(?=\p{Lu})|§\s?\d{1,3}\s*[.):]?\s+|(?:\d{1,2}\.\d|\d\.\d{1,2})\.?\s+|\d{1,2}\s?[.):](?!\d)\s*|\d{1,2}\t+|[a-zåäö]\s?[.)]\s+)(?=\S)/iu;
/** "14.30 Stängd del": an hour, and no mark. */
const isSection = (line: string) =>
  /^\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?!\d)/u.test(line) &&
  (beginsSecretSection(line) || beginsOpenSection(line));
const isMarked = (line: string) => MARK.test(line) && !isSection(line);
const NUMBER_ALONE = /^\s*\d{1,2}\s+(?=\p{Lu})/u;
/** Longer than this nobody writes a heading without a mark before it. */
const HEADING = 100;

/** Words that end a message, and are of no ärende. */
const ENDING = /^\s*(?:tack|mvh|hälsning|vänlig|med\s+vänlig|\/\s?\p{L}|hej|hör\s+av)/iu;
/** "Förslag: att …", "Föredragande: Eva", "att godkänna bokslutet": of the ärende above, by its own word. */
const OF_ABOVE =
  /^\s*(?:[-–•*]\s+)?(?:att\s|(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?\s*:\s*\S|föredragande\s*:\s*\S|föredragare\s*:\s*\S|bakgrund\s*:\s*\S)/iu;

function isOfBefore(line: string): boolean {
  return LEADS_OTHER_LIST.test(line) || NAMES_ONE.test(line);
}

/** The lines of a list of ärenden, as it was written: with a mark before each, or all that stands under what leads them. */
export function listedLines(whole: string): Lines {
  const lines = withoutTable(whole)
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const [leads = '', ...under] = lines;
  if (under.length === 0) return NO_LINES;
  const first = FIRST_ON_LEAD.exec(leads)?.[1];
  const begins = first === undefined ? [] : [first.replace(MARK, '')];
  if (!under.some(isMarked)) {
    const isList =
      isLead(leads) && (LEADS_LINES.test(leads) || under.every((line) => line.length <= HEADING));
    return isList ? marked([...begins, ...under], () => true, [leads]) : NO_LINES;
  }
  if (begins.length === 0 && !leadsMarked(lines)) return NO_LINES;
  const isNumbered = lines.filter((line) => /^\s*\d/u.test(line)).length > 1;
  const isItem = (line: string, hasBegun: boolean) =>
    begins.includes(line) || isMarked(line) || (hasBegun && isNumbered && NUMBER_ALONE.test(line));
  return marked([leads, ...begins, ...under], isItem, []);
}

/** Rows of a table in Markdown, with its cells in columns and without what stands above them. */
function withoutTable(whole: string): string {
  const lines = whole.split(/\r?\n/u);
  const ruled = lines.findIndex((line) => /^\s*\|[\s:|-]+\|\s*$/u.test(line));
  if (ruled < 1) return whole;
  return lines
    .filter((_, at) => at !== ruled && at !== ruled - 1)
    .map((line) => line.replace(/^\s*\|\s*|\s*\|\s*$/gu, '').replace(/\s*\|\s*/gu, '\t'))
    .join('\n');
}

/** "Till mötet 22 april", "22 april": the meeting, and no ärende. */
const MEETING_ALONE =
  /(?:^|\s)(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?)(?:\s+(?:den\s+)?\d[^.?!]{0,25})?$|^(?:(?:till|inför|på|den)\s+)*\d{1,2}\s?(?:\/\s?\d{1,2}|\p{L}{3,9})(?:\s+20\d\d)?$/iu;

/** Whether what stands before the first mark leads to a list of ärenden: else it names one, and the list is why. */
function leadsMarked(lines: readonly string[]): boolean {
  const first = lines.findIndex(isMarked);
  const lead = lines[first - 1]?.trim() ?? '';
  return lead === '' || lead.endsWith(':') || LEADS_LINES.test(lead) || MEETING_ALONE.test(lead);
}

function isLead(line: string): boolean {
  if (isOfBefore(line)) return false;
  return (
    LEADS_LINES.test(line) ||
    (LEADS_BY_COLON.test(line) && !/(?<!\p{L})(?:punkt|ärende)(?:en|et)?(?!\p{L})/iu.test(line))
  );
}

/** Those that are items, with what stands under them; what leads to them is none, and what is of no item is told. */
function marked(
  lines: readonly string[],
  isItem: (line: string, hasBegun: boolean) => boolean,
  beside: readonly string[],
): Lines {
  const items: (Line & { readonly below: string[] })[] = [];
  const unread: string[] = [];
  const leading = [...beside];
  const areNumbered = lines.filter((line) => NUMBERED.test(line)).length > 1;
  let isOther = false;
  let internal = false;
  let areInternal = false;
  const isOfAll = (text: string) => saysOnlySecrecy(text) || mayBeginSecretSection(text);
  const bare = (line: string) =>
    (isSection(line) ? line : line.replace(MARK, '')).replace(NUMBER_ALONE, '').trim();
  let hasSections = lines.some((line) => !isMarked(line) && beginsSecretSection(line) && !isOfAll(line));
  const held = new Set<string>();
  const printed: string[] = [];
  for (const line of lines) {
    const text = bare(line);
    const last = items.at(-1);
    // "Interna ärenden" and "Internt:" are of those under them, to "Öppna ärenden"; "ej offentligt" is of all.
    const isHeading = !isMarked(line) && text.length <= HEADING;
    if (isHeading && hasSections && beginsOpenSection(text)) {
      internal = false;
      continue;
    }
    if (isHeading && beginsSecretSection(text) && !isOfAll(text)) {
      internal = true;
      continue;
    }
    const numbers = isMarked(line) ? [] : [...numbersHeldSecret(text)];
    if (last !== undefined && areNumbered && numbers.length > 0) {
      for (const number of numbers) held.add(number);
      continue;
    }
    if (isOfAll(text)) {
      hasSections ||= text.endsWith(':');
      if (text.endsWith(':')) internal = true;
      else areInternal = true;
      continue;
    }
    const isOne = isItem(line, last !== undefined) && !(last !== undefined && OF_ABOVE.test(line));
    if (!isOne) isOther = isOfBefore(line);
    const isTold = OF_ABOVE.test(line) || /^\s/u.test(line) || areNumbered;
    if (isOne && (!isOther || (last !== undefined && areNumbered && NUMBERED.test(line)))) {
      items.push({ text, internal, below: [] });
      printed.push(/\d+/u.exec(line)?.[0] ?? '');
      isOther = false;
    } else if (last !== undefined && isTold && !ENDING.test(line)) last.below.push(line.trim());
    else if (last !== undefined) unread.push(line.trim());
    else leading.push(line);
  }
  const all = items.map((one, at) => (held.has(printed[at] ?? '') ? { ...one, internal: true } : one));
  return {
    items: all,
    unread,
    areInternal: areInternal || [...leading, ...unread].some(saysSecrecy),
  };
}

/** "2.", "§ 2", "Punkt 2:". */
const NUMBERED = /^\s*(?:§\s?|punkt\s+)?\d{1,2}\s?(?:[.):\t]|\s+\p{Lu})/iu;
