import type { Intent } from '../intents.ts';
import { MODEL, type Model } from './model.ts';

export interface Scored {
  readonly intent: Intent;
  /** 0–1; all scores of a message sum to 1, but for what is left out as next to nothing. */
  readonly score: number;
}

/** What is less likely than this is not worth sorting. */
const LEAST = 1e-5;

/** The intents that a message may be of, the likeliest first. */
export function scoreIntents(features: readonly string[], model: Model = MODEL): Scored[] {
  const sums = model.sums(features);
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  const chances = new Float64Array(sums.length);
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const chance = Math.exp((sums[at] ?? 0) - top);
    chances[at] = chance;
    total += chance;
  }
  const scored: Scored[] = [];
  for (let at = 0; at < chances.length; at += 1) {
    const intent = model.intents[at];
    const score = (chances[at] ?? 0) / total;
    if (intent && score >= LEAST) scored.push({ intent, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

/** The features that speak most for an intent, strongest first: how much less it would have without each. */
export function reasonsFor(intent: Intent, features: readonly string[], most = 5): string[] {
  const index = MODEL.intents.indexOf(intent);
  const whole = MODEL.sums(features)[index] ?? 0;
  return features
    .map((feature) => {
      const rest = features.filter((other) => other !== feature);
      return { feature, weight: whole - (MODEL.sums(rest)[index] ?? 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ feature, weight }) => `${feature} ${Math.round(weight * 100) / 100}`);
}
