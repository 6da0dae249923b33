import { MONTHS, monthOf } from '../../../../kernel/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { Asking } from '../../asking.ts';

const ROOM = '(?:lokal|plats|ställe|sal|rum)';
const SAME = new RegExp(
  String.raw`^(?:(?:i|på|och|det\s+blir)\s+)*samma\s+${ROOM}(?:\s+som\s+(?<as>sist|förra(?:\s+gången)?|senast|vanligt|alltid|förut|tidigare|innan|de\s+andra|övriga|(?:i|på)\s+(?<month>${MONTHS.join('|')})(?:mötet)?))?$`,
  'iu',
);
/** With no comma before it: "… kl 13-15 samma plats som vanligt". */
const AT_END = new RegExp(
  String.raw`(?<=\s)samma\s+${ROOM}(?:\s+som\s+(?:sist|förra(?:\s+gången)?|senast|vanligt|alltid|förut|tidigare|innan|de\s+andra|övriga))?[\s.!]*$`,
  'iu',
);
const AS_LAST = /^(?:sist|förra|senast)/iu;

type Said = Pick<Asking, 'understanding' | 'today' | 'board'>;

/**
 * "Nytt möte 12 februari kl 13, samma lokal": where the board's other meetings to come all are held, or with "som sist"
 * where it last met, as the new one's place.
 *
 * @param beside what stood beside the order
 * @returns the place, and what is left of that; with no one such place, or another that is said, all of it and no place
 */
export function samePlace(
  asking: Said,
  { place }: Pick<ActParams, 'place'>,
  beside: readonly string[],
): { readonly place: string | null; readonly beside: readonly string[] } {
  const whole = AT_END.exec(withoutBoard(asking, asking.understanding.message.text))?.[0];
  const said =
    beside.find((part) => SAME.test(withoutBoard(asking, part))) ?? whole?.replace(/[\s.!]+$/u, '');
  if (said === undefined || place !== undefined) return { place: null, beside };
  const { as = '', month } = SAME.exec(withoutBoard(asking, said))?.groups ?? {};
  const where =
    month === undefined
      ? ((AS_LAST.test(as) ? lastPlace(asking) : null) ?? placeOfAll(asking))
      : placeInMonth(asking, month);
  return where === null
    ? { place: null, beside }
    : { place: where, beside: beside.filter((part) => part !== said) };
}

/** "Samma lokal, Norrskog": the board that ends it says of which board it is. */
function withoutBoard({ understanding: { message, entities } }: Said, part: string): string {
  return entities.boards
    .map(({ words: [first, last] }) =>
      message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0),
    )
    .reduce(
      (left, name) =>
        left.endsWith(name)
          ? left.slice(0, -name.length).replace(/[\s,]+(?:(?:i|för|hos)\s+)?$/iu, '')
          : left,
      part.trim(),
    );
}

function placeInMonth({ board, today }: Said, month: string): string | null {
  const nth = MONTHS.map(String).indexOf(month.toLocaleLowerCase('sv')) + 1;
  const then = board.meetings.filter(
    ({ state }) => state.date >= today && state.status !== 'CANCELLED' && monthOf(state.date) === nth,
  );
  return then.length === 1 ? (then[0]?.state.place ?? null) : null;
}

function placeOfAll({ board, today }: Said): string | null {
  const all = board.meetings
    .filter(({ state }) => state.date >= today && state.status !== 'CANCELLED')
    .flatMap(({ state }) => state.place ?? []);
  const [one, ...more] = new Set(all);
  return one === undefined || more.length > 0 ? null : one;
}

function lastPlace({ board, today }: Said): string | null {
  const held = board.meetings.filter(({ state }) => state.date < today && state.status !== 'CANCELLED');
  return (
    held.toSorted((one, other) => one.state.date.localeCompare(other.state.date)).at(-1)?.state.place ?? null
  );
}
