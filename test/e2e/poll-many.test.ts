import { afterEach, describe, expect, it } from 'vitest';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { type Answered, channelAnswers, mostWithin, unsettled } from '../support/channel-poll.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';
import { memoryStore } from './support/memory-store.ts';

let answered: Answered | undefined;
const folders: string[] = [];
afterEach(async () => {
  await answered?.world.close();
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

/** What holds however many answer at once (Teams' limits: Microsoft, "Optimize your bot with rate limiting"). */
function holds(came: Answered, count: number): void {
  expect(came.acknowledged).toBe(count);
  expect(came.kept).toBe(count);
  expect(came.people).toBe(count);
  expect((came.sums[0] ?? 0) + (came.sums[1] ?? 0)).toBe(count);
  expect(came.cardAfter).toBeLessThan(5_000);
  expect(mostWithin(came.requests, 1_000)).toBeLessThanOrEqual(7);
  expect(mostWithin(came.requests, 2_000)).toBeLessThanOrEqual(8);
  expect(mostWithin(came.requests, 30_000)).toBeLessThanOrEqual(60);
}

describe('a whole channel answers one poll while Teams throttles, fails and loses answers', () => {
  it('no answer is lost, none counted twice, the card is right within 5 s, no limit is exceeded', async () => {
    const folder = await temporaryFolder();
    folders.push(folder);
    answered = await channelAnswers(await openLmdbStore({ dataDir: folder }), { count: 100, within: 3_000 });
    holds(answered, 100);
  });

  it('the card is right within 5 s also where every seventh request goes on failing', async () => {
    const store = { ...memoryStore(), streams: memoryStreams() };
    const weather = { weather: unsettled, afterwards: unsettled };
    answered = await channelAnswers(store, { count: 40, within: 2_500, ...weather });
    holds(answered, 40);
  });

  it('two instances over one store count the same', async () => {
    const store = { ...memoryStore(), streams: memoryStreams() };
    answered = await channelAnswers(store, { count: 60, within: 500, instances: 2 });
    expect(answered).toMatchObject({ acknowledged: 60, kept: 60, people: 60 });
  });
});
