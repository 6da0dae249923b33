import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, items, close } = {} as PreparingWorld;
let march: string;

beforeAll(async () => {
  ({ press, said, made, items, close } = await preparingWorld());
  march = await made('2026-03-30');
  for (const [heading, proposals] of [
    ['Hyresavtal för Träffpunkten', ''],
    ['Ansökan från Klivet', 'att bevilja Klivet 220 000 kr'],
    ['Bilpoolen', ''],
  ]) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading, proposals });
  }
});
afterAll(() => close());

/** Where the card says that the new one is to stand. */
function placeIn(shown: string): string | undefined {
  const at = shown.indexOf('"id":"place"');
  return /"value":"([^"]*)"/u.exec(shown.slice(at).replace(/"choices":\[[^\]]*\]/u, ''))?.[1];
}

it('an item that was just added is called otherwise by "den", and nothing is sent', async () => {
  for (const [text, heading] of [
    ['kalla den Leasing av bil i stället', 'Leasing av bil'],
    ['nej, kalla den Elbilar 2027', 'Elbilar 2027'],
    ['byt namn på den till Bilar', 'Bilar'],
    ['rubriken ska vara Bilar 2027', 'Bilar 2027'],
    ['kan vi kalla den för Elbilen i stället?', 'Elbilen'],
  ]) {
    const shown = await said('maja', text ?? '');
    expect(shown, text).toContain(`rubriken blir ”${heading}”`);
    expect(shown, text).not.toContain('notice.send');
  }
  expect(await said('maja', 'kalla den 30 mars')).not.toContain('rubriken blir');
  expect(await said('maja', 'kalla till möte 30 mars')).not.toContain('rubriken blir');
});

it('it is placed by an item that is called in everyday words', async () => {
  expect(await said('maja', 'lägg den före hyran')).toMatch(/Bilpoolen så att den kommer före .*Hyresavtal/);
  expect(await said('maja', 'kan du lägga den före hyran?')).toMatch(/före .*Hyresavtal/);
});

it('so is a new one, on its card and before it is added; what is said beside it is no part of its heading', async () => {
  const forgotten = await said('maja', 'glömde en grej, lägg in lägesrapport FK före hyran');
  expect(forgotten).toContain('"value":"Lägesrapport FK"');
  expect(placeIn(forgotten)).not.toBe('last');
  await said('maja', 'lägg till en punkt om elen på mötet 30 mars');
  const placed = await said('maja', 'lägg den efter klivet');
  expect(placed).toContain('"value":"Elen"');
  expect(placeIn(placed)).not.toBe('last');
  expect(await said('maja', 'kalla den Elnätet')).toContain('"value":"Elnätet"');
  const nowhere = await said('maja', 'lägg den före växthuset');
  expect(nowhere).toContain('Jag hittar ingen punkt om ”växthuset”');
  expect(placeIn(nowhere)).toBe('last');
  expect((await items(march)).some((item) => item.includes('El'))).toBe(false);
});

it('it waits on its card whatever is asked in between, is placed by its own name, and with what else is said of it', async () => {
  const before = await items(march);
  const begun = 'lägg till en punkt om torghandeln på mötet 30 mars';
  for (const [between, text] of [
    [null, 'lägg torghandeln före klivet'],
    [null, 'före klivet'],
    [null, 'kan du lägga den före klivet?'],
    [null, 'ok, lägg in den före klivet så är vi klara'],
    ['vem är ordförande?', 'den ska ligga före klivet'],
    ['visa dagordningen', 'lägg den före klivet'],
    ['tack', 'lägg den före klivet'],
  ] as const) {
    await said('maja', begun);
    if (between !== null) await said('maja', between);
    const shown = await said('maja', text);
    expect(shown, text).toContain('"value":"Torghandeln"');
    expect(placeIn(shown), text).not.toBe('last');
    expect(shown, text).not.toContain('meeting.item-move"');
  }
  await said('maja', begun);
  const more = await said('maja', 'lägg den före klivet, Lars föredrar');
  expect(more).toMatch(/"value":"Lars[^"]*"/);
  expect(placeIn(more)).not.toBe('last');
  const both = await said('maja', 'den ska vara intern');
  expect(both).toContain('"value":"BOARD"');
  expect(placeIn(both)).not.toBe('last');
  expect(await items(march)).toEqual(before);
});

it('once it is saved, or another item is opened, "den" is that', async () => {
  await said('maja', 'lägg till en punkt om lekplatsen på mötet 30 mars');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Lekplatsen' });
  expect(await said('maja', 'lägg den före klivet')).toMatch(/Lekplatsen så att den kommer före .*Klivet/);
});

it('who is to be there in an item is told in it, and what is taken away of it is its bilaga', async () => {
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Taxor', background: 'Nya priser.' });
  const guest = await said('maja', 'och revisorn ska vara med på den punkten');
  expect(guest).toMatch(/Ändra punkt[\s\S]*Taxor[\s\S]*Nya priser\. Revisorn deltar\./);
  expect(await said('maja', 'bjud in revisorn till punkt 6')).toMatch(
    /Ändra punkt 6[\s\S]*Revisorn deltar\./,
  );
  expect(await said('maja', 'ta bort den igen, dubblett')).toMatch(
    /Ta bort punkt[\s\S]*Taxor[\s\S]*Dubblett/,
  );
  const removed = await said('maja', 'ta bort underlaget från hyran');
  expect(removed).not.toContain('Ta bort punkt');
  const placed = await said('maja', 'lägg till ett ärende om brandskydd (skyddat), ska upp före hyran');
  expect(placed).toContain('"value":"Brandskydd"');
  expect(placeIn(placed)).not.toBe('last');
  expect(placed).toContain('"value":"BOARD"');
});

it('an amount that is proposed is put right on the filled form; where none can be meant the form is as it was', async () => {
  for (const text of ['klivet ska ha 200 000 inte 220', 'det ska stå 200 000 på klivet']) {
    const shown = await said('maja', text);
    expect(shown, text).toContain('att bevilja Klivet 200 000 kr');
    expect(shown, text).toContain('Ändra punkt');
  }
  expect(await said('maja', 'hyran ska vara 12 000 inte 11 000')).toContain('Inget är ändrat än');
  expect(await said('eva', 'klivet ska ha 200 000 inte 220')).not.toContain('Ändra punkt');
});

it('how the kallelse looks is shown to whoever prepares it, before it is sent', async () => {
  expect(await said('maja', 'hur ser kallelsen ut?')).toContain('kallelsen till mötet');
  expect(await said('maja', 'hur ser kallelsen ut?')).toContain('notice.');
  expect(await said('eva', 'hur ser kallelsen ut?')).not.toContain('"verb":"notice.send');
});

it('the link of a meeting is told with its month or its day, and is no reason for a change', async () => {
  for (const text of [
    'marsmötet kör vi på teams, länk https://teams.example/m/abc',
    'mötet 30 mars, här är länken: https://teams.example/m/abc',
  ]) {
    const shown = await said('maja', text);
    // The board meets at no distance: that is told, and no link is passed over in silence.
    expect(shown, text).toMatch(/Ändra mötet måndag 30 mars[\s\S]*ingen länk läggs in/);
    expect(shown, text).not.toContain('Https');
  }
  expect(await said('eva', 'marsmötet kör vi på teams, länk https://teams.example/m/abc')).not.toContain(
    'meeting.change',
  );
});
