import type { Line } from '../../formats/line.ts';
import { headLabel } from '../head/labels.ts';
import { bestChain, contentsEnd } from '../item/chain.ts';
import { type Mark, numberMarks, paragraphMarks, tableMarks } from '../item/marks.ts';
import { withoutTails } from '../item/tails.ts';
import { combinedMarks } from './combined.ts';
import { withPartsDecidedApart } from './decided-apart.ts';
import { letteredMarks } from './lettered.ts';
import { isSigned, subMarks, withSubItems } from './sub-items.ts';
import { unnumberedMarks } from './unnumbered.ts';

/** The items of one document: marks in order, and paragraphs only the list of contents names. */
export interface FoundItems {
  readonly marks: readonly Mark[];
  readonly contentsOnly: readonly number[];
  /** Index of the first line of the list of contents; -1 when there is none. */
  readonly contentsAt: number;
  /** Index of the line of its last entry; -1 likewise. */
  readonly contentsEnd: number;
  /** By number: the line below the whole agenda where an item comes again, with its background. */
  readonly details: ReadonlyMap<number, number>;
}

const NO_DETAILS: ReadonlyMap<number, number> = new Map();

/** The line that the last item begins at, wherever it stands in the agenda's order; -1 without items. */
export function lastStart({ marks, details }: FoundItems): number {
  return Math.max(-1, ...marks.map((mark) => mark.at), ...details.values());
}

/** The paragraphs of a protokoll. A list of contents that repeats them is set aside. */
export function findParagraphs(lines: readonly Line[]): FoundItems {
  const added = addedParagraphs(lines);
  const isAdded = new Set(added.map(({ at }) => at));
  const single = paragraphMarks(lines).filter(
    (mark) => !mark.continued && !tellsRange(lines, mark) && !isAdded.has(mark.at),
  );
  const all = [...single, ...combinedMarks(lines, single)].sort((a, b) => a.at - b.at);
  if (all.length === 0) return numberedFrom(lines);
  const end = contentsEnd(lines, all);
  const contents = all.slice(0, end);
  const marks = bestChain(all.slice(end), () => 0);
  const numbers = new Set(marks.map((mark) => mark.number));
  return {
    marks: withPartsDecidedApart(lines, withSubItems(marks, added)),
    contentsOnly: contents.map((mark) => mark.number).filter((number) => !numbers.has(number)),
    contentsAt: contents[0]?.at ?? -1,
    contentsEnd: contents.at(-1)?.at ?? -1,
    details: NO_DETAILS,
  };
}

/** "§ 12 b Krav", "12 b § Krav": a § that was added after another, and that bears the sign too. */
function addedParagraphs(lines: readonly Line[]): Mark[] {
  return subMarks(lines, true).filter((mark) => isSigned(mark) && /[a-z]$/u.test(mark.printed ?? ''));
}

/** "Paragrafer" with "§ 14" below it: the head of a protokoll of one paragraph, which begins further down. */
function tellsRange(lines: readonly Line[], { at, rest }: Mark): boolean {
  return rest === '' && headLabel(lines[at - 1]?.text ?? '') === 'paragraphs';
}

const FEWEST_NUMBERED = 3;

const FEWEST_OF_SERIES = 4;

/** "44. Öppnande", "45. Justering": numbers that go on from the last meeting's, each a heading with space above, none left out. */
function goesOnFromLast(chain: readonly Mark[]): boolean {
  return (
    chain.length >= FEWEST_OF_SERIES &&
    chain.every(
      ({ number, line, rest }, at) =>
        number === (chain[0]?.number ?? 0) + at &&
        line.gap &&
        /^\p{Lu}/u.test(rest) &&
        !SENTENCE_END.test(rest),
    )
  );
}

/** The end of a sentence, and not of "Hyror m.m." or "Avtal o.d." */
const SENTENCE_END = /(?<!(?:^|\s)(?:m\.?\s?m|m\.?\s?fl|o\.?\s?d|etc|osv))[.!?:]$/iu;

/** A protokoll whose paragraphs are numbered "1.", "2." without the sign. */
function numberedFrom(lines: readonly Line[]): FoundItems {
  const subs = subMarks(lines).filter(({ line }) => line.gap);
  const chain = chainWithout(numberMarks(lines), subs);
  const opens = chain[0]?.number === 1 || goesOnFromLast(chain);
  const own = chain.length >= FEWEST_NUMBERED && opens ? withSubItems(chain, subs) : [];
  const marks = withPartsDecidedApart(lines, own);
  return { marks, contentsOnly: [], contentsAt: -1, contentsEnd: -1, details: NO_DETAILS };
}

