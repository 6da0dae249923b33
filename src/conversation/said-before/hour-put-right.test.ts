import { expect, it } from 'vitest';
import type { LastSaid } from './context.ts';
import { hourPutRight } from './hour-put-right.ts';

const at = '2026-03-02T09:00:00.000Z';
const last = (text: string, more: object = {}): LastSaid =>
  ({ text, boardId: 'norrskog', action: 'meeting.move', pressed: false, at, ...more }) as unknown as LastSaid;

it('an hour alone is of the move whose card is before her, and stands before why', () => {
  const moves = last('flytta marsmötet till 12e, Eva är borta');
  expect(hourPutRight('nej förresten 13.00', moves)).toBe('flytta marsmötet till 12e kl 13.00, Eva är borta');
  expect(hourPutRight('kl 9 i stället', moves)).toBe('flytta marsmötet till 12e kl 9, Eva är borta');
  expect(hourPutRight('samma tid', moves)).toBe('flytta marsmötet till 12e, Eva är borta');
});

it('it is of nothing that has been pressed, has hours of its own or is no meeting', () => {
  expect(hourPutRight('13.00', last('flytta mötet till 12 mars', { pressed: true }))).toBeNull();
  expect(hourPutRight('13.00', last('flytta mötet till 12 mars kl 9'))).toBeNull();
  expect(hourPutRight('13.00', last('lägg till hyran', { action: 'item.add' }))).toBeNull();
  expect(hourPutRight('nej', last('flytta mötet till 12 mars'))).toBeNull();
});
