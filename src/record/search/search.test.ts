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

  it('gives the best of many, best first, and nothing of one search to the next', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'hyra').join(' ');
    const many = buildTextIndex(
      Array.from({ length: 40 }, (_, at) => passage(String(at), 'Ekonomi', words(((at * 7) % 40) + 1))),
      analyse,
    );
    const all = many.search(['hyra', 'ekonomi'], 100);
    expect(all).toHaveLength(40);
    expect(all.map((hit) => hit.score)).toEqual(all.map((hit) => hit.score).toSorted((a, b) => b - a));
    expect(many.search(['hyra', 'ekonomi'], 7)).toEqual(all.slice(0, 7));
  });

  it('puts what speaks of both words before what says one of them often', () => {
    const both = buildTextIndex(
      [
        passage('ofta', 'Övrigt', 'hyra hyra hyra hyra hyra hyra'),
        passage('båda', 'Övrigt', 'hyra och skolan'),
        passage('annat', 'Övrigt', 'skolan'),
      ],
      analyse,
    );
    expect(both.search(['hyra', 'skolan'], 3)[0]?.passage.id).toBe('båda');
  });

  it('finds what stands nearly everywhere as it finds what is rare, with other words and alone', () => {
    const bodies = Array.from({ length: 60 }, (_, at) => (at % 5 === 0 ? 'hyra lokal' : 'lokal lokal'));
    const wide = buildTextIndex(
      bodies.map((body, at) => passage(String(at), at % 2 === 0 ? 'Lokal' : 'Övrigt', body)),
      analyse,
    );
    expect(wide.search(['lokal'], 100)).toHaveLength(60);
    expect(wide.search(['lokal'], 1)[0]?.passage.heading).toBe('Lokal');
    const both = wide.search(['lokal', 'hyra'], 100);
    expect(both.slice(0, 12).every((hit) => hit.coverage === 1)).toBe(true);
    expect(both.slice(0, 6).map((hit) => [hit.passage.id, hit.headingCoverage])).toEqual(
      ['0', '10', '20', '30', '40', '50'].map((id) => [id, 0.5]),
    );
    expect(wide.search(['hyra'], 100)).toHaveLength(12);
  });
});
