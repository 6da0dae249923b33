import type { Line } from '../../formats/line.ts';
import { agendaRows, type Mark } from '../item/marks.ts';

const WITHIN =
  /^(?:(?:[Ää]rende|[Pp]unkt|[Pp]\.?|[Nn]r\.?)\s*)?(?<number>\d{1,2})(?:\s?(?<letter>[a-zA-Z])|\.(?<count>\d{1,2}))(?!\d|[.,:]\d)\s*[.):–-]?\s+(?<rest>\p{Lu}.*)$/u;
const FEWEST = 2;
/** "6a. Dataskyddsombud", "8 a) Besök": one that was added to an agenda whose numbers stand. */
const ADDED = /^(?:(?:ärende|punkt|p\.?|nr\.?)\s*)?\d{1,2}(?:a(?:[.):]|\s)|\s?[aA][.):]\s)/iu;

interface Found {
  readonly mark: Mark;
  /** 1 for "4 a" and "4.1". */
  readonly nth: number;
}

/**
 * Lines that may open an item within an item, printed "4 a) Budget" or "4.1 Budget": at least two of a number, that
 * run from the first; or one alone that was added after an item, "4a. Budget". They have the number of the item they
 * stand in, and `printed` as people name them: "4a", "4.1".
 */
export function subMarks(lines: readonly Line[]): Mark[] {
  const found = agendaRows(lines).flatMap(({ at, line, text, beside }) => {
    const { number, letter, count, rest } = WITHIN.exec(text)?.groups ?? {};
    if (number === undefined || rest === undefined) return [];
    const own = letter?.toLowerCase() ?? `.${count}`;
    const printed = `${Number(number)}${own}`;
    const mark = { at, line, number: Number(number), printed, rest, continued: false, beside };
    return [{ mark, nth: letter === undefined ? Number(count) : own.charCodeAt(0) - A + 1 }];
  });
  const runs = new Map<number, Found[]>();
  for (const one of found) {
    const run = runs.get(one.mark.number) ?? [];
    if (one.nth === run.length + 1) runs.set(one.mark.number, [...run, one]);
  }
  return [...runs.values()]
    .filter((run) => run.length >= FEWEST || run.some(({ mark }) => ADDED.test(mark.line.text)))
    .flatMap((run) => run.map(({ mark }) => mark));
}

const A = 'a'.charCodeAt(0);

/** The items of an agenda and those within them: each among the lines of the item whose number it bears. */
export function withSubItems(marks: readonly Mark[], subs: readonly Mark[]): readonly Mark[] {
  if (subs.length === 0) return marks;
  return marks.flatMap((mark, nth) => {
    const next = marks[nth + 1];
    const within = subs.filter(
      ({ at, number }) =>
        at > mark.at &&
        at < (next?.at ?? Number.POSITIVE_INFINITY) &&
        number >= mark.number &&
        number < (next?.number ?? mark.number + 1),
    );
    return [mark, ...within];
  });
}
