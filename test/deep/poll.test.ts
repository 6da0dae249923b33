import { expect, it } from 'vitest';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { type Answered, channelAnswers, mostWithin, unsettled } from '../support/channel-poll.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';

async function answered(weather: Partial<Parameters<typeof channelAnswers>[1]>): Promise<void> {
  const folder = await temporaryFolder();
  const store = await openLmdbStore({ dataDir: folder });
  const came: Answered = await channelAnswers(store, { count: 300, within: 55_000, ...weather });
  try {
    expect(came).toMatchObject({ acknowledged: 300, kept: 300, people: 300 });
    expect(came.cardAfter).toBeLessThan(5_000);
    expect(mostWithin(came.requests, 1_000)).toBeLessThanOrEqual(7);
    expect(mostWithin(came.requests, 2_000)).toBeLessThanOrEqual(8);
    expect(mostWithin(came.requests, 30_000)).toBeLessThanOrEqual(60);
    process.stdout.write(
      `card right ${Math.round(came.cardAfter)} ms after the last answer; ${came.requests.length} requests\n`,
    );
  } finally {
    await came.world.close();
    await removeFolder(folder);
  }
}

it('300 people answer one channel poll within a minute, in rough weather until the last has answered', () =>
  answered({}));

it('300 people answer one channel poll within a minute, and every seventh request fails, also after the last', () =>
  answered({ weather: unsettled, afterwards: unsettled }));
