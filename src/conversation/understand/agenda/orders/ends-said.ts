import { sifted } from '../../patterns/sifted.ts';

/** Items of an agenda by the end at which they stand. */
export interface EndsSaid {
  readonly count: number;
  readonly end: 'first' | 'last';
}

const SAID = sifted(
  /(?<!\p{L})(?:den|det|de|dom)\s+(?:(?<count>två|tre|fyra|fem|\d)\s+)?(?<end>sista|första)(?:\s+(?:punkt(?:en|er(?:na)?)?|ärende(?:t|na?)?))?(?=\s+(?:till|på|från|i|ur|tack|interna?|hemliga?)(?!\p{L})|[\s.!]*$)/iu,
);
const COUNTS = ['två', 'tre', 'fyra', 'fem'];

/** "Flytta de två sista till aprilmötet": how many, and from which end; null: none are named so. */
export function endsSaid(text: string): EndsSaid | null {
  const { count, end } = SAID.exec(text)?.groups ?? {};
  if (end === undefined) return null;
  const named = count === undefined ? 1 : COUNTS.indexOf(count.toLowerCase()) + 2;
  const number = count !== undefined && /\d/u.test(count) ? Number(count) : named;
  return { count: Math.max(1, number), end: end.toLowerCase() === 'sista' ? 'last' : 'first' };
}

/** Those of the board's own items that the words name so, in order; none: they name none. */
export function atTheEnds<One extends { readonly standard: unknown }>(
  text: string,
  items: readonly One[],
): readonly One[] {
  const said = endsSaid(text);
  const own = items.filter(({ standard }) => standard === null);
  if (said === null || own.length < said.count) return [];
  return said.end === 'last' ? own.slice(-said.count) : own.slice(0, said.count);
}
