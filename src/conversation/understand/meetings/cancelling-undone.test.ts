import { expect, it } from 'vitest';
import { heldAllTheSame, undoesCancelling } from './cancelling-undone.ts';

it.each([
  'ångra inställningen',
  'jag råkade ställa in fel möte, ångra',
  'mötet är inte inställt, det blir av',
  'ta tillbaka inställningen av mötet',
  'jag ställde in fel möte',
  'jag skulle inte ha ställt in det',
])('that a meeting is called off shall not hold: %s', (text) => {
  expect(undoesCancelling(text)).toBe(true);
});

it.each(['det blir visst av', 'mötet ska hållas ändå', 'det var fel möte', 'kör mötet ändå', 'oj, fel möte'])(
  'after one has been called off, that it be held: %s',
  (text) => {
    expect(heldAllTheSame(text)).toBe(true);
  },
);

it.each([
  'ställ in mötet 11 mars',
  'är mötet inte inställt?',
  'ställ in mötet, jag ångrar att jag la in det',
  'mötet ställs in, lokalen har brunnit',
  'blir mötet av?',
  'kör på distans',
  'vi ses på mötet',
])('none of these: %s', (text) => {
  expect(undoesCancelling(text) || heldAllTheSame(text)).toBe(false);
});
