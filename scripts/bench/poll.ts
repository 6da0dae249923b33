import { post, press } from './activities.ts';
import type { Bench } from './bench.ts';
import { interleaved, milliseconds } from './measure.ts';
import { beside, bundled, start, temporaryFolder } from './processes.ts';
import { circulationOf, objectIdOf, pollOf, VOTERS } from './vote-board.ts';

const ROUNDS = 9;
const TURNS = 100;
/** Turns that are measured, and some to spare. */
const ANSWERS = (ROUNDS + 3) * TURNS;

/** An answer to a poll beside a per capsulam vote: the same board, the same bot, turn about. */
export const poll: Bench = {
  name: 'poll',
  async run() {
    const folder = await temporaryFolder();
    const connector = await start(beside('connector.mjs'));
    const bot = await start(await bundled('vote-bot.ts'), {
      DATA_DIR: folder.path,
      CIRCULATIONS: String(Math.ceil(ANSWERS / VOTERS)),
    });
    const turn = (verb: string, dataOf: (nth: number) => Record<string, unknown>) => {
      let nth = 0;
      return async () => {
        const by = objectIdOf(nth % VOTERS);
        const shown = await post(bot.address, press(connector.address, verb, dataOf(nth), by));
        nth += 1;
        if (!shown.includes('Ditt svar är mottaget')) throw new Error(`no answer: ${shown.slice(0, 500)}`);
      };
    };
    const answer = turn('poll.answer', (nth) => ({ pollId: pollOf(nth), choice: '0' }));
    const vote = turn('circulation.answer', (nth) => ({
      circulationId: circulationOf(nth),
      version: 1,
      answer: 'APPROVE',
    }));
    try {
      const { medians, ratio } = await interleaved([answer, vote], { rounds: ROUNDS, turns: TURNS });
      return [
        {
          what: 'an answer to a poll, median turn / a per capsulam vote',
          ours: milliseconds(medians[0] ?? Number.NaN),
          baseline: milliseconds(medians[1] ?? Number.NaN),
          value: ratio,
          unit: '×',
          sense: 'at most',
          target: 1,
        },
      ];
    } finally {
      await Promise.all([bot.end(), connector.end()]);
      await folder.remove();
    }
  },
};
