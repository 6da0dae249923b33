import { applyDescription } from '../../../src/board/index.ts';
import { instantAt, type LocalDate, localDateOf } from '../../../src/kernel/index.ts';
import { described } from '../../support/boards.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { sender } from './activities.ts';
import { circulationWorld, people, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';
import { AGENDA, account, noticeTalk } from './notice-talk.ts';
import { TENANT } from './tokens.ts';

const { eva, karim, sofia, maja } = people;
export const [anna, petra] = [sender('Anna Hed'), sender('Petra Alm')] as const;

export const region = (...ersattare: object[]) => ({
  organisation: 'Region Norrskog',
  ledamot: account(karim, { role: 'vice ordförande' }),
  ersattare,
});
export const sofiaWithMail = account(sofia, { email: 'sofia.berg@exempel.se' });
/** Three seats, and these ersättare for the second. */
export const board = (...ersattare: object[]) => ({
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    {
      organisation: 'Granby kommun',
      ledamot: account(eva, { role: 'ordförande' }),
      ersattare: [] as object[],
    },
    region(...ersattare),
    { organisation: 'Arbetsförmedlingen', ledamot: account(anna), ersattare: [] as object[] },
  ],
  kansli: [account(maja, { role: 'förbundschef' })],
});

/** The board called to its meeting by two instances, and what the tests do to it. */
export async function changingWorld(): Promise<World> {
  const boards = [board(sofiaWithMail, account(petra))];
  const store = { ...memoryStore(), streams: memoryStreams() };
  const world = await circulationWorld(store, { boards, instances: 2 });
  const { importNotice, hears, send } = noticeTalk(() => world);
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, sofia, petra, anna, maja]) await world.write(who, 'hej');
  world.teams.clear();
  await send();
  await hears(petra, /Kallelse till/);
  return world;
}

export function changing(world: () => World) {
  /** Whatever is on its way has arrived, or has been refused. */
  const idle = () => Promise.all(world().bots.map(({ bot }) => bot.outbox.idle()));
  const { byOffice } = noticeTalk(world);
  return {
    idle,
    async apply(changed: object): Promise<void> {
      const now = world().clock.now();
      const meta = { at: now, actor: { kind: 'operator' }, commandId: `changed ${now}` } as const;
      await applyDescription(world().store.streams, described(changed), localDateOf(now), meta);
    },
    async at(day: string, time: string): Promise<void> {
      world().clock.set(instantAt(day as LocalDate, time));
      await world().tick();
      await idle();
    },
    move: (date: string, reason: string) =>
      byOffice(
        { type: 'MoveMeeting', to: { date, start: '13:00', end: '16:00', place: 'Stadshuset' }, reason },
        `move-${date}`,
      ),
    press: async (...[who, verb, data]: Parameters<World['press']>) =>
      (await world().press(who, verb, data)).text,
  };
}
