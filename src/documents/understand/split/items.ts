import type { Line } from '../../formats/line.ts';
import { headLabel } from '../head/labels.ts';
import { bestChain, contentsEnd } from '../item/chain.ts';
import { type Mark, numberMarks, paragraphMarks } from '../item/marks.ts';
import { unnumberedMarks } from './unnumbered.ts';

/** The items of one document: marks in order, and paragraphs only the list of contents names. */
export interface FoundItems {
  readonly marks: readonly Mark[];
  readonly contentsOnly: readonly number[];
  /** Index of the first line of the list of contents; -1 when there is none. */
  readonly contentsAt: number;
  /** Index of the line of its last entry; -1 likewise. */
  readonly contentsEnd: number;
}

/** The paragraphs of a protokoll. A list of contents that repeats them is set aside. */
export function findParagraphs(lines: readonly Line[]): FoundItems {
  const all = paragraphMarks(lines).filter((mark) => !mark.continued && !tellsRange(lines, mark));
  if (all.length === 0) return numberedFrom(lines);
  const end = contentsEnd(lines, all);
  const contents = all.slice(0, end);
  const marks = bestChain(all.slice(end), () => 0);
  const numbers = new Set(marks.map((mark) => mark.number));
  return {
    marks,
    contentsOnly: contents.map((mark) => mark.number).filter((number) => !numbers.has(number)),
    contentsAt: contents[0]?.at ?? -1,
    contentsEnd: contents.at(-1)?.at ?? -1,
  };
}

/** "Paragrafer" with "§ 14" below it: the head of a protokoll of one paragraph, which begins further down. */
function tellsRange(lines: readonly Line[], { at, rest }: Mark): boolean {
  return rest === '' && headLabel(lines[at - 1]?.text ?? '') === 'paragraphs';
}

const FEWEST_NUMBERED = 3;

/** A protokoll whose paragraphs are numbered "1.", "2." without the sign. */
function numberedFrom(lines: readonly Line[]): FoundItems {
  const chain = bestChain(numberMarks(lines), (mark) => (mark.number === 1 ? 8 : 0));
  const marks = chain.length >= FEWEST_NUMBERED && chain[0]?.number === 1 ? chain : [];
  return { marks, contentsOnly: [], contentsAt: -1, contentsEnd: -1 };
}

/** The items of an agenda: by number, by § when it uses that sign, by their headings when it uses neither. */
export function findAgenda(lines: readonly Line[]): FoundItems {
  const numbered = bestChain(numberMarks(lines), (mark) => (mark.number === 1 ? 8 : 0));
  const signed = bestChain(paragraphMarks(lines), (mark) => (mark.number === 1 ? 8 : 0));
  const marks = signed.length > numbered.length ? signed : numbered;
  const found = marks.length >= 2 || marks[0]?.number === 1;
  return {
    marks: found ? marks : unnumberedMarks(lines),
    contentsOnly: [],
    contentsAt: -1,
    contentsEnd: -1,
  };
}
