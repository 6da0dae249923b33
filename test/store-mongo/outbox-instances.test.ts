import { expect, it } from 'vitest';
import { countCopies } from '../e2e/support/kill-counts.ts';
import { sendUnderFire } from '../e2e/support/outbox-kills.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';

/** More with OUTBOX_RECIPIENTS: `OUTBOX_RECIPIENTS=1000 npm run test:store -- outbox-instances`. */
const COUNT = Number(process.env.OUTBOX_RECIPIENTS ?? '150');

it('two instances share the work, each killed in the middle of it, without sending anything twice unmarked', async () => {
  const mongoUri = freshMongoUri();
  try {
    const report = await sendUnderFire({ count: COUNT, kills: 2, instances: 2, mongoUri });
    const { unknowns, copies, uncertain } = countCopies(report);
    expect(copies).toBeLessThanOrEqual(unknowns);
    expect(report.perSecond).toBeLessThanOrEqual(30);
    console.log(
      `${COUNT} recipients, two instances, ${report.kills} kills: ${unknowns} sends with unknown outcome, ${copies} copies, ${uncertain} people shown as uncertain, at most ${report.perSecond} requests in a second`,
    );
  } finally {
    await dropMongo(mongoUri);
  }
}, 300_000);
