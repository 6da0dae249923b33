import type { AgendaItem } from '../values.ts';
import type { PlannedItem } from './item.ts';

/** What stands on an agenda, and what has been taken off it, the latest last. */
export interface Known {
  readonly items: readonly PlannedItem[] | null;
  readonly withdrawn: readonly { readonly item: PlannedItem }[];
  /** As the last kallelse had them; null: there is none. */
  readonly called: readonly PlannedItem[] | null;
}

/**
 * For each item of a kallelse the one on the agenda, or that has been taken off it, which is the same ärende, each at most
 * once: the one under the same heading, or that had it in the last kallelse; else, of the board's own ärenden, the only one whose heading it writes out further
 * or shortens, where the number or two of the words, or one long one, say so too. What is on the agenda goes first.
 */
export function sameItems(
  { items, withdrawn, called }: Known,
  agenda: readonly AgendaItem[],
): (PlannedItem | undefined)[] {
  const before = items ?? [];
  const gone = withdrawn.map(({ item }) => item).toReversed();
  const taken = new Set<string>();
  const exactIn = (pool: readonly PlannedItem[], item: AgendaItem) => {
    const same = pool.find((one) => isSameHeading(one, item) && !taken.has(one.id));
    if (same) taken.add(same.id);
    return same;
  };
  const standing = agenda.map((item) => exactIn(before, item));
  const away = agenda.map((item, at) => standing[at] ?? exactIn(gone, item));
  // Worded otherwise since, it is known by what people were called with.
  const known = [...before, ...gone];
  const worded = (called ?? []).flatMap((was) => {
    const is = known.find(({ id }) => id === was.id);
    return is === undefined || taken.has(is.id) ? [] : [{ was, is }];
  });
  const exact = agenda.map((item, at) => {
    const same = away[at] ?? worded.find(({ was, is }) => isSameHeading(was, item) && !taken.has(is.id))?.is;
    if (same) taken.add(same.id);
    return same;
  });
  const unknown = agenda.filter((_, at) => exact[at] === undefined);
  const left = (pool: readonly PlannedItem[]) =>
    pool.filter(({ id, standard }) => standard === null && !taken.has(id));
  return agenda.map(
    (item, at) => exact[at] ?? onlyAlike(item, left(before), unknown) ?? onlyAlike(item, left(gone), unknown),
  );
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
  const fewer = wordsShared(one, other);
  if (fewer === null) return false;
  const telling = fewer.filter((word) => word.length >= TELLING);
  return (
    one.number === other.number ||
    telling.length >= 2 ||
    (fewer.length === 1 && telling.some((word) => word.length >= TELLING_ALONE))
  );
}

/** Whether one of two headings is the other but for more words. */
export function isLongerOrShorter(one: Headed, other: Headed): boolean {
  return wordsShared(one, other) !== null;
}

/** The words of the shorter heading where the longer has them all; null: it has not. */
function wordsShared(one: Headed, other: Headed): readonly string[] | null {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  return fewer.every((word) => more.some((its) => isSameWord(word, its))) ? fewer : null;
}

type Headed = Pick<AgendaItem, 'heading'>;

/** Shorter words are those that bind others together. */
const TELLING = 5;
/** Shorter ones, as "ansökan", are of many ärenden. */
const TELLING_ALONE = 9;

/** But for what it is inflected with: "jourboende" and "jourboendet", "Lidbacka" and "Lidbackas". */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    short === long || (short.length >= TELLING && long.startsWith(short) && long.length - short.length <= 2)
  );
}

function wordsOf(item: Headed): readonly string[] {
  return keyOf(item).split(' ');
}

/** Whether two headings are the same, but for capitals, spaces and signs. */
export function isSameHeading(one: Headed, other: Headed): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ heading }: Headed): string {
  return heading
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
