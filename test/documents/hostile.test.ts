import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingResultSchema } from '../../src/documents/index.ts';
import { readHere } from '../../src/documents/read.ts';
import { generate } from './generator/index.ts';

const PROTOKOLL_WORD = 18 + 3;
const PROTOKOLL_PDF = 36 + 3;

async function answers(name: string, bytes: Uint8Array): Promise<void> {
  const result = await readHere({ name, bytes });
  expect(readingResultSchema.safeParse(result).success).toBe(true);
}

describe('whatever the bytes, reading ends with an answer', () => {
  it('any bytes under any name', async () => {
    const name = fc.constantFrom('a.txt', 'a.docx', 'a.pdf', 'a', 'a.md');
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 3_000 }), (file, bytes) => answers(file, bytes)),
      { numRuns: 200 },
    );
  });

  it('any text', async () => {
    const word = fc.constantFrom(
      '§',
      '§ 12',
      'att',
      'Beslutande',
      'Styrelsen beslutar:',
      '\n',
      '\n\n',
      '1.',
      'Bilaga 3',
      '(',
      '|',
      '**',
      '# ',
      'Anna Berg',
      '2025-02-30',
      '250 000 kr',
      'Protokoll',
      'KALLELSE',
      '\f',
      '<p>',
      'Förslag till beslut',
      'deltog inte i beslutet.',
    );
    const text = fc
      .array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 300 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(text, (source) =>
        answers('a.txt', new TextEncoder().encode(`styrelsen kallelse protokoll beslut\n${source}`)),
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a.docx', PROTOKOLL_WORD],
    ['a.pdf', PROTOKOLL_PDF],
  ])('%s cut off anywhere', async (name, seed) => {
    const { bytes } = (await generate(seed)).file;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), (end) =>
        answers(name, bytes.subarray(0, end)),
      ),
      { numRuns: 25 },
    );
  });

  it('5 MB of one and the same', async () => {
    for (const piece of ['Styrelsen beslutade att ', '§ ', '(']) {
      await answers(
        'a.txt',
        new TextEncoder().encode(
          `protokoll kallelse styrelse beslut\n${piece.repeat(Math.floor(5_000_000 / piece.length))}`,
        ),
      );
    }
  }, 120_000);
});
