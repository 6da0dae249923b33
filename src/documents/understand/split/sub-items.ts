import type { Line } from '../../formats/line.ts';
import type { Doubt } from '../../model.ts';
import { doubt } from '../checks/doubt.ts';
import { agendaRows, isMeasure, type Mark } from '../item/marks.ts';

const WITHIN =
  /^(?:(?:ärende|punkt|p\.?|nr\.?)\s*)?(?<number>\d{1,4})(?:(?<joined>\.?(?<beside>\p{L}))(?!\p{L})|\s(?<apart>[a-z])(?!\p{L})|\s?\((?<framed>[a-z])\)|\.\s(?<dotted>[a-z])(?=[.)]?\s)|(?<sign>[.:])(?<count>[1-9]\d?))(?!\d|[.,:]\d)(?<ends>\s*[.):–-])?\s+(?<rest>\S.*)$/iu;
/** The same in an agenda that counts by "§", where "§ 3 a" of a law is none. */
const SIGN = /^(?:\p{Lu}\p{L}{0,9}\s+)?(?:§|[Pp]aragraf(?=\s)|PARAGRAF(?=\s))\s*(?=\d)/u;
/** "12 b § Krav": the sign behind the number. */
const SIGN_BEHIND = /^(\d{1,4}\s?[a-h])\s*§\s*[.:–-]?\s*(?=\p{Lu})/iu;
const OF_LAW =
  /^(?:(?:i|och|,)\s+)?(?:\p{Ll}*(?:lag|balk|ordning|stadg|avtal|reglement|polic)\p{Ll}*|OSL|KL|FL|FinsamL|TF)(?!\p{L})/u;
const FEWEST = 2;
/** Agendas have few of an item; "6 m" and "6 h" are measures. */
const LETTERS_ALONE = 'abcdefgh';
const UNMARKED_ALONE = 'abcde';
/** "Bilagor" above lines that are numbered by their item. */
const HEADS_PAPERS = /^(?:bilag(?:a|or)|handling(?:ar)?|underlag|dokument)\s*:?$/iu;

interface Found {
  readonly mark: Mark;
  /** 1 for "4 a" and "4.1". */
  readonly nth: number;
  /** How surely it opens an item where it is the only one of its number. */
  readonly alone: boolean;
  /** Whether it is written as an item's line is, in a row of them. */
  readonly inRow: boolean;
}

/**
 * Lines that may open an item within an item, printed "4 a) Budget", "4.a Budget", "4.1 Budget" or "4:1 Budget": at least
 * two of a number, that run from the first; or one alone that was added after an item, "4b. Budget". They have the number
 * of the item they stand in, and `printed` as people name them: "4a", "4.1". `signed`: the agenda counts by "§", and they
 * may bear that sign too.
 */
export function subMarks(lines: readonly Line[], signed = false): Mark[] {
  const runs = new Map<number, Found[]>();
  for (const one of foundIn(lines, signed)) {
    const run = runs.get(one.mark.number) ?? [];
    const isNext = one.inRow && one.nth === run.length + 1;
    if (isNext || (one.alone && one.nth > (run.at(-1)?.nth ?? 0))) runs.set(one.mark.number, [...run, one]);
  }
  return [...runs.values()]
    .filter((run) => run.length >= FEWEST || run.some(({ alone }) => alone))
    .flatMap((run) => run.map(({ mark }) => mark));
}

/** Whether a mark bears "§" before its number. */
export function isSigned({ line }: Mark): boolean {
  return bearsSign(line);
}

const bearsSign = ({ text }: Line): boolean => SIGN.test(text) || SIGN_BEHIND.test(text);

function foundIn(lines: readonly Line[], signed: boolean): Found[] {
  let underPapers = false;
  return agendaRows(lines).flatMap(({ at, line, text: written, beside }): Found[] => {
    const text = signed ? written.replace(SIGN, '').replace(SIGN_BEHIND, '$1 ') : written;
    const groups = WITHIN.exec(text)?.groups;
    if (groups === undefined) underPapers = HEADS_PAPERS.test(text) || (underPapers && !line.gap);
    const { number, rest = '', joined, ends, sign } = groups ?? {};
    if (number === undefined || (text !== written && OF_LAW.test(rest))) return [];
    const letter = (groups?.beside ?? groups?.apart ?? groups?.framed ?? groups?.dotted)?.toLowerCase();
    const own = letter ?? `.${groups?.count}`;
    const printed = `${Number(number)}${own}`;
    const mark = { at, line, number: Number(number), printed, rest, continued: false, beside };
    const nth = letter === undefined ? Number(groups?.count) : own.charCodeAt(0) - A + 1;
    const isMarked = ends !== undefined || joined !== undefined || groups?.apart === undefined;
    const isHeading = /^(?:\p{Lu}|\d{4}\s)/u.test(rest) && !isMeasure(rest);
    const isLetter = (isMarked ? LETTERS_ALONE : UNMARKED_ALONE).includes(letter ?? '-');
    const isCounted = sign !== undefined && nth === 1 && !underPapers && !/^att\s/iu.test(rest);
    const opens = isHeading || (letter !== undefined && isMarked && /^\p{L}/u.test(rest) && !isMeasure(rest));
    const isOwn = letter === undefined ? isCounted && isHeading : isLetter && opens;
    // "2 A Sund": a large letter apart from its number begins a name as well.
    const isLarge = groups?.apart !== undefined && /\p{Lu}/u.test(groups.apart);
    const isName = isLarge && ends === undefined && text === written;
    return [{ mark, nth, alone: isOwn && !isName, inRow: isHeading }];
  });
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

/** Lines within an item that bear its number and a letter or a count, and that are read as its text: they may be items. */
export function doubtfulSubItems(lines: readonly Line[], marks: readonly Mark[]): Doubt[] {
  const taken = new Set(marks.map(({ at }) => at));
  return foundIn(lines, marks.some(isSigned)).flatMap(
    ({ mark: { at, number, line, rest, printed }, alone, inRow, nth }) => {
      const within = marks.findLast((mark) => mark.at < at);
      const isLike = alone || inRow || nth <= UNMARKED_ALONE.length;
      if (
        taken.has(at) ||
        within?.number !== number ||
        within.printed === printed ||
        !isLike ||
        isMeasure(rest) ||
        nth >= CLOCK_FROM
      )
        return [];
      const data = { words: line.text.slice(0, LONGEST), item: String(number) };
      return [{ ...doubt('agenda.within', 'items', data), at: { page: line.page, line: line.line } }];
    },
  );
}

/** The same in a protokoll, of the lines alone that bear the sign of a §. */
export function doubtfulParagraphs(lines: readonly Line[], marks: readonly Mark[]): Doubt[] {
  const signed = new Set(lines.filter(bearsSign).map(({ line }) => line));
  return doubtfulSubItems(lines, marks).filter(({ at }) => at !== null && signed.has(at.line));
}

/** "9.15 Kaffe" is a time. */
const CLOCK_FROM = 10;
const LONGEST = 60;
