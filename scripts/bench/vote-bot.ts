/** The product's own handlers with a large board, many open circulations and as many polls. Settings: DATA_DIR, CIRCULATIONS. */
import { pino } from 'pino';
import { composeApp } from '../../src/app.ts';
import { applyDescription, readDescription } from '../../src/board/index.ts';
import { openCirculation } from '../../src/circulation/use-cases.ts';
import { readConfig } from '../../src/config.ts';
import { endOfDay, localDateOf, peopleOf, systemClock } from '../../src/kernel/index.ts';
import { openPoll } from '../../src/poll/index.ts';
import { openStore } from '../../src/store/index.ts';
import { createBot } from '../../src/teams/index.ts';
import { startServer } from '../../src/web/index.ts';
import { BOARD, ELECTORATE, objectIdOf, pollOf, VOTERS } from './vote-board.ts';

const store = await openStore({ dataDir: process.env.DATA_DIR ?? '' });
const log = pino({ level: 'silent' });
const clock = systemClock;
const at = clock.now();
const today = localDateOf(at);
const actor = { kind: 'operator' } as const;

const seats = ELECTORATE.seats.map(({ seatId, organisation, holder }, number) => ({
  id: seatId,
  organisation,
  ledamot: { id: holder?.personId, name: holder?.name, entraObjectId: objectIdOf(number) },
  ersattare: [],
}));
const described = readDescription(JSON.stringify({ boards: [{ id: BOARD, name: 'Norrskog', seats }] }));
if (described.kind === 'faulty') throw new Error(JSON.stringify(described.faults));
for (const board of described.boards) {
  await applyDescription(store.streams, board, today, { at, actor, commandId: 'apply' });
}
const config = readConfig({ DEMO: 'off', PLAYGROUND: 'off' });
const { handlers } = composeApp({ config, store, clock, log });
const { boardOnDay, electorateOf, loadBoard } = await import('../../src/board/index.ts');
const known = await loadBoard(store.streams, BOARD);
if (known === null) throw new Error('no board');
const electorate = electorateOf(boardOnDay(known, today));

for (let index = 0; index < Number(process.env.CIRCULATIONS ?? '1'); index += 1) {
  const outcome = await openCirculation(
    store.streams,
    BOARD,
    `bench-${index}`,
    {
      type: 'OpenCirculation',
      by: { personId: 'kansli', name: 'Kansliet', roles: ['OFFICE'] },
      at,
      matter: {
        heading: 'Inköp av dator till kansliet',
        background: 'Kansliets dator har slutat att fungera. En ny ryms inom ramen.',
        clauses: ['att köpa in en dator för högst 15 000 kr'],
        attachments: [],
        fromItem: null,
      },
      kind: 'ORDINARY',
      electorate,
      rules: {
        mode: 'CONFIRM_AT_MEETING',
        sameMemberOnly: true,
        substituteAnswerHours: 24,
        answersVisibleBeforeClosing: false,
        dateOfDecision: 'LAST_ANSWER',
        reminderHours: [],
      },
      qualifiedMajorityMatters: [],
      deadline: endOfDay(today),
    },
    { at, actor, commandId: `open-${index}` },
  );
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  const asked = await openPoll(store.records, pollOf(index * VOTERS), {
    type: 'OpenPoll',
    by: { personId: 'kansli', name: 'Kansliet', roles: ['OFFICE'] },
    at,
    question: 'Ska vi ha lunch före mötet?',
    ballot: { kind: 'CHOICE', choices: ['Ja', 'Nej', 'Kanske'], several: false, anonymous: false },
    audience: { kind: 'MEMBERS', people: peopleOf(electorate) },
    deadline: endOfDay(today),
  });
  if (asked.kind === 'refused') throw new Error(JSON.stringify(asked.refusal));
}

const bot = createBot({ settings: { mode: 'local', tenants: [], bot: null }, store, clock, log, handlers });
const web = await startServer({
  host: '127.0.0.1',
  port: 0,
  loopbackOnly: true,
  ready: () => store.ping(),
  log,
  routes: [
    {
      method: 'POST',
      path: '/api/messages',
      async handle({ headers, body }) {
        const answer = await bot.receive({ authorization: headers.authorization ?? '', body });
        return { status: answer.status, ...(answer.body === undefined ? {} : { json: answer.body }) };
      },
    },
  ],
});
await bot.outbox.start();
console.log(`ready ${web.url}`);
process.once('SIGTERM', async () => {
  await web.close();
  await bot.close();
  await store.close();
  process.exit(0);
});
