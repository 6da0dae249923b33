import { existsSync, readFileSync } from 'node:fs';
import { INTENTS, type Intent } from '../intents.ts';
import { remembered } from '../words/remembered.ts';
import { type KnownWords, knownWords } from '../words/spelling.ts';
import { hashOf } from './feature-hash.ts';
import { type Fields, readFields } from './fields.ts';

/**
 * What was learnt, as it is stored. Made by `npm run train:wordings` from four fifths of the bank in test/wordings;
 * never edited by hand.
 */
export interface StoredModel {
  readonly head: ModelHead;
  /**
   * The lowest byte first. For each feature the hash of its name, 32 bits, the lowest first, and 32 bits for where its
   * record begins, in words of four bytes from the first record; 32-bit floats, for each of `width` one for each intent;
   * and the records, which begin at a word each: a 32-bit float that the row is multiplied with, the row of `width`
   * signed bytes, a byte for how many intents the feature says something of by itself, and for each of those a byte
   * that names it and a signed byte for what is said. What is read of one feature stands together: most of the time goes to fetch it.
   */
  readonly numbers: Uint8Array;
}

/** What is read as text. */
export interface ModelHead {
  readonly bank: string;
  readonly intents: readonly string[];
  /** The words of the conversation, folded, the commonest first: what spelling is mended by. */
  readonly words: readonly string[];
  /** The lexical fields: see fields.ts. */
  readonly fields: Readonly<Record<string, string>>;
  /** How many features there are. */
  readonly features: number;
  /** How many numbers each has: they are added up over a message, and each sum says something of each intent. */
  readonly width: number;
  readonly gain: number;
  /** What the sums of the table are multiplied with. */
  readonly share: number;
}

/** What a message is read and scored with. */
export interface Model {
  readonly intents: readonly (Intent | null)[];
  readonly words: KnownWords;
  readonly fields: Fields;
  /** Whether anything was learnt of a feature. */
  has(feature: string): boolean;
  /** How much features speak together for each of `intents`, as logarithms of chances. */
  sums(features: readonly string[]): Float64Array;
}

/** The model from its stored numbers, which are looked at where they lie and not copied. */
export function modelOf({ head, numbers }: StoredModel): Model {
  const { width, gain, share, features: size } = head;
  const count = head.intents.length;
  const { buffer, byteOffset } = numbers.byteOffset % 4 === 0 ? numbers : numbers.slice();
  const index = new Uint32Array(buffer, byteOffset, 2 * size);
  const output = new Float32Array(buffer, byteOffset + 8 * size, width * count);
  const first = output.byteOffset + output.byteLength;
  const length = Math.floor((byteOffset + numbers.byteLength - first) / 4);
  const records: Records = {
    floats: new Float32Array(buffer, first, length),
    signed: new Int8Array(buffer, first, 4 * length),
    bytes: new Uint8Array(buffer, first, 4 * length),
  };
  const starts = startsOf(index);
  const between = new Float64Array(width);
  const recordOf = remembered((feature) => recordIn(feature, index, starts));
  return {
    intents: head.intents.map((name) => INTENTS.find((one) => one === name) ?? null),
    words: knownWords(head.words),
    fields: readFields(head.fields),
    has: (feature) => recordOf(feature) >= 0,
    sums(features) {
      const known = recordsOf(features);
      const sums = new Float64Array(count);
      addUp(between, records, known);
      for (const record of known) addTable(sums, records, record, width, share);
      const factor = gain / Math.sqrt(Math.max(1, known.length));
      for (let at = 0; at < width; at += 1) between[at] = Math.tanh((between[at] ?? 0) * factor);
      addOutput(sums, output, between);
      return sums;
    },
  };

  function recordsOf(features: readonly string[]): number[] {
    const found: number[] = [];
    for (const feature of features) {
      const record = recordOf(feature);
      if (record >= 0) found.push(record);
    }
    return found;
  }
}

/** The same bytes, as each kind of number. */
interface Records {
  readonly floats: Float32Array;
  readonly signed: Int8Array;
  readonly bytes: Uint8Array;
}

/**
 * Adds up the rows of `into.length` numbers of `found`, each times its scale. Four rows at a time take half as long as
 * one after the other.
 */
