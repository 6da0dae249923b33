import type { AgendaItem } from '../values.ts';
import type { PlannedItem } from './item.ts';

/**
 * For each item of a kallelse the one on the agenda that is the same ärende, each at most once: the one under the same
 * heading; else, of the board's own ärenden, the only one whose heading it writes out further or shortens, where the
 * number or two of the words say so too.
 */
export function sameItems(
  before: readonly PlannedItem[],
  agenda: readonly AgendaItem[],
): (PlannedItem | undefined)[] {
  const taken = new Set<string>();
  const exact = agenda.map((item) => {
    const same = before.find((one) => keyOf(one) === keyOf(item) && !taken.has(one.id));
    if (same) taken.add(same.id);
    return same;
  });
  const left = before.filter(({ id, standard }) => standard === null && !taken.has(id));
  const unknown = agenda.filter((_, at) => exact[at] === undefined);
  return agenda.map((item, at) => exact[at] ?? onlyAlike(item, left, unknown));
}

/** The one of `left` that is like the item, where it is like no other of the kallelse's. */
function onlyAlike(
  item: AgendaItem,
  left: readonly PlannedItem[],
  unknown: readonly AgendaItem[],
): PlannedItem | undefined {
  const [one, ...more] = left.filter((before) => areAlike(before, item));
  if (one === undefined || more.length > 0) return undefined;
  return unknown.filter((other) => areAlike(one, other)).length === 1 ? one : undefined;
}

function areAlike(one: AgendaItem, other: AgendaItem): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  if (!fewer.every((word) => more.includes(word))) return false;
  return one.number === other.number || fewer.filter((word) => word.length >= TELLING).length >= 2;
}

/** Shorter words are those that bind others together. */
const TELLING = 5;

function wordsOf(item: AgendaItem): readonly string[] {
  return keyOf(item).split(' ');
}

/** Whether they bear the same heading, however it is written. */
export function bearsSameHeading(one: AgendaItem, other: AgendaItem): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ heading }: AgendaItem): string {
  return heading
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
