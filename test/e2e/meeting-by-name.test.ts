import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { data, form } from './support/preparing-world.ts';

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

it.each([
  ['ställ in sista mötet 2026', 'Ställa in mötet torsdag 24 december'],
  ['lägg till punkt om hyran på första mötet 2027', 'Nytt ärende torsdag 11 mars 2027'],
  ['lägg till punkt om hyran på mötet efter nästa', 'Nytt ärende onsdag 21 januari'],
  ['skicka kallelsen till mötet efter nästa', '21 januari'],
  ['ställ in mötet före jul', 'Ställa in mötet torsdag 11 december'],
  ['ställ in mötet efter nyår', 'Ställa in mötet onsdag 21 januari'],
  ['ställ in vårens första möte', 'Ställa in mötet onsdag 21 januari'],
  ['ställ in sista mötet', 'Ställa in mötet torsdag 11 mars 2027'],
])('%s: of the meeting in that turn', async (text, shown) => {
  expect(await says(maja, text)).toContain(shown);
});

it('a meeting is named by its place, where only one is there', async () => {
  await world.press(maja, 'meeting.create', { ...form('2027-06-10'), place: 'Folkets hus i Lillå' });
  for (const text of ['flytta mötet i Lillå till 17 juni', 'ställ in mötet på Folkets hus'])
    expect(await says(maja, text)).toContain('torsdag 10 juni 2027');
  expect(await says(maja, 'flytta mötet till Lillå')).toContain('Ändra mötet torsdag 11 december');
});

it.each([
  ['byt ut marsmötet 2027 mot 18 mars', '2027-03-18'],
  ['kan vi ta marsmötet 2027 en vecka tidigare', '2027-03-04'],
  ['kan vi köra marsmötet två veckor senare', '2027-03-25'],
  ['flytta mötet nästa mars till 12 mars', '2027-03-12'],
  ['skjut mars en vecka', '2027-03-18'],
])('%s: that meeting gets that day', async (text, day) => {
  const shown = await says(maja, text);
  expect(shown).toContain('Ändra mötet torsdag 11 mars 2027');
  expect(shown).toContain(day);
});

it('that a kallelse is to go to somebody who is not called is told, also when it has gone out', async () => {
  await says(maja, 'visa dagordningen 11 december');
  expect(await says(maja, 'skicka kallelsen till Rut Alm')).toContain('Rut Alm kallas inte');
  const preview = await world.press(maja, 'notice.preview', MEETING);
  await world.press(maja, 'notice.send', data(preview, 'notice.send'));
  expect(await says(maja, 'mejla kallelsen till revisorn också')).toContain('Revisorn kallas inte');
  expect(await says(maja, 'har Rut Alm fått kallelsen')).toContain('Rut Alm kallas inte');
});

it('what is done at the meeting is told to be, and what waits for the kansli is no meeting', async () => {
  expect(await says(maja, 'öppna mötet')).toContain('Inget är registrerat');
  expect(await says(maja, 'jag yrkar bifall')).toContain('lämnas till ordföranden');
  expect(await says(maja, 'skriv protokollet')).toContain('skriver inga protokoll');
  expect(await says(maja, 'boka granen den 10')).toContain('inget är bokat');
  expect(await says(maja, 'vad har jag att göra den här veckan')).not.toContain('Jag hittar inget möte');
});