function addUp(into: Float64Array, { floats, signed }: Records, found: readonly number[]): void {
  const width = into.length;
  into.fill(0);
  for (let at = 0; at < found.length; at += 4) {
    const one = found[at] ?? 0;
    const two = found[at + 1] ?? 0;
    const three = found[at + 2] ?? 0;
    const four = found[at + 3] ?? 0;
    const scale1 = floats[one] ?? 0;
    const scale2 = at + 1 < found.length ? (floats[two] ?? 0) : 0;
    const scale3 = at + 2 < found.length ? (floats[three] ?? 0) : 0;
    const scale4 = at + 3 < found.length ? (floats[four] ?? 0) : 0;
    for (
      let of = 0, a = 4 * one + 4, b = 4 * two + 4, c = 4 * three + 4, d = 4 * four + 4;
      of < width;
      of += 1, a += 1, b += 1, c += 1, d += 1
    ) {
      into[of] =
        (into[of] ?? 0) +
        (signed[a] ?? 0) * scale1 +
        (signed[b] ?? 0) * scale2 +
        (signed[c] ?? 0) * scale3 +
        (signed[d] ?? 0) * scale4;
    }
  }
}

/** Adds what each number says of each intent, four of them at a time. */
function addOutput(sums: Float64Array, output: Float32Array, between: Float64Array): void {
  const count = sums.length;
  for (let at = 0; at < between.length; at += 4) {
    const one = between[at] ?? 0;
    const two = between[at + 1] ?? 0;
    const three = between[at + 2] ?? 0;
    const four = between[at + 3] ?? 0;
    for (
      let of = 0, a = at * count, b = a + count, c = b + count, d = c + count;
      of < count;
      of += 1, a += 1, b += 1, c += 1, d += 1
    ) {
      sums[of] =
        (sums[of] ?? 0) +
        one * (output[a] ?? 0) +
        two * (output[b] ?? 0) +
        three * (output[c] ?? 0) +
        four * (output[d] ?? 0);
    }
  }
}

/** Adds what a feature says by itself of some intents. */
function addTable(
  sums: Float64Array,
  { signed, bytes }: Records,
  record: number,
  width: number,
  share: number,
): void {
  const from = 4 * record + 4 + width;
  const end = from + 1 + 2 * (bytes[from] ?? 0);
  for (let at = from + 1; at < end; at += 2) {
    const intent = bytes[at] ?? 0;
    sums[intent] = (sums[intent] ?? 0) + (signed[at + 1] ?? 0) * share;
  }
}

/** Where the hashes begin that share their first bits: some three each, so that one fetch from memory mostly does. */
const BITS = 14;
function startsOf(index: Uint32Array): Uint32Array {
  const size = index.length / 2;
  const starts = new Uint32Array(2 ** BITS + 1).fill(size);
  for (let at = size - 1; at >= 0; at -= 1) starts[(index[2 * at] ?? 0) >>> (32 - BITS)] = at;
  for (let first = starts.length - 2; first >= 0; first -= 1) {
    starts[first] = Math.min(starts[first] ?? 0, starts[first + 1] ?? 0);
  }
  return starts;
}

/** Where a feature's record begins; -1 where nothing was learnt of it. */
function recordIn(feature: string, index: Uint32Array, starts: Uint32Array): number {
  const hash = hashOf(feature);
  const first = hash >>> (32 - BITS);
  const end = 2 * (starts[first + 1] ?? 0);
  for (let at = 2 * (starts[first] ?? 0); at < end; at += 2) {
    if (index[at] === hash) return index[at + 1] ?? -1;
  }
  return -1;
}

/** Files of their own, so that no text of the numbers is kept: beside this source, or beside the bundle or a folder of it. */
function storedModel(): StoredModel {
  const folder = ['./', '../']
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(new URL('weights.json', url)));
  if (!folder) throw new Error('weights.json is missing: build anew');
  return {
    head: JSON.parse(readFileSync(new URL('weights.json', folder), 'utf8')),
    numbers: readFileSync(new URL('weights.bin', folder)),
  };
}

export const MODEL: Model = modelOf(storedModel());
