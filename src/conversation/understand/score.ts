import type { Intent } from './intents.ts';
import { MODEL, type Model } from './model.ts';

export interface Scored {
  readonly intent: Intent;
  /** 0–1; all scores of a message sum to 1. */
  readonly score: number;
}

/** All intents, the likeliest first. */
export function scoreIntents(features: readonly string[], model: Model = MODEL): Scored[] {
  const sums = new Float64Array(model.intents.length);
  for (const feature of features) model.add(feature, sums);
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - top) / model.scale));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return model.intents
    .flatMap((intent, index) => (intent ? [{ intent, score: (powers[index] ?? 0) / total }] : []))
    .sort((a, b) => b.score - a.score);
}

/** The features that speak most for an intent, strongest first. */
export function reasonsFor(intent: Intent, features: readonly string[], most = 5): string[] {
  const index = MODEL.intents.indexOf(intent);
  return features
    .map((feature) => ({ feature, weight: MODEL.row(feature)?.[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ feature, weight }) => `${feature} ${Math.round((weight / MODEL.scale) * 100) / 100}`);
}
