import type { ReadItem } from '../../model.ts';
import { closingAt } from '../signatures.ts';
import { lastStart } from './items.ts';
import type { ToldUnder } from './told-below.ts';

const NOTE =
  /^(?:-\s+)?(?:protokollsanteckning|anteckning till protokollet|reservation|särskilt yttrande|p\.?\s?s\.?)(?!\p{L})/imu;

/**
 * Items of a kallelse, the last of them marked where what was read as its own may be of another: it stands apart below an
 * agenda of which no other item has text that does.
 * @param printed the lines as they stood, with the marks of the items among them
 * @param told the same with what names an item put under it
 */
export function noticeUnsure(items: readonly ReadItem[], printed: ToldUnder, told: ToldUnder): ReadItem[] {
  return withLast(items, () => standsApart(printed, told));
}

/** §§ of a protokoll, the last of them marked where it decides nothing and a note stands below it. */
export function minutesUnsure(items: readonly ReadItem[]): ReadItem[] {
  return withLast(items, isNoteAlone);
}

function withLast(items: readonly ReadItem[], isUnsure: (last: ReadItem) => boolean): ReadItem[] {
  const last = items.at(-1);
  return last !== undefined && items.length > 1 && last.body !== '' && isUnsure(last)
    ? [...items.slice(0, -1), { ...last, mayBeOfOthers: true }]
    : [...items];
}

const isNoteAlone = ({ decisions, reservations, body }: ReadItem): boolean =>
  decisions.length === 0 && (reservations.length > 0 || NOTE.test(body));

function standsApart(printed: ToldUnder, told: ToldUnder): boolean {
  const { marks, details } = printed.found;
  const last = marks.at(-1);
  if (details.size > 0 || last === undefined) return false;
  const below = told.lines.slice(lastStart(told.found) + 1);
  const own = below.slice(0, closingAt(below));
  const others = marks.slice(0, -1).map((mark, at) => printed.lines.slice(mark.at + 1, marks[at + 1]?.at));
  if (others.some((lines) => lines.some(({ gap }) => gap))) return false;
  const isBare = others.every((lines) => lines.length === 0);
  return own.some(({ gap }) => gap) || (isBare && own.some(({ indent }) => indent <= last.line.indent));
}
