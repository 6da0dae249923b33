import { expect, it } from 'vitest';
import { readMessage } from '../../understand/words/words.ts';
import { withoutDenied } from './denied-parts.ts';

const left = (text: string) => {
  const understanding = { message: readMessage(text) } as Parameters<
    typeof withoutDenied
  >[0]['understanding'];
  return withoutDenied({ understanding }).understanding.message.text;
};

it.each([
  ['flytta till Rådhuset men inte kl 10 utan 11', 'flytta till Rådhuset kl 11'],
  ['mötet är i Rådhuset, inte Stadshuset', 'mötet är i Rådhuset'],
  ['till Rådhuset men inte Granen utan Eken', 'till Rådhuset, Eken'],
  ['till Rådhuset, men samma tid', 'till Rådhuset'],
  ['inte kl 13 utan kl 14.30', 'kl 14.30'],
])('%j is to be %j', (text, said) => {
  expect(left(text).replace(/\s+/gu, ' ').trim()).toBe(said);
});

it('keeps each other letter in its place', () => {
  const text = 'mötet inte kl 10 utan 11 den 3 mars';
  expect(left(text)).toHaveLength(text.length);
  expect(left(text).indexOf('den 3 mars')).toBe(text.indexOf('den 3 mars'));
  expect(left('flytta mötet 3 mars till 10 mars')).toBe('flytta mötet 3 mars till 10 mars');
});
