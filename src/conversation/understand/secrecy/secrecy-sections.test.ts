import { expect, it } from 'vitest';
import { beginsOpenSection, beginsSecretSection, mayBeginSecretSection } from './secrecy-sections.ts';

it.each([
  'Interna ärenden',
  '## Stängd del (ej offentligt)',
  'Slutet sammanträde (sekretess)',
  'Internt:',
  'Ej offentliga punkter',
  'Del B – sluten del',
  'Slutet möte kl 15.00–16.00',
  'Kl. 11.15 Stängd del',
  '10.30-11.00 Intern överläggning',
  'Slutna delen från kl 14',
  'Frågor med sekretess',
  'Punkter som omfattas av sekretess',
  'Del C, sluten',
  'Del 2: ej offentlig',
  'Förtroliga frågor',
  'Ärenden inom stängda dörrar',
  'Stängd del (OSL 21 kap. 1 § och 39 kap. 2 §), kl. 9.45',
  'Mötets slutna del.',
  'Enskild överläggning kl. 14.30–15.30',
  'Överläggning utan tjänstepersoner och gäster',
])('%s: those under it are the board’s alone', (line) => {
  expect(beginsSecretSection(line)).toBe(true);
  expect(beginsOpenSection(line)).toBe(false);
});

it.each([
  'Öppna ärenden',
  'Åter öppet',
  'Öppet igen',
  'Offentlig del',
  'Öppet sammanträde',
  'Öppen del kl 9.00-10.15',
  '13.30 Öppen del',
  'Del A: öppen',
])('%s: those under it are everybody’s', (line) => {
  expect(beginsOpenSection(line)).toBe(true);
  expect(beginsSecretSection(line)).toBe(false);
});

it.each([
  'Intern kontroll',
  'Internbudget',
  'Ärendet behandlas inom stängda dörrar.',
  'Slutna arbetsformer',
  'Delrapport om sekretess',
  'Mötesplan, intern kontroll',
  '14.30 Ekonomi',
  'Frågor om sekretess och tystnadsplikt',
])('%s: begins nothing', (line) => {
  expect(beginsSecretSection(line)).toBe(false);
  expect(beginsOpenSection(line)).toBe(false);
});

it.each([
  'Styrelsens egen stund (enbart valda)',
  'Avslutande del (bara för ledamöterna)',
  'Sekretess (OSL 21 kap. 7 §)',
  'Enbart för styrelsen',
  'Sekretess enligt OSL 39 kap.',
  'Internt',
])('%s: may be of what is above it or of what is below', (line) =>
  expect(mayBeginSecretSection(line)).toBe(true),
);

it.each([
  'Stängd del',
  'Ärendet omfattas av sekretess.',
  'Policy för sekretess',
  'Bilaga 2 (sekretess)',
  'Egen stund (kaffe ingår)',
])('%s: is not', (line) => expect(mayBeginSecretSection(line)).toBe(false));
