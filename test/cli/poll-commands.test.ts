import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPoll, type PollCommand, pollIdFor, runOnPoll } from '../../src/poll/index.ts';
import { openStore } from '../../src/store/index.ts';
import { asking, eva, karim, lars, NOW } from '../support/polls.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const ID = pollIdFor('norrskog', 'maja', 'kort');
let terminal: Terminal;

beforeEach(async () => {
  terminal = await openTerminal('2025-12-05T09:00:00+01:00');
});
afterEach(() => terminal.remove());

async function asked(anonymous: boolean, ...answers: readonly Exclude<PollCommand, { type: 'OpenPoll' }>[]) {
  const store = await openStore({ dataDir: join(terminal.folder, 'data') });
  const ballot = { kind: 'CHOICE', choices: ['Ja', 'Nej'], several: false, anonymous } as const;
  expect((await openPoll(store.records, ID, asking({ ballot }))).kind).toBe('done');
  for (const one of answers) expect((await runOnPoll(store.records, ID, one)).kind).toBe('done');
  await store.close();
}

const answer = (by: typeof eva, picked: number) =>
  ({
    type: 'GiveAnswer',
    by,
    place: null,
    answer: { kind: 'CHOICE', picked: [picked] },
    commandId: by.personId,
    at: NOW,
  }) as const;

describe('klubban poll', () => {
  it('lists a board’s polls and shows one, always marked as no decision', async () => {
    await asked(false, answer(eva, 0), answer(lars, 1));
    expect(await terminal.json('poll', 'list', '--board', 'norrskog')).toMatchObject({
      advisory: 'Rådgivande – inget formellt beslut',
      polls: [{ id: ID, question: 'Ska vi ha lunch före mötet?', status: 'OPEN', asked: 4, answered: 2 }],
    });
    expect(await terminal.json('poll', 'show', ID)).toMatchObject({
      schema: 'klubban.poll/1',
      sums: [1, 1],
      answers: [
        { name: 'Eva Lind', picked: ['Ja'] },
        { name: 'Lars Ek', picked: ['Nej'] },
      ],
      missing: ['Karim Nasser', 'Sofia Berg'],
    });
    const { out } = await terminal.run('poll', 'list', '--board', 'norrskog');
    expect(out).toContain('2 av 4 har svarat. Ja 1, Nej 1.');
    expect(out).toContain('Rådgivande – inget formellt beslut');
  });

  it('of an anonymous one tells sums alone, and none below three while it is open', async () => {
    await asked(true, answer(eva, 0), answer(lars, 1));
    const { out } = await terminal.run('poll', 'show', ID, '--json');
    expect(JSON.parse(out)).toMatchObject({
      anonymous: true,
      sums: null,
      answers: [],
      missing: [],
      answered: 2,
    });
    expect(out).not.toMatch(/Eva|Lars|eva|lars/);
    const store = await openStore({ dataDir: join(terminal.folder, 'data') });
    await runOnPoll(store.records, ID, answer(karim, 0));
    await store.close();
    expect(await terminal.json('poll', 'show', ID)).toMatchObject({ sums: [2, 1], answers: [], missing: [] });
  });

  it('of another board, or none, is told to be unknown', async () => {
    await asked(false);
    const other = await terminal.run('poll', 'show', ID, '--board', 'kustlandet');
    expect(other.code).toBe(1);
    expect(other.out + other.err).toContain('Det finns ingen snabbfråga');
    expect((await terminal.run('poll', 'list')).code).toBe(2);
  });
});
