import { gathered } from '../../../kernel/index.ts';
import type { Need } from './known.ts';
import { neededBy } from './needed.ts';
import { hasRun, Runs, rarityOf, runsOf } from './signs.ts';

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
  /** Where in `needed` it begins; -1 until it is asked for. */
  #from = -1;

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
    if (this.#from < 0) this.#from = keep(neededBy(this.#pattern));
    return meets(runs, this.#from);
  }
}

/** Beside the last run of a piece. */
const LAST = 0x8000;
/** After the pieces of which one is needed; twice after the last of a pattern. */
const END = 0xffff;

/** What all patterns need, as the numbers of runs: close together, for most of the time goes to fetch it. */
let needed = new Uint16Array(2 ** 15);
let length = 0;

/** Where in `needed` it begins. */
function keep(needs: readonly Need[]): number {
  const row = [...gathered(needs, (pieces) => [...gathered(pieces, rarestFirst), END]), END];
  if (length + row.length > needed.length) {
    const larger = new Uint16Array(2 * (length + row.length));
    larger.set(needed);
    needed = larger;
  }
  needed.set(row, length);
  length += row.length;
  return length - row.length;
}

/** Most pieces are not there: that is told by the first run that is looked for. */
function rarestFirst(piece: string): number[] {
  const runs = runsOf(piece).sort((one, other) => rarityOf(other) - rarityOf(one));
  return runs.map((run, at) => (at === runs.length - 1 ? run | LAST : run));
}

/** Whether a text has, of each need, one piece with all its runs. One loop: it is asked hundreds of times a turn. */
function meets({ bits }: Runs, from: number): boolean {
  const row = needed;
  let at = from;
  for (let run = row[at] ?? END; run !== END; run = row[at] ?? END) {
    while (run < LAST && hasRun(bits, run)) {
      at += 1;
      run = row[at] ?? END;
    }
    const isThere = run >= LAST && hasRun(bits, run - LAST);
    const mark = isThere ? END : LAST;
    while ((row[at] ?? END) < mark) at += 1;
    at += 1;
    if (!isThere && row[at] === END) return false;
  }
  return true;
}

interface Read {
  text: string | null;
  readonly runs: Runs;
}

/** The texts that were read last: a turn asks of its message, and of the message without the board's name. */
let newest: Read = { text: null, runs: new Runs() };
let before: Read = { text: null, runs: new Runs() };
/** A text that was asked about lately, and how often in a row: it takes as long to read as some patterns to run. */
let lately = '';
let times = 0;
const WORTH_READING = 4;

/** The runs of a text; null of one that was not asked about often enough, and may not be again. */
function runsIn(text: string): Runs | null {
  if (newest.text === text) return newest.runs;
  if (before.text === text) return before.runs;
  times = lately === text ? times + 1 : 1;
  lately = text;
  if (times < WORTH_READING) return null;
  [newest, before] = [before, newest];
  newest.text = text;
  newest.runs.read(text);
  return newest.runs;
}
