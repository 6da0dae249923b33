import type { Need } from './known.ts';
import { hasRun, RUNS, Runs, runsOf } from './signs.ts';

/** What a pattern needs, as the numbers of its needs: from the first up to the end. */
export interface Kept {
  readonly first: number;
  readonly end: number;
}

/**
 * The pieces of all needs, close together, for most of the time goes to fetch them: of each the number of the need that it
 * meets, how many runs it has beside the one it is found by, and those.
 */
let pieces = new Uint16Array(2 ** 15);
let length = 0;
/** Where in `pieces` those begin that are found by a run: each by the one that finds the fewest others. */
const foundBy: (number[] | undefined)[] = Array.from({ length: RUNS }, () => undefined);
let needs = 0;

/** Keeps what a pattern needs: a text is asked about it by what this gives. */
export function keep(needed: readonly Need[]): Kept {
  const first = needs;
  for (const need of needed) {
    for (const piece of need) keepPiece(runsOf(piece), needs);
    needs += 1;
  }
  return { first, end: needs };
}

function keepPiece(runs: number[], need: number): void {
  const foundOf = (run: number) => foundBy[run]?.length ?? 0;
  const [first = 0, ...others] = runs.sort((one, other) => foundOf(one) - foundOf(other));
  const row = [need, others.length, ...others];
  if (length + row.length > pieces.length) {
    const larger = new Uint16Array(2 * pieces.length);
    larger.set(pieces);
    pieces = larger;
  }
  pieces.set(row, length);
  const places = foundBy[first];
  if (places === undefined) foundBy[first] = [length];
  else places.push(length);
  for (const text of held) text.hear(first, length);
  length += row.length;
}

/**
 * A text as patterns are held against it: when it is read its runs tell which needs it meets, so that of the others nothing
 * is looked at when they ask, hundreds of times a turn.
 */
class ReadText {
  text: string | null = null;
  readonly #runs = new Runs();
  #met = new Uint8Array(2 ** 10);

  read(text: string): void {
    this.text = text;
    this.#met.fill(0);
    for (const run of this.#runs.read(text)) {
      const places = foundBy[run];
      if (places === undefined) continue;
      for (const piece of places) this.#meet(piece);
    }
  }

  /** A piece that came after the text was read. */
  hear(run: number, piece: number): void {
    if (hasRun(this.#runs.bits, run)) this.#meet(piece);
  }

  /** Whether the text has what a pattern needs. */
  has(first: number, end: number): boolean {
    for (let need = first; need < end; need += 1) if (this.#met[need] !== 1) return false;
    return true;
  }

  /** The run that the piece is found by is there. */
  #meet(piece: number): void {
    const from = piece + 2;
    const end = from + (pieces[piece + 1] ?? 0);
    for (let at = from; at < end; at += 1) if (!hasRun(this.#runs.bits, pieces[at] ?? 0)) return;
    const need = pieces[piece] ?? 0;
    if (need >= this.#met.length) {
      const larger = new Uint8Array(2 * need);
      larger.set(this.#met);
      this.#met = larger;
    }
    this.#met[need] = 1;
  }
}

/**
 * The texts that were read last, the newest first: a turn asks of its message, of the message without the board's name, and
 * of both as they are told apart from a number or a dot.
 */
const held: ReadText[] = Array.from({ length: 4 }, () => new ReadText());
/** A text that was asked about lately, and how often in a row: it takes as long to read as some patterns to run. */
let lately = '';
let times = 0;
const WORTH_READING = 4;

/** A text, read; null of one that was not asked about often enough, and may not be again. */
export function readText(text: string): Pick<ReadText, 'has'> | null {
  for (const one of held) if (one.text === text) return one;
  times = lately === text ? times + 1 : 1;
  lately = text;
  const eldest = times < WORTH_READING ? undefined : held.pop();
  if (eldest === undefined) return null;
  eldest.read(text);
  held.unshift(eldest);
  return eldest;
}