/** The items of an agenda: by number, by § when it uses that sign, by their headings when it uses neither. */
export function findAgenda(lines: readonly Line[]): FoundItems {
  const numbersWithin = subMarks(lines);
  const numbered = chainWithout(numberMarks(lines), numbersWithin);
  const signsWithin = subMarks(lines, true);
  const signed = chainWithout(paragraphMarks(lines), signsWithin);
  const table = tableMarks(lines);
  const marks = table.length > 0 ? table : signed.length > numbered.length ? signed : numbered;
  const subs = marks === signed ? signsWithin : numbersWithin;
  const found = marks.length >= 2 || marks[0]?.number === 1;
  const details = found ? detailsOf(lines, marks) : NO_DETAILS;
  return {
    marks: found
      ? withoutTails(withSubItems(headedWhole(lines, marks, details), subs), lines)
      : otherMarks(lines),
    contentsOnly: [],
    contentsAt: -1,
    contentsEnd: -1,
    details,
  };
}

function chainWithout(marks: readonly Mark[], subs: readonly Mark[]): readonly Mark[] {
  const within = new Set(subs.map(({ at }) => at));
  return bestChain(
    marks.filter(({ at }) => !within.has(at)),
    (mark) => (mark.number === 1 ? 8 : 0),
  );
}

/** Counted by group, else by their headings alone. */
function otherMarks(lines: readonly Line[]): readonly Mark[] {
  const lettered = letteredMarks(lines);
  return lettered.length > 0 ? lettered : unnumberedMarks(lines);
}

const FEWEST_DETAILS = 2;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** "Ärende 4   Svar om intern kontroll", of a heading that the agenda's column broke after "Svar om intern". */
function isHeadedAgain({ rest, line }: Mark, heading: string): boolean {
  const again = letters(rest);
  const broke = heading.length >= LEAST_OF_BROKEN && NUMBERED_ITEM.test(line.text);
  return again === heading || (broke && again.startsWith(heading));
}

/** The marks, each whose heading the agenda's column broke with the whole of it, as it stands again below. */
function headedWhole(
  lines: readonly Line[],
  marks: readonly Mark[],
  details: ReadonlyMap<number, number>,
): readonly Mark[] {
  if (details.size === 0) return marks;
  const again = new Map(numberMarks(lines).map((mark) => [mark.at, mark]));
  return marks.map((mark) => {
    const whole = again.get(details.get(mark.number) ?? -1);
    const heading = letters(mark.rest);
    return whole && letters(whole.rest) !== heading && isHeadedAgain(whole, heading)
      ? { ...mark, rest: whole.rest }
      : mark;
  });
}
const LEAST_OF_BROKEN = 10;
const NUMBERED_ITEM = /^(?:ärende|punkt)\s*(?:nr\.?\s*)?\d/iu;

/** "Punkt 5. Bokslut" under "Beslutsunderlag": the same number and heading again, below the last of the agenda. */
function detailsOf(lines: readonly Line[], marks: readonly Mark[]): ReadonlyMap<number, number> {
  const last = marks.at(-1)?.at ?? lines.length;
  const headings = new Map(marks.map((mark) => [mark.number, letters(mark.rest)]));
  const again = numberMarks(lines).filter(
    (mark) => mark.at > last && mark.rest !== '' && isHeadedAgain(mark, headings.get(mark.number) ?? ''),
  );
  if (again.length >= FEWEST_DETAILS) return new Map(again.map((mark) => [mark.number, mark.at]));
  const said = lines.flatMap((line, at) => {
    const number = at > last ? toItem(line.text)?.number : undefined;
    return number !== undefined && headings.has(number) ? [{ number, at }] : [];
  });
  const rises = said.every(({ number }, at) => number > (said[at - 1]?.number ?? 0));
  return said.length >= FEWEST_DETAILS && rises
    ? new Map(said.map(({ number, at }) => [number, at]))
    : NO_DETAILS;
}

const TO_ITEM =
  /^(?:till|ad)\s+(?:punkt(?:en)?|pkt|p\.?|ärende|nr|nummer)\s*(?<number>\d{1,2})(?!\d|[.:]\d)\s*[.:–-]?\s*(?<rest>.*)$/iu;
/** The same without a preposition, which a sentence may begin with too: what follows is a sentence of its own. */
const OF_ITEM =
  /^(?:punkt|pkt\.?|ärende)\s*(?:nr\.?\s*)?(?<number>\d{1,2})(?!\d|[.:]\d)\s*(?:[.:–-]\s*|$|(?=\(?(?:dnr|diarienr|diarienummer)(?!\p{L})))(?<rest>.*)$/iu;

/** "Till punkt 5. Tre firmor har svarat.", "Ärende 5. …", "Ärende 5   Dnr 2027/14": the item that a text below the agenda is for, and the text beside it. */
export function toItem(text: string): { readonly number: number; readonly rest: string } | null {
  const { number, rest = '' } = (TO_ITEM.exec(text) ?? OF_ITEM.exec(text))?.groups ?? {};
  return number === undefined ? null : { number: Number(number), rest };
}
