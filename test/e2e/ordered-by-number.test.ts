import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;
let march = '';

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  march = await made('2026-03-30');
  await made('2026-05-18');
  for (const [heading, proposals] of [
    ['Årsredovisning 2025', 'att godkänna årsredovisningen'],
    ['Ansökan från Klivet', 'att bevilja Klivet 240 000 kr'],
  ]) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading, proposals });
  }
});
afterAll(() => close());

/** Of the agenda: öppnande, dagordning, justerare föregående protokoll and one more come first. */
const REPORT = 'sexan';
const GRANT = 'sjuan';

it('an amount is raised by so much, or from one to another, on the item by its number’s name', async () => {
  expect(await said('maja', `höj ${GRANT} med 10 000`)).toMatch(/att bevilja Klivet 250.000 kr/u);
  expect(await said('maja', `sänk ${GRANT} med 40 000 kr`)).toMatch(/att bevilja Klivet 200.000 kr/u);
  expect(await said('maja', `ändra 240 till 260 på ${GRANT}`)).toMatch(/att bevilja Klivet 260.000 kr/u);
});

it('who presents an item instead is changed on it, and nobody’s answer to the kallelse', async () => {
  for (const text of ['Ylva tar punkt 7 istället för mig', 'Elin kan inte dra sjuan, Ylva tar den'])
    expect(await said('maja', text), text).toMatch(/Ändra punkt 7[\s\S]*"value":"Ylva"/u);
  expect(await said('maja', `Elin föredrar inte ${REPORT}, det gör jag`)).toMatch(
    /Ändra punkt 6[\s\S]*"value":"Maja Holm"/u,
  );
  // Of a ledamot it is who serves, and she changes no agenda.
  expect(await said('lars', 'Ylva tar punkt 7 istället för mig')).not.toContain('meeting.item-edit');
});

it('an item is called otherwise, moved and put together with another by its number’s name', async () => {
  const called = await said('maja', `döp ${REPORT} till Bokslutet`);
  expect(called).toMatch(/Ändra punkt 6[\s\S]*Bokslutet/u);
  expect(await said('maja', `byt rubrik på klivet till Bidrag till Klivet, hellre det`)).toMatch(
    /rubriken blir ”Bidrag till Klivet”/u,
  );
  expect(await said('maja', `${GRANT} ska före ${REPORT}`)).toMatch(/Flytta punkt 7[^"]*före punkt 6/u);
  const both = await said('maja', 'slå ihop sex och sju');
  expect(both).toMatch(/slås inte ihop av sig själva[\s\S]*att godkänna årsredovisningen/u);
  expect(both).toContain('att bevilja Klivet');
});

it('a new item may be shortened, and somebody not called is told of in an item', async () => {
  const shown = await said('maja', 'ny p: brandtillsyn, elin drar');
  expect(shown).toMatch(/Nytt ärende[\s\S]*"value":"Brandtillsyn"[\s\S]*"value":"Elin/u);
  expect(await said('maja', `bjud in Hedvig till ${GRANT}`)).toMatch(/Ändra punkt 7[\s\S]*Hedvig deltar/u);
});

it('"till fredagen" is of the meeting’s own week, and a whole meeting is held at a distance', async () => {
  expect(await said('maja', 'flytta nästa till fredagen')).toMatch(
    /Ändra mötet måndag 30 mars[\s\S]*2026-04-03/u,
  );
  const autumn = {
    date: '2026-09-14',
    start: '13:00',
    end: '15:00',
    place: 'Folkets hus i Åsberga',
    link: '',
  };
  await press('maja', 'meeting.create', { boardId: 'norrskog', ...autumn });
  for (const text of [
    'mötet i åsberga blir i stadshuset istället',
    'Mötet i Åsberga flyttas till Stadshuset',
  ])
    expect(await said('maja', text), text).toMatch(
      /Ändra mötet måndag 14 september[\s\S]*"value":"Stadshuset"/u,
    );
  expect(await said('maja', 'mötet efter nästa tar vi på teams')).toMatch(/Ändra mötet måndag 18 maj/u);
  expect(await said('maja', 'marsmötet blir i åsberga')).toMatch(/30 mars[\s\S]*"value":"Åsberga"/u);
  expect(await said('maja', 'kan vi ta det en annan vecka')).toContain('Ändra mötet måndag 30 mars');
  expect(await said('lars', 'kan vi inte byta dag?')).toContain('Bara kansliet kan flytta ett möte');
});

it('an item goes, is another meeting’s or is hidden by its number’s name, and what is asked of a meeting is told of it', async () => {
  expect(await said('maja', `${REPORT} utgår, siffrorna saknas`)).toMatch(
    /Ta bort punkt 6[\s\S]*"value":"Siffrorna saknas"/u,
  );
  expect(await said('maja', `${GRANT} tar vi i maj`)).toMatch(/18 maj[\s\S]*Ansökan från Klivet/u);
  expect(await said('maja', `${GRANT} ska inte synas i kanalen`)).toMatch(/Ändra punkt 7[\s\S]*"BOARD"/u);
  expect(await said('maja', 'bilaga 2 kommer sent, lägg till en punkt om städningen')).toMatch(
    /"value":"Städningen"[\s\S]*Bilaga 2 kommer sent/u,
  );
  for (const text of ['har kallelsen gått?', 'vem saknas till den 30 mars?'])
    expect(await said('maja', text), text).toContain('är inte skickad');
  expect(await said('maja', 'ta fram sammanträdesplan för 2031')).toContain('I vilken styrelse?');
  const plan = await said('maja', 'lägg in sammanträdesplan för 2031 i Norrskog');
  expect(plan).toMatch(/Klistra in planen/u);
  expect(plan).not.toContain('lägg in sammanträdesplan');
});

it('what a ledamot has proposed is taken up where it is told to stand, and no item is changed', async () => {
  const shown = await said('lars', 'jag vill ta upp parkeringen');
  const found = /"verb":"(meeting\.propose[^"]*)","data":(\{[^{}]*\})/u.exec(shown);
  await press('lars', found?.[1] ?? '', {
    ...(JSON.parse(found?.[2] ?? '{}') as object),
    heading: 'Parkeringen',
  });
  const taken = await said('maja', 'lägg in förslaget före punkt 2');
  expect(taken).toMatch(/Ta upp ärendet från Lars Ek[\s\S]*"value":"Parkeringen"/u);
  expect(taken).not.toContain('Ändra punkt 2');
});

it('what is to be done before its day is told as waiting, and what is ordered for the meeting is not done here', async () => {
  expect(await said('maja', 'beställ smörgåsar till mötet')).toContain('inget är bokat');
  expect(await said('maja', 'mina uppgifter')).not.toContain('Skicka kallelsen');
  const near = await made('2025-12-12');
  const waits = await said('maja', 'vad har jag att göra den här veckan');
  expect(waits).toMatch(/Skicka kallelsen till mötet fredag 12 december[\s\S]*Senast fredag 5 december/u);
  expect(await said('lars', 'mina uppgifter')).not.toContain('Skicka kallelsen');
  await press('maja', 'meeting.cancel', { meetingId: near, reason: 'Inget att ta upp' });
  await press('maja', 'meeting.cancel', { meetingId: march, reason: 'Inget att ta upp' });
  expect(await said('maja', 'vad händer med punkterna?')).toMatch(
    /Ta med ärenden från det inställda mötet 30 mars/u,
  );
});
