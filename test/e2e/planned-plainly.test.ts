import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  await made('2026-03-30');
  await made('2026-05-18');
});
afterAll(() => close());

async function proposes(who: 'lars' | 'eva', heading: string): Promise<void> {
  const shown = JSON.stringify(JSON.parse(await said(who, `jag vill ta upp ${heading}`)));
  const found = /"verb":"(meeting\.propose[^"]*)","data":(\{[^{}]*\})/u.exec(shown);
  await press(who, found?.[1] ?? '', { ...(JSON.parse(found?.[2] ?? '{}') as object), heading });
}

it('the hours that were said first are the others’ too, and the place that ends the row is of all', async () => {
  const shown = await said(
    'maja',
    'och norrskog kör 10 september 9-12, 15 oktober, 9 december samma tid. Folkets hus',
  );
  for (const line of [
    '10 september 2026 kl. 09.00–12.00, Folkets hus',
    '9 december 2026 kl. 09.00–12.00, Folkets hus',
  ])
    expect(shown.replaceAll('\u00a0', ' ').replaceAll(' 2026', ''), line).toContain(
      line.replace(' 2026', ''),
    );
  expect(shown).not.toMatch(/Kunde inte läsas|framgår inte/);
});

it('a board that is named meets on days with hours, whose last has its place in small letters: a plan, and nothing that is asked', async () => {
  for (const text of [
    'norrskog kör 10/9 13-15, 15/10 kl 13-15 o 9/12 13-15, myrhedsgården',
    'norrskog har 10/9 13-15, 15/10 kl 13-15 och 9/12 13-15, Myrhedsgården',
  ]) {
    const shown = await said('maja', text);
    expect.soft(shown, text).toContain('Lägga in 3 möten i planen?');
    expect.soft(shown, text).toContain('Myrhedsgården');
    expect.soft(shown, text).not.toContain('Kunde inte läsas');
  }
});

it('a new meeting is where the others are', async () => {
  expect(await said('maja', 'nytt möte 10 september kl 13-15, samma lokal')).toContain(
    '"value":"Stadshuset"',
  );
});

it('when a meeting ends, and where it is, is told of the one that is spoken of', async () => {
  await said('maja', 'visa dagordningen 18 maj');
  for (const text of [
    'det ska va slut 15',
    '18 maj ska det va slut 15',
    'länken till 18 maj kommer sen, men det ska va slut 15',
  ])
    expect(await said('maja', text), text).toMatch(/Ändra mötet måndag 18 maj[\s\S]*"value":"15:00"/);
  for (const text of [
    'byter lokal 18 maj också, Biblioteket i Myrhed',
    'byt lokal på 18 maj: biblioteket i Myrhed',
  ])
    expect(await said('maja', text), text).toContain('"value":"Biblioteket i Myrhed"');
});

it('whether a meeting is on a red day is answered of all that are to come', async () => {
  expect(await said('maja', 'har vi nåt möte på en röd dag')).toContain('Nej, inget kommande möte');
  await made('2026-06-06');
  expect(await said('maja', 'ligger nåt av dem på en helgdag?')).toMatch(/Ja, ett möte[\s\S]*nationaldagen/i);
  expect(await said('maja', 'är 6 juni en röd dag?')).toMatch(/Ja, [^.]*6 juni[^.]*\.[\s\S]*nationaldagen/i);
  expect(await said('maja', 'är 6 maj 2026 helgdag')).toMatch(/Nej, [^.]*6 maj/);
});

it('several ärenden are read behind a bare day, with "o" before the last, and a board and a day that end them are of none', async () => {
  const shown = await said(
    'maja',
    'norrskog den 30e: bokslut, verksamhetsplan o val av ombud till finsamkonferensen',
  );
  expect(shown).toContain('Lägga till 3 ärenden');
  expect(shown).toContain('"title":"Val av ombud till finsamkonferensen"');
  const named = await said('maja', 'lägg till punkterna el, vatten och sopor i norrskog 30 mars');
  expect(named).toContain('"title":"Sopor"');
});

it('a förslag is taken up by whose it is, in the fewest words, and asked about by the same', async () => {
  await proposes('lars', 'Bussen till Träffpunkten');
  for (const text of ['lars tar vi', 'kör lars', 'lägg lars på marsmötet', 'lars förslag får vara med'])
    expect(await said('maja', text), text).toMatch(
      /Ta upp ärendet från Lars Ek[\s\S]*Bussen till Träffpunkten/,
    );
  expect(await said('maja', 'karims tar vi')).not.toContain('Ta upp ärendet');
  expect(await said('maja', 'vad hände med lars förslag?')).toContain(
    'Bussen till Träffpunkten” väntar på svar',
  );
  const others = await said('eva', 'vad hände med lars förslag?');
  expect(others).toContain('Inget förslag från Lars Ek står på en dagordning');
  expect(others).not.toContain('Bussen');
});

it('what is to go out to people is the kallelse that waits', async () => {
  const march = 'meeting/norrskog/2026-03-30';
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Bokslut' });
  await said('maja', 'visa dagordningen 30 mars');
  expect(await said('maja', 'måste väl skicka ut det till folk')).toMatch(/kallelsen till mötet[\s\S]*\?/);
});
