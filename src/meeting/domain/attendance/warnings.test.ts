import { describe, expect, it } from 'vitest';
import {
  type Command,
  called,
  day,
  due,
  moment,
  played,
  says,
  warnings,
} from '../../../../test/support/called-meetings.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { Instant, PersonRef } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';
import { warnFrom } from './rules/quiet-hours.ts';
import { warningTime } from './rules/warning-time.ts';

const { at, doer, eva, karim, lars, roster, sofia } = board;

describe('the chair is warned when the meeting will not be quorate (KL 6:27; Klubbans ordning for the time)', () => {
  it('in the morning after the last day for answers, always before the meeting', () => {
    const rules = { rsvpDays: 3 };
    const warnAt = (date: string) => warningTime(day(date), moment(date, '13:00'), rules);
    expect(warnAt('2026-12-10')).toBe(moment('2026-12-08', '09:00'));
    expect(warnAt('2026-12-07')).toBe(moment('2026-12-04', '13:00'));
    expect(warnAt('2027-03-30')).toBe(moment('2027-03-25', '13:00'));
  });

  it('too few have answered when the time is over: once, and again good news when it is enough', () => {
    const events = played(called(), says(eva, 'COMING'), says(karim, 'COMING'));
    const warned = played(events, at('12-08', '09:00'), at('12-08', '09:01'), at('12-09', '09:00'));
    expect(warnings(warned)).toMatchObject([{ alarm: 'SHORT', coming: 2, needed: 3, seats: 4 }]);
    const enough = played(warned, says(lars, 'COMING', at('12-09', '10:00')));
    expect(due(enough)).not.toBeNull();
    const told = played(enough, at('12-09', '10:00'), at('12-09', '10:01'));
    expect(told.filter((event) => event.type === 'QuorumReached')).toHaveLength(1);
  });

  it('at once when it cannot become quorate whatever the rest say', () => {
    const alone = roster(
      {},
      board.SEATS.map((seat) => ({ ...seat, substitutes: [] })),
    );
    const no = (person: PersonRef): Command => ({ ...says(person, 'ABSENT'), roster: alone }) as Command;
    const events = played(called({ roster: alone }), no(eva), no(karim));
    expect(due(events)).toBe(at('12-02'));
    const warned = played(events, at('12-02', '09:00'), at('12-02', '09:01'), at('12-08', '09:00'));
    expect(warnings(warned)).toMatchObject([{ alarm: 'IMPOSSIBLE', coming: 0, needed: 3 }]);
    // One of them comes after all, and then does not: that is told again, once.
    const back = played(warned, {
      ...says(eva, 'COMING', at('12-08', '10:00')),
      roster: alone,
    } as Command);
    const eased = played(back, at('12-08', '10:01'));
    expect(warnings(eased)).toHaveLength(1);
    const again = played(
      eased,
      { ...says(eva, 'ABSENT', at('12-08', '11:00')), roster: alone } as Command,
      at('12-08', '11:00'),
      at('12-08', '11:01'),
      at('12-09', '09:00'),
    );
    expect(warnings(again).map(({ alarm }) => alarm)).toEqual(['IMPOSSIBLE', 'IMPOSSIBLE']);
  });

  const recusal = (person: PersonRef): MeetingEvent => ({
    type: 'ItemRecusalNoted',
    item: { number: '2', heading: 'Budget' },
    change: {
      type: 'RecusalReported',
      person,
      by: person,
      ground: null,
      text: null,
      scope: 'whole',
      at: at('12-03'),
    },
  });

  it('at once of an ärende that jäv leaves without any way to quorum (KL 6:27, 6:30)', () => {
    const alone = roster(
      {},
      board.SEATS.map((seat) => ({ ...seat, substitutes: [] })),
    );
    const events = [...played(called({ roster: alone })), recusal(eva), recusal(karim)];
    const warned = played(events, at('12-03', '09:01'), at('12-03', '09:02'));
    expect(warnings(warned)).toMatchObject([{ alarm: 'ITEMS', items: ['2'] }]);
    // One who is out leaves three of four, who have yet to answer.
    expect(warnings(played([...called({ roster: alone }), recusal(eva)], at('12-03', '09:01')))).toEqual([]);
  });

  it('an ärende that jäv leaves without quorum, though the meeting has it', () => {
    const coming = played(called(), ...[eva, karim, lars].map((one) => says(one, 'COMING')));
    const events = [...coming, recusal(lars)];
    const warned = played(events, at('12-08', '09:00'), at('12-08', '09:01'));
    expect(warnings(warned)).toMatchObject([{ alarm: 'ITEMS', items: ['2'], coming: 3 }]);
  });

  it('in time also before a weekend or holidays: never first on the morning of the meeting', () => {
    const told = (at: Instant, date: string) => warnFrom(at, day(date));
    // A Monday's meeting: on Friday night and Saturday evening there is no working day left before it.
    expect(told(moment('2027-10-29', '13:00'), '2027-11-01')).toBe(moment('2027-10-29', '13:00'));
    expect(told(moment('2027-10-29', '21:00'), '2027-11-01')).toBe(moment('2027-10-30', '07:00'));
    expect(told(moment('2027-10-30', '12:00'), '2027-11-01')).toBe(moment('2027-10-30', '12:00'));
    expect(told(moment('2027-10-31', '06:00'), '2027-11-01')).toBe(moment('2027-10-31', '07:00'));
    // With a working day left it waits for that, as a reminder does.
    expect(told(moment('2027-10-30', '12:00'), '2027-11-02')).toBe(moment('2027-11-01', '07:00'));
  });

  it('nobody is told anything more when the meeting has begun', () => {
    const slept = played(called(), at('12-10', '13:00'), at('12-10', '13:01'));
    expect(slept.at(-1)).toEqual({ type: 'AnswerTimeEnded', at: at('12-10', '13:00') });
    expect(due(slept)).toBeNull();
  });
});

