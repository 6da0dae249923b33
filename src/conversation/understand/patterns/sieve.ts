import { gathered } from '../../../kernel/index.ts';
import type { Need } from './known.ts';
import { hasRun, Runs, rarityOf, runsOf } from './signs.ts';

/** Beside the last run of a piece. */
const LAST = 0x8000;
/** After the pieces of which one is needed; twice after the last of a pattern. */
const END = 0xffff;

/** What all patterns need, as the numbers of runs: close together, for most of the time goes to fetch it. */
let needed = new Uint16Array(2 ** 15).fill(END);
let length = 1;
/** Where in `needed` that of each pattern begins. The first place is of all patterns that need nothing. */
const begins: number[] = [0];
/** Which patterns a run makes worth a closer look: it is the rarest of a piece of their first need. */
const lookingFor = new Map<number, number[]>();

/** The place of a pattern that needs this: what a text is asked about it by. */
export function placeOf(needs: readonly Need[]): number {
  const [first] = needs;
  if (first === undefined) return 0;
  const place = begins.push(keep(needs)) - 1;
  const rarest = new Set(gathered(first, (piece) => rarestFirst(piece).slice(0, 1)));
  for (const run of rarest) {
    const places = lookingFor.get(run);
    if (places === undefined) lookingFor.set(run, [place]);
    else places.push(place);
  }
  for (const text of [newest, before]) text.hears(place, rarest);
  return place;
}

/** Where in `needed` it begins. */
function keep(needs: readonly Need[]): number {
  const row = [...gathered(needs, (pieces) => [...gathered(pieces, asRow), END]), END];
  if (length + row.length > needed.length) {
    const larger = new Uint16Array(2 * (length + row.length));
    larger.set(needed);
    needed = larger;
  }
  needed.set(row, length);
  length += row.length;
  return length - row.length;
}

function asRow(piece: string): number[] {
  return rarestFirst(piece).map((run, at, { length }) => (at === length - 1 ? run | LAST : run));
}

/** Most pieces are not there: that is told by the first run that is looked for. */
function rarestFirst(piece: string): number[] {
  return runsOf(piece).sort((one, other) => rarityOf(other) - rarityOf(one));
}

/** Whether a text has, of each need, one piece with all its runs. */
function meets(bits: Int32Array, from: number): boolean {
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

/**
 * A text as patterns are held against it: when it is read its runs call the patterns that look for them, so that of the
 * others nothing is looked at when they ask, hundreds of times a turn.
 */
class ReadText {
  text: string | null = null;
  readonly #runs = new Runs();
  #called = new Uint8Array(2 ** 10);

  read(text: string): void {
    this.text = text;
    this.#called.fill(0);
    this.#called[0] = 1;
    for (const run of this.#runs.read(text)) {
      for (const place of lookingFor.get(run) ?? []) this.#call(place);
    }
  }

  /** A pattern that came after the text was read. */
  hears(place: number, rarest: ReadonlySet<number>): void {
    for (const run of rarest) {
      if (hasRun(this.#runs.bits, run)) this.#call(place);
    }
  }

  /** Whether the text has what the pattern at `place` needs. */
  has(place: number): boolean {
    return this.#called[place] === 1 && meets(this.#runs.bits, begins[place] ?? 0);
  }

  #call(place: number): void {
    if (place >= this.#called.length) {
      const larger = new Uint8Array(2 * begins.length);
      larger.set(this.#called);
      this.#called = larger;
    }
    this.#called[place] = 1;
  }
}

/** The texts that were read last: a turn asks of its message, and of the message without the board's name. */
let newest = new ReadText();
let before = new ReadText();
/** A text that was asked about lately, and how often in a row: it takes as long to read as some patterns to run. */
let lately = '';
let times = 0;
const WORTH_READING = 4;

/** A text, read; null of one that was not asked about often enough, and may not be again. */
export function readText(text: string): Pick<ReadText, 'has'> | null {
  if (newest.text === text) return newest;
  if (before.text === text) return before;
  times = lately === text ? times + 1 : 1;
  lately = text;
  if (times < WORTH_READING) return null;
  [newest, before] = [before, newest];
  newest.read(text);
  return newest;
}
