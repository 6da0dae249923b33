/**
 * Texts and patterns are told in few signs, so that they can be held against each other: a letter is its own, large or
 * small; letters that Swedish lacks share one; and whatever is no letter – a space, a stop, a figure, the beginning and
 * the end – is a gap, however much of it there is.
 */
const SIGNS = ' abcdefghijklmnopqrstuvwxyzåäö*';
export const GAP = ' ';
const OTHER_LETTER = '*';
/** What a pattern that takes large for small takes for a letter too. */
const AS_LETTER: Readonly<Record<string, string>> = { '\u017F': 's', '\u212A': 'k', '\u212B': 'å' };

/** The sign of one character. */
export function signOf(character: string): string {
  return SIGNS.charAt(numberOf(character));
}

/** A sign takes five bits. */
const BITS = 5;
/** How many signs stand in a run. */
export const RUN = 3;
/** How many there are. */
export const RUNS = 2 ** (RUN * BITS);

const LATIN = Uint8Array.from({ length: 256 }, (_, code) => worked(String.fromCharCode(code)));

function numberOf(character: string): number {
  return LATIN[character.codePointAt(0) ?? 0] ?? worked(character);
}

function worked(character: string): number {
  if (!/\p{L}/u.test(character)) return SIGNS.indexOf(GAP);
  const at = SIGNS.indexOf(AS_LETTER[character] ?? character.toLowerCase());
  return at < 0 ? SIGNS.indexOf(OTHER_LETTER) : at;
}

const withNext = (run: number, sign: number): number => ((run << BITS) | sign) & (RUNS - 1);

/** The numbers of the runs in a piece of text that is told in signs. */
export function runsOf(piece: string): number[] {
  const runs: number[] = [];
  let run = 0;
  for (let at = 0; at < piece.length; at += 1) {
    run = withNext(run, SIGNS.indexOf(piece.charAt(at)));
    if (at + 1 >= RUN) runs.push(run);
  }
  return runs;
}

/** Which runs a text has, with a gap before and after it: one bit each. */
export class Runs {
  readonly bits = new Int32Array(RUNS / 32);

  /** Reads another text: gives each of its runs once. */
  read(text: string): number[] {
    const bits = this.bits.fill(0);
    const found: number[] = [];
    let run = 0;
    let last = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      const sign = code < LATIN.length ? (LATIN[code] ?? 0) : worked(String.fromCodePoint(code));
      if (code > 0xffff) at += 1;
      if (sign === 0 && last === 0) continue;
      last = sign;
      run = withNext(run, sign);
      if (hasRun(bits, run)) continue;
      bits[run >>> 5] = (bits[run >>> 5] ?? 0) | (1 << (run & 31));
      found.push(run);
    }
    return found;
  }
}

export function hasRun(bits: Int32Array, run: number): boolean {
  return (((bits[run >>> 5] ?? 0) >>> (run & 31)) & 1) === 1;
}
