import { expect, it } from 'vitest';
import { saysSecrecy, secrecySaid } from './secrecy-said.ts';

it.each([
  ['chefens lön, bara för styrelsen', 'chefens lön'],
  ['chefens lön, bara för styrelsen, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön bara för styrelsen med förslag att höja den', 'chefens lön med förslag att höja den'],
  ['chefens lön bara för styrelsen till mötet 10 dec', 'chefens lön till mötet 10 dec'],
  ['chefens lön (internt), förslag att höja den', 'chefens lön, förslag att höja den'],
  ['chefens lön, internt, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön - endast för ledamöterna', 'chefens lön'],
  ['chefens lön, den ska bara synas för styrelsen, efter punkt 5', 'chefens lön, efter punkt 5'],
  [
    'chefens lön. Den ska bara synas för styrelsen. Föredragande Gunilla',
    'chefens lön. Föredragande Gunilla',
  ],
  ['chefens lön som ska vara intern', 'chefens lön'],
  ['chefens lön som bara styrelsen får se', 'chefens lön'],
  ['chefens lön, ska inte synas i kanalen, till mötet 10 dec', 'chefens lön, till mötet 10 dec'],
  ['chefens lön som inte syns i kanalen', 'chefens lön'],
  ['chefens lön, visa den inte i kanalen', 'chefens lön'],
  ['chefens lön, inte för alla', 'chefens lön'],
  ['chefens lön, hemligt', 'chefens lön'],
  ['chefens lön, sekretess, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön, konfidentiellt', 'chefens lön'],
  ['chefens lön som ett internt ärende', 'chefens lön'],
  ['internt: chefens lön', 'chefens lön'],
  ['"Chefens lön", bara för styrelsen, föredragande Gunilla', '"Chefens lön", föredragande Gunilla'],
])('is the board’s alone: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  'information bara för styrelsen i Lidbacka',
  'hur klagomål hanteras internt',
  '"Bara för styrelsen" och andra rubriker',
  'hyran, förslag att rapporten skickas bara till styrelsen',
])('counts, though it may be of what the ärende is about: %s', (text) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest: text });
});

it.each([
  'intern kontroll 2027, föredragande Gunilla',
  'internkontrollplanen',
  'internt arbetsmiljöarbete',
  'sekretess och tystnadsplikt',
  'arbetet med sekretess',
  'sekretessavtal med vården, förslag att teckna avtalet',
  'hemlig röstning vid personval',
  'slutet på projektet',
  'information till styrelsen',
  'inte bara för styrelsens arbetsformer',
  'kanalen i Teams',
  'varför vi syns så lite i kanalen',
])('is nobody’s secret: %s', (text) => {
  expect(saysSecrecy(text)).toBe(false);
  expect(secrecySaid(text).rest).toBe(text);
});
