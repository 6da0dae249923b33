import { afterEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadKnownMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { personalConversation } from './support/activities.ts';
import { circulationWorld, people, START, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { readable } from './support/talk.ts';

const DATE = '2025-12-18' as LocalDate;
const ID = `meeting/norrskog/${DATE}`;
let world: World;
afterEach(() => world.close());

const seen = () => world.teams.posted(personalConversation(people.maja).id).map(({ body }) => readable(body));

async function at(day: string, time: string): Promise<void> {
  world.clock.set(instantAt(day as LocalDate, time));
  await world.tick();
  await world.bots[0]?.bot.outbox.idle();
}

it('a meeting laid in before the days were counted gets them at start, and the kansli is told of each once', async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  const plan = { type: 'PlanMeeting', date: DATE, start: '13:00', end: null, place: null } as const;
  const meta = { at: START, actor: { kind: 'operator' }, commandId: 'old' } as const;
  await runOnMeeting(world.store, 'norrskog', DATE, { ...plan, title: null, source: null }, meta);
  await world.greet();
  expect((await loadKnownMeeting(world.store, ID))?.state.agenda.preparation).toBeNull();
  await world.restart();
  const planned = await loadKnownMeeting(world.store, ID);
  expect(planned?.state.agenda.preparation).toMatchObject({
    materialStopOn: '2025-12-08',
    noticeOn: '2025-12-11',
  });
  await world.restart();
  expect((await loadKnownMeeting(world.store, ID))?.version).toBe(planned?.version);
  // Asleep over both moments: of the material stop nothing can be done any more, the kallelse can still go.
  await at('2025-12-12', '06:00');
  await at('2025-12-12', '06:01');
  const told = seen().filter((text) => /18 december/.test(text));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/[Kk]allelse/);
});
