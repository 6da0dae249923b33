import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../test/wordings/setting.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';
import { saidToAnother } from './said-to-another.ts';

const isSo = (text: string) => {
  const { message, entities } = understand(text, vocabulary, TODAY as LocalDate);
  return saidToAnother(message, entities.persons);
};

it.each([
  'Lars kan du ringa Sofia',
  '@Karim fixar du fika till torsdag?',
  'hej Eva, har du nyckeln?',
  'tar upp frågan om lokalen med Karim själv',
  'jag pratar med Lars',
])('"%s" is said to another', (text) => {
  expect(isSo(text)).toBe(true);
});

it.each([
  'Lars kommer',
  'har Lars svarat?',
  'kan du påminna Lars?',
  'Karim kan inte, kan du fråga Sofia?',
  'jag kommer med Lars',
  'ta upp lokalen med Karim som föredragande',
])('"%s" is said to the bot', (text) => {
  expect(isSo(text)).toBe(false);
});
