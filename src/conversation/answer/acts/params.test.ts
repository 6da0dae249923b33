import { expect, it } from 'vitest';
import { norrskog } from '../../../../test/wordings/invented-board.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import { withTextKept } from '../../understand/agenda/orders/as-text.ts';
import type { Act } from '../../understand/intents.ts';
import { understand } from '../../understand/understand.ts';
import type { Asking } from '../asking.ts';
import { paramsOf } from './params.ts';

const NOBODY = { persons: [], organisations: [], boards: [] };
const TODAY = '2026-11-24' as LocalDate;
const item = (number: string, heading: string) => ({ number, heading, standard: null });
const meeting = (date: string, ...items: readonly object[]) => ({
  id: `meeting/norrskog/${date}`,
  state: {
    status: 'PLANNED',
    date,
    start: '13:00',
    end: '15:00',
    matters: [],
    agenda: { items, proposals: [] },
  },
});
const [DECEMBER, FEBRUARY, APRIL] = ['2026-12-10', '2027-02-18', '2027-04-15'];
const MEETINGS = [
  meeting(DECEMBER, item('5', 'Delår'), item('6', 'Bilpolicy'), item('7', 'Flytt av kontoret')),
  meeting(FEBRUARY, item('5', 'Taxor'), item('6', 'Köp av minibuss'), item('7', 'Lönekartläggning')),
  meeting(APRIL),
];

/** Whoever asks has spoken of the meeting in December. */
const paramsFor = (text: string, act: Act) =>
  paramsOf(
    {
      understanding: withTextKept(understand(text, NOBODY, TODAY)),
      board: { id: 'norrskog', meetings: MEETINGS, index: () => norrskog.index() },
      asker: { personId: 'maja' },
      today: TODAY,
      now: '2026-11-24T09:00:00.000Z',
      intent: act,
      subject: { meetingId: `meeting/norrskog/${DECEMBER}`, at: '2026-11-24T08:00:00.000Z' },
    } as unknown as Asking,
    act,
  );

it.each([
  ['skjut upp minibussen till 15 april', FEBRUARY, 6, APRIL],
  ['flytta minibussen till mötet 15 april', FEBRUARY, 6, APRIL],
  ['flytta lönekartläggningen till den 15 april', FEBRUARY, 7, APRIL],
  ['skjut taxorna till nästa möte', FEBRUARY, 5, APRIL],
  ['flytta bilpolicyn till 18 februari', DECEMBER, 6, FEBRUARY],
  ['flytta punkt 6 till 18 februari', DECEMBER, 6, FEBRUARY],
])('%s: from the agenda that has it, whatever meeting was spoken of', async (text, date, number, to) => {
  const { item: moved, meetingDate, meetingId, toMeetingId } = await paramsFor(text, 'item.move');
  expect([meetingDate, meetingId, moved, toMeetingId]).toEqual([
    date,
    `meeting/norrskog/${date}`,
    number,
    `meeting/norrskog/${to}`,
  ]);
});

it.each([
  ['lägg till punkterna taxor, hyra och bil på mötet 18 februari men hyra ska vara sist', FEBRUARY],
  ['lägg till en punkt om löneläget på mötet 15 april, bara personlig chatt', APRIL],
  ['lägg till bilpool, fika och cyklar på mötet 18 februari men bilpool ska vara internt', FEBRUARY],
])('%s: of the meeting that is named, whatever is said after it', async (text, date) => {
  expect((await paramsFor(text, 'item.add')).meetingDate).toBe(date);
});
