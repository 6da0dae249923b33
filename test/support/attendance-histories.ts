import fc from 'fast-check';
import { expect } from 'vitest';
import type { Doer, Instant, PersonRef, Seat } from '../../src/kernel/index.ts';
import { later, peopleOf, replay, seatHeldBy, substituteOrder } from '../../src/kernel/index.ts';
import { callOf } from '../../src/meeting/domain/attendance/call-answered.ts';
import { seatStanding } from '../../src/meeting/domain/attendance/rules/seat-standing.ts';
import { noticeContent, noticeHash } from '../../src/meeting/domain/notice/content.ts';
import { isAhead, type MeetingAhead } from '../../src/meeting/domain/while-ahead.ts';
import { type MeetingCommand, type MeetingEvent, meetingKind } from '../../src/meeting/index.ts';
import { agendaItem, at, imported, office, ref, roster } from './meetings.ts';

const { decider } = meetingKind;

/** One step of a history: who says what, and how many minutes after the step before. */
interface Step {
  readonly kind: 'ANSWER' | 'CALL' | 'SEND' | 'REMIND' | 'TIME' | 'MOVE';
  readonly who: number;
  readonly what: number;
  readonly minutes: number;
  readonly byOffice: boolean;
}

export interface History {
  readonly seats: readonly Seat[];
  readonly sameMemberOnly: boolean;
  readonly steps: readonly Step[];
}

/** Boards of 4 to 81 seats, with vacant seats, shared ersättare and ledamöter who are ersättare elsewhere. */
const boards = fc
  .record({
    count: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 4, max: 9 }) },
      { weight: 1, arbitrary: fc.integer({ min: 10, max: 81 }) },
    ),
    members: fc.integer({ min: 1, max: 4 }),
    pool: fc.integer({ min: 1, max: 6 }),
    vacant: fc.integer({ min: 0, max: 2 }),
    crossed: fc.boolean(),
  })
  .map(({ count, members, pool, vacant, crossed }) =>
    Array.from({ length: count }, (_, index): Seat => {
      const organisation = `Medlem ${index % members}`;
      const shared = ref(`Ersättare ${index % pool} ${index % members}`);
      const own = ref(`Egen ${index}`);
      const other = ref(`Ledamot ${(index + 1) % count}`);
      return {
        seatId: `plats-${index}`,
        organisation,
        holder: index < vacant ? null : ref(`Ledamot ${index}`),
        substitutes: [...(crossed && index % 3 === 0 ? [other] : []), shared, ...(index % 2 ? [own] : [])],
      };
    }),
  );

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind']>(
    'ANSWER',
    'ANSWER',
    'ANSWER',
    'CALL',
    'CALL',
    'TIME',
    'SEND',
    'REMIND',
    'MOVE',
  ),
  who: fc.nat({ max: 400 }),
  what: fc.nat({ max: 2 }),
  minutes: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 3000 })),
  byOffice: fc.boolean(),
});

export const attendanceHistories: fc.Arbitrary<History> = fc.record({
  seats: boards,
  sameMemberOnly: fc.boolean(),
  steps: fc.array(step, { maxLength: 40 }),
});

const ANSWERS = ['COMING', 'ABSENT', 'REMOTE'] as const;

function commandOf(step: Step, history: History, state: MeetingAhead, now: Instant): MeetingCommand {
  const facts = roster({ sameMemberOnly: history.sameMemberOnly, distance: 'ALLOWED' }, history.seats);
  const people = peopleOf(facts.electorate);
  const called = state.attendance.calls.map((call) => call.person);
  const among = step.kind === 'CALL' && called.length > 0 ? called : people;
  const person = among[step.who % among.length] as PersonRef;
  const by: Doer = step.byOffice ? office : { ...person, roles: [] };
  const common = { by, at: now, roster: facts } as const;
  switch (step.kind) {
    case 'ANSWER': {
      const answer = ANSWERS[step.what] ?? 'ABSENT';
      // Now and then a no to serve is taken back.
      const mayServe = step.minutes % 2 === 0;
      return { type: 'AnswerAttendance', ...common, personId: person.personId, answer, mayServe };
    }
    case 'CALL': {
      const { personId } = person;
      // As the card has it: the question that she sees.
      const seatId = callOf(state.attendance.calls, personId)?.seatId;
      const named = seatId === undefined ? {} : { seatId };
      return { type: 'AnswerMeetingCall', ...common, personId, accepts: step.what !== 0, ...named };
    }
    case 'SEND': {
      const hash = noticeHash(noticeContent(state, facts.distance));
      return { type: 'SendNotice', ...common, by: office, hash };
    }
    case 'REMIND':
      return { type: 'RemindOfMeeting', ...common, by: office };
    case 'TIME':
      return { type: 'TimePassed', at: now };
    case 'MOVE': {
      const { start, end, place } = state;
      const date = step.what === 0 ? '2026-12-11' : '2026-12-10';
      const to = { date, start, end, place } as Extract<MeetingCommand, { type: 'MoveMeeting' }>['to'];
      return { type: 'MoveMeeting', by: office, at: now, to, reason: 'Krock' };
    }
  }
}

