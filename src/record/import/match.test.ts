import { describe, expect, it } from 'vitest';
import { foldName } from './fold.ts';
import { type BoardEvidence, matchBoards } from './match-board.ts';
import { matchPerson } from './match-people.ts';

const register = [
  { personId: 'p1', name: 'Karin Westerlund', alsoSpelled: ['Karin Vesterlund'] },
  { personId: 'p2', name: 'Anna-Lena Ask Holm', alsoSpelled: [] },
  { personId: 'p3', name: 'Per Olsson', alsoSpelled: [] },
  { personId: 'p4', name: 'Per Olson', alsoSpelled: [] },
];

describe('who a name in a document may be', () => {
  it('links a spelling that the register has, whatever its case, hyphens and accents', () => {
    expect(matchPerson('KARIN WESTERLUND', register)).toEqual({ kind: 'linked', personId: 'p1' });
    expect(matchPerson('Karin Vesterlund', register)).toEqual({ kind: 'linked', personId: 'p1' });
    expect(matchPerson('Anna Lena Ask-Holm', register)).toEqual({ kind: 'linked', personId: 'p2' });
  });

  it('proposes a variant and never links it by itself', () => {
    expect(matchPerson('Karin Westerlind', register)).toMatchObject({
      kind: 'proposed',
      candidates: [{ personId: 'p1' }],
    });
    expect(matchPerson('Anna-Lena Holm', register)).toMatchObject({
      kind: 'proposed',
      candidates: [{ personId: 'p2' }],
    });
  });

  it('asks which one when two are near', () => {
    const match = matchPerson('Per Olssen', register);
    expect(match.kind === 'proposed' && match.candidates.map((person) => person.personId)).toEqual([
      'p3',
      'p4',
    ]);
  });

  it('does not take short words or å for a slip', () => {
    expect(matchPerson('Pär Olsson', register).kind).toBe('unknown');
    expect(matchPerson('Eva Ek', register).kind).toBe('unknown');
    expect(foldName('Åsa Öhrn')).toBe('åsa öhrn');
    expect(foldName('André Wallén')).toBe('andre wallen');
  });
});

describe('which board a document is about', () => {
  const boards = [
    { boardId: 'a', name: 'Samordningsförbundet Norrskog' },
    { boardId: 'b', name: 'Samordningsförbundet Norra Kusten' },
    { boardId: 'c', name: 'Nämnden för Hav & Skog, Vikens kommun' },
  ];
  const ids = (written: string | null, more: Partial<BoardEvidence> = {}) =>
    matchBoards({ written, title: null, lines: [], peopleKnown: {}, ...more }, boards).map(
      (board) => board.boardId,
    );

  it('goes by the words that tell boards apart', () => {
    expect(ids('SAMORDNINGSFÖRBUNDET NORRSKOG')).toEqual(['a']);
    expect(ids('Norrskogs samordningsförbund')).toEqual(['a']);
    expect(ids('Samordningsförbundet Norra kustens styrelse')).toEqual(['b']);
    expect(ids('Vikens kommun, nämnden för hav och skog')).toEqual(['c']);
  });

  it('is asked about where every line that names one names another beside it, and none tells', () => {
    const head = 'Kansliet för Samordningsförbundet Norrskog och Vikens kommun, nämnden för hav och skog';
    expect(ids('Samordningsförbundet Norrskog', { lines: [head] })).toEqual(['a', 'c']);
    expect(ids('Samordningsförbundet Norrskog', { lines: [head, 'Samordningsförbundet Norrskog'] })).toEqual([
      'a',
    ]);
    expect(ids('Samordningsförbundet Norrskog', { lines: [head], peopleKnown: { a: 3, c: 0 } })).toEqual([
      'a',
    ]);
  });

  it('finds none where only common words are shared, or too few of the telling ones', () => {
    expect(ids('Samordningsförbundet Fjällen')).toEqual([]);
    expect(ids('Samordningsförbundet Norra Fjällen')).toEqual([]);
    expect(ids(null)).toEqual([]);
  });

  it('goes by title, text and people where the head does not say', () => {
    expect(ids('av samordningsförbund', { title: 'Ansökan från Samordningsförbundet Norrskog' })).toEqual([
      'a',
    ]);
    expect(ids(null, { lines: ['Norrskogs ekonomi', 'Budget för Norrskog'] })).toEqual(['a']);
    expect(ids(null, { peopleKnown: { b: 4, a: 1 } })).toEqual(['b']);
  });

  it('settles nothing where two are as likely', () => {
    expect(ids(null, { peopleKnown: { a: 3, b: 3 } })).toEqual(['a', 'b']);
  });
});
