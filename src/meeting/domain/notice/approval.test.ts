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
  doer,
  eva,
  karim,
  lars,
  maja,
  office,
  roster,
} from '../../../../test/support/meetings.ts';
import { later as addTime, type Doer, HOUR } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';

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

  it('told by whoever was asked that she leaves it the kansli asks the next at once, and both may answer', () => {
    const ask = { ...act('AskNoticeApproval', office), to: karim.personId, again: NOW };
    const ofKarim = { ...asked, to: karim } as MeetingEvent;
    given(...calling, asked)
      .when({ ...ask, left: true })
      .thenEvents(ofKarim);
    for (const by of [doer(eva, 'CHAIR'), doer(karim, 'VICE_CHAIR')]) {
      const { decision } = given(...calling, asked, ofKarim).when(act('ApproveNotice', by));
      expect(decision).toMatchObject({ events: [{ type: 'NoticeApproved', by: { name: by.name } }] });
    }
    // Without that word the chair is asked again, and nobody in her stead.
    given(...calling, asked)
      .when(ask)
      .thenEvents({ ...asked, to: eva } as MeetingEvent);
    // Once it is another's she can be asked anew, with the one before her.
    given(...calling, asked, ofKarim)
      .when({ ...ask, to: karim.personId, at: at('12-02') })
      .thenEvents({ ...ofKarim, at: at('12-02') } as MeetingEvent);
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
