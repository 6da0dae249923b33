import { expect, it } from 'vitest';
import { namesAmountOf } from './names-amount.ts';

const written = (proposal: string) => ({ heading: 'Avtalet', background: '', proposals: [proposal] });
const names = (text: string, open = 'att anta en budget om 900 000 kr') =>
  namesAmountOf([written('att kräva 375 000 kr åter 2027')], [written(open)])?.(text) ?? false;

it.each(['Återkrav 375 000 kr', 'ska vi kräva 375 000 eller mindre?', 'ett krav på 375000', '375 tkr åter'])(
  'an amount that only what is kept has: %s',
  (text) => {
    expect(names(text)).toBe(true);
  },
);

it.each([
  ['Budget 2027', undefined],
  ['Återkrav 75 000 kr', undefined],
  ['Bidrag 900 000 kr', undefined],
  ['Bidrag 375 000 kr', 'att bevilja 375 000 kr'],
])('%s is no such', (text, open) => {
  expect(names(text, open)).toBe(false);
});
