import { memoryStreams } from '../../support/memory-streams.ts';
import { sender } from './activities.ts';
import { circulationWorld, type DescribedBoard, people, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';
import { AGENDA, account, item, noticeTalk } from './notice-talk.ts';
import { TENANT } from './tokens.ts';

const { eva, karim, sofia, maja, lars } = people;
export const [anna, petra, gunnar] = [
  sender('Anna Hed'),
  sender('Petra Alm'),
  sender('Gunnar Holm'),
] as const;

/** Sofia is ersättare for two seats, and Ulla has no account in Teams. */
export const BOARD = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    {
      organisation: 'Granby kommun',
      ledamot: account(eva, { role: 'ordförande' }),
      ersattare: [account(gunnar)],
    },
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim, { role: 'vice ordförande' }),
      ersattare: [account(sofia), account(petra)],
    },
    { organisation: 'Region Norrskog', ledamot: account(lars), ersattare: [account(sofia)] },
    { organisation: 'Arbetsförmedlingen', ledamot: account(anna), ersattare: [] },
    { organisation: 'Försäkringskassan', ledamot: { name: 'Ulla Ek' }, ersattare: [] },
  ],
  kansli: [account(maja, { role: 'förbundschef', email: 'maja.holm@exempel.se' })],
};

/** That board with a kallelse on record that is not sent yet; everybody has written to the bot, and nothing is heard since. */
export async function preparedWorld(board: DescribedBoard = BOARD): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const world = await circulationWorld(store, { boards: [board] });
  const { importNotice } = noticeTalk(() => world);
  await importNotice('first', [...AGENDA, item('3', 'Ansökan från Lovskolan', ['att bevilja 450 000 kr'])]);
  for (const who of [eva, karim, lars, anna, sofia, petra, gunnar, maja]) await world.write(who, 'hej');
  world.teams.clear();
  return world;
}

/** The same, called to its meeting, with a decision that one may take part from afar. */
export async function calledWorld(board: DescribedBoard = BOARD): Promise<World> {
  const rules = { distanceMeetings: { value: 'ALLOWED', source: 'Arbetsordningen, 6 §' }, ...board.rules };
  const world = await preparedWorld({ ...board, rules });
  await noticeTalk(() => world).send();
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  world.teams.clear();
  return world;
}
