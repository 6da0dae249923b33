import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  klubban,
  type RunningProduct,
  removeFolder,
  startProduct,
  temporaryFolder,
} from '../../support/product.ts';
import { channelMessage, type Sender, sender } from '../support/activities.ts';
import { type FakeConnector, fakeConnector } from '../support/fake-connector.ts';
import { talk, tell } from '../support/talk.ts';
import type { OpenPlace, ProductPlace } from './place.ts';

const TENANT = 'a3d1c5e7-2b4f-4a68-9c0d-1e3f5a7b9c2d';
const NOW = '2026-03-02T10:00:00+01:00';
const signe = sender('Signe Rydh', 'b7c9d1e3-4f5a-4b6c-8d7e-9f0a1b2c3d4e');
const olle = sender('Någon Annan', 'c8d0e2f4-5a6b-4c7d-9e8f-0a1b2c3d4e5f');

/** An invented board in the file's shape. */
function granvik(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'granvik',
    name: 'Samordningsförbundet Granvik',
    seats: [
      {
        organisation: 'Granviks kommun',
        ledamot: { name: 'Signe Rydh', role: 'ordförande', entraObjectId: signe.aadObjectId },
        ersattare: [{ name: 'Bo Wrede' }],
      },
      {
        organisation: 'Region Sjöland',
        ledamot: { name: 'Olle Ström', email: 'olle.strom@sjoland.example' },
        ersattare: [{ name: 'Tyra Munk' }],
      },
    ],
    teams: { tenantId: TENANT, teamId: '19:granvik@thread.tacv2' },
    ...changes,
  };
}

/** Boards told of on the command line, while the bot runs. */
export function boardsToldOf(open: OpenPlace): void {
  let place: ProductPlace;
  let folder: string;
  let connector: FakeConnector;
  let product: RunningProduct;
  let say: ReturnType<typeof talk>;
  beforeAll(async () => {
    [place, folder, connector] = [await open(), await temporaryFolder(), await fakeConnector()];
    product = await startProduct({ KLUBBAN_NOW: NOW, DEMO: 'off', ...place.env });
    say = talk(product, connector, TENANT);
  });
  afterAll(async () => {
    await product.stop('SIGKILL');
    await connector.close();
    await Promise.all([place.remove(), removeFolder(folder)]);
  });

  const environment = () => ({ ...place.env, KLUBBAN_NOW: NOW });
  async function apply(boards: readonly unknown[], ...options: string[]) {
    const file = join(folder, 'styrelser.json');
    await writeFile(file, JSON.stringify({ boards }));
    return klubban(['board', 'apply', file, '--json', ...options], environment());
  }
  const shown = async (...options: string[]) => {
    const { stdout } = await klubban(['board', 'show', 'granvik', '--json', ...options], environment());
    return JSON.parse(stdout);
  };
  const who = async (from: Sender) => (await say(from, 'vilka sitter i styrelsen?')).text;

  describe('a board told of while the bot runs', () => {
    it('is answered from at once', async () => {
      expect(await who(signe)).toMatch(/^Jag hittar dig inte/);
      const applied = await apply([granvik()]);
      expect(applied).toMatchObject({ code: 0, stderr: '' });
      expect(await who(signe)).toMatch(
        /^Granvik har 2 ledamöter: Signe Rydh \(ordförande\) och Olle Ström\./,
      );
    });

    it('is not changed by telling the same again', async () => {
      const before = await shown();
      const again = await apply([granvik()]);
      expect(JSON.parse(again.stdout)).toMatchObject({
        applied: false,
        boards: [{ changes: [], endings: [] }],
      });
      expect(await shown()).toEqual(before);
    });

    it('holds in its channel and in no other tenant', async () => {
      const around = { serviceUrl: connector.serviceUrl, tenantId: TENANT };
      const channel = { teamId: '19:granvik@thread.tacv2', channelId: '19:granvik@thread.tacv2' };
      const heard = await tell(
        product,
        connector,
        channelMessage(signe, 'vem är ordförande?', around, channel),
      );
      expect(heard.text).toMatch(/Signe Rydh|Du är ordförande/);
    });

    it('links a person by the address of the roster, once and for good', async () => {
      connector.members.set(olle.id, {
        id: olle.id,
        aadObjectId: olle.aadObjectId,
        userPrincipalName: 'olle.strom_sjoland.example#EXT#@granvik.onmicrosoft.com',
      });
      expect(await who(olle)).toContain('Olle Ström');
      connector.members.delete(olle.id);
      expect(await who(olle)).toContain('Olle Ström');
      expect((await shown()).seats[1].ledamot.entraObjectId).toEqual({ [TENANT]: olle.aadObjectId });
    });

    it('keeps the link when it is told again without it, and tells when somebody ends', async () => {
      const before = await shown();
      await apply([granvik()]);
      expect(await shown()).toEqual(before);
      const without = granvik();
      const changed = { ...without, asOf: '2026-03-02', seats: without.seats.slice(0, 1) };
      const refused = await apply([changed]);
      expect(refused.code).toBe(1);
      expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'cli.confirmationNeeded' } });
      expect(await who(signe)).toContain('Olle Ström');
      expect(await apply([changed], '--yes')).toMatchObject({ code: 0 });
      expect(await who(signe)).not.toContain('Olle Ström');
      expect(await who(olle)).toMatch(/^Jag hittar dig inte/);
      expect((await shown('--at', '2026-03-01')).seats).toHaveLength(2);
    });

    it('is told with line and nearest known key when the file is wrong', async () => {
      const wrong = await apply([{ ...granvik(), regler: {} }]);
      expect(wrong.code).toBe(1);
      expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'cli.descriptionFaulty' } });
      expect(await who(signe)).toContain('Signe Rydh');
    });
  });

  it('a clock set for the command line is the day it asks from', async () => {
    const { stdout } = await klubban(['board', 'show', 'granvik', '--json'], {
      ...place.env,
      KLUBBAN_NOW: '2026-01-15T12:00:00+01:00',
    });
    expect(JSON.parse(stdout).day).toBe('2026-01-15');
  });
}
