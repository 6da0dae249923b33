import { describe, expect, it } from 'vitest';
import { described, norrskog } from '../../test/support/boards.ts';
import { memoryStreams } from '../../test/support/memory-streams.ts';
import { type Instant, type LocalDate, SYSTEM } from '../kernel/index.ts';
import type { StreamStore } from '../store/index.ts';
import { openBoardDirectory } from './directory.ts';
import { addressesOf, identify, type RosterAddress } from './identify.ts';
import { boardStreamId } from './stream.ts';
import { applyDescription } from './use-cases.ts';

const day = '2026-03-01' as LocalDate;
const at = '2026-03-01T08:00:00.000Z' as Instant;
let commands = 0;

async function apply(streams: StreamStore, board: unknown): Promise<void> {
  commands += 1;
  const meta = { at, actor: SYSTEM, commandId: `apply-${commands}` };
  const outcome = await applyDescription(streams, described(board), day, meta);
  expect(outcome.kind).toBe('done');
}

const kustlandet = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...norrskog(changes),
  id: 'kustlandet',
  name: 'Samordningsförbundet Kustlandet',
});

/** Somebody who speaks to the bot; counts how often the roster is asked. */
function caller(streams: StreamStore, directory = openBoardDirectory(streams)) {
  let asked = 0;
  const who = async (objectId: string, entry: Omit<RosterAddress, 'objectId'> | null, tenantId = 't-1') => {
    commands += 1;
    const roster = async () => {
      asked += 1;
      return entry && { objectId, ...entry };
    };
    const found = await identify({ directory, streams }, { tenantId, objectId }, roster, {
      at,
      day,
      commandId: `turn-${commands}`,
    });
    return found.map(({ boardId, personId, offices }) => `${boardId} ${personId} ${offices.join('+')}`);
  };
  return { who, asked: () => asked };
}

describe('who somebody is', () => {
  it('follows from the verified object id, without asking the roster', async () => {
    const streams = memoryStreams();
    const kansli = [{ name: 'Maja Holm', entraObjectId: 'OID-MAJA' }];
    await apply(streams, { ...norrskog({ kansli, seats: [] }) });
    const { who, asked } = caller(streams);
    expect(await who('oid-maja', null)).toEqual(['norrskog maja-holm OFFICE']);
    expect(asked()).toBe(0);
  });

  it('is linked once by e-mail of the roster, on every board, and known from then on', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog());
    await apply(streams, kustlandet());
    const { who, asked } = caller(streams);
    const both = ['kustlandet eva-lind MEMBER+CHAIR', 'norrskog eva-lind MEMBER+CHAIR'];
    expect(await who('oid-eva', { email: 'Eva.Lind@granby.example' })).toEqual(both);
    expect(await who('oid-eva', { email: 'someone.else@granby.example' })).toEqual(both);
    expect(asked()).toBe(1);
    expect(streams.stored.get(boardStreamId('norrskog'))?.events.at(-1)).toMatchObject({
      event: { type: 'PersonLinked', personId: 'eva-lind', tenantId: 't-1', objectId: 'oid-eva' },
      actor: { kind: 'person', personId: 'eva-lind' },
    });
  });

  it('is known before she takes office, and holds no post until then', async () => {
    const streams = memoryStreams();
    const [first, ...rest] = norrskog().seats;
    const ledamot = { name: 'Rolf Nyman', email: 'rolf@granby.example', from: '2026-04-01' };
    await apply(streams, norrskog({ seats: [{ ...first, ledamot }, ...rest] }));
    const directory = openBoardDirectory(streams);
    const { who } = caller(streams, directory);
    const rolf = { tenantId: 't-1', objectId: 'oid-rolf' };
    expect(await who('oid-rolf', { email: 'rolf@granby.example' })).toEqual([]);
    expect(await directory.coming(rolf, day)).toMatchObject([
      { boardId: 'norrskog', personId: 'rolf-nyman', offices: ['MEMBER'], from: '2026-04-01' },
    ]);
    const begun = '2026-04-01' as LocalDate;
    expect(await directory.coming(rolf, begun)).toEqual([]);
    expect(await directory.memberships(rolf, begun)).toMatchObject([{ personId: 'rolf-nyman' }]);
  });

  it('cannot be taken over by a second account with the same address', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog());
    const { who } = caller(streams);
    await who('oid-eva', { email: 'eva.lind@granby.example' });
    expect(await who('oid-other', { email: 'eva.lind@granby.example' })).toEqual([]);
  });

  it('is nobody by display name, by the roster entry of somebody else, or as a stranger', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog());
    const { who } = caller(streams);
    expect(await who('oid-x', null)).toEqual([]);
    expect(await who('oid-x', { userPrincipalName: 'stranger@granby.example' })).toEqual([]);
    const directory = openBoardDirectory(streams);
    const foreign = async () => ({ objectId: 'oid-eva', email: 'eva.lind@granby.example' });
    const found = await identify({ directory, streams }, { tenantId: 't-1', objectId: 'oid-x' }, foreign, {
      at,
      day,
      commandId: 'foreign',
    });
    expect(found).toEqual([]);
  });

  it("counts addresses of the board's own tenant only, where the board names one", async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog({ teams: { tenantId: 'T-Home' } }));
    const { who } = caller(streams);
    expect(await who('oid-eva', { email: 'eva.lind@granby.example' }, 't-foreign')).toEqual([]);
    expect(await who('oid-eva', { email: 'eva.lind@granby.example' }, 't-home')).toHaveLength(1);
    expect(await who('oid-eva', null, 't-foreign')).toEqual([]);
  });

  it('holds a bare object id for the tenant of the board, else for any', async () => {
    const seats = [{ organisation: 'A kommun', ledamot: { name: 'Eva Lind', entraObjectId: 'oid-eva' } }];
    const streams = memoryStreams();
    await apply(streams, norrskog({ seats, teams: { tenantId: 't-home' } }));
    await apply(streams, kustlandet({ seats }));
    const { who } = caller(streams);
    expect(await who('oid-eva', null, 't-home')).toHaveLength(2);
    expect(await who('oid-eva', null, 't-other')).toEqual(['kustlandet eva-lind MEMBER']);
  });

  it('is asked of the roster again once a board has changed', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog({ seats: [] }));
    const { who, asked } = caller(streams);
    expect(await who('oid-eva', { email: 'eva.lind@granby.example' })).toEqual([]);
    expect(await who('oid-eva', { email: 'eva.lind@granby.example' })).toEqual([]);
    expect(asked()).toBe(1);
    await apply(streams, norrskog());
    expect(await who('oid-eva', { email: 'eva.lind@granby.example' })).toHaveLength(1);
  });

  it('reads a guest name as the address at home', () => {
    const userPrincipalName = 'anna_maria_region.example#EXT#@forbund.onmicrosoft.com';
    expect(addressesOf({ objectId: 'o', userPrincipalName })).toEqual([
      userPrincipalName.toLowerCase(),
      'anna_maria@region.example',
    ]);
  });
});

