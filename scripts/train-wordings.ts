/**
 * Makes src/conversation/understand/weights.json from four fifths of the bank of wordings (test/wordings), each
 * with noise. Same bank, same weights: nothing is random that is not seeded.
 */
import { writeFile } from 'node:fs/promises';
import { findEntities } from '../src/conversation/understand/entities.ts';
import { featuresOf } from '../src/conversation/understand/features.ts';
import { INTENTS } from '../src/conversation/understand/intents.ts';
import { readMessage, wordsOf } from '../src/conversation/understand/words.ts';
import { bank, bankFingerprint } from '../test/wordings/bank.ts';
import { noisy, seeded } from '../test/wordings/noise.ts';
import { TODAY, topics, vocabulary } from '../test/wordings/setting.ts';
import { readTemplates, spoken } from '../test/wordings/templates.ts';

const EPOCHS = 14;
const RATE = 0.25;
const DECAY = 2e-4;
/** A feature must be met in this many different wordings to count. */
const RARE = 2;
/** Hundredths below which a weight is left out. */
const SMALL = 12;
/** Ways of saying taken of each template. */
const PER_TEMPLATE = 20;
/** How often a word is forgotten in training. */
const FORGET = 0.3;
/** Copies of each wording, every other one with noise. */
const COPIES = 4;

interface Example {
  readonly features: readonly number[];
  readonly intent: number;
}

const fold = process.argv.find((argument) => /^--fold=\d$/.test(argument))?.slice(-1);
const train = bank.filter(
  (wording) => !wording.setAside && (fold === undefined || wording.fold !== Number(fold)),
);
const random = seeded(20);

const invented = new Set(topics.flatMap((topic) => wordsOf(topic).map((word) => word.stem)));

function featuresFor(text: string): string[] {
  const message = readMessage(text);
  const features = featuresOf(message, findEntities(message, vocabulary, TODAY));
  return features.filter((feature) => !isInvented(feature));
}

function isInvented(feature: string): boolean {
  const [kind = '', stems = ''] = feature.split(/:(.*)/s);
  return ['w', 'first', 'first2'].includes(kind) && stems.split(' ').some((stem) => invented.has(stem));
}

/** Words are forgotten now and then, so that what they mean has to carry the answer. */
function withoutSomeWords(features: readonly string[]): string[] {
  return features.filter((feature) => !/^(w|first|first2):/.test(feature) || random() > FORGET);
}

const counts = new Map<string, number>();
const texts = train.map((wording) => {
  const plain = featuresFor(wording.text);
  for (const feature of plain) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const disturbed = Array.from({ length: COPIES }, (_, copy) =>
    withoutSomeWords(featuresFor(copy % 2 === 0 ? wording.text : noisy(wording.text, random))),
  );
  return { wording, plain, disturbed };
});
const fromTemplates = readTemplates().flatMap(({ intent, pattern }) =>
  Array.from({ length: PER_TEMPLATE }, (_, copy) => {
    const text = spoken(pattern, random);
    return { intent, features: withoutSomeWords(featuresFor(copy % 3 === 0 ? noisy(text, random) : text)) };
  }),
);
for (const { features } of fromTemplates) {
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 0.3);
}

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

for (const { intent, features } of fromTemplates) {
  examples.push({
    features: features.flatMap((feature) => index.get(feature) ?? []),
    intent: INTENTS.indexOf(intent),
  });
}

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
