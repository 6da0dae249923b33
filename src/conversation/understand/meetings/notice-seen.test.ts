import { expect, it } from 'vitest';
import { speaksAsApprover, wishesOfNotice } from './notice-approval.ts';
import { wantsToSeeNotice } from './notice-seen.ts';

it.each([
  ['får jag se kallelsen innan den går ut', 'NAMED'],
  ['kan jag få läsa kallelsen innan jag godkänner?', 'NAMED'],
  ['jag vill gärna titta igenom utskicket först', 'NAMED'],
  ['visa mig kallelsen innan du skickar', 'NAMED'],
  ['får jag titta på den först', 'IT'],
  ['får jag se kallelsen', null],
  ['kan du skicka kallelsen först', null],
  ['skicka kallelsen innan den 3 december', null],
  ['när får jag se kallelsen', null],
] as const)('%j: the kallelse is to be seen: %j', (text, seen) => {
  expect(wantsToSeeNotice(text)).toBe(seen);
});

it('what is to be seen first is of whoever approves, and wishes nothing to be changed', () => {
  const text = 'får jag läsa kallelsen innan jag godkänner';
  expect(speaksAsApprover(text)).toBe(true);
  expect(wishesOfNotice(text)).toBe(false);
});
