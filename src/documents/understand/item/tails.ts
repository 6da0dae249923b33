import type { Line } from '../../formats/line.ts';
import { withoutAsides } from './asides.ts';
import { isPresenterCell, standsBeside } from './beside.ts';
import type { Mark } from './marks.ts';

/** "Budget 2027 (beslut) – Elin, bilaga 1", "Verkstaden – Bo Ek kl. 10.40": what stands after the heading on its line. */
const TAIL =
  /^(?<heading>\S.*?\S)\s+[–—-]\s+(?<who>[^–—()]{2,60}?)(?:,?\s+\(?(?:kl\.?|klockan)\s*(?<hour>\d{1,2}[.:]\d{2})\)?)?(?:\s*[,(]\s*(?<bilaga>bil(?:aga|agor|\.)\s*\d[\d\s,ochO–-]*)\)?)?\s*$/iu;
const SORT = /\s*\((?<sort>beslut(?:särende)?|information(?:särende)?|info|diskussion(?:särende)?)\)$/iu;
const FEWEST = 3;

function apart(mark: Mark): Mark | null {
  const { heading, who, hour, bilaga } = TAIL.exec(mark.rest)?.groups ?? {};
  if (heading === undefined || who === undefined) return null;
  if (!isPresenterCell(who) && !standsBeside(who)) return null;
  const sort = SORT.exec(heading)?.groups?.sort;
  const beside = [who, hour, bilaga, sort].filter((cell) => cell !== undefined);
  return { ...mark, rest: heading.replace(SORT, ''), beside: [...mark.beside, ...beside] };
}

/** Who presents, when and with which bilaga, where an agenda throughout puts them after a dash behind the heading. */
export function withoutTails(all: readonly Mark[], lines: readonly Line[]): readonly Mark[] {
  const marks = withoutAsides(all, lines);
  const parted = marks.map(apart);
  const times = parted.filter((mark) => mark !== null).length;
  return times < FEWEST ? marks : marks.map((mark, at) => parted[at] ?? mark);
}
