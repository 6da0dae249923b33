import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { said, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ said, made, close } = await preparingWorld());
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
