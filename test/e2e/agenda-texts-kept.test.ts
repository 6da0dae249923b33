import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThreeItems, threeItems } from './support/preparing-world.ts';

let { said, made, items, press, close } = {} as ThreeItems;

beforeAll(async () => {
  ({ said, made, items, press, close } = await threeItems());
  const later = await made('2026-03-11');
  await made('2026-06-10');
  // One that has been: "sist" is no word of it.
  await made('2025-11-20');
  for (const heading of ['Hyra av lokaler', 'Verksamhetsberättelse']) {
    await press('maja', 'meeting.item-add', { meetingId: later, itemId: heading, heading });
  }
  expect(await items(later)).toContain('6 Hyra av lokaler');
});
afterAll(() => close());

/** The meeting that the kansli works with is that of 11 March. */
const atWork = () => said('maja', 'visa dagordningen 11 mars i Norrskog');

describe('a day in what is to be decided, or in a heading, is text', () => {
  it('leaves the order with the meeting worked with', async () => {
    for (const [words, clause] of [
      [
        'ändra förslaget på punkt 6 till att flytta ut senast den 31 mars',
        'att flytta ut senast den 31 mars',
      ],
      [
        'lägg till förslag på punkt 6: att godkänna berättelsen och skicka in den senast 10 juni',
        'att godkänna berättelsen och skicka in den senast 10 juni',
      ],
    ] as const) {
      await atWork();
      const card = await said('maja', words);
      expect(card, words).toContain('Ändra punkt 6, Hyra av lokaler (onsdag 11 mars 2026)');
      expect(card, words).toContain(clause);
    }
  });

  it('is part of a new name, which is read beside a number as by a heading', async () => {
    for (const [words, heading] of [
      ['byt namn på punkt 6 till Hyra från och med 10 juni', 'Hyra från och med 10 juni'],
      ['döp om punkt 6 till Internkontroll och risk', 'Internkontroll och risk'],
      ['byt namn på punkt 6 till Internkontroll och risk', 'Internkontroll och risk'],
      ['rubriken på punkt 6 ska vara Brandskydd från den 10 juni', 'Brandskydd från den 10 juni'],
      ['döp om punkt 6 till Brandskydd 10 juni 2026', 'Brandskydd 10 juni 2026'],
      ['skriv förslaget till punkt 6 så här: att säga upp den 10 juni', 'att säga upp den 10 juni'],
      [
        'lägg förslag på punkt 6 att återrapportera till styrelsen den 10 juni',
        'att återrapportera till styrelsen den 10 juni',
      ],
      ['nytt förslag på hyran: att ta fram en plan till den 10 juni', 'att ta fram en plan till den 10 juni'],
      ['ändra beskrivningen på punkt 6 till: redovisas den 10 juni', 'redovisas den 10 juni'],
      ['ändra punkt 6 till Ny lokal från 10 juni', 'Ny lokal från 10 juni'],
      ['kalla hyran för Nytt hyresavtal från 10 juni 2026', 'Nytt hyresavtal från 10 juni 2026'],
      ['skriv i punkt 6 att avtalet redovisas den 10 juni', 'avtalet redovisas den 10 juni'],
      ['i beskrivningen på punkt 6 ska det stå att avtalet går ut 10 juni', 'avtalet går ut 10 juni'],
      ['ändra föredragande på punkt 6 till Sara, hon kan bara 10 juni', 'Sara'],
    ] as const) {
      await atWork();
      const card = await said('maja', words);
      expect(card, words).toContain('Ändra punkt 6, Hyra av lokaler (onsdag 11 mars 2026)');
      expect(card, words).toContain(`"value":"${heading}"`);
    }
  });

  it('on which there is no meeting is told where it stands in the order', async () => {
    await atWork();
    for (const words of [
      'lägg in en punkt till 12 februari: Delårsrapport, föredragande Lars',
      'ändra rubriken på punkt 6 den 12 februari till Hyran',
      'stryk punkt 6 den 12 februari',
    ])
      expect(await said('maja', words), words).toContain('Inget möte är inlagt torsdag 12 februari');
    for (const words of [
      'ta upp jämställdhet på aprilmötet',
      'ny punkt till aprilmötet: Jämställdhet',
      'ny punkt på mötet i april: Jämställdhet',
    ])
      expect(await said('maja', words), words).toMatch(/Inget möte är inlagt (?:aprilmötet|i april|april)/);
  });

  it('is part of what a new ärende is about, and a meeting beside it is its meeting', async () => {
    await atWork();
    const card = await said('maja', 'lägg till en punkt om ansökan från Lovskolan, sista dag 10 juni');
    expect(card).toContain('Nytt ärende onsdag 11 mars 2026');
    expect(card).toContain('Ansökan från Lovskolan, sista dag 10 juni');
    for (const words of [
      'ny punkt sist: Resa till Umeå, föredragande Lars',
      'ny punkt först: Resa till Umeå',
      'ny punkt efter punkt 6: Resa till Umeå',
      'lägg till en punkt sist: Resa till Umeå 10 juni',
    ]) {
      await atWork();
      expect(await said('maja', words), words).toContain('Nytt ärende onsdag 11 mars 2026');
    }
    const other = await said(
      'maja',
      'ny punkt: Hyran, förslag att säga upp avtalet senast 11 mars, på mötet 10 juni',
    );
    expect(other).toContain('Nytt ärende onsdag 10 juni 2026');
    expect(other).toContain('att säga upp avtalet senast 11 mars"');
  });
});
