import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { form } from './support/preparing-world.ts';

const { maja } = people;
let world: World;
const { says, importNotice } = noticeTalk(() => world);

/** The ordinary meeting is by its kallelse, and two have been put in by hand, one of them on julafton. */
beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  await world.greet();
  await importNotice('first', AGENDA);
});
afterAll(() => world.close());

const ORDERS = [
  'ställ in extramötet',
  'ställ in det extra mötet',
  'skicka kallelsen till extramötet',
  'lägg till punkt om lokalerna på extramötet',
  'flytta extramötet till 22 januari',
  'ändra tiden på det nya mötet till kl 14',
  'byt lokal på extramötet till Biblioteket',
  'avboka det nya mötet',
] as const;

describe.sequential('an order of a meeting that is named by how it came to be', () => {
  it.each(ORDERS)('%j waits, where no meeting is known to be that', async (text) => {
    const shown = await says(maja, text);
    expect(shown).toContain('Vilket möte gäller det?');
    expect(shown).toContain('inget är gjort');
  });

  it.each(ORDERS)('%j is of the one that was put in by hand', async (text) => {
    await world.press(maja, 'meeting.create', form('2026-01-21'));
    const shown = await says(maja, text);
    expect(shown).toContain('21 januari');
    expect(shown).not.toContain('11 december');
  });

  it('it waits where two have been put in, and the one that is said by its day is that', async () => {
    await world.press(maja, 'meeting.create', form('2026-12-24'));
    await says(maja, 'visa dagordningen 11 december');
    expect(await says(maja, 'ställ in extramötet')).toMatch(/Vilket möte[\s\S]*21 januari[\s\S]*24 december/);
    expect(await says(maja, 'ställ in extramötet i januari')).toContain('Ställa in mötet onsdag 21 januari');
    const moved = await says(maja, 'flytta julaftonsmötet till 14 december samma år');
    expect(moved).toMatch(/Ändra mötet torsdag 24 december 2026[\s\S]*2026-12-14/);
    expect(await says(maja, 'ställ in sommarfestmötet')).toContain('”sommarfestmötet”');
  });
});

it('a month’s meeting of a year that is said has the new ärende', async () => {
  await world.press(maja, 'meeting.create', form('2027-03-11'));
  const shown = await says(maja, 'lägg till en punkt om budget 2028 på marsmötet 2027');
  expect(shown).toMatch(/Nytt ärende torsdag 11 mars 2027[\s\S]*Budget 2028\n/);
});
