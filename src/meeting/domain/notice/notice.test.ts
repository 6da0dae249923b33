import { describe, expect, it } from 'vitest';
import {
  AGENDA,
  again,
  calling,
  given,
  hashOf,
  NOW,
  send,
  sent,
} from '../../../../test/support/called-notice.ts';
import {
  agendaItem,
  at,
  DAY,
  doer,
  eva,
  karim,
  maja,
  office,
  planned,
  ref,
  roster,
  SEATS,
  sofia,
} from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { noticeRecipients } from './rules/recipients.ts';

describe('a kallelse is sent (domain page 1 and 5; KL 6:17)', () => {
  it('to every ledamot and every ersättare, each once, with seat and order', () => {
    const recipients = noticeRecipients(roster().electorate);
    expect(recipients.map(({ person }) => person.name)).toEqual([
      'Eva Lind',
      'Anna Hed',
      'Karim Nasser',
      'Lars Ek',
      'Nils Ros',
      'Petra Alm',
      'Sofia Berg',
    ]);
    const two = SEATS.map((seat) => (seat.seatId === 'fk' ? { ...seat, substitutes: [sofia, eva] } : seat));
    expect(noticeRecipients(roster({}, two).electorate)).toContainEqual({
      person: eva,
      seats: [
        { seatId: 'granby-1', organisation: 'Granby kommun', as: 'MEMBER', order: 0 },
        { seatId: 'fk', organisation: 'Försäkringskassan', as: 'SUBSTITUTE', order: 2 },
      ],
    });
  });

  it('also where the agenda was imported, frozen and hashed', () => {
    const [, notice] = sent(calling);
    expect(notice).toMatchObject({
      type: 'NoticeSent',
      number: 1,
      content: { date: DAY, start: '13:00', place: 'Stadshuset', agenda: AGENDA },
      hash: hashOf(calling),
      by: maja,
    });
  });

  it('not without an agenda, not after the meeting has begun, not by a ledamot or the chair', () => {
    given(planned())
      .when(send([planned()]))
      .thenRefused('notice.noAgenda', { date: DAY });
    given(...calling)
      .when({ ...send(calling), at: at('12-10', '13:00') })
      .thenRefused('notice.tooLate');
    given(...calling)
      .when(send(calling, { by: doer(eva, 'MEMBER', 'CHAIR') }))
      .thenRefused('notice.mayNotSend');
    expect(sent(calling, { by: doer(maja, 'ADMIN') })).toHaveLength(3);
  });

  it('as it was previewed, or not at all', () => {
    given(...calling)
      .when(send(calling, { hash: 'seen yesterday' }))
      .thenRefused('notice.changedSincePreview');
  });

  it('twice adds nothing; an addition makes version 2, and whoever came to the board since gets the same version', () => {
    const first = sent(calling);
    given(...first)
      .when(send(first))
      .thenNothing();
    const more = [...first, again([...AGENDA, agendaItem('3', 'Lokaler')])];
    expect(sent(more).at(-1)).toMatchObject({ type: 'NoticeSent', number: 2 });
    const wider = SEATS.map((seat) =>
      seat.seatId === 'fk' ? { ...seat, substitutes: [ref('Ny Kraft')] } : seat,
    );
    const on = sent(first, { roster: roster({}, wider) });
    expect(on.slice(first.length)).toMatchObject([
      { type: 'NoticeSentOn', number: 1, recipients: [{ person: { name: 'Ny Kraft' } }] },
      { type: 'RosterNoted' },
    ]);
  });

  it('asks an ersättare at once for a seat that is vacant', () => {
    const vacant = SEATS.map((seat) => (seat.seatId === 'region' ? { ...seat, holder: null } : seat));
    expect(sent(calling, { roster: roster({}, vacant) }).at(-1)).toMatchObject({
      type: 'MeetingSubstituteAsked',
      seatId: 'region',
      servesFor: null,
      person: sofia,
    });
  });
});

describe('what holds goes again to those whom it did not reach (KL 6:17)', () => {
  const again = { type: 'SendNoticeAgain', people: [karim, eva], by: office, at: NOW, seen: 0 } as const;

  it('when the kansli says so, or by itself; never by anybody else', () => {
    const events = sent(calling);
    const sentAgain: MeetingEvent = { type: 'NoticeSentAgain', people: [karim, eva], by: maja, at: NOW };
    given(...events)
      .when(again)
      .thenEvents(sentAgain);
    given(...events)
      .when({ ...again, by: null })
      .thenEvents({ ...sentAgain, by: null });
    given(...events)
      .when({ ...again, by: doer(karim) })
      .thenRefused('notice.mayNotSend', null);
  });

  it('to nobody whom it has been sent to again since that was judged', () => {
    const events: MeetingEvent[] = [
      ...sent(calling),
      { type: 'NoticeSentAgain', people: [karim], by: null, at: NOW },
    ];
    given(...events)
      .when(again)
      .thenEvents({ type: 'NoticeSentAgain', people: [eva], by: maja, at: NOW });
    given(...events)
      .when({ ...again, people: [karim] })
      .thenNothing();
    given(...events)
      .when({ ...again, people: [karim], seen: 1 })
      .thenEvents({ type: 'NoticeSentAgain', people: [karim], by: maja, at: NOW });
  });

  it('until the meeting is over, also that it is cancelled', () => {
    const cancelled: MeetingEvent = { type: 'MeetingCancelled', reason: 'Sjukdom', by: maja, at: NOW };
    given(...sent(calling), cancelled)
      .when({ ...again, by: null })
      .thenEvents({ type: 'NoticeSentAgain', people: [karim, eva], by: null, at: NOW });
    given(...sent(calling))
      .when({ ...again, at: at('12-10', '16:00') })
      .thenRefused('notice.tooLate');
  });
});

describe('the proof that somebody opened it', () => {
  it('is her first act on it: a look or an answer, once per version, and only of those who were sent it', () => {
    const events = sent(calling);
    const open = { type: 'OpenNotice', by: doer(karim), at: NOW } as const;
    const opened: MeetingEvent = { type: 'NoticeOpened', number: 1, person: karim, at: NOW };
    given(...events)
      .when(open)
      .thenEvents(opened);
    given(...events, opened)
      .when(open)
      .thenNothing();
    given(...events)
      .when({ ...open, by: office })
      .thenNothing();
    given(...calling)
      .when(open)
      .thenNothing();
    // Whoever has come to the board since has read it here, though it was not sent to her.
    const newcomer = ref('Nora Ny');
    const withHer = roster(
      {},
      SEATS.map((seat, index) => (index === 0 ? { ...seat, substitutes: [newcomer] } : seat)),
    );
    const noted: MeetingEvent = { type: 'RosterNoted', roster: withHer, at: NOW };
    given(...events, noted)
      .when({ ...open, by: doer(newcomer) })
      .thenEvents({ ...opened, person: newcomer });
    const answer = {
      type: 'AnswerAttendance',
      by: doer(karim),
      at: NOW,
      personId: karim.personId,
      answer: 'COMING',
      roster: roster(),
    } as const;
    const { decision } = given(...events).when(answer);
    expect(decision).toMatchObject({ events: [{ type: 'NoticeOpened' }, { type: 'AttendanceAnswered' }] });
    const byOffice = given(...events).when({ ...answer, by: office }).decision;
    expect(byOffice).toMatchObject({ events: [{ type: 'AttendanceAnswered', viaOffice: maja }] });
  });
});
