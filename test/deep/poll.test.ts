import { expect, it } from 'vitest';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { channelAnswers, mostWithin } from '../support/channel-poll.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';

it('300 people answer one channel poll within a minute, in rough weather', async () => {
  const folder = await temporaryFolder();
  const came = await channelAnswers(await openLmdbStore({ dataDir: folder }), { count: 300, within: 55_000 });
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
});