/** Plays a history and checks after each step what must hold of seats and people (domain page 4 and 10). */
export function checkAttendanceHistory(history: History): void {
  const events: MeetingEvent[] = [imported([agendaItem('1', 'Öppnande')])];
  let state = replay(decider, events);
  let now = at('12-01');
  for (const step of history.steps) {
    now = later(now, step.minutes * 60_000);
    if (!isAhead(state)) throw new Error('not ahead');
    const command = commandOf(step, history, state, now);
    const decision = decider.decide(state, command);
    if (decision.kind === 'refused') continue;
    events.push(...decision.events);
    checkCalls(state, decision.events, history);
    state = decision.events.reduce(decider.evolve, state);
    const again = decider.decide(state, command);
    const added = again.kind === 'accepted' ? again.events : [];
    if (command.type !== 'RemindOfMeeting') expect(added, `${command.type} repeated`).toEqual([]);
    checkSeats(state as MeetingAhead, history);
  }
  expect(replay(decider, structuredClone(events))).toEqual(state);
  checkTime(state as MeetingAhead);
}

function checkSeats(state: MeetingAhead, { seats }: History): void {
  const { attendance: book } = state;
  const standings = seats.map((seat) => seatStanding(book, seat));
  const serving = standings.flatMap((one) => (one.kind === 'SUBSTITUTE' ? [one.person.personId] : []));
  const filled = standings.flatMap((one) =>
    one.kind === 'MEMBER' || one.kind === 'SUBSTITUTE' ? [one.person.personId] : [],
  );
  expect(new Set(filled).size, 'one person, one seat').toBe(filled.length);
  for (const { seatId } of seats) {
    const accepted = book.calls.filter((call) => call.seatId === seatId && call.status === 'ACCEPTED');
    expect(accepted.length, 'never two ersättare for one seat').toBeLessThanOrEqual(1);
  }
  const electorate = { seats, chair: null, viceChairs: [] };
  for (const personId of serving) {
    expect(seatHeldBy(electorate, personId), 'no ledamot serves for another').toBeNull();
  }
  for (const call of book.calls.filter((one) => one.status === 'ACCEPTED')) {
    const holder = seats.find((seat) => seat.seatId === call.seatId)?.holder;
    const said = book.answers.find((one) => one.person.personId === holder?.personId)?.answer;
    expect(said === 'COMING' || said === 'REMOTE', 'a ledamot who comes is not served for').toBe(false);
  }
}

/** Nobody is asked before somebody who stands earlier in the order and could be asked. */
function checkCalls(before: MeetingAhead, events: readonly MeetingEvent[], history: History): void {
  let state = before as ReturnType<typeof decider.evolve>;
  for (const event of events) {
    if (event.type === 'MeetingSubstituteAsked' && state.status !== 'NONE') {
      const { answers, calls } = state.attendance;
      const order = substituteOrder(history.seats, event.seatId, history.sameMemberOnly);
      const place = order.findIndex((one) => one.personId === event.person.personId);
      expect(place, 'only ersättare of the order').toBeGreaterThanOrEqual(0);
      const electorate = { seats: history.seats, chair: null, viceChairs: [] };
      const { personId: asked } = event.person;
      const busy = calls.some(
        (call) => call.person.personId === asked && (call.status === 'ACCEPTED' || call.status === 'ASKED'),
      );
      expect(busy, 'nobody who serves or is being asked is asked for another seat').toBe(false);
      for (const { personId } of order.slice(0, place)) {
        const out = answers.some((one) => one.person.personId === personId && one.answer === 'ABSENT');
        const engaged = calls.some(
          (call) =>
            call.person.personId === personId && ['ASKED', 'ACCEPTED', 'DECLINED'].includes(call.status),
        );
        const seated = seatHeldBy(electorate, personId) !== null;
        expect(out || engaged || seated, 'the order is kept').toBe(true);
      }
    }
    state = decider.evolve(state, event);
  }
}

/** Told the time whenever it wants to be, the meeting comes to rest: nothing is due for ever. */
function checkTime(start: MeetingAhead): void {
  let state: MeetingAhead = start;
  for (let told = 0; told < 2000; told += 1) {
    const due = meetingKind.nextDueAt(state);
    if (due === null) return;
    const decision = decider.decide(state, { type: 'TimePassed', at: due });
    if (decision.kind === 'refused' || decision.events.length === 0) {
      throw new Error(`due at ${due}, and nothing came of it`);
    }
    state = decision.events.reduce(decider.evolve, state) as MeetingAhead;
  }
  throw new Error('never comes to rest');
}
