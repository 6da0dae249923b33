import { memoryStreams } from '../../support/memory-streams.ts';
import { sender } from './activities.ts';
import { circulationWorld, people, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';
import { AGENDA, account, noticeTalk } from './notice-talk.ts';
import { TENANT } from './tokens.ts';

const { eva, karim, sofia, maja, olga } = people;
export const [anna, petra] = [sender('Anna Hed'), sender('Petra Alm')] as const;
export const CHANNEL = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };

/** Lars has no account in Teams. */
const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, ...CHANNEL },
  seats: [
    { organisation: 'Granby kommun', ledamot: account(eva, { role: 'ordförande' }), ersattare: [] },
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim, { role: 'vice ordförande' }),
      ersattare: [account(sofia), account(petra)],
    },
    {
      organisation: 'Försäkringskassan',
      ledamot: { name: 'Lars Ek', email: 'lars.ek@exempel.se' },
      ersattare: [],
    },
    { organisation: 'Arbetsförmedlingen', ledamot: account(anna), ersattare: [] },
  ],
  kansli: [account(maja, { role: 'förbundschef' })],
};
const KUSTLANDET = {
  id: 'kustlandet',
  name: 'Samordningsförbundet Kustlandet',
  seats: [
    { organisation: 'Havsby kommun', ledamot: account(olga, { role: 'ordförande' }), ersattare: [] },
    { organisation: 'Region Kust', ledamot: { name: 'Per Ö' }, ersattare: [] },
  ],
};

/** The two boards, with a kallelse that has been read in and not sent, and everybody known in Teams. */
export async function readIn(rules: Readonly<Record<string, unknown>> = {}): Promise<World> {
  const boards = [{ ...NORRSKOG, rules }, KUSTLANDET];
  const world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards });
  await noticeTalk(() => world).importNotice('first', AGENDA);
  for (const who of [eva, karim, sofia, petra, anna, maja]) await world.write(who, 'hej');
  world.teams.clear();
  return world;
}
