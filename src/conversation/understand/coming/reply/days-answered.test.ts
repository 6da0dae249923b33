import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../../../kernel/index.ts';
import type { OpenMatter } from '../../open-matters.ts';
import { understand } from '../../understand.ts';
import { answersDays } from './days-answered.ts';

const TODAY = '2026-11-27' as LocalDate;
const vocabulary = {
  persons: [{ id: 'eva', names: ['Eva Lind'] }],
  organisations: [],
  boards: [],
};
const at = (hour: string) => `2026-11-27T${hour}:00.000Z` as Instant;
const poll: OpenMatter = {
  kind: 'poll',
  heading: 'När kan du?',
  options: [],
  days: ['2026-12-09', '2026-12-10'] as LocalDate[],
  at: at('10:00'),
};
const notice: OpenMatter = { kind: 'notice', heading: '', options: [], at: at('09:00') };
const later: OpenMatter = { ...notice, at: at('11:00') };
const says = (text: string, open: readonly OpenMatter[], meets = false) =>
  answersDays(understand(text, vocabulary, TODAY), open, meets);

it.each([
  'kan den 9',
  'kan inte den 10',
  '9 dec funkar, inte 10',
  'den 10 december passar bäst',
  'jag är bortrest den 9:e',
])('%j is of the days that are asked about, whatever was put since', (text) => {
  expect(says(text, [notice, poll])).toBe(true);
  expect(says(text, [later, poll])).toBe(true);
  expect(says(text, [notice, poll], true)).toBe(false);
  expect(says(text, [notice, { ...poll, at: '' }])).toBe(false);
});

it.each([
  'onsdagen går bra',
  'jag kan på torsdagen',
  'onsdag passar bäst',
  'kan bara på torsdagen',
  'jag kan båda',
  'båda går bra',
  'kan ingen av dem',
  'den första passar',
  'ingen dag funkar',
  'kan inte någon av dagarna',
  'ingen av dagarna passar mig',
  'alla dagar funkar',
])('%j is of them where nothing was put since', (text) => {
  expect(says(text, [notice, poll])).toBe(true);
  expect(says(text, [later, poll])).toBe(false);
  expect(says(text, [notice])).toBe(false);
});

it.each([
  'kan den 11',
  'tisdagen går bra',
  'vilka kan den 9?',
  'hur många kan den 9',
  'Eva kan den 9',
  'flytta mötet till den 9, det passar bättre',
  'jag kan alla möten',
  'jag kan första timmen',
  'den första punkten är bra',
  'båda',
  'jag kommer',
])('%j is of nothing that is asked there', (text) => {
  expect(says(text, [notice, poll])).toBe(false);
});
