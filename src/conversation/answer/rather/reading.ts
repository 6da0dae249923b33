import type { RecordIndex } from '../../knowledge.ts';
import type { Intent } from '../../understand/intents.ts';
import type { Asking } from '../asking.ts';

/**
 * A reading of a message that was taken for `of`: what it rather asks, by its words and the board's record. `null`: it
 * is for nothing that is answered; `undefined`: this reading has nothing to say, and the next is tried. `record`: null of
 * an act, for which nothing is looked for in it.
 */
export type Reading<Of extends Intent | null = Intent> = (
  asking: Asking,
  of: Of,
  record: RecordIndex | null,
) => Settling;

export type Settled = Intent | null | undefined;
/** Only what looks in the record is waited for: a turn tries all the readings, and few of them have to. */
export type Settling = Settled | Promise<Settled>;

/** What a message is for where that holds; else the reading has nothing to say. */
export async function where(holds: Promise<boolean>, to: Intent): Promise<Settled> {
  return (await holds) ? to : undefined;
}

/** A reading of what was taken for one of some intents. */
export function only(intents: RegExp, reading: Reading): Reading {
  return (asking, of, record) => (intents.test(of) ? reading(asking, of, record) : undefined);
}

/** A reading of what is no act: it is for `to` where the record has what it asks of. */
export function whereFound(
  found: (asking: Asking, record: RecordIndex) => unknown,
  to: Intent,
): Reading<Intent | null> {
  return (asking, _, record) => (record !== null && found(asking, record) !== null ? to : undefined);
}

const evenThen = new WeakSet<object>();

/** This reading is tried of a question that the words leave no doubt of as well: it knows what they do not tell. */
export function evenWhenSure<Of extends Intent | null>(reading: Reading<Of>): Reading<Of> {
  const also: Reading<Of> = (asking, of, record) => reading(asking, of, record);
  evenThen.add(also);
  return also;
}

/** Those of the readings that are tried of a question that the words leave no doubt of. */
export function triedWhenSure<Of extends Intent | null>(readings: readonly Reading<Of>[]): Reading<Of>[] {
  return readings.filter((reading) => evenThen.has(reading));
}

/** The first of the readings that settles it; `undefined` where none does. */
export async function firstOf<Of extends Intent | null>(
  readings: readonly Reading<Of>[],
  asking: Asking,
  of: Of,
  record: RecordIndex | null,
): Promise<Settled> {
  for (const reading of readings) {
    const settled = reading(asking, of, record);
    const to = settled instanceof Promise ? await settled : settled;
    if (to !== undefined) return to;
  }
  return undefined;
}

/** Whether the message names something that means nothing to the conversation itself. */
export function namesSomething({ understanding }: Asking): boolean {
  return understanding.entities.topic.some(({ weight }) => weight === 1);
}
