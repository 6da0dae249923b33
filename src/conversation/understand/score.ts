import { INTENTS, type Intent } from './intents.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * The table of weights: for each feature, how much it speaks for each intent, in hundredths, in the order of
 * `intents`. Made by `npm run train:wordings` from four fifths of the bank in test/wordings; never edited by hand.
 */
interface Table {
  readonly intents: readonly string[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

export interface Scored {
  readonly intent: Intent;
  /** 0–1; all scores of a message sum to 1. */
  readonly score: number;
}

const table: Table = weights;

/** Stored as [intent, weight, intent, weight …]: most features speak for a few intents only. */
const rows = new Map<string, readonly number[]>(Object.entries(table.features));
const known: readonly (Intent | null)[] = table.intents.map(
  (name) => INTENTS.find((one) => one === name) ?? null,
);

/** All intents, the likeliest first. */
export function scoreIntents(features: readonly string[]): Scored[] {
  const sums = new Array<number>(known.length).fill(0);
  for (const feature of features) add(sums, rows.get(feature));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - top) / 100));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return known
    .flatMap((intent, index) => (intent ? [{ intent, score: (powers[index] ?? 0) / total }] : []))
    .sort((a, b) => b.score - a.score);
}

function add(sums: number[], row: readonly number[] | undefined): void {
  if (!row) return;
  for (let at = 0; at + 1 < row.length; at += 2) {
    const intent = row[at] ?? 0;
    sums[intent] = (sums[intent] ?? 0) + (row[at + 1] ?? 0);
  }
}

/** The features that speak most for an intent, strongest first. */
export function reasonsFor(intent: Intent, features: readonly string[], most = 5): string[] {
  const index = known.indexOf(intent);
  return features
    .map((feature) => {
      const row = rows.get(feature) ?? [];
      const at = row.findIndex((value, position) => position % 2 === 0 && value === index);
      return { feature, weight: at === -1 ? 0 : (row[at + 1] ?? 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ feature, weight }) => `${feature} ${weight / 100}`);
}
