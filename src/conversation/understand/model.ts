import { existsSync, readFileSync } from 'node:fs';
import { type Fields, readFields } from './fields.ts';
import { INTENTS, type Intent } from './intents.ts';
import { type KnownWords, knownWords } from './spelling.ts';

/**
 * What was learnt, as it is stored: `width` numbers for each feature, which are added up over a message, and what each
 * sum says of each intent. Made by `npm run train:wordings` from four fifths of the bank in test/wordings; never edited
 * by hand.
 */
export interface StoredModel {
  readonly bank: string;
  readonly intents: readonly string[];
  /** The words of the conversation, folded, the commonest first: what spelling is mended by. */
  readonly words: readonly string[];
  /** The lexical fields: see fields.ts. */
  readonly fields: Readonly<Record<string, string>>;
  readonly width: number;
  readonly gain: number;
  /** Base64 of the features' hashes, 32 bits each, the lowest first. */
  readonly features: string;
  /** Base64 of `width` signed bytes a feature, in the order of `features`. */
  readonly rows: string;
  /** Base64 of 32-bit floats: what the bytes of a feature's row are multiplied with. */
  readonly scales: string;
  /** Base64 of 32-bit floats: for each of `width` one for each intent. */
  readonly output: string;
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

export function modelOf(stored: StoredModel): Model {
  const hashes = new Uint32Array(bytesOf(stored.features));
  const rows = new Int8Array(bytesOf(stored.rows));
  const scales = new Float32Array(bytesOf(stored.scales));
  const output = new Float32Array(bytesOf(stored.output));
  const { width, gain } = stored;
  const count = stored.intents.length;
  return {
    intents: stored.intents.map((name) => INTENTS.find((one) => one === name) ?? null),
    words: knownWords(stored.words),
    fields: readFields(stored.fields),
    has: (feature) => placeOf(feature, hashes) >= 0,
    sums(features) {
      const between = new Float64Array(width);
      let known = 0;
      for (const feature of features) {
        const place = placeOf(feature, hashes);
        if (place < 0) continue;
        known += 1;
        const scale = scales[place] ?? 0;
        const from = place * width;
        for (let at = 0; at < width; at += 1)
          between[at] = (between[at] ?? 0) + (rows[from + at] ?? 0) * scale;
      }
      const sums = new Float64Array(count);
      const factor = gain / Math.sqrt(Math.max(1, known));
      for (let at = 0; at < width; at += 1) {
        const said = Math.tanh((between[at] ?? 0) * factor);
        const from = at * count;
        for (let of = 0; of < count; of += 1) sums[of] = (sums[of] ?? 0) + said * (output[from + of] ?? 0);
      }
      return sums;
    },
  };
}

/** A buffer of its own, so that numbers of four bytes stand where they may. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Where a feature's hash stands among the sorted ones; -1 where it does not. */
function placeOf(feature: string, hashes: Uint32Array): number {
  const hash = hashOf(feature);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A feature's name in 32 bits (FNV-1a): the names themselves need not be kept. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** A file of its own, so that its text need not be kept: beside this source, or beside the bundle or a folder of it. */
function storedModel(): StoredModel {
  const [file] = ['weights.json', '../weights.json']
    .map((name) => new URL(name, import.meta.url))
    .filter((url) => existsSync(url));
  if (!file) throw new Error('weights.json is missing: build anew');
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const MODEL: Model = modelOf(storedModel());
