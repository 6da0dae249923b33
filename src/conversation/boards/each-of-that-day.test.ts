import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Intent } from '../understand/intents.ts';
import { understand } from '../understand/understand.ts';
import { eachOfThatDay, eitherOfThatDay } from './each-of-that-day.ts';

const TODAY = '2026-11-24' as LocalDate;
const read = (text: string) => understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
const board = (id: string, ...meetings: readonly (readonly [string, string, string?])[]) =>
  ({
    knowledge: {
      id,
      meetings: meetings.map(([date, status, from]) => ({
        state: { date, status, attendance: { earlier: from === undefined ? [] : [{ date: from }] } },
      })),
    },
  }) as unknown as Board;
const off = board('norrskog', ['2027-06-17', 'CANCELLED']);
const moved = board('mosjon', ['2027-06-18', 'CALLED', '2027-06-17']);
const meets = board('kustlandet', ['2027-06-17', 'PLANNED']);
const asked = (boards: readonly Board[], text: string, intent: Intent = 'meeting.get') => {
  const each = eachOfThatDay(boards, intent, read(text), TODAY);
  return each?.map(({ knowledge }) => knowledge.id) ?? null;
};

it('of two boards, one of which has called off its meeting of the day or moved it, each answers', () => {
  expect(asked([off, meets], 'blir det möte 17 juni?')).toEqual(['norrskog', 'kustlandet']);
  expect(asked([meets, moved], 'är mötet 17 juni inställt')).toEqual(['kustlandet', 'mosjon']);
  const happened = asked([meets, moved], 'vad hände med mötet 17 juni?', 'decision.list');
  expect(happened).toEqual(['kustlandet', 'mosjon']);
  expect(asked([meets, moved], 'vad beslutades 17 juni?', 'decision.list')).toBeNull();
});

it('where both meet, or both do not, and of why one was called off, nothing is told of each', () => {
  expect(asked([meets, board('lovhult', ['2027-06-17', 'CALLED'])], 'blir det möte 17 juni?')).toBeNull();
  expect(asked([off, moved], 'blir det möte 17 juni?')).toBeNull();
  expect(asked([off, meets], 'varför ställdes mötet 17 juni in?')).toBeNull();
  expect(asked([off, meets], 'blir det möte 10 december?')).toBeNull();
});

it('an answer of a day on which one board has called off its meeting since the other called is of either', () => {
  const called = (id: string, state: object) =>
    ({ knowledge: { id, meetings: [{ state: { date: '2027-06-17', ...state } }] } }) as unknown as Board;
  const cancelled = called('norrskog', { status: 'CANCELLED', cancelledAt: '2027-06-08T08:00:00.000Z' });
  const sent = (at?: string) =>
    called('kustlandet', { status: 'CALLED', noticeBook: { sent: at === undefined ? [] : [{ at }] } });
  const meant = (other: Board, text = 'jag kommer den 17 juni', intent: Intent = 'rsvp.accept') =>
    eitherOfThatDay([cancelled, other], intent, read(text), TODAY)?.map(({ knowledge }) => knowledge.id) ??
    null;
  expect(meant(sent())).toEqual(['norrskog', 'kustlandet']);
  expect(meant(sent('2027-06-01T08:00:00.000Z'))).toEqual(['norrskog', 'kustlandet']);
  // Called to after the other was called off, or of no day: of what it was taken for.
  expect(meant(sent('2027-06-09T08:00:00.000Z'))).toBeNull();
  expect(meant(sent(), 'jag kommer')).toBeNull();
  expect(meant(sent(), 'när är mötet 17 juni', 'meeting.get')).toBeNull();
});
