import { INTENTS, type Intent } from './intents.ts';
import { type KnownWords, knownWords } from './spelling.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * The table of weights as it is stored: for each feature a row of signed bytes, one for each of `intents`, that tell
 * how much it speaks for or against it, in `1/scale`. Made by `npm run train:wordings` from four fifths of the bank in
 * test/wordings; never edited by hand.
 */
export interface StoredModel {
  readonly bank: string;
  readonly intents: readonly string[];
  readonly scale: number;
  /** The words of the conversation, folded, the commonest first: what spelling is mended by. */
  readonly words: readonly string[];
  readonly features: readonly string[];
  /** Base64, a row after the other in the order of `features`. */
  readonly rows: string;
}

/** What a message is read and scored with. */
export interface Model {
  readonly intents: readonly (Intent | null)[];
  readonly words: KnownWords;
  has(feature: string): boolean;
  /** How much a feature speaks for each of `intents`; null for one that says nothing. */
  row(feature: string): Int8Array | null;
  /** Adds what a feature says to the sums, one for each of `intents`. */
  add(feature: string, sums: Float64Array): void;
  readonly scale: number;
}

export function modelOf(stored: StoredModel): Model {
  const bytes = Buffer.from(stored.rows, 'base64');
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = stored.intents.length;
  const places = new Map(stored.features.map((feature, at) => [feature, at * width]));
  return {
    intents: stored.intents.map((name) => INTENTS.find((one) => one === name) ?? null),
    words: knownWords(stored.words),
    scale: stored.scale,
    has: (feature) => places.has(feature),
    row(feature) {
      const place = places.get(feature);
      return place === undefined ? null : all.subarray(place, place + width);
    },
    add(feature, sums) {
      const place = places.get(feature);
      if (place === undefined) return;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (all[place + at] ?? 0);
    },
  };
}

export const MODEL: Model = modelOf(weights);
