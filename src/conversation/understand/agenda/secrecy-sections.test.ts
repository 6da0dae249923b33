import { expect, it } from 'vitest';
import { beginsOpenSection, beginsSecretSection } from './secrecy-sections.ts';

it.each([
  'Interna ärenden',
  '## Stängd del (ej offentligt)',
  'Slutet sammanträde (sekretess)',
  'Internt:',
  'Ej offentliga punkter',
  'Del B – sluten del',
])('%s: those under it are the board’s alone', (line) => {
  expect(beginsSecretSection(line)).toBe(true);
  expect(beginsOpenSection(line)).toBe(false);
});

it.each(['Öppna ärenden', 'Offentlig del', 'Öppet sammanträde'])(
  '%s: those under it are everybody’s',
  (line) => {
    expect(beginsOpenSection(line)).toBe(true);
    expect(beginsSecretSection(line)).toBe(false);
  },
);

it.each(['Intern kontroll', 'Internbudget', 'Ärendet behandlas inom stängda dörrar.', 'Slutna arbetsformer'])(
  '%s: begins nothing',
  (line) => {
    expect(beginsSecretSection(line)).toBe(false);
    expect(beginsOpenSection(line)).toBe(false);
  },
);
