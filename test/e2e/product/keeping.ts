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
import { installed, personalConversation, personalMessage } from '../support/activities.ts';
import { talk, tell } from '../support/talk.ts';
import { DEMO_BOARDS, DEMO_TENANT, type DemoWorld, demoWorld, NOW, people } from './demo-world.ts';
import type { OpenPlace } from './place.ts';

const { maja, eva, ahmed, birgitta } = people;

/** What was acknowledged is kept, however the product ends: one store, started and ended again and again. */
export function keeping(open: OpenPlace): void {
  let world: DemoWorld;
  let product: RunningProduct;
  beforeAll(async () => {
    world = await demoWorld(open);
    product = world.product;
  });
  afterAll(async () => {
    await product.stop('SIGKILL');
    await world.close();
  });

  async function startAgain(env: Readonly<Record<string, string>> = {}): Promise<ReturnType<typeof talk>> {
    product = await startProduct({ KLUBBAN_NOW: NOW, ...world.place.env, ...env });
    return talk(product, world.connector, DEMO_TENANT);
  }
  async function turnIsUnderWay(): Promise<void> {
    while (world.connector.underWay() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const cli = (...args: string[]) => klubban(args, { ...world.place.env, KLUBBAN_NOW: NOW });
  const verified = async () => JSON.parse((await cli('verify', '--json')).stdout);

  describe('what was acknowledged is kept', () => {
    it('when it ends: turns under way are finished, new ones not taken', async () => {
      await tell(product, world.connector, installed(eva, world.around)[0]);
      await world.say(birgitta, 'vem är ordförande i Kustlandet?');
      world.connector.weather(() => ({ kind: 'accept', delay: 1_500 }));
      const turn = tell(product, world.connector, personalMessage(maja, 'vem är ordförande?', world.around));
      await turnIsUnderWay();
      const ended = product.stop('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expect(fetch(`${product.url}/healthz`)).rejects.toThrow();
      expect((await turn).status).toBe(200);
      expect((await turn).text).toContain('Eva Lind');
      expect(await ended).toBe(0);
      world.connector.weather(null);
    });

    it('at a second start: the same state, nobody welcomed twice, the board spoken of remembered', async () => {
      const before = await verified();
      expect(before).toMatchObject({ ok: true, faults: [] });
      const say = await startAgain();
      expect((await verified()).streams).toEqual(before.streams);
      const [install] = installed(eva, world.around);
      expect((await tell(product, world.connector, install)).messages).toEqual([]);
      expect((await say(birgitta, 'vem är ordförande?')).text).toContain('Ahmed Salim');
    });

    it('by kill -9: what the chat and the command line acknowledged, and a redelivery is answered', async () => {
      const folder = await temporaryFolder();
      const granvik = { id: 'granvik', name: 'Samordningsförbundet Granvik', seats: [] };
      await writeFile(join(folder, 'granvik.json'), JSON.stringify({ boards: [granvik] }));
      const linked = await tell(
        product,
        world.connector,
        personalMessage(ahmed, 'vem är ordförande?', world.around),
      );
      expect(linked.text).toContain('ordförande i Kustlandet');
      expect(await cli('board', 'apply', join(folder, 'granvik.json'))).toMatchObject({ code: 0 });
      await removeFolder(folder);
      const message = personalMessage(maja, 'vem är ordförande?', world.around);
      world.connector.weather(() => ({ kind: 'stall' }));
      const cut = tell(product, world.connector, message).catch(() => 'cut');
      await turnIsUnderWay();
      await product.stop('SIGKILL');
      expect(await cut).toBe('cut');
      world.connector.weather(null);
      world.connector.clear();
      world.connector.members.clear();

      expect(await verified()).toMatchObject({ ok: true });
      expect((await cli('board', 'show', 'granvik')).code).toBe(0);
      const say = await startAgain();
      expect((await tell(product, world.connector, message)).text).toContain('Eva Lind');
      expect(world.connector.posted(personalConversation(maja).id)).toHaveLength(1);
      expect((await say(ahmed, 'vem är ordförande?')).text).toContain('ordförande i Kustlandet');
      expect(await product.stop('SIGINT')).toBe(0);
    });

    it('under a clock that lies before what was recorded', async () => {
      const say = await startAgain({ KLUBBAN_NOW: '2026-09-01T08:00:00+02:00' });
      expect((await say(maja, 'när är nästa möte?')).text).toMatch(/^Nästa möte: /);
      expect((await say(ahmed, 'vem är ordförande?')).text).toContain('ordförande i Kustlandet');
      expect(await product.stop()).toBe(0);
    });
  });

  it('a changed event is found by verify, stops its board, and leaves the other alone', async () => {
    await world.place.tamper('board/norrskog', 2, (event) =>
      event.replace('Samordningsförbundet Norrskog', 'Samordningsförbundet Barrskog'),
    );
    const found = await cli('verify', '--json');
    expect(found.code).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject({
      ok: false,
      faults: [{ id: 'board/norrskog', version: 2, reason: 'hash-differs' }],
    });
    expect(await cli('board', 'apply', DEMO_BOARDS, '--yes')).toMatchObject({ code: 1 });
    const say = await startAgain();
    const stopped = await say(eva, 'vilka sitter i styrelsen?');
    expect(stopped.status).toBe(200);
    expect(stopped.text).not.toContain('Barrskog');
    expect((await say(birgitta, 'vem är ordförande?')).text).toContain('Ahmed Salim');
  });
}
