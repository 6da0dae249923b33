import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { said, press, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ said, press, made, close } = await preparingWorld());
  await made('2026-02-26');
  await made('2026-04-16');
});
afterAll(() => close());

it('several ärenden stand behind a shortened month alone', async () => {
  const shown = await said(
    'maja',
    'ok febmötet: bokslut 2025, internkontroll, ansökan från Klivet 420 000 o info om lokaler',
  );
  expect(shown).toContain('Lägga till 4 ärenden på dagordningen torsdag 26 februari');
  expect(shown).toContain('"title":"Ansökan från Klivet 420 000"');
});

it.each([
  [
    'granen har fått vattenskada så 26 feb blir på biblioteket i myrhed, samma tid',
    /Ändra mötet torsdag 26 februari[\s\S]*"value":"Biblioteket i myrhed"/,
  ],
  [
    'lägg april på en måndag i stället, den 20 typ',
    /Ändra mötet torsdag 16 april[\s\S]*"value":"2026-04-20"/,
  ],
  ['kan vi hinna flytta 26 feb till 3 mars? granen är dubbelbokad den 26', /Ändra mötet torsdag 26 februari/],
])('%s: changes that meeting and no other, and asks nobody’s answer', async (text, card) => {
  const shown = await said('maja', text);
  expect(shown).toMatch(card);
  expect(shown).not.toContain('Registrera ett svar');
});

it('the day is put right behind why the other does not do, and the change is let go by what it was', async () => {
  await said('maja', 'flytta mötet 26 februari till 5 mars');
  expect(await said('maja', '5 är ju mitt i sportlovet, nej kör den 3 mars istället')).toMatch(
    /Ändra mötet torsdag 26 februari[\s\S]*"value":"2026-03-03"/,
  );
  await said('maja', 'kan vi flytta 26 februari till 5 mars? granen är dubbelbokad den 26');
  expect(await said('maja', '5 är ju mitt i lovet, nej kör den 19 februari istället')).toMatch(
    /Ändra mötet torsdag 26 februari[\s\S]*"value":"2026-02-19"/,
  );
  expect(await said('maja', 'skippa flytten, granen löste sig')).toContain('Inget har ändrats');
});

it.each([
  [
    'hej går det bra att jag tar upp busskorten på nästa, det har blivit tokigt med biljetterna',
    'Busskorten',
  ],
  ['kan vi få en dragning av projektet i april? gärna av Jonna på kassan', 'Dragning av projektet'],
  [
    'glömde, jag vill oxå ha med frågan om jourtelefon i april. och så undrar jag när handlingarna kommer',
    'Jourtelefon',
  ],
  ['finns det plats för en fråga till 16 april? gäller inköp av ny skärm 12 000', 'Inköp av ny skärm 12 000'],
])('%s: what is wished is a förslag by its name', async (text, heading) => {
  expect(await said('lars', text)).toContain(`Lämna förslaget ”${heading}” till kansliet?`);
});

it('an ärende that is put off or withdrawn is of itself, and never of the meeting that it stands on', async () => {
  await said('maja', 'visa dagordningen 26 februari');
  await press('maja', 'meeting.items-add', {
    meetingId: 'meeting/norrskog/2026-02-26',
    id: 'item-loosely',
    visible: 'ALL',
    items: [
      { heading: 'Internkontroll', presenter: '' },
      { heading: 'Ansökan från Brobyggarna', presenter: '' },
    ],
  });
  for (const text of [
    'vi måste skjuta på internkontrollen, revisorn är inte klar. april får det bli',
    'vi måste skjuta på internkontrollen, revisorn är inte klar',
  ]) {
    const shown = await said('maja', text);
    expect.soft(shown, text).toContain('Internkontroll');
    expect.soft(shown, text).not.toContain('Ändra mötet');
  }
  for (const text of [
    'brobyggarna har dragit tillbaka sin ansökan så den utgår',
    'brobyggarna får utgå, dom kompletterar till hösten',
  ])
    expect.soft(await said('maja', text), text).toMatch(/Ta bort punkt \d+ Ansökan från Brobyggarna/);
  const amount = await said('maja', 'öka brobyggarna till 475 000 i förslaget');
  expect(amount).toMatch(/Ändra punkt \d+, Ansökan från Brobyggarna/);
});

it('a förslag is taken up by another name, and nothing is sent', async () => {
  await press('lars', 'meeting.propose', {
    meetingId: 'meeting/norrskog/2026-02-26',
    proposalId: 'loose',
    heading: 'Busskorten',
    background: '',
  });
  const shown = await said('maja', 'busskorten tar vi, men kalla det Resor för deltagare');
  expect(shown).toContain('"value":"Resor för deltagare"');
  expect(shown).not.toContain('Skicka kallelsen');
});

it('what the kansli put off is proposed again by "det", to the meeting that is said', async () => {
  const meetingId = 'meeting/norrskog/2026-02-26';
  await press('lars', 'meeting.propose', {
    meetingId,
    proposalId: 'again',
    heading: 'Parkeringen',
    background: '',
  });
  expect(await said('maja', 'Lars kan vi inte ta i februari, det är fullt, april går bra')).toContain(
    'Parkeringen',
  );
  await press('maja', 'meeting.proposal-answer', {
    meetingId,
    proposalId: 'again',
    answer: 'Vi tar det senare.',
  });
  for (const text of ['okej. men då vill jag att det blir i april iaf', 'ok men jag vill ha upp det i april'])
    expect.soft(await said('lars', text), text).toContain('Lämna förslaget ”Parkeringen” till kansliet?');
});

it('the kallelse is held back with why, and the chair’s wish to move a meeting is told whose it is', async () => {
  await said('maja', 'skicka kallelsen till 26 februari');
  expect(await said('maja', 'skicka inte än, jag väntar på en bilaga')).toContain('Inget har ändrats');
  expect(await said('eva', 'måste vi ha mötet den 26 feb, går det inte att ta i april istället?')).toContain(
    'Bara kansliet kan flytta ett möte',
  );
});
