import { gathered } from '../../../kernel/index.ts';
import { neededBy } from './needed.ts';
import { Runs, runsOf } from './signs.ts';

/** What is asked of a pattern. */
export type Pattern = Pick<RegExp, 'source' | 'test' | 'exec'>;

/**
 * A pattern that is not run over a text that lacks what it needs: a turn asks hundreds of patterns of one message, and
 * few of them match. It answers as the pattern itself would. For patterns of whole messages, without the flags `g` and
 * `y`; a word alone is sooner matched than sifted.
 */
export function sifted(pattern: RegExp | string, flags?: string): Pattern {
  return new Sifted(new RegExp(pattern, flags));
}

class Sifted implements Pattern {
  readonly source: string;
  readonly #pattern: RegExp;
  /** See `flat`; null until it is asked for. */
  #needed: Uint16Array | null = null;

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

  #mayMatch(text: string): boolean {
    const runs = runsIn(text);
    if (runs === null) return true;
    this.#needed ??= flat(neededBy(this.#pattern));
    return meets(runs, this.#needed);
  }
}

/** Beside the last run of a piece. */
const LAST = 0x8000;
/** After the pieces of which one is needed. */
const END = 0xffff;

/** What is needed, as the numbers of runs: all in one row, for most of the time goes to fetch it. */
function flat(needs: readonly (readonly string[])[]): Uint16Array {
  const ofPiece = (piece: string) =>
    runsOf(piece).map((run, at, { length }) => (at === length - 1 ? run | LAST : run));
  return Uint16Array.from(gathered(needs, (pieces) => [...gathered(pieces, ofPiece), END]));
}

/** Whether a text has, of each need, one piece with all its runs. */
function meets(runs: Runs, needed: Uint16Array): boolean {
  let at = 0;
  while (at < needed.length) {
    let run = needed[at] ?? END;
    if (run === END) return false;
    while (run < LAST && runs.has(run)) {
      at += 1;
      run = needed[at] ?? END;
    }
    const isThere = run >= LAST && runs.has(run - LAST);
    at = isThere ? after(END, needed, at) : after(LAST, needed, at);
  }
  return true;
}

/** Where it goes on after the next that is no less than `mark`. */
function after(mark: number, needed: Uint16Array, from: number): number {
  let at = from;
  while ((needed[at] ?? END) < mark) at += 1;
  return at + 1;
}

interface Read {
  text: string | null;
  readonly runs: Runs;
}

/** The texts that were read last: a turn asks of its message, and of the message without the board's name. */
let newest: Read = { text: null, runs: new Runs() };
let before: Read = { text: null, runs: new Runs() };
let askedOnce = '';

/** The runs of a text that is asked about again; null of one that is new, and may never be. */
function runsIn(text: string): Runs | null {
  if (newest.text === text) return newest.runs;
  if (before.text === text) return before.runs;
  if (askedOnce !== text) {
    askedOnce = text;
    return null;
  }
  [newest, before] = [before, newest];
  newest.text = text;
  newest.runs.read(text);
  return newest.runs;
}
