import { describe, expect, it } from 'vitest';
import type { Passage } from './passage.ts';
import { buildTextIndex } from './text-index.ts';

const analyse = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

const passage = (
  id: string,
  heading: string,
  body: string,
  part: Passage['part'] = 'paragraph',
): Passage => ({
  id,
  documentId: 'd',
  documentKind: 'protokoll',
  documentTitle: 'Protokoll',
  meetingId: null,
  meetingDate: null,
  part,
  number: id,
  heading,
  clauses: [],
  body,
  page: 1,
});

describe('the index of one board', () => {
  const index = buildTextIndex(
    [
      passage('1', 'Lovskolan', 'Styrelsen beviljade medel till lovskolan'),
      passage('2', 'Ekonomi', 'Lovskolan kostade mer än väntat'),
      passage('3', 'Hyra', 'Avtalet om hyra förlängs', 'attachment'),
    ],
    analyse,
  );

  it('puts what a heading says before what a text mentions', () => {
    expect(index.search(['lovskolan'], 5).map((hit) => hit.passage.id)).toEqual(['1', '2']);
  });

  it('tells how much of the question was found, and where', () => {
    const [hit] = index.search(['hyra', 'månad'], 5);
    expect(hit).toMatchObject({ coverage: 0.5, headingCoverage: 0.5 });
  });

  it('finds nothing for words the record lacks, or for no words', () => {
    expect(index.search(['tåg'], 5)).toEqual([]);
    expect(index.search([], 5)).toEqual([]);
  });

  it('searches within a part, and counts in how many passages a term stands', () => {
    expect(index.search(['hyra'], 5, (found) => found.part === 'paragraph')).toEqual([]);
    expect([index.frequency('lovskolan'), index.frequency('hyra'), index.frequency('tåg')]).toEqual([
      2, 1, 0,
    ]);
  });
});
