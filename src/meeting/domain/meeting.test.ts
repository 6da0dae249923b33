import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { printedItem as item } from '../../../test/support/printed-item.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import type { MeetingCommand } from './commands.ts';
import { meetingDecider } from './decide.ts';
import type { DocumentRef, MeetingPlanned, MinutesImported, NoticeImported } from './events.ts';
import { formerDates } from './state.ts';

const { given, when } = deciderSpecification(meetingDecider);

const day = '2026-12-10' as LocalDate;
const now = '2026-11-20T10:00:00.000Z' as Instant;
const maja = { personId: 'maja-holm', name: 'Maja Holm' };
const office = { ...maja, roles: ['OFFICE'] as const };
const paper = (name: string): DocumentRef => ({
  documentId: name,
  fileSha256: `file-${name}`,
  readingSha256: `reading-${name}`,
  name,
});

const planned: MeetingPlanned = {
  type: 'MeetingPlanned',
  date: day,
  start: '09:00',
  end: null,
  place: null,
  title: null,
  source: null,
};
const notice: NoticeImported = {
  type: 'NoticeImported',
  date: day,
  start: '09:30',
  end: '12:00',
  place: 'Stadshuset',
  document: paper('kallelse'),
  noticeDate: null,
  called: [],
  agenda: [],
};
const minutes: MinutesImported = {
  type: 'MinutesImported',
  date: day,
  start: null,
  end: null,
  place: null,
  document: paper('protokoll'),
  present: [],
  chair: null,
  secretary: null,
  adjusters: ['Eva Lind'],
  adjustedOn: null,
  postedOn: null,
  removedOn: null,
  paragraphs: [],
};
const command = <E extends { type: string }, N extends MeetingCommand['type']>(event: E, type: N) =>
  ({ ...event, type }) as unknown as MeetingCommand;

