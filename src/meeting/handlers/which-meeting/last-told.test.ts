import { expect, it } from 'vitest';
import { anna, at, eva, maja, moved } from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { calledOffAt } from './last-told.ts';

const off: MeetingEvent = { type: 'MeetingCancelled', reason: 'Ingen kan', by: maja, at: at('12-05') };
const comes: MeetingEvent = {
  type: 'AttendanceAnswered',
  person: eva,
  answer: 'COMING',
  viaOffice: null,
  at: at('12-01'),
};
const of = (...events: readonly MeetingEvent[]) => events.map((event) => ({ event }));

it('a meeting that stood before somebody is called off for her, and for nobody else (Klubbans ordning)', () => {
  expect(calledOffAt(of(comes, off), eva.personId)).toBe(at('12-05'));
  expect(calledOffAt(of(comes), eva.personId)).toBeNull();
  expect(calledOffAt(of(comes, moved('2026-12-17'), off), anna.personId)).toBeNull();
});
