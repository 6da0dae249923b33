/**
 * Makes src/conversation/understand/learnt/weights.json and weights.bin from four fifths of the bank of wordings (test/wordings), each
 * with noise. Same bank, same weights: nothing is random that is not seeded. `npm run train:wordings`.
 */
import { writeFile } from 'node:fs/promises';
import { train, trainingPart } from './wordings/train.ts';

const { wordings, hidden } = trainingPart(null);
const { head, numbers } = train(wordings, hidden);
const folder = new URL('../src/conversation/understand/learnt/', import.meta.url);
await writeFile(new URL('weights.json', folder), `${JSON.stringify(head)}\n`);
await writeFile(new URL('weights.bin', folder), numbers);
console.log(`${wordings.length} wordings, ${head.features} features, ${head.words.length} words`);
