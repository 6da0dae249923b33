import { existsSync, readFileSync } from 'node:fs';
import { INTENTS, type Intent } from './intents.ts';
import { type KnownWords, knownWords } from './spelling.ts';

/**
 * The table of weights as it is stored: for each feature a row of signed bytes that tell how much it speaks
 * for or against some of `intents`, in `1/scale`. Made by `npm run train:wordings` from four fifths of the bank in
 * test/wordings; never edited by hand.
 */
export interface StoredModel {
  readonly bank: string;
  readonly intents: readonly string[];
  readonly scale: number;
  /** The words of the conversation, folded, the commonest first: what spelling is mended by. */
  readonly words: readonly string[];
  readonly features: readonly string[];
  /**
   * Base64, a row after the other in the order of `features`: how many intents it speaks of, then for each its place
   * in `intents` and the weight. What is not there is 0.
   */
  readonly rows: string;
}

/** What a message is read and scored with. */
export interface Model {
  readonly intents: readonly (Intent | null)[];
  readonly words: KnownWords;
  has(feature: string): boolean;
  /** How much a feature speaks for one of `intents`. */
  weight(feature: string, intent: number): number;
  /** Adds what a feature says to the sums, one for each of `intents`. */
  add(feature: string, sums: Float64Array): void;
  readonly scale: number;
}

export function modelOf(stored: StoredModel): Model {
  const bytes = Buffer.from(stored.rows, 'base64');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Nothing below holds on to what was stored: its text is as large as the table.
  const { scale } = stored;
  const intents = stored.intents.map((name) => INTENTS.find((one) => one === name) ?? null);
  const places = new Map<string, number>();
  let next = 0;
  for (const feature of stored.features) {
    places.set(feature, next);
    next += 1 + 2 * (bytes[next] ?? 0);
  }
  const add = (feature: string, sums: Float64Array): void => {
    const place = places.get(feature);
    if (place === undefined) return;
    const end = place + 2 * (bytes[place] ?? 0);
    for (let at = place + 1; at < end; at += 2) {
      const intent = bytes[at] ?? 0;
      sums[intent] = (sums[intent] ?? 0) + (weights[at + 1] ?? 0);
    }
  };
  return {
    intents,
    words: knownWords(stored.words),
    scale,
    has: (feature) => places.has(feature),
    weight(feature, intent) {
      const sums = new Float64Array(intents.length);
      add(feature, sums);
      return sums[intent] ?? 0;
    },
    add,
  };
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
