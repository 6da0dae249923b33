import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadDocument, readHere } from '../../src/documents/index.ts';

const FOLDER = join(process.cwd(), 'demo/documents');

async function read(name: string): Promise<readonly ReadDocument[]> {
  const result = await readHere({ name, bytes: readFileSync(join(FOLDER, name)) });
  if (result.kind !== 'understood') throw new Error(`${name}: ${result.code}`);
  return result.documents;
}

const NAMED = /^[a-zåäö]+-(?:(?<date>\d{4}-\d{2}-\d{2})-)?(?<kind>kallelse|protokoll|sammantradesplan)/;
const PAPERS = readdirSync(FOLDER).flatMap((name) => {
  const { date, kind } = NAMED.exec(name)?.groups ?? {};
  return kind === undefined ? [] : [{ name, kind, date: date ?? null }];
});

describe('the papers of the demo are read as what they are', () => {
  it.each(PAPERS)('$name', async ({ name, kind, date }) => {
    const documents = await read(name);
    expect(documents.map((document) => document.kind)).toEqual([
      kind === 'sammantradesplan' ? 'mötesplan' : kind,
    ]);
    const [document] = documents;
    expect(document?.meetingDate).toBe(date);
    expect(document?.doubts).toEqual([]);
    if (kind === 'protokoll') expect(document?.adjusters).toHaveLength(1);
    if (kind === 'kallelse') expect(document?.called.some((person) => person.votes)).toBe(true);
    const year = /-(\d{4})\.md$/.exec(name)?.[1];
    if (year !== undefined)
      expect(document?.meetings.every(({ date: day }) => day.startsWith(year))).toBe(true);
  });

  it('a sentence below the list of those called adds nobody', async () => {
    const [kallelse] = await read('norrskog-2026-12-10-kallelse.md');
    expect(kallelse?.called).toHaveLength(10);
  });

  it('somebody with a surname of two letters adjusts, votes and stays out', async () => {
    const [june] = await read('norrskog-2026-06-11-protokoll.md');
    expect(june?.adjusters).toEqual(['Lars Ek']);
    const [november] = await read('norrskog-2025-11-13-protokoll.md');
    expect(november?.items.flatMap((item) => item.recusals.map(({ person }) => person))).toEqual(['Lars Ek']);
  });

  it('a votering has the names of those who voted, not of those whose yrkande it was', async () => {
    const [june] = await read('norrskog-2026-06-11-protokoll.md');
    expect(june?.items.find((item) => item.paragraph === 93)?.vote).toMatchObject({
      ja: 3,
      nej: 2,
      names: { ja: ['Birgitta Åström', 'Gunnar Hedlund', 'Jonas Wiklund'], nej: ['Karim Nasser', 'Lars Ek'] },
    });
    const [september] = await read('kustlandet-2026-09-25-protokoll.md');
    expect(september?.items.find((item) => item.paragraph === 18)?.vote).toMatchObject({
      ja: 2,
      nej: 2,
      names: { ja: ['Ahmed Salim', 'Birgitta Åström'], nej: ['Helena Sjögren', 'Peter Hallin'] },
      castingVote: 'Ahmed Salim',
    });
  });
});
