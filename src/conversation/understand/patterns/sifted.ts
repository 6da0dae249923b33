import { neededBy } from './needed.ts';
import { keep, readText } from './sieve.ts';

/** What is asked of a pattern. */
export type Pattern = Pick<RegExp, 'source' | 'test' | 'exec'>;

/** A pattern that is not run in vain. */
export interface SiftedPattern extends Pattern {
  /** The text without what the pattern finds first. */
  without(text: string): string;
}

/**
 * A pattern that is not run over a text that lacks what it needs: a turn asks hundreds of patterns of one message, and
 * few of them match. It answers as the pattern itself would. For patterns of whole messages, without the flags `g` and
 * `y`; a word alone is sooner matched than sifted.
 */
export function sifted(pattern: RegExp | string, flags?: string): SiftedPattern {
  return new Sifted(new RegExp(pattern, flags));
}

/** Until it is asked for. */
const UNKNOWN = -1;

class Sifted implements SiftedPattern {
  readonly source: string;
  readonly #pattern: RegExp;
  /** What it needs, from the first up to the end, as `Kept`: here, for to fetch another object takes longer than to ask. */
  #first = UNKNOWN;
  #end = UNKNOWN;

  constructor(pattern: RegExp) {
    this.source = pattern.source;
    this.#pattern = pattern;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  without(text: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, '') : text;
  }

  #mayMatch(text: string): boolean {
    const read = readText(text);
    if (read === null) return true;
    if (this.#first === UNKNOWN) ({ first: this.#first, end: this.#end } = keep(neededBy(this.#pattern)));
    return read.has(this.#first, this.#end);
  }
}
