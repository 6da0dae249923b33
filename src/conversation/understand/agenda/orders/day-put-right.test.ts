import { expect, it } from 'vitest';
import { dayPutRight, withDay } from './day-put-right.ts';

it.each([
  ['nej förlåt, till 1 oktober', { how: 'till', day: '1 oktober' }],
  ['oj, det ska vara 15 maj', { how: '', day: '15 maj' }],
  ['jag menade från 3/4', { how: 'från', day: '3/4' }],
  ['till 1 oktober', null],
  ['nej, flytta mötet till 1 oktober', null],
  ['nej jag kan inte 1 oktober', null],
])('%s: the day that is put right', (text, said) => expect(dayPutRight(text)).toEqual(said));

it('takes the place of the one day behind the same word', () => {
  const clauses = [
    'att förlänga avtalet från 1 april till 1 juli',
    'att ge kansliet i uppdrag att följa upp',
  ];
  expect(withDay(clauses, { how: 'till', day: '1 oktober' })).toEqual([
    'att förlänga avtalet från 1 april till 1 oktober',
    'att ge kansliet i uppdrag att följa upp',
  ]);
  expect(withDay(clauses, { how: '', day: '1 oktober' })).toBeNull();
  expect(withDay(['att anta budgeten'], { how: 'till', day: '1 oktober' })).toBeNull();
});
