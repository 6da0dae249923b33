import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, type ThreeItems, threeItems } from './support/preparing-world.ts';

let { press, said, made, close, meetingId, idOf } = {} as ThreeItems;

beforeAll(async () => {
  ({ press, said, made, close, meetingId, idOf } = await threeItems());
});
afterAll(() => close());

it('the day of a meeting whose link is told moves no other meeting to it', async () => {
  await made('2026-01-22');
  for (const words of [
    'länken till mötet 22 januari är https://moten.example/norrskog',
    'möteslänk för mötet 22 januari https://moten.example/norrskog',
  ]) {
    const asked = await said('maja', words);
    expect(asked, words).toContain('Ändra mötet torsdag 22 januari 2026');
    expect(asked, words).not.toContain('Ändra mötet torsdag 11 december');
  }
});

describe('the meeting worked on in the chat', () => {
  it('holds for what follows, until another is spoken of, and the card names its day', async () => {
    await made('2026-01-22');
    const begun = await said('maja', 'lägg till en punkt om hyran till mötet 22 januari i Norrskog');
    expect(begun).toContain('Nytt ärende torsdag 22 januari 2026');
    const add = data(
      await press('maja', 'meeting.item-add-form', { meetingId: 'meeting/norrskog/2026-01-22' }),
      'meeting.item-add',
    );
    await press('maja', 'meeting.item-add', { ...add, heading: 'Lokalen i Granby' });
    const after: readonly (readonly [string, string])[] = [
      ['lägg till en punkt om städningen', 'Nytt ärende torsdag 22 januari 2026'],
      ['gör punkt 6 intern', 'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)'],
      ['byt rubrik på punkt 6 till Lokaler', 'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)'],
      [
        'lägg till förslag på punkt 6: att säga upp avtalet',
        'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)',
      ],
      ['ta bort punkt 6', 'Ta bort punkt 6 Lokalen i Granby (torsdag 22 januari 2026)?'],
    ];
    for (const [words, shown] of after) expect(await said('maja', words), words).toContain(shown);
    // A question of no meeting changes nothing of that.
    await said('maja', 'vem är ordförande?');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 22 januari 2026)?');
    // Another day that is named is worked on from then.
    expect(await said('maja', 'gör punkt 6 intern på mötet 11 december')).toContain('(torsdag 11 december)');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 11 december)?');
    await said('maja', 'visa dagordningen till 22 januari');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 22 januari 2026)?');
    expect(await said('maja', 'ta bort punkt 6 på nästa möte')).toContain('(torsdag 11 december)?');
  });

  it('is the one whose agenda a button was pressed on', async () => {
    await said('maja', 'ta bort punkt 6 på nästa möte');
    await press('maja', 'meeting.agenda', { meetingId: 'meeting/norrskog/2026-01-22' });
    expect(await said('maja', 'gör punkt 6 intern')).toContain('Ändra punkt 6, Lokalen i Granby (torsdag 22');
    await press('maja', 'notice.preview', { meetingId });
    expect(await said('maja', 'gör punkt 6 intern')).toContain('Ändra punkt 6, Budget 2026');
    const itemId = await idOf('Hyresavtalet');
    await said('maja', 'visa dagordningen till 22 januari');
    await press('maja', 'meeting.item', { meetingId, itemId });
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 11 december)?');
  });

  it('is not the one of an item that is named by its heading, where another agenda has that', async () => {
    const at = { meetingId: 'meeting/norrskog/2026-01-22' };
    const add = data(await press('maja', 'meeting.item-add-form', at), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, itemId: 'taxor', heading: 'Taxor' });
    expect(await said('lars', 'jag är jävig på budgeten')).toContain('Budget 2026 (11 december)');
    expect(await said('lars', 'jag är jävig på taxorna')).toContain('Taxor (22 januari 2026)');
    const history = await said('maja', 'vad har ändrats på dagordningen 22 januari?');
    expect(history).toContain('Vad som har hänt med mötet torsdag 22 januari 2026');
    expect(history).toContain('”Taxor” lades till');
    expect(await said('lars', 'vad har ändrats på dagordningen 22 januari?')).toContain('inte skickad');
  });
});

describe('what is on no agenda', () => {
  it.each(['stryk flaggfrågan på mötet 11 december', 'ta bort rapporten om unga från mötet den 11 december'])(
    'is taken off none, and the meeting it is named with is not called off: %j',
    async (text) => {
      const asked = await said('maja', text);
      expect(asked).toContain('Vilken punkt gäller det?');
      expect(asked).not.toContain('Ställa in mötet');
      expect(await said('lars', text)).not.toContain('ställa in');
    },
  );
});

describe('items by the end at which they stand', () => {
  it('are those of the board’s own, one at a time with the others told, never those that open or end the meeting', async () => {
    const off = await said('maja', 'ta bort de två sista punkterna på mötet 11 december');
    expect(off).toContain('Ta bort punkt 7');
    expect(off).toContain('Skriv sedan ”stryk punkt 8”');
  });
});

describe('a day behind the heading of a new ärende', () => {
  it('on which no meeting is has it asked which it is of', async () => {
    const which = await said('maja', 'Norrskog: lägg till en punkt om utköp den 3 mars');
    expect(which).toContain('Inget möte är inlagt tisdag 3 mars 2026. Vilket möte gäller det?');
  });
});

describe('an agenda that is to be had twice', () => {
  it.each(['kopiera dagordningen från 11 december till 22 januari', 'ta med samma punkter som förra mötet'])(
    'is not copied, and nothing is moved or added for it: %j',
    async (text) => {
      const told = await said('maja', `Norrskog: ${text}`);
      expect(told).toContain('Klubban kopierar ingen dagordning');
      expect(told).not.toContain('Vilken punkt');
    },
  );
});
