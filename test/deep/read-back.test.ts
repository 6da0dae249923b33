import { describe, expect, it } from 'vitest';
import { readBack } from '../documents/generator/read-back.ts';

/** A portion of its own: READ_BACK_FROM=6000 READ_BACK_COUNT=500 npm run test:deep */
const FIRST = Number(process.env.READ_BACK_FROM ?? 1_000);
const COUNT = Number(process.env.READ_BACK_COUNT ?? 5_000);
/** A print can hold what nobody could tell apart; of a hundred, at most one may come out otherwise than it went in. */
const SHARE = 0.01;

describe('thousands of invented meetings, printed and read back', () => {
  it(`${COUNT} from seed ${FIRST}`, async () => {
    const differences = await readBack(FIRST, FIRST + COUNT);
    for (const { seed, printed } of differences) console.log(`seed ${seed}: ${printed}`);
    expect(differences.length, `seeds ${differences.map(({ seed }) => seed).join(', ')}`).toBeLessThanOrEqual(
      COUNT * SHARE,
    );
  });
});
