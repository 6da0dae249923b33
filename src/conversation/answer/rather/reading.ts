import type { Intent } from '../../understand/intents.ts';
import type { Asking } from '../asking.ts';

/**
 * A reading of a message that was taken for `of`: what it rather asks, by its words and the board's record. `null`: it
 * is for nothing that is answered; `undefined`: this reading has nothing to say, and the next is tried.
 */
export type Reading<Of extends Intent | null = Intent> = (
  asking: Asking,
  of: Of,
) => Settled | Promise<Settled>;

export type Settled = Intent | null | undefined;

/** The first of the readings that settles it; `undefined` where none does. */
export async function firstOf<Of extends Intent | null>(
  readings: readonly Reading<Of>[],
  asking: Asking,
  of: Of,
): Promise<Settled> {
  for (const reading of readings) {
    const settled = reading(asking, of);
    const to = settled instanceof Promise ? await settled : settled;
    if (to !== undefined) return to;
  }
  return undefined;
}

/** Whether the message names something that means nothing to the conversation itself. */
export function namesSomething({ understanding }: Asking): boolean {
  return understanding.entities.topic.some(({ weight }) => weight === 1);
}
