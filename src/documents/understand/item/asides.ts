import type { Line } from '../../formats/line.ts';
import type { Mark } from './marks.ts';

/** "Delårsbokslut [BESLUT] 15 min", "Budget (10 min)": the sort of item and the time set aside for it. */
const ASIDE =
  /^(?<heading>\S.*?\S)(?:\s*\[(?:beslut|info|information|diskussion|dialog|rapport|val|anmälan|b|i|d)\p{L}*\])?(?:[\s,]*(?<time>(?<=\]\s*)\d{1,3}\s*min(?:uter)?|\((?:ca\.?\s*)?\d{1,3}\s*min(?:uter)?\.?\))\.?)?$/iu;
/** "B  Bokslut 2026": the sort in a column before the heading. */
const SORT_FIRST = /^(?:[BIDA]|Beslut|Info|Information|Diskussion|Val)\s+(?=\p{Lu})/u;
const FEWEST = 3;

type Parted = Pick<Mark, 'rest' | 'aside'>;

function behind({ rest }: Mark): Parted | null {
  const { heading, time } = ASIDE.exec(rest)?.groups ?? {};
  if (heading === undefined || heading === rest) return null;
  return { rest: heading, ...(time === undefined ? {} : { aside: `${time.replace(/[()]/gu, '')}.` }) };
}

function before({ rest }: Mark): Parted | null {
  const heading = rest.replace(SORT_FIRST, '');
  return heading === rest ? null : { rest: heading };
}

/** "(u) = utsänt   (d) = delas ut på mötet": what a letter behind a heading means. */
const MEANING = /\((?<letter>\p{Ll})\)\s*[=:–-]\s*(?<means>\p{L}[^()=]*?)\s*(?=[,;.]?\s*\(\p{Ll}\)|[.;]?$)/gu;
const MARKED = /\s*\((?<letter>\p{Ll})\)(?=[,.;]|\s|$)/u;

function legendOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ text }) =>
      [...text.matchAll(MEANING)].map(({ groups }) => [groups?.letter ?? '', groups?.means ?? ''] as const),
    ),
  );
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;

function explained(legend: ReadonlyMap<string, string>): (mark: Mark) => Parted | null {
  return ({ rest }) => {
    const letter = MARKED.exec(rest)?.groups?.letter;
    const means = letter === undefined ? undefined : legend.get(letter);
    return means === undefined ? null : { rest: rest.replace(MARKED, ''), aside: `${capital(means)}.` };
  };
}

/** Where so many of an agenda's items have it that it is how the agenda is written. */
function throughout(
  marks: readonly Mark[],
  part: (mark: Mark) => Parted | null,
  share: number,
): readonly Mark[] {
  const parted = marks.map(part);
  const times = parted.filter((mark) => mark !== null).length;
  if (times < FEWEST || times < marks.length * share) return marks;
  return marks.map((mark, at) => ({ ...mark, ...parted[at] }));
}

/**
 * The marks of an agenda without what their lines tell of each item beside its heading: its sort, the time set aside
 * for it, a letter that a legend explains.
 */
export function withoutAsides(marks: readonly Mark[], lines: readonly Line[]): readonly Mark[] {
  const sorted = throughout(throughout(marks, behind, 0), before, 2 / 3);
  const legend = legendOf(lines);
  return legend.size === 0 ? sorted : throughout(sorted, explained(legend), 0);
}
