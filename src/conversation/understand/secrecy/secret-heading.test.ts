import { expect, it } from 'vitest';
import { headingSaysSecret, textSaysSecret } from './secret-heading.ts';

it.each([
  'Personalfråga (behandlas bakom stängda dörrar, OSL 39 kap.)',
  'Tvist med leverantör (intern)',
  'Anställning, ej offentligt',
  'Internt ärende: lön till förbundschefen',
  'Lägesrapport – sekretess',
  'Avtal med värden – tas i enrum',
  'Personalfråga (i avskildhet)',
])('%s: is kept from the channel', (heading) => expect(headingSaysSecret(heading)).toBe(true));

it.each([
  'Internkontrollplan 2027',
  'Intern kontroll och uppföljning',
  'Utbildning i sekretess för nya ledamöter',
  'Policy för sekretess och tystnadsplikt',
  'Öppna och slutna arbetsformer (lägesrapport)',
  'Internbudget (reviderad)',
])('%s: is everybody’s', (heading) => expect(headingSaysSecret(heading)).toBe(false));

it.each([
  'Den här paragrafen läggs inte ut på webben eftersom den handlar om en enskild anställd.',
  'Beslutet publiceras ej på hemsidan.',
  'Ärendet avhandlades i enrum.',
  'Punkten behandlas i avskildhet med presidiet.',
  'Överläggningen hölls enskilt.',
  'Styrelsen överlade enskilt om budet.',
  'Familjen lever med skyddade personuppgifter.',
  'Den sökande har skyddad identitet.',
  'Följande två paragrafer (12-13) är inte för allmänheten.',
  'Paragraferna 12 och 13 är ej offentliga.',
  'Det som står nedan är ej för offentligheten.',
  'Texten ska inte läsas av andra.',
  'Detta avsnitt är inte för alla.',
])('%s: said under a heading, it is kept from the channel', (text) =>
  expect(textSaysSecret(text)).toBe(true),
);

it.each([
  'Handlingarna läggs inte ut på webben.',
  'Rutinen för skyddad identitet ses över.',
  'Beslutet anslås på webbplatsen.',
  'Mötet är inte öppet för allmänheten.',
  'Deltagarna får samtala med coachen i enrum.',
  'Varje sökande intervjuades enskilt.',
  'Insatsen är inte för alla.',
  'Rapporten ska läsas av alla.',
])('%s: is everybody’s', (text) => expect(textSaysSecret(text)).toBe(false));
