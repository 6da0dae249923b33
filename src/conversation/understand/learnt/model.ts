import { existsSync, readFileSync } from 'node:fs';
import { INTENTS, type Intent } from '../intents.ts';
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
   * For each feature the hash of its name, 32 bits, the lowest first; for each a 32-bit float that its row is
   * multiplied with; 32-bit floats, for each of `width` one for each intent; for each feature, and one more, 32 bits
   * for where its part of the table begins; for each feature `width` signed bytes; and the table: a byte for each
   * intent that a feature says something of, then a signed byte for each of what it says. The lowest byte first.
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

export function modelOf({ head, numbers }: StoredModel): Model {
  const { width, gain, share, features: size } = head;
  const count = head.intents.length;
  const { buffer, byteOffset } = numbers.byteOffset % 4 === 0 ? numbers : numbers.slice();
  const hashes = new Uint32Array(buffer, byteOffset, size);
  const scales = new Float32Array(buffer, byteOffset + 4 * size, size);
  const output = new Float32Array(buffer, byteOffset + 8 * size, width * count);
  const entries = new Uint32Array(buffer, output.byteOffset + output.byteLength, size + 1);
  const rows = new Int8Array(buffer, entries.byteOffset + entries.byteLength, size * width);
  const inTable = entries[size] ?? 0;
  const said = new Uint8Array(buffer, rows.byteOffset + rows.byteLength, inTable);
  const weights = new Int8Array(buffer, said.byteOffset + inTable, inTable);
  const starts = startsOf(hashes);
  const between = new Float64Array(width);
  return {
    intents: head.intents.map((name) => INTENTS.find((one) => one === name) ?? null),
    words: knownWords(head.words),
    fields: readFields(head.fields),
    has: (feature) => placeOf(feature, hashes, starts) >= 0,
    sums(features) {
      const known = placesOf(features);
      const sums = new Float64Array(count);
      addUp(between, rows, scales, known);
      for (const place of known) {
        const end = entries[place + 1] ?? 0;
        for (let at = entries[place] ?? 0; at < end; at += 1) {
          const intent = said[at] ?? 0;
          sums[intent] = (sums[intent] ?? 0) + (weights[at] ?? 0) * share;
        }
      }
      const factor = gain / Math.sqrt(Math.max(1, known.length));
      for (let at = 0, from = 0; at < width; at += 1) {
        const active = Math.tanh((between[at] ?? 0) * factor);
        for (let of = 0; of < count; of += 1, from += 1) {
          sums[of] = (sums[of] ?? 0) + active * (output[from] ?? 0);
        }
      }
      return sums;
    },
  };

  function placesOf(features: readonly string[]): number[] {
    const places: number[] = [];
    for (const feature of features) {
      const place = placeOf(feature, hashes, starts);
      if (place >= 0) places.push(place);
    }
    return places;
  }
}

/**
 * Adds up the rows of `into.length` numbers at `places`, each times its scale. Four rows at a time take half as long as
 * one after the other.
 */
function addUp(into: Float64Array, rows: Int8Array, scales: Float32Array, places: readonly number[]): void {
  const width = into.length;
  into.fill(0);
  for (let at = 0; at < places.length; at += 4) {
    const one = places[at] ?? 0;
    const two = places[at + 1] ?? 0;
    const three = places[at + 2] ?? 0;
    const four = places[at + 3] ?? 0;
    const scale1 = scales[one] ?? 0;
    const scale2 = at + 1 < places.length ? (scales[two] ?? 0) : 0;
    const scale3 = at + 2 < places.length ? (scales[three] ?? 0) : 0;
    const scale4 = at + 3 < places.length ? (scales[four] ?? 0) : 0;
    for (
      let of = 0, a = one * width, b = two * width, c = three * width, d = four * width;
      of < width;
      of += 1, a += 1, b += 1, c += 1, d += 1
    ) {
      into[of] =
        (into[of] ?? 0) +
        (rows[a] ?? 0) * scale1 +
        (rows[b] ?? 0) * scale2 +
        (rows[c] ?? 0) * scale3 +
        (rows[d] ?? 0) * scale4;
    }
  }
}

/** Where the hashes begin that share their first bits: some ten each, so that few are looked at. */
const BITS = 12;
function startsOf(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(2 ** BITS + 1).fill(hashes.length);
  for (let at = hashes.length - 1; at >= 0; at -= 1) starts[(hashes[at] ?? 0) >>> (32 - BITS)] = at;
  for (let first = starts.length - 2; first >= 0; first -= 1) {
    starts[first] = Math.min(starts[first] ?? 0, starts[first + 1] ?? 0);
  }
  return starts;
}

/** Where a feature's hash stands among the sorted ones; -1 where it does not. */
function placeOf(feature: string, hashes: Uint32Array, starts: Uint32Array): number {
  const hash = hashOf(feature);
  const first = hash >>> (32 - BITS);
  const end = starts[first + 1] ?? 0;
  for (let at = starts[first] ?? 0; at < end; at += 1) if (hashes[at] === hash) return at;
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
