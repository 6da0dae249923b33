import { readHere } from '../../../src/documents/read.ts';
import { actual, expected } from './expected.ts';
import { type Generated, generate } from './index.ts';

export interface Difference {
  readonly seed: number;
  readonly printed: string;
  readonly expected: unknown;
  readonly found: unknown;
}

async function differenceOf(generated: Generated): Promise<Difference | null> {
  const { seed, format, traits, meeting, file } = generated;
  const result = await readHere(file);
  const documents = result.kind === 'understood' ? result.documents : [];
  const wanted = expected(meeting, traits);
  const found =
    documents.length === 1 && documents[0] ? actual(documents[0]) : { kind: `${documents.length} documents` };
  const same = JSON.stringify(wanted) === JSON.stringify(found);
  return same ? null : { seed, printed: `${traits.name}, ${format}`, expected: wanted, found };
}

/** Prints each seed's meeting, reads it back, and gives those that did not come out as they went in. */
export async function readBack(from: number, to: number): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const difference = await differenceOf(await generate(seed));
    if (difference !== null) differences.push(difference);
  }
  return differences;
}
