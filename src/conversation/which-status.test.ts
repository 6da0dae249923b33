import { expect, it } from 'vitest';
import type { LocalDate } from '../kernel/index.ts';
import { understand } from './understand/understand.ts';
import { isOfAnswers } from './which-status.ts';

const read = (text: string) =>
  understand(text, { persons: [], organisations: [], boards: [] }, '2026-11-24' as LocalDate);

it.each([
  ['vilka har inte svarat?', true],
  ['har alla röstat?', true],
  ['hur går det?', true],
  ['vilka kommer', false],
  ['hur många kommer', false],
  ['vem röstar i punkt 7?', false],
  ['vem har fått version 2?', false],
  ['vad är nytt?', false],
  ['vad sa Eva?', false],
  ['vad har jag svarat?', false],
  ['ta bort mitt svar', false],
])('"%s" may be of answers to anything that is open: %s', (text, may) => {
  expect(isOfAnswers('attendance.coming', read(text))).toBe(may);
});
