import { pino } from 'pino';
import { expect, it } from 'vitest';
import { watchBoards } from './board-watch.ts';

it('whoever a board may name is recognised at start and when a board has changed, not otherwise', async () => {
  let boards: readonly string[] = ['norrskog'];
  let times = 0;
  const watch = watchBoards({
    boards: async () => boards,
    recognise: async () => {
      times += 1;
    },
    log: pino({ level: 'silent' }),
    every: 3_600_000,
  });
  await watch.look();
  await watch.look();
  expect(times).toBe(1);
  boards = ['norrskog', 'kustlandet'];
  await watch.look();
  expect(times).toBe(2);
  await watch.stop();
});