describe('silence of ersättare, by the clock', () => {
  it('that leaves nobody to ask is told once, and again when somebody else has been asked in vain', () => {
    const left = (events: readonly MeetingEvent[]) =>
      events.filter((event) => event.type === 'SeatLeftUnserved');
    const events = played(called(), says(karim, 'ABSENT'));
    expect(left(played(events, at('12-03', '08:59')))).toEqual([]);
    const told = played(events, at('12-03', '09:00'), at('12-03', '09:01'), at('12-03', '12:00'));
    expect(left(told)).toMatchObject([{ seatId: 'region', servesFor: karim, at: at('12-03', '09:00') }]);
    // She may still say yes; then nothing more is told of the seat.
    const yes: Command = {
      type: 'AnswerMeetingCall',
      by: doer(sofia),
      at: at('12-03', '13:00'),
      personId: sofia.personId,
      accepts: true,
      roster: roster(),
    };
    expect(left(played(told, yes, at('12-03', '18:00')))).toHaveLength(1);
    // The board gets one ersättare more: she is asked, and her silence is told too.
    const seats = board.SEATS.map((seat) =>
      seat.seatId === 'region' ? { ...seat, substitutes: [sofia, board.ref('Ulla Ny')] } : seat,
    );
    const more = played(told, { type: 'NoteRoster', roster: roster({}, seats), at: at('12-03', '14:00') });
    expect(more.at(-1)).toMatchObject({ type: 'MeetingSubstituteAsked', person: { name: 'Ulla Ny' } });
    expect(left(played(more, at('12-04', '14:00')))).toHaveLength(2);
  });

  it('passes on across a clock change after as many hours', () => {
    const date = day('2026-10-29');
    const no: Command = { ...says(eva, 'ABSENT', moment('2026-10-24', '12:00')) } as Command;
    const events = played(called({ date, sentAt: moment('2026-10-24', '11:00') }), no);
    expect(due(events)).toBe('2026-10-25T10:00:00.000Z');
    const next = played(events, '2026-10-25T10:00:00.000Z' as Instant);
    expect(next.at(-1)).toMatchObject({ type: 'MeetingSubstituteAsked', person: board.petra });
  });
});
