import { expect, it } from 'vitest';
import { namesAnyOf, namesKeptOf } from './names-internal.ts';

const names = (secret: string, text: string, open: string[] = ['Budget 2028'], people: string[] = []) =>
  namesAnyOf([secret], open, people)?.(text) ?? false;

it.each([
  ['Uppsägning av Molander', '88 000 kr är till uppsägningen av Molander.'],
  ['Uppsägning av Molander', 'Se också Molanders begäran.'],
  ['Rehnmans skada (internt)', 'Budgeten har höjd för Rehnmans skada.'],
  ['Krav från hyresvärden', '2. Krav från hyresvärden (internt)'],
])('%s: is named', (secret, text) => {
  expect(names(secret, text)).toBe(true);
});

it.each([
  ['Uppsägning av Molander', 'Budgeten är i balans.', [], []],
  ['Tvist med Lyktan', 'Lyktan söker 300 000 kr.', ['Ansökan från Lyktan'], []],
  ['Avtal för Karim Nasser', 'Karim Nasser föredrar ärendet.', [], ['Karim Nasser']],
  ['Budget', 'Budget och plan.', [], []],
  ['Styrelsens arbete', 'Styrelsen tackar.', [], []],
])('%s: is not named in "%s"', (secret, text, open, people) => {
  expect(names(secret, text, open, people)).toBe(false);
});

const inReason = (secret: string, text: string, open = 'Budget 2028') => {
  const written = (heading: string) => [{ heading, background: '', proposals: [] }];
  return namesKeptOf(written(secret), written(open), [], { isShort: true })?.(text) ?? false;
};

it.each([
  ['Rån på kontoret', 'Rånet utreds'],
  ['Stöld av bil', 'stölden är inte klar'],
  ['Hot mot medarbetare', 'Hoten måste utredas först'],
])('%s: a reason names it by a short word', (secret, reason) => {
  expect(inReason(secret, reason)).toBe(true);
});

it.each([
  ['Rån på kontoret', 'Kontoret är stängt den dagen', 'Budget'],
  ['Ny plan för stöd', 'En ny dag har valts', 'Budget'],
  ['Hyra av bil', 'Hyran är inte klar', 'Hyra av lokal'],
])('%s: "%s" names it not', (secret, reason, open) => {
  expect(inReason(secret, reason, open)).toBe(false);
});