describe('the directory', () => {
  it('sees what another process changed, and reads only what has moved', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog());
    await apply(streams, kustlandet());
    const directory = openBoardDirectory(streams);
    await directory.all();
    const loads = streams.loads();
    await directory.all();
    await directory.board('norrskog');
    expect(streams.loads()).toBe(loads);
    await apply(streams, norrskog({ name: 'Norrskogs förbund' }));
    const before = streams.loads();
    const board = await directory.board('norrskog');
    expect(board?.name.at(-1)?.value).toBe('Norrskogs förbund');
    expect(streams.loads()).toBe(before + 1);
  });

  it('answers for the other boards where one stream is damaged, and says so', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog());
    await apply(streams, kustlandet());
    const stored = streams.stored.get('board/norrskog');
    const [first, ...rest] = stored?.events ?? [];
    if (!stored || !first) throw new Error('no stream');
    streams.stored.set('board/norrskog', { ...stored, events: [{ ...first, at }, ...rest.slice(1)] });
    const faults: string[] = [];
    const directory = openBoardDirectory(streams, (fault) => faults.push(fault.id));
    expect((await directory.all()).map((board) => board.id)).toEqual(['kustlandet']);
    expect(faults).toEqual(['board/norrskog']);
    await expect(directory.board('norrskog')).rejects.toThrow('board/norrskog');
  });

  it('finds the board of a channel', async () => {
    const streams = memoryStreams();
    await apply(streams, norrskog({ teams: { tenantId: 'T', teamId: 'team', channelId: 'one' } }));
    const directory = openBoardDirectory(streams);
    const at = async (teamId: string, channelId?: string) =>
      (await directory.boardsAt({ tenantId: 't', teamId, ...(channelId ? { channelId } : {}) }, day)).length;
    expect([await at('team', 'one'), await at('team', 'two'), await at('other', 'one')]).toEqual([1, 0, 0]);
  });
});
