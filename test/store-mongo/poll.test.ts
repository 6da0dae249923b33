import { afterEach, expect, it } from 'vitest';
import { openMongoStore } from '../../src/store/mongo/index.ts';
import { type Answered, channelAnswers } from '../support/channel-poll.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';

let answered: Answered | undefined;
let uri = '';
afterEach(async () => {
  await answered?.world.close();
  await dropMongo(uri);
});

it('two instances on MongoDB count a whole channel’s answers, each once, and keep its card true', async () => {
  uri = freshMongoUri();
  const [store, other] = await Promise.all([openMongoStore({ uri }), openMongoStore({ uri })]);
  answered = await channelAnswers(store, { count: 60, within: 4_000, instances: 2, others: [other] });
  expect(answered).toMatchObject({ acknowledged: 60, kept: 60, people: 60 });
  expect(answered.cardAfter).toBeLessThan(5_000);
  await other.close();
});
