import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';
import { passedQuestion } from './passed-question.ts';

const vocabulary = {
  persons: [
    { id: 'lars', names: ['Lars Ek', 'Lars'] },
    { id: 'anna', names: ['Anna Hed', 'Anna'] },
  ],
  organisations: [],
  boards: [],
};
const passed = (text: string) =>
  passedQuestion(text, () => understand(text, vocabulary, '2025-12-01' as LocalDate));

it.each([
  ['Lars undrar om punkt 3', 'punkt 3?'],
  ['lars ek undrar när mötet är', 'när mötet är?'],
  ['Anna ringde och frågade vad punkt 3 handlar om', 'vad punkt 3 handlar om?'],
  ['hej, en ledamot undrar var vi ska vara', 'var vi ska vara?'],
  ['ordföranden vill veta hur många som kommer.', 'hur många som kommer?'],
  ['Lars undrar ifall mötet är inställt?', 'mötet är inställt?'],
])('"%s" passes on %j', (text, question) => {
  expect(passed(text)).toBe(question);
});

it.each([
  'Anna frågar om hon måste komma',
  'Lars undrar om Anna kommer',
  'jag undrar när mötet är',
  'Lars undrar',
  'Lars vill veta mer',
  'Lovisa undrar när mötet är',
  'vem undrar om punkt 3',
  `Lars undrar om ${'a '.repeat(2000)}`,
])('"%s" passes on nothing that can be asked so', (text) => {
  expect(passed(text)).toBeNull();
});
