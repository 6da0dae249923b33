/**
 * Makes src/conversation/understand/weights.json from four fifths of the bank of wordings (test/wordings), each
 * with noise. Same bank, same weights: nothing is random that is not seeded.
 */
import { writeFile } from 'node:fs/promises';
import { findEntities } from '../src/conversation/understand/entities.ts';
import { featuresOf } from '../src/conversation/understand/features.ts';
import { INTENTS } from '../src/conversation/understand/intents.ts';
import { readMessage } from '../src/conversation/understand/words.ts';
import { bank, bankFingerprint } from '../test/wordings/bank.ts';
import { noisy, seeded } from '../test/wordings/noise.ts';
import { TODAY, vocabulary } from '../test/wordings/setting.ts';

const EPOCHS = 60;
const RATE = 0.25;
const DECAY = 2e-5;
/** A feature must be met in this many different wordings to count. */
const RARE = 2;
/** Hundredths below which a weight is left out. */
const SMALL = 15;

interface Example {
  readonly features: readonly number[];
  readonly intent: number;
}

const train = bank.filter((wording) => !wording.setAside);
const random = seeded(20);

function featuresFor(text: string): string[] {
  const message = readMessage(text);
  return featuresOf(message, findEntities(message, vocabulary, TODAY));
}

const counts = new Map<string, number>();
const texts = train.map((wording) => {
  const plain = featuresFor(wording.text);
  for (const feature of plain) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return {
    wording,
    plain,
    disturbed: [featuresFor(noisy(wording.text, random)), featuresFor(noisy(wording.text, random))],
  };
});
const names = [...counts]
  .filter(([, count]) => count >= RARE)
  .map(([feature]) => feature)
  .sort();
const index = new Map(names.map((feature, at) => [feature, at]));

const examples: Example[] = texts.flatMap(({ wording, plain, disturbed }) =>
  [plain, ...disturbed].map((features) => ({
    features: features.flatMap((feature) => index.get(feature) ?? []),
    intent: INTENTS.indexOf(wording.intent),
  })),
);

/** Multinomial logistic regression, AdaGrad, one example at a time. */
const size = names.length * INTENTS.length;
const weights = new Float64Array(size);
const squares = new Float64Array(size).fill(1e-6);

for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (const example of shuffled(examples)) step(example);
}

function step(example: Example): void {
  const scores = INTENTS.map((_, intent) =>
    example.features.reduce((sum, feature) => sum + (weights[feature * INTENTS.length + intent] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (let intent = 0; intent < INTENTS.length; intent += 1) {
    const error = (powers[intent] ?? 0) / total - (intent === example.intent ? 1 : 0);
    if (Math.abs(error) < 1e-4) continue;
    for (const feature of example.features) {
      const at = feature * INTENTS.length + intent;
      const gradient = error + DECAY * (weights[at] ?? 0) * 100;
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(squares[at] ?? 1) / 4;
    }
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const swap = copy[at] as T;
    copy[at] = copy[other] as T;
    copy[other] = swap;
  }
  return copy;
}

const features: Record<string, number[]> = {};
names.forEach((feature, at) => {
  const row = INTENTS.flatMap((_, intent) => {
    const weight = Math.round((weights[at * INTENTS.length + intent] ?? 0) * 100);
    return Math.abs(weight) >= SMALL ? [intent, weight] : [];
  });
  if (row.length > 0) features[feature] = row;
});
const lines = Object.entries(features).map(
  ([feature, row]) => `    ${JSON.stringify(feature)}: [${row.join(', ')}]`,
);
const target = new URL('../src/conversation/understand/weights.json', import.meta.url);
await writeFile(
  target,
  `{\n  "bank": "${bankFingerprint}",\n  "intents": [${INTENTS.map((one) => JSON.stringify(one)).join(', ')}],\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(
  `${train.length} wordings, ${examples.length} with noise; ${lines.length} features of ${names.length}`,
);
