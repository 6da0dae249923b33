import { sender } from './activities.ts';
import { people } from './circulation-world.ts';
import { account } from './notice-talk.ts';
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
