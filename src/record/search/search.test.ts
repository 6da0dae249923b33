import { describe, expect, it } from 'vitest';
import { keepBoardIndexes } from './board-indexes.ts';
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

describe('indexes of several boards', () => {
  function counting(limit: number) {
    const built: string[] = [];
    const tokens = new Map<string, string>();
    const indexes = keepBoardIndexes({
      limit,
      token: async (boardId) => tokens.get(boardId) ?? 'first',
      build: async (boardId) => {
        built.push(boardId);
        if (boardId === 'broken') throw new Error('unreadable');
        return buildTextIndex([], analyse);
      },
    });
    return { indexes, built, tokens };
  }

  it('builds once for many who ask at once, and anew when the record has moved', async () => {
    const { indexes, built, tokens } = counting(5);
    await Promise.all([indexes.of('a'), indexes.of('a'), indexes.of('a')]);
    expect(built).toEqual(['a']);
    tokens.set('a', 'second');
    await indexes.of('a');
    expect(built).toEqual(['a', 'a']);
  });

  it('lets the one unused longest go', async () => {
    const { indexes, built } = counting(2);
    for (const board of ['a', 'b', 'a', 'c', 'a', 'b']) await indexes.of(board);
    expect(built).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not keep a building that failed', async () => {
    const { indexes, built } = counting(2);
    await expect(indexes.of('broken')).rejects.toThrow('unreadable');
    await expect(indexes.of('broken')).rejects.toThrow('unreadable');
    expect(built).toEqual(['broken', 'broken']);
  });
});
