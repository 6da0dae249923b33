import type { ReadingResult, UnreadableCode } from './model.ts';

/** Thrown inside the readers when a file can't or mustn't be read; the door turns it into an answer. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly data: Record<string, string | number>;

  constructor(code: UnreadableCode, data: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Unreadable';
    this.code = code;
    this.data = data;
  }
}

/** That a file cannot be read, and why; `head`: its first lines, where it was read and is no document of a board. */
export function unreadable(
  code: UnreadableCode,
  data: Record<string, string | number> = {},
  head?: string[],
): ReadingResult {
  return { kind: 'unreadable', code, data, ...(head === undefined ? {} : { head }) };
}
