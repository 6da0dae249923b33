import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  const march = await made('2026-03-30');
  await made('2026-05-18');
  for (const [heading, proposals] of [
    ['Årsredovisning 2025', ''],
    ['Ansökan från Klivet', 'att bevilja Klivet 220 000 kr'],
    ['Lokalfrågan', ''],
  ]) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading, proposals });
  }
});
afterAll(() => close());

it('a meeting is moved by its month, to a day that is no hour, and what is said next is of its card', async () => {
  const moved = await said('maja', 'ok flytta mars till 31:a, Eva är bortrest');
  expect(moved).toMatch(/Ändra mötet måndag 30 mars[\s\S]*2026-03-31/);
  expect(await said('maja', 'samma tid')).toMatch(/Ändra mötet måndag 30 mars[\s\S]*2026-03-31[\s\S]*13:00/);
  expect(await said('maja', 'nej förresten 9.30')).toMatch(/Ändra mötet måndag 30 mars[\s\S]*09:30/);
  const twelfth = await said('maja', 'flytta majmötet till 12e');
  expect(twelfth).toContain('2026-05-12');
  expect(twelfth).not.toContain('"value":"12:00"');
});

it('a room that is taken is why, and the other one the place; an hour is told by how much earlier', async () => {
  const shown = await said('maja', 'granen är upptagen den 30 mars. vi får vara i stadshuset sal 3');
  expect(shown).toMatch(/Ändra mötet måndag 30 mars[\s\S]*Stadshuset sal 3[\s\S]*granen är upptagen/i);
  expect(await said('maja', 'majmötet får börja en halvtimme tidigare')).toMatch(/18 maj[\s\S]*12:30/);
  expect(await said('maja', '18 maj vill vi köra heldag, börja 9')).toMatch(/18 maj[\s\S]*09:00[\s\S]*16:00/);
  expect(await said('maja', 'nytt möte 10 juni, bara 1 timme, kl 15 i Granen')).toMatch(/15:00[\s\S]*16:00/);
});

it('a plan has the hours and the place of the board’s others, where all of them have the same', async () => {
  const shown = await said(
    'maja',
    'fyll på med hösten i norrskog, 14 september, 9 december. samma tid och ställe',
  );
  expect(shown).toMatch(/14 september[^"]*13\.00/);
  expect(shown).not.toContain('Kunde inte läsas');
});

it('what is added, put right, presented and moved in the fewest words is shown on its card', async () => {
  await said('maja', 'visa dagordningen 30 mars');
  const several = await said(
    'maja',
    'nu kör vi dagordning för 18 maj. bokslut, rapport från Klivet, ansökan Kulturkraft',
  );
  expect(several).toContain('Lägga till 3 ärenden på dagordningen måndag 18 maj');
  await said('maja', 'visa dagordningen 30 mars');
  const internal = await said('maja', 'en till: löneläget. den ska inte ut i kanalen');
  expect(internal).toMatch(/Nytt ärende måndag 30 mars[\s\S]*Löneläget/);
  expect(internal).toContain('"value":"BOARD"');
  expect(await said('maja', 'byt till 200 000 på klivet')).toMatch(/att bevilja Klivet 200.000 kr/u);
  expect(await said('maja', 'flytta upp klivet ett snäpp')).toMatch(
    /Flytta punkt \d+ Ansökan från Klivet så att den kommer före/,
  );
  expect(await said('eva', 'kan vi ta lokalfrågan först?')).toContain('Bara kansliet kan flytta en punkt');
  expect(await said('maja', 'nä lokalfrågan kommer inte i tid, det får bli maj')).toMatch(
    /18 maj[\s\S]*Lokalfrågan/,
  );
  expect(await said('maja', 'är allt med nu?')).toContain('är inte skickad');
});

it('what is undone with why is told of as what is undone', async () => {
  await press('maja', 'meeting.cancel', {
    meetingId: 'meeting/norrskog/2026-05-18',
    reason: 'Inget att ta upp',
  });
  expect(await said('maja', 'ångra, vi behöver det ändå')).toContain('Ett inställt möte tas inte tillbaka');
});

it('a wish is asked for as a possibility, and what has come is asked for across boards', async () => {
  expect(await said('lars', 'går det å få en genomgång av statistiken nån gång i vår?')).toContain(
    'Lämna förslaget ”Genomgång av statistiken”',
  );
  const shown = await said('lars', 'jag vill ta upp tandvården');
  const found = /"verb":"(meeting\.propose[^"]*)","data":(\{[^{}]*\})/u.exec(shown);
  await press('lars', found?.[1] ?? '', {
    ...(JSON.parse(found?.[2] ?? '{}') as object),
    heading: 'Tandvården',
  });
  for (const text of ['har det kommit nåt från ledamöterna?', 'lars kan vi ta']) {
    const told = await said('maja', text);
    expect(told, text).toContain('Tandvården');
    expect(told, text).not.toContain('I vilken styrelse');
  }
});

it.each([
  ['byt namn på punkt 1 till Intern kontroll 2026', 'Intern kontroll 2026'],
  ['ändra rubriken på punkt 1 till Intern överenskommelse', 'Intern överenskommelse'],
  ['döp om punkt 1 till Intern representation', 'Intern representation'],
  ['punkt 1 ska heta Intern kontroll', 'Intern kontroll'],
  ['rubriken på ettan ska va Ekonomi nov', 'Ekonomi nov'],
  ['ändra punkt 1 till Intern kontroll', 'Intern kontroll'],
])('%s: it is called so, and seen by the same', async (text, heading) => {
  const shown = await said('maja', text);
  expect(shown).toContain(`"value":"${heading}"`);
  expect(shown).toContain('"value":"ALL"');
  expect(shown).not.toContain('blir intern');
});

it('a new heading that is said to be internal as well is so', async () => {
  const shown = await said('maja', 'döp om punkt 1 till Löneläget, internt');
  expect(shown).toContain('"value":"Löneläget"');
  expect(shown).toContain('"value":"BOARD"');
});

it('a new ärende stands before what ends the meeting, also where that is said first', async () => {
  expect(await said('maja', 'ny punkt sist före lokalfrågan: julfika')).toContain('"value":"Julfika"');
  expect(await said('maja', 'lägg till julfika sist före lokalfrågan')).toContain('"value":"Julfika"');
});

it('when and where a meeting is to be instead is no part of why, and a firm’s office is a place', async () => {
  const shown = await said(
    'maja',
    'vi får byta dag, granen är upptagen. 17 april samma tid på Folkets hus. flytta mötet 30 mars',
  );
  expect(shown).not.toContain('upptagen. 17');
  const firm = await said('maja', 'flytta mötet 30 mars till 31 mars kl 13 på Granbo AB:s kontor');
  expect(firm).toMatch(/2026-03-31[\s\S]*Granbo AB:s kontor/);
  expect(firm).not.toContain('S kontor"');
});

it('of several extra meetings each has its own day, hours and place', async () => {
  const shown = await said(
    'maja',
    'ska lägga in några extra möten i norrskog: 14 april kl 9-11 på kansliet och 6 maj kl 13-15 i Granen',
  );
  expect(shown).toMatch(/14 april[^"]*09\.00–11\.00, Kansliet/);
  expect(shown).toMatch(/6 maj[^"]*13\.00–15\.00, Granen/);
});