describe('one meeting, in whatever order its papers come (domain page 10, "Meetings")', () => {
  it('a plan line gives PLANNED', () => {
    when(command(planned, 'PlanMeeting')).thenEvents(planned);
    expect(given(planned).state().status).toBe('PLANNED');
  });

  it('an imported kallelse adds agenda, time and place; what it is silent on stays', () => {
    const state = given(planned, { ...notice, start: null }).state();
    expect(state).toMatchObject({ status: 'CALLED', start: '09:00', end: '12:00', place: 'Stadshuset' });
  });

  it('a plan line after the kallelse adds only what nobody has said', () => {
    const state = given(notice, { ...planned, title: 'Budgetmöte' }).state();
    expect(state).toMatchObject({ status: 'CALLED', start: '09:30', title: 'Budgetmöte' });
  });

  it('hours and place that people have been called to or answered for stand: another time takes a move (Klubbans ordning)', () => {
    const seat = { seatId: 'fk', organisation: 'FK', holder: maja, substitutes: [] };
    const roster = {
      electorate: { seats: [seat], chair: maja.personId, viceChairs: [] },
      sameMemberOnly: true,
      substituteAnswerHours: 24,
      distance: 'NOT_DECIDED' as const,
      reminderDays: 4,
      rsvpDays: 3,
      chairApprovesNotice: false,
    };
    const by = { by: office, at: now };
    const answered = given(planned).when({
      type: 'AnswerAttendance',
      ...by,
      personId: maja.personId,
      answer: 'COMING',
      roster,
    });
    const { decision } = answered;
    const events = decision.kind === 'accepted' ? decision.events : [];
    const later = { ...notice, start: '15:00' as const, document: paper('ny') };
    // Told of: 09.00. Nobody has been told when it ends, or where.
    given(planned, ...events)
      .when(command(later, 'ImportNotice'))
      .thenEvents({ ...later, start: '09:00', end: null, place: 'Stadshuset' });
    // Nobody answered yet: the kallelse says when it is.
    given(planned).when(command(later, 'ImportNotice')).thenEvents(later);
  });

  it('items that the kallelse leaves out stay where that is chosen, with a number of their own', () => {
    const first = { ...notice, agenda: [item('1', 'Öppnande'), item('2', 'Bilar'), item('3', 'Budget')] };
    const second = {
      ...notice,
      document: paper('ny'),
      agenda: [item('1', 'Öppnande'), item('2', 'Budget')],
      keeps: ['kallelse-2'],
    };
    const numbers = (...events: NoticeImported[]) => {
      const state = given(...events).state();
      return state.status === 'NONE'
        ? []
        : state.agenda.items?.map(({ number, heading }) => `${number} ${heading}`);
    };
    expect(numbers(first, second)).toEqual(['1 Öppnande', '1a Bilar', '2 Budget']);
    expect(numbers(first, { ...second, keeps: [] })).toEqual(['1 Öppnande', '2 Budget']);
  });

  it('and in the order in which they stood', () => {
    const headings = ['Öppnande', 'Bilar', 'Lokaler', 'Löner', 'Avslutning'];
    const agenda = headings.map((heading, at) => item(String(at + 1), heading));
    const second = {
      ...notice,
      document: paper('ny'),
      agenda: [item('1', 'Öppnande'), item('2', 'Rapport'), item('3', 'Budget'), item('4', 'Avslutning')],
      keeps: ['kallelse-2', 'kallelse-3', 'kallelse-4'],
    };
    const state = given({ ...notice, agenda }, second).state();
    expect(state.status === 'NONE' ? [] : state.agenda.items?.map(({ heading }) => heading)).toEqual([
      ...['Öppnande', 'Bilar', 'Lokaler', 'Löner', 'Rapport', 'Budget', 'Avslutning'],
    ]);
  });

  it('a protokoll closes it, and a kallelse that comes afterwards does not open it again', () => {
    const inOrder = given(planned, notice, minutes).state();
    const outOfOrder = given(minutes, notice, planned).state();
    expect(inOrder).toMatchObject({ status: 'CLOSED', notice: { document: paper('kallelse') } });
    expect(outOfOrder).toMatchObject({ status: 'CLOSED', notice: { document: paper('kallelse') } });
  });

  it('the same document again changes nothing', () => {
    given(notice).when(command(notice, 'ImportNotice')).thenNothing();
    given(minutes).when(command(minutes, 'ImportMinutes')).thenNothing();
    given(planned).when(command(planned, 'PlanMeeting')).thenNothing();
  });

  it('a better reading takes the place of the earlier one, which is kept', () => {
    const better = { ...minutes, document: { ...paper('protokoll'), readingSha256: 'better' } };
    given(minutes).when(command(better, 'ImportMinutes')).thenEvents(better);
    expect(given(minutes, better).state()).toMatchObject({
      minutes: { document: { readingSha256: 'better' } },
      superseded: [paper('protokoll')],
    });
  });
});

describe('what the kansli says of the justering', () => {
  const noted = {
    type: 'AdjustingNoted' as const,
    adjustedOn: '2026-12-18' as LocalDate,
    postedOn: null,
    removedOn: null,
    adjusters: ['Eva Lind'],
    adjustedBy: ['Eva Lind'],
  };

  it('stands before what the document says', () => {
    given(minutes).when(command(noted, 'NoteAdjusting')).thenEvents(noted);
    expect(given(minutes, noted).state()).toMatchObject({ minutes: { adjustedOn: '2026-12-18' } });
  });

  it('needs a protokoll', () => {
    given(notice).when(command(noted, 'NoteAdjusting')).thenRefused('meeting.noMinutes', { date: day });
    when(command(noted, 'NoteAdjusting')).thenRefused('meeting.unknown');
  });
});

