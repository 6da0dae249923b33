/**
 * Makes src/conversation/understand/weights.json from four fifths of the bank of wordings (test/wordings), each
 * with noise. Same bank, same weights: nothing is random that is not seeded. `npm run train:wordings`.
 */
import { writeFile } from 'node:fs/promises';
import { train, trainingPart } from './wordings/train.ts';

const { wordings, hidden } = trainingPart(null);
const model = train(wordings, hidden);
const target = new URL('../src/conversation/understand/weights.json', import.meta.url);
await writeFile(target, `${JSON.stringify(model)}\n`);
console.log(`${wordings.length} wordings, ${model.features.length} features, ${model.words.length} words`);
