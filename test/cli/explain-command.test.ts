import { afterEach, beforeEach, expect, it } from 'vitest';
import { norrskog } from '../support/boards.ts';
import { openTerminal, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeEach(async () => {
  terminal = await openTerminal();
  const file = await terminal.file('boards.json', { boards: [norrskog()] });
  await terminal.run('board', 'apply', file, '--yes');
});
afterEach(() => terminal.remove());

it('tells what a question was taken for, what it names, and the answer with its source', async () => {
  const told = await terminal.json('explain', 'vem är ersättare för Karim Nasser?', '--as', 'Eva Lind');
  expect(told).toMatchObject({
    questions: [{ intent: 'member.substitute', entities: { persons: ['Karim Nasser'] } }],
    answers: [
      {
        boardId: 'norrskog',
        fact: 'Sofia Berg är ersättare för Karim Nasser.',
        source: 'Medlemsregistret, Norrskog',
      },
    ],
  });
});

it('shows scores and reasons to people', async () => {
  const { out } = await terminal.run(
    'explain',
    'när är nästa möte',
    '--as',
    'Eva Lind',
    '--board',
    'norrskog',
  );
  expect(out).toMatch(/togs för: meeting\.next/);
  expect(out).toMatch(/[01]\.\d{3} meeting\.next \(.+\)/);
});

it('asks who asks, and knows who is not there', async () => {
  expect((await terminal.run('explain', 'hej')).code).toBe(2);
  const stranger = await terminal.run('explain', 'hej', '--as', 'Ingen Alls');
  expect(stranger).toMatchObject({ code: 1, err: expect.stringContaining('Det finns ingen Ingen Alls') });
});
