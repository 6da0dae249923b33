import type { Intent } from './intents.ts';

/** What a message may have been taken for; null: for nothing sure. */
export type TakenFor = readonly (Intent | null)[];

/** When a message, taken for one thing, is for another after all. */
export interface Row<Said> {
  readonly to: Intent;
  /** Left out where the words leave no doubt. */
  readonly from?: TakenFor;
  readonly when: (said: Said) => boolean;
}

/**
 * What the first row that applies says of a message taken for `intent`; null where none does. Each message meets only
 * the rows of what it was taken for.
 */
export function firstOf<Said>(
  rows: readonly Row<Said>[],
): (intent: Intent | null, said: Said) => Intent | null {
  const met = new Map<Intent | null, readonly Row<Said>[]>();
  return (intent, said) => {
    let ofIntent = met.get(intent);
    if (ofIntent === undefined) {
      ofIntent = rows.filter(({ from }) => from === undefined || from.includes(intent));
      met.set(intent, ofIntent);
    }
    return ofIntent.find((row) => row.when(said))?.to ?? null;
  };
}
