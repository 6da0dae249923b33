import { join } from 'node:path';
import { type RunningProduct, startProduct } from '../../support/product.ts';
import { type Channel, channelMessage, groupMessage, type Sender, sender } from '../support/activities.ts';
import { type FakeConnector, fakeConnector } from '../support/fake-connector.ts';
import { type Heard, talk, tell } from '../support/talk.ts';
import type { OpenPlace, ProductPlace } from './place.ts';

/** The day the demo's next meetings are three weeks away. */
export const NOW = '2026-11-23T09:00:00+01:00';
export const DEMO_TENANT = '6f2a4c1e-8b3d-4e57-9a60-1c2d3e4f5a6b';
export const DEMO_BOARDS = join(import.meta.dirname, '../../../demo/boards.yaml');

const TEAM = '19:styrelserna@thread.tacv2';
export const NORRSKOG: Channel = { teamId: TEAM, channelId: TEAM };
export const KUSTLANDET: Channel = { teamId: TEAM, channelId: '19:kustlandet@thread.tacv2' };

/** Of demo/boards.yaml. Birgitta is on both boards; Ahmed, on Kustlandet, is not yet linked. */
export const people = {
  maja: sender('Maja Holm', '2c9f6a38-1e47-4b50-93d2-7f8a0b1c5d6e'),
  eva: sender('Eva Lind', '0b7e9d52-3c41-4f68-8a1d-5e2f7c9b6a10'),
  karim: sender('Karim Nasser', '91a5e3b8-2d74-4c06-9f5b-8e3d1a7c4b62'),
  birgitta: sender('Birgitta Åström', '4d8c2f17-6e95-4b3a-b7f0-9a1c3e5d7f24'),
  ahmed: sender('Ahmed Salim', '5b0d7c3e-91f4-4a28-8c6d-2e7f9a1b3c58'),
} as const;

export interface DemoWorld {
  readonly place: ProductPlace;
  readonly connector: FakeConnector;
  readonly product: RunningProduct;
  readonly around: { readonly serviceUrl: string; readonly tenantId: string };
  say(from: Sender, text: string): Promise<Heard>;
  sayInGroup(from: Sender, text: string): Promise<Heard>;
  sayInChannel(from: Sender, text: string, channel: Channel): Promise<Heard>;
  close(): Promise<void>;
}

/** The product with its demo boards on an empty store, and Teams' side of it. */
export async function demoWorld(
  open: OpenPlace,
  env: Readonly<Record<string, string>> = {},
): Promise<DemoWorld> {
  const place = await open();
  const connector = await fakeConnector();
  const { ahmed } = people;
  connector.members.set(ahmed.id, {
    id: ahmed.id,
    aadObjectId: ahmed.aadObjectId,
    email: 'Ahmed.Salim@strandviken.example',
  });
  const product = await startProduct({ KLUBBAN_NOW: NOW, ...place.env, ...env });
  const around = { serviceUrl: connector.serviceUrl, tenantId: DEMO_TENANT };
  return {
    place,
    connector,
    product,
    around,
    say: talk(product, connector, DEMO_TENANT),
    sayInGroup: (from, text) => tell(product, connector, groupMessage(from, text, around)),
    sayInChannel: (from, text, channel) =>
      tell(product, connector, channelMessage(from, text, around, channel)),
    async close() {
      await product.stop('SIGKILL');
      await connector.close();
      await place.remove();
    },
  };
}
