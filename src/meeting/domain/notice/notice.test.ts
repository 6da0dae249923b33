import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import * as board from '../../../../test/support/meetings.ts';
import { later as addTime, type Doer, HOUR } from '../../../kernel/index.ts';
import type { PlannedItem } from '../agenda/item.ts';
import type { MeetingRoster } from '../attendance/events.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import type { KnownMeeting } from '../state.ts';
import { noticeContent, noticeHash } from './content.ts';
import { noticeRecipients } from './rules/recipients.ts';

const { given } = deciderSpecification(meetingDecider);
const { agendaItem, at, doer, eva, imported, karim, lars, maja, office, planned, roster, SEATS, sofia } =
  board;
const AGENDA = [agendaItem('1', 'Öppnande'), agendaItem('2', 'Budget', { proposals: ['att fastställa'] })];
const NOW = at('12-01');

function hashOf(events: readonly MeetingEvent[], distance = roster().distance): string {
  return noticeHash(noticeContent(given(...events).state() as KnownMeeting, distance));
}
const send = (
  events: readonly MeetingEvent[],
  more: { by?: Doer; roster?: MeetingRoster; hash?: string } = {},
) =>
  ({
    type: 'SendNotice',
    by: more.by ?? office,
    at: NOW,
    roster: more.roster ?? roster(),
    hash: more.hash ?? hashOf(events),
  }) as const;
