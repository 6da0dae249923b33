import { expect, it } from 'vitest';
import { withDayReplaced } from './day-replaced.ts';

it.each([
  ['5 februari, 5 mars 13-15 Folkets hus, nej 12 mars menar jag', '5 februari, 12 mars 13-15 Folkets hus'],
  ['flytta mötet till 5 mars, nej förlåt 12 mars ska det vara', 'flytta mötet till 12 mars'],
  ['nytt möte 5/3 kl 13, oj 12/3 menade jag i Granen', 'nytt möte 12/3 kl 13 i Granen'],
  ['nytt möte tisdag 5 mars, nej jag menade onsdag 6 mars', 'nytt möte onsdag 6 mars'],
])('%s: the day that is meant', (text, meant) => expect(withDayReplaced(text)).toBe(meant));

it.each(['jag kommer 5 mars, nej 12 mars', 'nej 12 mars menar jag', 'flytta 5 mars till 12 mars'])(
  '%s stays as it is',
  (text) => expect(withDayReplaced(text)).toBe(text),
);

it('reads a long row of days in bounded time', () => {
  const started = performance.now();
  withDayReplaced(`${'5 mars, nej '.repeat(150)}slut`);
  expect(performance.now() - started).toBeLessThan(500);
});
