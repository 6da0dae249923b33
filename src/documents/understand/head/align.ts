import type { HeadKind } from '../words/head-labels.ts';
import { PEOPLE_KINDS } from '../words/head-labels.ts';
import { affinity, holdsOne, WORKS_HERE } from './affinity.ts';
import type { Token } from './tokens.ts';

type Label = Extract<Token, { type: 'label' }>;
export type Value = Extract<Token, { type: 'value' }>;

/** A label with the values that belong to it. */
export interface Field {
  readonly kind: HeadKind;
  readonly label: Label;
  readonly values: readonly Value[];
}

interface Building {
  readonly label: Label;
  readonly values: Value[];
}

/** No head names more; the alignment takes the cube of it. */
const MOST = 90;

/** Those who hold them are named among the present before, and have a seat on the board. */
const SEEN_BEFORE: ReadonlySet<HeadKind> = new Set<HeadKind>(['adjuster', 'chair']);

interface Known {
  readonly key: string;
  readonly as: 'seat' | 'staff';
}

/** The alignment asks for each value many times over. */
const known = new WeakMap<Value, Known>();

function knownAs(value: Value): Known {
  const before = known.get(value);
  if (before !== undefined) return before;
  const key = (value.text.split(/[,(]|\soch\s/u)[0] ?? value.text).trim().toLowerCase();
  const found: Known = { key, as: WORKS_HERE.test(value.text) ? 'staff' : 'seat' };
  known.set(value, found);
  return found;
}

function keyOf(value: Value): string {
  return knownAs(value).key;
}

/** Who was named before, and whether as one who works for the board. */
type Seen = ReadonlyMap<string, Known['as']>;

function seenIn(values: readonly Value[]): Map<string, Known['as']> {
  return new Map(values.map((value) => [keyOf(value), knownAs(value).as]));
}

/** The chair and those who adjust have a seat; whoever works for the board may well be its secretary. */
function recognised(kind: HeadKind, as: 'seat' | 'staff' | undefined): number {
  if (SEEN_BEFORE.has(kind)) return as === 'seat' ? 2 : as === 'staff' ? -2 : 0;
  return 0;
}

/** What it is worth that `value` goes to `label`, when `given` values went there before it. */
function worth(label: Label, value: Value, given: readonly Value[], seen: Seen): number {
  const base = affinity(label.kind, value.text);
  if (base === 0) return -4;
  if (given.length > 0 && holdsOne(label.kind)) return -4;
  const again = seen.has(keyOf(value)) && PEOPLE_KINDS.has(label.kind) ? -5 : 0;
  const met = recognised(label.kind, seen.get(keyOf(value)));
  const gap = value.gap && given.length > 0 ? -0.5 : 0;
  const second = given.length > 0 && label.kind === 'adjuster' ? -1.5 : 0;
  return base + again + met + gap + second;
}

/**
 * Labels that stand together before their values: each value goes to the label of its kind, both in their order.
 * Best sum over all ways; values that suit none are left over.
 */
export function alignStack(
  labels: readonly Label[],
  given: readonly Value[],
): { fields: Building[]; left: Value[] } {
  const near = given.slice(0, MOST);
  const values = near.every((value) => value.gap) ? near.map((value) => ({ ...value, gap: false })) : near;
  const [rows, columns] = [labels.length, values.length];
  const best: number[][] = Array.from({ length: rows + 1 }, () =>
    new Array<number>(columns + 1).fill(Number.NEGATIVE_INFINITY),
  );
  const from: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  (best[0] ?? [])[0] = 0;
  for (let row = 1; row <= rows; row += 1) {
    const label = labels[row - 1];
    if (!label) continue;
    for (let end = 0; end <= columns; end += 1) fill(best, from, row, end, label, values);
  }
  const top = (best[rows] ?? []).reduce(
    (at, score, index, all) => (score > (all[at] ?? Number.NEGATIVE_INFINITY) ? index : at),
    0,
  );
  return collect(labels, values, from, top);
}

function fill(
  best: number[][],
  from: number[][],
  row: number,
  end: number,
  label: Label,
  values: readonly Value[],
): void {
  let score = 0;
  for (let start = end; start >= 0; start -= 1) {
    if (start < end) score = scoreOf(label, values, start, end);
    const total = (best[row - 1]?.[start] ?? Number.NEGATIVE_INFINITY) + score;
    const cells = best[row];
    const origins = from[row];
    if (cells && origins && total >= (cells[end] ?? Number.NEGATIVE_INFINITY)) {
      cells[end] = total;
      origins[end] = start;
    }
  }
}

function scoreOf(label: Label, values: readonly Value[], start: number, end: number): number {
  const seen = seenIn(values.slice(0, start));
  let score = 0;
  for (let at = start; at < end; at += 1) {
    const value = values[at];
    if (!value) continue;
    score += worth(label, value, values.slice(start, at), seen);
    if (at === start && value.gap && PEOPLE_KINDS.has(label.kind)) score += 1;
    if (!seen.has(keyOf(value))) seen.set(keyOf(value), knownAs(value).as);
  }
  return score;
}

function collect(
  labels: readonly Label[],
  values: readonly Value[],
  from: readonly (readonly number[])[],
  top: number,
): { fields: Building[]; left: Value[] } {
  const fields: Building[] = [];
  const left: Value[] = values.slice(top);
  let end = top;
  for (let row = labels.length; row >= 1; row -= 1) {
    const label = labels[row - 1];
    const start = from[row]?.[end] ?? end;
    if (!label) continue;
    const given = values.slice(start, end);
    const kept = given.filter((value) => affinity(label.kind, value.text) > 0);
    left.unshift(...given.filter((value) => !kept.includes(value)));
    fields.unshift({ label, values: kept });
    end = start;
  }
  return { fields, left };
}
