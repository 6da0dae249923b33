/**
 * Who did it, as recorded with each event.
 * - `person`: somebody in a board's member register, identified by a verified activity or token
 * - `operator`: whoever ran the command line; `onBehalfOf` when `--as PERSON` was given (through the kansli)
 * - `system`: time passed
 */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly name: string }
  | { readonly kind: 'operator'; readonly onBehalfOf?: { readonly personId: string; readonly name: string } }
  | { readonly kind: 'system' };

export const SYSTEM: Actor = { kind: 'system' };
