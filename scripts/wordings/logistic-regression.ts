/** An example: which features it has, and what it is. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

const EPOCHS = 14;
const RATE = 0.12;
const DECAY = 2e-3;
/** How many features of an example are passed over each time: the rest must carry the meaning too. */
const FORGET = 0.3;
/** What is this nearly right already is let be. */
const SLIGHT = 2e-4;
/** The last epochs' weights are averaged: less depends on which example came last. */
const AVERAGED = 7;

/**
 * Multinomial logistic regression by AdaGrad, one example at a time, the rows of the result by feature. `random`
 * decides the order; the same numbers give the same weights.
 */
export function logisticRegression(
  examples: readonly Example[],
  featureCount: number,
  labelCount: number,
  random: () => number,
): Float32Array {
  const weights = new Float32Array(featureCount * labelCount);
  const squares = new Float32Array(featureCount * labelCount).fill(0.02);
  const sums = new Float32Array(weights.length);
  const scores = new Float64Array(labelCount);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, random)) step(example);
    if (epoch >= EPOCHS - AVERAGED) {
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) / AVERAGED;
    }
  }
  return sums;

  function step({ features: all, label, weight }: Example): void {
    const features = all.filter(() => random() >= FORGET);
    scores.fill(0);
    for (const feature of features) {
      const from = feature * labelCount;
      for (let at = 0; at < labelCount; at += 1) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (const score of scores) top = Math.max(top, score);
    let total = 0;
    for (let at = 0; at < labelCount; at += 1) {
      const power = Math.exp((scores[at] ?? 0) - top);
      scores[at] = power;
      total += power;
    }
    for (let at = 0; at < labelCount; at += 1) {
      const error = ((scores[at] ?? 0) / total - (at === label ? 1 : 0)) * weight;
      if (Math.abs(error) < SLIGHT) continue;
      for (const feature of features) {
        const place = feature * labelCount + at;
        const gradient = error + DECAY * (weights[place] ?? 0);
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const swap = copy[at] as T;
    copy[at] = copy[other] as T;
    copy[other] = swap;
  }
  return copy;
}
