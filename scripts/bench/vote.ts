import { AsyncLocalStorage } from 'node:async_hooks';
import { circulationKind } from '../../src/circulation/index.ts';
import { instantFromEpoch, later } from '../../src/kernel/index.ts';
import { openStore, runCommand, type StreamStore } from '../../src/store/index.ts';
import { personalMessage, post, press } from './activities.ts';
import type { Bench, Figure } from './bench.ts';
import { beside, bundled, start, temporaryFolder } from './processes.ts';
import { appendingTurn } from './turns.ts';
import { BOARD, circulationOf, ELECTORATE, objectIdOf, VOTERS } from './vote-board.ts';

/** Turns that are measured, and some to spare. */
const VOTES = 1_200;

/** A member's answer in a per capsulam, and sixteen of them at once in one matter. */
export const vote: Bench = {
  name: 'vote',
  async run() {
    const folder = await temporaryFolder();
    const connector = await start(beside('connector.mjs'));
    const echo = await start(beside('echo-bot.mjs'));
    const circulations = String(Math.ceil(VOTES / VOTERS));
    const bot = await start(await bundled('vote-bot.ts'), {
      DATA_DIR: folder.path,
      CIRCULATIONS: circulations,
    });
    let nth = 0;
    const answer = async () => {
      const data = { circulationId: circulationOf(nth), version: 1, answer: 'APPROVE' };
      const by = objectIdOf(nth % VOTERS);
      nth += 1;
      const shown = await post(bot.address, press(connector.address, 'circulation.answer', data, by));
      if (!shown.includes('Ditt svar är mottaget'))
        throw new Error(`no vote to measure: ${shown.slice(0, 500)}`);
    };
    const message = () => post(echo.address, personalMessage(connector.address, 'När är nästa möte?'));
    try {
      return [await appendingTurn('a vote', answer, message, 1.5), await atOnce()];
    } finally {
      await Promise.all([bot.end(), echo.end(), connector.end()]);
      await folder.remove();
    }
  },
};

const ROUNDS = 60;
/** Whose try a load of the stream is. */
const trying = new AsyncLocalStorage<{ loads: number }>();

/** Sixteen members at once in one matter: none lost, and how many tries each needed at the 99th percentile. */
async function atOnce(): Promise<Figure> {
  const folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path });
  try {
    const tries: number[] = [];
    const streams: StreamStore = {
      ...store.streams,
      load: (id) => {
        const mine = trying.getStore();
        if (mine) mine.loads += 1;
        return store.streams.load(id);
      },
    };
    for (let round = 0; round < ROUNDS; round += 1) tries.push(...(await oneRound(streams, round)));
    tries.sort((a, b) => a - b);
    const p99 = tries[Math.ceil(tries.length * 0.99) - 1] ?? Number.NaN;
    return {
      what: 'a vote, 16 at once on one matter: tries each, 99th percentile',
      ours: `${tries.length} votes, none lost`,
      baseline: '',
      value: p99,
      unit: '×',
      sense: 'at most',
      target: 3,
    };
  } finally {
    await store.close();
    await folder.remove();
  }
}

async function oneRound(streams: StreamStore, round: number): Promise<number[]> {
  const target = { id: circulationOf(round * VOTERS), boardId: BOARD };
  const at = instantFromEpoch(Date.now());
  const actor = { kind: 'operator' } as const;
  const opening = {
    type: 'OpenCirculation',
    by: { personId: 'kansli', name: 'Kansliet', roles: ['OFFICE'] },
    at,
    matter: {
      heading: 'Inköp av dator',
      background: '',
      clauses: ['att köpa den'],
      attachments: [],
      fromItem: null,
    },
    kind: 'ORDINARY',
    electorate: ELECTORATE,
    rules: {
      mode: 'CONFIRM_AT_MEETING',
      sameMemberOnly: true,
      substituteAnswerHours: 24,
      answersVisibleBeforeClosing: false,
      dateOfDecision: 'LAST_ANSWER',
      reminderHours: [],
    },
    qualifiedMajorityMatters: [],
    deadline: later(at, 3_600_000),
  } as const;
  await runCommand(streams, circulationKind, target, opening, { at, actor, commandId: `open-${round}` });
  const voters = ELECTORATE.seats.slice(0, VOTERS).flatMap((seat) => seat.holder ?? []);
  const tries = await Promise.all(
    voters.map(async (person) => {
      const command = {
        type: 'GiveAnswer',
        by: { ...person, roles: ['MEMBER'] },
        at,
        answer: 'APPROVE',
        comment: null,
        version: 1,
      } as const;
      const meta = { at, actor, commandId: `${round}/${person.personId}` };
      const mine = { loads: 0 };
      const outcome = await trying.run(mine, () =>
        runCommand(streams, circulationKind, target, command, meta),
      );
      if (outcome.kind !== 'done') throw new Error(`a vote was ${outcome.kind}`);
      return mine.loads;
    }),
  );
  const stored = await streams.load(target.id);
  const given = stored?.events.filter(({ event }) => event.type === 'AnswerGiven').length;
  if (given !== VOTERS) throw new Error(`${given} of ${VOTERS} votes are there`);
  return tries;
}
