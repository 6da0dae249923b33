import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { Asking } from '../answer/asking.ts';
import { understand } from '../understand/understand.ts';
import { isOfAnswers, questionsMeant } from './which-status.ts';

const read = (text: string) =>
  understand(text, { persons: [], organisations: [], boards: [] }, '2026-11-24' as LocalDate);
const meant = (text: string) =>
  questionsMeant(
    { understanding: understand(text, vocabulary, TODAY) } as unknown as Asking,
    'attendance.coming',
  );

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

it('who proposed something is answered, whatever else waits for answers', () => {
  for (const text of ['svara nej på Ritas förslag', 'säg nej till Karims förslag'])
    expect(meant(text), text).toEqual({ questions: ['attendance.coming'], named: true });
});

it('who has not answered is asked of whatever is open', () => {
  expect(meant('vilka har inte svarat').questions).toContain('percapsulam.status');
});
