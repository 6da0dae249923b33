import { describe, expect, it } from 'vitest';
import type { Json } from '../kernel/index.ts';
import { type Clock, HOUR, instantFromEpoch, later } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';
import { documentLinks, type LinkClaims } from './links.ts';

const claims: LinkClaims = { tenantId: 't', objectId: 'o', boardId: 'norrskog', documentId: 'd1' };

function memoryRecords(): RecordStore {
  const values = new Map<string, Json>();
  return {
    get: async (collection: string, key: string) => {
      const value = values.get(`${collection}/${key}`);
      return value === undefined ? null : { collection, key, version: 1, dueAt: null, value };
    },
    put: async ({ collection, key, value }: { collection: string; key: string; value: Json }) => {
      if (values.has(`${collection}/${key}`)) return 'conflict';
      values.set(`${collection}/${key}`, value);
      return 'written';
    },
  } as unknown as RecordStore;
}

function linksAt(clock: { now: string }, records = memoryRecords(), allowed = true) {
  const asked: LinkClaims[] = [];
  const links = documentLinks({
    records,
    clock: { now: () => clock.now } as unknown as Clock,
    publicUrl: 'https://klubban.example',
    open: async (target) => {
      asked.push(target);
      return allowed
        ? { name: 'Kallelse ä.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('hej') }
        : null;
    },
  });
  const open = (address: string) =>
    links.route.handle({ url: new URL(address), headers: {}, body: undefined });
  return { links, open, asked };
}

describe('links to documents', () => {
  const start = instantFromEpoch(Date.parse('2026-11-23T08:00:00Z'));

  it('open for the person they were made for, with her right looked up again', async () => {
    const { links, open, asked } = linksAt({ now: start });
    const answer = await open(await links.mint(claims));
    expect(answer.status).toBe(200);
    expect(answer.headers?.['content-disposition']).toContain('Kallelse%20%C3%A4.txt');
    expect(asked).toEqual([claims]);
  });

  it('are refused when the person no longer may', async () => {
    const { links, open } = linksAt({ now: start }, memoryRecords(), false);
    expect((await open(await links.mint(claims))).status).toBe(403);
  });

  it('hold for fifteen minutes', async () => {
    const clock = { now: start as string };
    const { links, open } = linksAt(clock);
    const address = await links.mint(claims);
    clock.now = later(start, HOUR / 4 + 1000);
    expect((await open(address)).status).toBe(410);
  });

  it('cannot be changed, made up or signed by another installation', async () => {
    const { links, open, asked } = linksAt({ now: start });
    const address = await links.mint(claims);
    const [head = '', , tail = ''] = address.split('.').slice(-3);
    const forged = Buffer.from(
      JSON.stringify({ ...claims, sub: 'x', tid: 't', aud: 'klubban/document' }),
    ).toString('base64url');
    const other = linksAt({ now: start });
    for (const wrong of [
      `${address.slice(0, address.indexOf('/d/') + 3)}${head.split('/').at(-1)}.${forged}.${tail}`,
      'https://klubban.example/d/abc',
      await other.links.mint(claims),
    ]) {
      expect((await open(wrong)).status).toBe(410);
    }
    expect(asked).toEqual([]);
  });

  it('are the same for two instances of one installation', async () => {
    const records = memoryRecords();
    const one = linksAt({ now: start }, records);
    const two = linksAt({ now: start }, records);
    expect((await two.open(await one.links.mint(claims))).status).toBe(200);
  });
});