describe('moving and cancelling', () => {
  const moved = { ...planned, type: 'MeetingRearranged' as const, date: '2026-12-11' as LocalDate };

  it('moves a meeting that has not been held', () => {
    const { source: _, ...rearranged } = moved;
    given(planned).when(command(rearranged, 'RearrangeMeeting')).thenEvents(rearranged);
    const state = given(planned, rearranged).state();
    expect(state.status !== 'NONE' && formerDates(state)).toEqual([day]);
    given(minutes)
      .when(command(rearranged, 'RearrangeMeeting'))
      .thenRefused('meeting.alreadyHeld', { date: day });
  });

  it('cancels once, with the reason, and never what was held', () => {
    const said = { at: now, reason: 'Inga ärenden.' };
    const cancel: MeetingCommand = { type: 'CancelMeeting', by: office, ...said };
    const cancelled = { type: 'MeetingCancelled' as const, by: maja, ...said };
    given(notice).when(cancel).thenEvents(cancelled);
    given(notice, cancelled).when(cancel).thenNothing();
    given(minutes).when(cancel).thenRefused('meeting.alreadyHeld', { date: day });
    when(cancel).thenRefused('meeting.unknown');
    given(notice)
      .when({ ...cancel, reason: ' ' })
      .thenRefused('meeting.reasonMissing');
  });

  it('is not cancelled once it has begun (Klubbans ordning)', () => {
    const by = { by: office, reason: 'Inga ärenden.' };
    const cancel = (at: string): MeetingCommand => ({ type: 'CancelMeeting', ...by, at: at as Instant });
    // 09.30 in Stockholm is 08.30 UTC.
    expect(given(notice).when(cancel('2026-12-10T08:29:59.999Z')).decision.kind).toBe('accepted');
    given(notice)
      .when(cancel('2026-12-10T08:30:00.000Z'))
      .thenRefused('meeting.begun', { date: day, start: '09:30', act: 'CANCEL', isOver: false });
    // Where its hour is not known, until its day is over.
    const hourless = { ...planned, start: null };
    expect(given(hourless).when(cancel('2026-12-10T20:00:00.000Z')).decision.kind).toBe('accepted');
  });

  it('moves with the old and the new on record (KL 6 kap. 23 §), and not into the past', () => {
    const to = { date: '2026-12-17' as LocalDate, start: '13:00', end: null, place: 'Granen' };
    const move: MeetingCommand = { type: 'MoveMeeting', by: office, at: now, reason: 'Sal saknas.', to };
    const from = { date: day, start: '09:00', end: null, place: null };
    const event = { type: 'MeetingMoved' as const, from, to, reason: 'Sal saknas.', by: maja, at: now };
    given(planned).when(move).thenEvents(event);
    given(planned, event).when(move).thenNothing();
    expect(given(planned, event).state()).toMatchObject({ ...to, status: 'PLANNED', movedFrom: [day] });
    // Another room afterwards is no move, and its reason not the move's.
    const room = { ...event, from: to, to: { ...to, place: 'Tallen' }, reason: 'Upptaget.' };
    expect(given(planned, event, room).state()).toMatchObject({
      place: 'Tallen',
      lastMove: { reason: 'Sal saknas.' },
    });
    // Back where it was, only the day between is a former one.
    const back = given(planned, event, { ...event, from: to, to: from }).state();
    expect(back.status !== 'NONE' && formerDates(back)).toEqual([to.date]);
    given(planned)
      .when({ ...move, to: { ...to, date: '2026-11-01' as LocalDate } })
      .thenRefused('meeting.dayHasPassed');
    // Nor to an hour today that has been.
    const today = localDateOf(now);
    given(planned)
      .when({ ...move, to: { ...to, date: today, start: '08:00' } })
      .thenRefused('meeting.hourHasPassed', { date: today, start: '08:00' });
  });

  it('is not moved once it has begun, wherever to (Klubbans ordning)', () => {
    const to = { date: '2026-12-17' as LocalDate, start: '13:00', end: null, place: null };
    const move = (at: string): MeetingCommand => ({
      type: 'MoveMeeting',
      by: office,
      at: at as Instant,
      reason: 'Strömavbrott.',
      to,
    });
    expect(given(notice).when(move('2026-12-10T08:29:59.999Z')).decision.kind).toBe('accepted');
    given(notice)
      .when(move('2026-12-10T08:30:00.000Z'))
      .thenRefused('meeting.begun', { date: day, start: '09:30', act: 'MOVE', isOver: false });
  });

  it('is for the kansli (Klubbans ordning)', () => {
    const chair = { ...office, roles: ['CHAIR', 'MEMBER'] as const };
    given(planned)
      .when({ type: 'CancelMeeting', by: chair, at: now, reason: 'Sjukdom.' })
      .thenRefused('meeting.mayNotPrepare');
  });
});