function sent(events: readonly MeetingEvent[], more: Parameters<typeof send>[1] = {}): MeetingEvent[] {
  const { decision } = given(...events).when(send(events, more));
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return [...events, ...decision.events];
}
const calling = [imported(AGENDA)];
const again = (agenda: readonly PlannedItem[]): MeetingEvent => ({
  ...imported(agenda),
  document: { documentId: 'ny', fileSha256: 'f2', readingSha256: 'r2', name: 'Ny.docx' },
});

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
      content: { date: board.DAY, start: '13:00', place: 'Stadshuset', agenda: AGENDA },
      hash: hashOf(calling),
      by: maja,
    });
  });

  it('not without an agenda, not after the meeting has begun, not by a ledamot or the chair', () => {
    given(planned())
      .when(send([planned()]))
      .thenRefused('notice.noAgenda', { date: board.DAY });
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
      seat.seatId === 'fk' ? { ...seat, substitutes: [board.ref('Ny Kraft')] } : seat,
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

describe('the chair approves the kallelse where the board wants it (setting chairApprovesNotice)', () => {
  const strict = roster({ chairApprovesNotice: true });
  const act = (type: 'AskNoticeApproval' | 'ApproveNotice', by: Doer, hash = hashOf(calling)) =>
    ({ type, by, at: NOW, roster: strict, hash, to: null, again: null }) as const;
  const asked: MeetingEvent = {
    type: 'NoticeApprovalAsked',
    hash: hashOf(calling),
    to: eva,
    by: maja,
    at: NOW,
  };
  const approved: MeetingEvent = { type: 'NoticeApproved', hash: hashOf(calling), by: eva, at: NOW };

  it('it is not sent before, and says afterwards who approved it', () => {
    given(...calling)
      .when(send(calling, { roster: strict }))
      .thenRefused('notice.needsApproval');
    given(...calling)
      .when(act('AskNoticeApproval', office))
      .thenEvents(asked);
    given(...calling, asked)
      .when(act('AskNoticeApproval', office))
      .thenNothing();
    given(...calling, asked)
      .when(act('ApproveNotice', doer(eva, 'CHAIR')))
      .thenEvents(approved);
    expect(sent([...calling, approved], { roster: strict })[2]).toMatchObject({ approvedBy: eva });
  });

  it('only whoever leads the meeting: the vice chair when the chair has förhinder (FinsamL 17 §)', () => {
    given(...calling, asked)
      .when(act('ApproveNotice', office))
      .thenRefused('notice.onlyChair');
    given(...calling, asked)
      .when(act('ApproveNotice', doer(karim, 'VICE_CHAIR')))
      .thenRefused('notice.onlyChair');
    const away: MeetingEvent = {
      type: 'AttendanceAnswered',
      person: eva,
      answer: 'ABSENT',
      viaOffice: null,
      at: NOW,
    };
    given(...calling, asked, away)
      .when(act('ApproveNotice', doer(karim, 'VICE_CHAIR')))
      .thenEvents({
        ...approved,
        by: karim,
      } as MeetingEvent);
  });

  it('somebody can always be asked and answer: förhinder on the day hinders nobody from approving before it', () => {
    const out = (person: typeof eva): MeetingEvent => ({
      type: 'AttendanceAnswered',
      person,
      answer: 'ABSENT',
      viaOffice: null,
      at: NOW,
    });
    const both = [...calling, out(eva), out(karim)];
    const ask = act('AskNoticeApproval', office);
    given(...both)
      .when(ask)
      .thenEvents(asked);
    given(...both)
      .when({ ...ask, to: karim.personId })
      .thenEvents({ ...asked, to: karim } as MeetingEvent);
    for (const by of [doer(eva, 'CHAIR'), doer(karim, 'VICE_CHAIR')]) {
      const { decision } = given(...both, asked).when(act('ApproveNotice', by));
      expect(decision).toMatchObject({ events: [{ type: 'NoticeApproved', by: { name: by.name } }] });
    }
    given(...calling, out(eva))
      .when({ ...ask, to: lars.personId })
      .thenEvents({ ...asked, to: karim } as MeetingEvent);
    // The one who was asked may answer, also when the chair comes after all.
    given(...calling, { ...asked, to: karim } as MeetingEvent)
      .when(act('ApproveNotice', doer(karim, 'VICE_CHAIR')))
      .thenEvents({ ...approved, by: karim } as MeetingEvent);
  });

  it('is asked for again of the request that was seen, once however often that is pressed', () => {
    const again = { ...act('AskNoticeApproval', office), again: NOW, at: at('12-02') };
    given(...calling, asked)
      .when(again)
      .thenEvents({ ...asked, at: at('12-02') } as MeetingEvent);
    given(...calling, asked, { ...asked, at: at('12-02') } as MeetingEvent)
      .when(again)
      .thenNothing();
  });

  it('the next of the presidium is asked where whoever was asked stays silent for the time that questions go on after', () => {
    const ask = { ...act('AskNoticeApproval', office), to: karim.personId, again: NOW };
    const later = (hours: number) => addTime(NOW, hours * HOUR);
    given(...calling, asked)
      .when({ ...ask, at: later(23) })
      .thenEvents({ ...asked, to: eva, at: later(23) } as MeetingEvent);
    const ofKarim = { ...asked, to: karim, at: later(24) } as MeetingEvent;
    given(...calling, asked)
      .when({ ...ask, at: later(24) })
      .thenEvents(ofKarim);
    // Both may answer then, and the chair can be asked again.
    for (const by of [doer(eva, 'CHAIR'), doer(karim, 'VICE_CHAIR')]) {
      const { decision } = given(...calling, asked, ofKarim).when(act('ApproveNotice', by));
      expect(decision).toMatchObject({ events: [{ type: 'NoticeApproved', by: { name: by.name } }] });
    }
    // Asked again she does not get the time anew; of a changed kallelse she does.
    given(...calling, asked, { ...asked, at: later(20) } as MeetingEvent)
      .when({ ...ask, again: later(20), at: later(24) })
      .thenEvents(ofKarim);
  });

  it('whoever is asked may leave it to the next, once, and nobody else may', () => {
    const leave = { type: 'PassOnNoticeApproval', at: NOW, roster: strict, asked: NOW } as const;
    const passed = { ...asked, to: karim, passedOnBy: eva } as MeetingEvent;
    given(...calling, asked)
      .when({ ...leave, by: doer(eva, 'CHAIR') })
      .thenEvents(passed);
    given(...calling, asked, passed)
      .when({ ...leave, by: doer(eva, 'CHAIR') })
      .thenNothing();
    given(...calling, asked)
      .when({ ...leave, by: doer(karim, 'VICE_CHAIR') })
      .thenRefused('notice.onlyChair');
    given(...calling, asked, passed)
      .when(act('ApproveNotice', doer(karim, 'VICE_CHAIR')))
      .thenEvents({ ...approved, by: karim } as MeetingEvent);
    // Nobody is left after the vice chair.
    given(...calling, asked, passed)
      .when({ ...leave, by: doer(karim, 'VICE_CHAIR') })
      .thenNothing();
  });

  it('once it has gone out an old card approves nothing, and nobody is asked', () => {
    const gone = sent([...calling, approved], { roster: strict });
    const hash = hashOf(gone);
    given(...gone)
      .when(act('ApproveNotice', doer(eva, 'CHAIR'), hash))
      .thenNothing();
    given(...gone)
      .when(act('AskNoticeApproval', office, hash))
      .thenNothing();
  });

  it('holds for what was seen alone: a change asks anew, and the chair may send it back', () => {
    const changed = [...calling, approved, again([...AGENDA, agendaItem('3', 'Lokaler')])];
    given(...changed)
      .when(send(changed, { roster: strict }))
      .thenRefused('notice.needsApproval');
    const back = {
      type: 'ReturnNotice',
      by: doer(eva, 'CHAIR'),
      at: NOW,
      text: 'Punkt 2 först',
      roster: strict,
    } as const;
    given(...calling, asked)
      .when(back)
      .thenEvents({ type: 'NoticeReturned', text: 'Punkt 2 först', by: eva, at: NOW });
    given(...calling)
      .when(back)
      .thenNothing();
    given(...calling)
      .when(act('AskNoticeApproval', doer(eva, 'CHAIR')))
      .thenRefused('notice.mayNotSend');
    given(...calling)
      .when({ ...act('AskNoticeApproval', office), roster: roster() })
      .thenRefused('notice.noApprovalNeeded');
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
    const newcomer = board.ref('Nora Ny');
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
