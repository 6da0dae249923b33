import type { LocalDate } from '../../kernel/index.ts';

/** The first day something holds; null: as far back as anybody knows. */
export type FirstDay = LocalDate | null;

export interface Span<T> {
  readonly from: FirstDay;
  readonly value: T;
}

/**
 * What held when: spans in ascending order of first day, each until the next one begins. Before the first span
 * holds whatever the reader calls `otherwise`.
 */
export type Timeline<T> = readonly Span<T>[];

/** Whether first day `a` lies before first day `b`. */
export function isEarlier(a: FirstDay, b: FirstDay): boolean {
  if (b === null) return false;
  return a === null || a < b;
}

/** The earliest of some first days. */
export function earliest(first: FirstDay, ...others: readonly FirstDay[]): FirstDay {
  return others.reduce((least, day) => (isEarlier(day, least) ? day : least), first);
}

/** What holds on `day` (null: before every dated change). */
export function valueAt<T>(timeline: Timeline<T>, day: FirstDay, otherwise: T): T {
  let value = otherwise;
  for (const span of timeline) {
    if (isEarlier(day, span.from)) break;
    value = span.value;
  }
  return value;
}

/** The timeline on which `value` holds from `from` on, whatever it said of later days. */
export function setFrom<T>(timeline: Timeline<T>, from: FirstDay, value: T): Timeline<T> {
  return [...timeline.filter((span) => isEarlier(span.from, from)), { from, value }];
}

/**
 * What must be set, in order, for `current` to say from `start` on what `desired` says; empty when it does
 * already. Days before `start` are left as they are.
 */
export function changesFrom<T>(
  current: Timeline<T>,
  desired: Timeline<T>,
  start: FirstDay,
  otherwise: T,
  same: (a: T, b: T) => boolean = Object.is,
): readonly Span<T>[] {
  const turningPoints = [start, ...[...current, ...desired].map((span) => span.from)]
    .filter((day) => !isEarlier(day, start))
    .sort((a, b) => (isEarlier(a, b) ? -1 : isEarlier(b, a) ? 1 : 0));
  const firstDifference = turningPoints.find(
    (day) => !same(valueAt(current, day, otherwise), valueAt(desired, day, otherwise)),
  );
  if (firstDifference === undefined) return [];
  const changes: Span<T>[] = [{ from: firstDifference, value: valueAt(desired, firstDifference, otherwise) }];
  for (const span of desired) {
    const last = changes.at(-1)?.value;
    if (isEarlier(firstDifference, span.from) && !same(last as T, span.value)) changes.push(span);
  }
  return changes;
}

/** Whether `test` holds of the value on some day at or after `start`. */
export function everFrom<T>(
  timeline: Timeline<T>,
  start: FirstDay,
  otherwise: T,
  test: (value: T) => boolean,
): boolean {
  return (
    test(valueAt(timeline, start, otherwise)) ||
    timeline.some((span) => isEarlier(start, span.from) && test(span.value))
  );
}
