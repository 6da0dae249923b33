/**
 * A rule said no. `code` is stable, `area.reason`, and listed in docs/errors.md; `data` is what the Swedish
 * sentence needs. A refusal is a value: it is never thrown.
 */
export interface Refusal<Code extends string = string, Data = unknown> {
  readonly code: Code;
  readonly data: Data;
}

/** What a decision came to: events to record (none when the command changes nothing), or a refusal. */
export type Decision<E, R extends Refusal> =
  | { readonly kind: 'accepted'; readonly events: readonly E[] }
  | { readonly kind: 'refused'; readonly refusal: R };

/** These events; none: all is as it is to be. */
export function accept<E>(...events: readonly E[]): {
  readonly kind: 'accepted';
  readonly events: readonly E[];
} {
  return { kind: 'accepted', events };
}

/** A refusal, by its code. */
export function refuse<Code extends string, Data>(
  code: Code,
  data: Data,
): { readonly kind: 'refused'; readonly refusal: Refusal<Code, Data> } {
  return { kind: 'refused', refusal: { code, data } };
}

/** A broken promise between our own parts: a bug, never a person's mistake. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Ends a switch that must have covered everything. */
export function unreachable(value: never): never {
  throw new InvariantError(`unexpected value: ${JSON.stringify(value)}`);
}
