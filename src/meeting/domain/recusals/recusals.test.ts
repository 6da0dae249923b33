import { describe, expect, it } from 'vitest';
import {
  as,
  electorate,
  eva,
  karim,
  lars,
  maja,
  nadja,
  nobody,
  sofia,
  ulla,
  vera,
} from '../../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { printedItem as item } from '../../../../test/support/printed-item.ts';
import {
  HOUR,
  instantFromEpoch,
  type LocalDate,
  later,
  type PersonRef,
  type RecusalAct,
} from '../../../kernel/index.ts';
import type { MeetingCommand } from '../commands.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent, NoticeImported } from '../events.ts';
import { mattersChangedByImport } from './matters-after-import.ts';

const { given } = deciderSpecification(meetingDecider);
const now = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
const document = { documentId: 'd', fileSha256: 'f', readingSha256: 'r', name: 'Kallelse.docx' };

const planned: MeetingEvent = {
  type: 'MeetingPlanned',
  date: '2025-12-11' as LocalDate,
  start: '13:00',
  end: '16:00',
  place: null,
  title: null,
  source: null,
};

const called: NoticeImported = {
  type: 'NoticeImported',
  date: '2025-12-11' as LocalDate,
  start: '13:00',
  end: '16:00',
  place: null,
  document,
  noticeDate: null,
  called: [],
  agenda: [item('6', 'Ansökan från Lovskolan'), item('7', 'Budget 2027')],
};

function acting(
  by: PersonRef,
  about: PersonRef,
  act: RecusalAct,
  change: { item?: string; at?: typeof now } = {},
): MeetingCommand {
  return {
    type: 'ActOnItemRecusal',
    by: as(by),
    at: change.at ?? now,
    item: change.item ?? '6',
    personId: about.personId,
    act,
    electorate,
    sameMemberOnly: true,
    substituteAnswerHours: 24,
  };
}

const REPORT = { act: 'REPORT', ground: 'REPRESENTATIVE', text: null } as const;
const answering = (person: PersonRef, accepts: boolean, at = later(now, HOUR)): MeetingCommand => ({
  type: 'AnswerItemCall',
  by: as(person),
  at,
  item: '6',
  accepts,
});

function history(...commands: readonly MeetingCommand[]): MeetingEvent[] {
  let events: MeetingEvent[] = [planned, called];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
    events = [...events, ...decision.events];
  }
  return events;
}

describe('§ 3 and § 10 Jäv in an ärende of a meeting', () => {
  it('§ 3, KL 6:30 a self-report takes effect at once and the ersättare of the seat is asked', () => {
    const reported = given(...history()).when(acting(karim, karim, REPORT));
    expect(reported.decision).toMatchObject({
      events: [
        {
          type: 'ItemRecusalNoted',
          item: { number: '6', heading: 'Ansökan från Lovskolan' },
          change: { type: 'RecusalReported', person: karim, scope: 'whole' },
        },
        { type: 'ItemSubstituteAsked', servesFor: karim, person: sofia, passOnAt: later(now, 24 * HOUR) },
      ],
    });
    expect(reported.state()).toMatchObject({ matters: [{ recusals: [{ inEffect: true }] }] });
  });

  describe('KL 6:28 a kallelse that is read in anew: jäv belongs to the ärende, whatever its number', () => {
    const corrected = (...agenda: NoticeImported['agenda']): MeetingCommand => {
      const { type: _, ...paper } = { ...called, document: { ...document, readingSha256: 'r2' }, agenda };
      return { type: 'ImportNotice', ...paper };
    };
    const mattersAfter = (...agenda: NoticeImported['agenda']) => {
      const commands = [acting(karim, karim, REPORT), answering(sofia, true), corrected(...agenda)];
      const state = given(...history(...commands)).state();
      if (state.status === 'NONE') throw new Error('no meeting');
      return state;
    };

    it('follows it to its new number, with who serves', () => {
      const { matters } = mattersAfter(item('6', 'Hyra av båthus'), item('7', 'Ansökan från Lovskolan'));
      expect(matters).toMatchObject([
        {
          item: { number: '7', heading: 'Ansökan från Lovskolan' },
          recusals: [{ inEffect: true, person: karim }],
          calls: [{ person: sofia, status: 'ACCEPTED' }],
        },
      ]);
    });

    it('is told of: which ärenden with jäv it leaves out or numbers anew, and no other', () => {
      const before = given(...history(acting(karim, karim, REPORT))).state();
      const changed = (...agenda: NoticeImported['agenda']) => {
        if (before.status === 'NONE') throw new Error('no meeting');
        return mattersChangedByImport(before, mattersAfter(...agenda));
      };
      const [again, other] = [item('6', 'Ansökan från Lovskolan'), item('7', 'Budget 2027')];
      expect(changed(again, other)).toEqual([]);
      expect(changed(item('6', 'Hyra av båthus'), { ...again, number: '7' })).toMatchObject([
        { matter: { item: { number: '6' } }, now: { number: '7', heading: 'Ansökan från Lovskolan' } },
      ]);
      expect(changed(other)).toMatchObject([{ itemId: 'kallelse-6', now: null }]);
    });

    it('a later one that has it again brings its jäv back, and whoever is needed is asked anew', () => {
      const [again, other] = [item('4', 'Ansökan från Lovskolan'), item('6', 'Budget 2027')];
      const commands = [acting(karim, karim, REPORT), answering(sofia, true), corrected(other)];
      const { document: first, ...paper } = corrected(again, other) as ReturnType<typeof corrected> & {
        readonly document: NoticeImported['document'];
      };
      const last = { ...paper, document: { ...first, readingSha256: 'r3' }, at: now } as MeetingCommand;
      const events = history(...commands, last);
      expect(events.slice(-2)).toMatchObject([
        { type: 'NoticeImported' },
        { type: 'ItemSubstituteAsked', item: { number: '4' }, servesFor: karim, person: sofia },
      ]);
      expect(given(...events).state()).toMatchObject({
        matters: [{ item: { number: '4' }, recusals: [{ inEffect: true }], calls: [{ status: 'ASKED' }] }],
        withdrawnMatters: [],
      });
    });

    it('goes with it off the agenda, so that another under its number has none, and holds again when it is put back', () => {
      const agenda = [item('6', 'Hyra av båthus'), item('7', 'Budget 2027')];
      expect(mattersAfter(...agenda)).toMatchObject({
        matters: [],
        withdrawnMatters: [{ itemId: 'kallelse-6', matter: { recusals: [{ inEffect: true }] } }],
      });
      const commands = [acting(karim, karim, REPORT), corrected(...agenda)];
      const back = { type: 'RestoreItem' as const, by: as(maja), at: now, itemId: 'kallelse-6' };
      expect(given(...history(...commands, back)).state()).toMatchObject({
        matters: [{ item: { heading: 'Ansökan från Lovskolan' }, recusals: [{ inEffect: true }] }],
        withdrawnMatters: [],
      });
    });
  });

  it.each([
    ['by its announced end', instantFromEpoch(Date.parse('2025-12-11T15:00:00Z'))],
    ['by its day', later(now, 12 * 24 * HOUR)],
  ])(
    '§ 10 Ersättare: when the meeting is over %s nobody more is asked, the question ends, and no yes is taken',
    (_, afterwards) => {
      const asked = given(...history(acting(karim, karim, REPORT)));
      const passed = asked.when({ type: 'TimePassed', at: afterwards });
      expect(passed.decision).toMatchObject({ events: [{ type: 'ItemSubstituteReleased', person: sofia }] });
      const late = asked.when(answering(sofia, true, afterwards));
      expect(late.decision).toMatchObject({ kind: 'refused', refusal: { code: 'meeting.alreadyHeld' } });
      // Also when the question has been ended.
      given(...history(acting(karim, karim, REPORT), { type: 'TimePassed', at: afterwards }))
        .when(answering(sofia, true, afterwards))
        .thenRefused('meeting.alreadyHeld', { date: planned.date });
      expect(asked.when(answering(sofia, false, afterwards)).decision).toMatchObject({
        events: [{ type: 'ItemSubstituteAnswered', accepted: false }],
      });
    },
  );

  it('§ 3 concerns that ärende alone', () => {
    const after = given(...history(acting(karim, karim, REPORT)));
    expect(after.when(acting(karim, karim, REPORT, { item: '7' })).decision).toMatchObject({
      events: [{ item: { number: '7' } }, { type: 'ItemSubstituteAsked' }],
    });
  });

  it('§ 10 Meetings: from the first plan line, and until the meeting has been held', () => {
    expect(given(planned).when(acting(karim, karim, REPORT)).decision.kind).toBe('accepted');
    const held: MeetingEvent = {
      ...planned,
      type: 'MinutesImported',
      document,
      present: [],
      chair: null,
      secretary: null,
      adjusters: [],
      adjustedOn: null,
      postedOn: null,
      removedOn: null,
      paragraphs: [],
    } as MeetingEvent;
    given(planned, held)
      .when(acting(karim, karim, REPORT))
      .thenRefused('meeting.alreadyHeld');
    given()
      .when(acting(karim, karim, REPORT))
      .thenRefused('meeting.unknown');
    given(...history())
      .when(acting(karim, karim, REPORT, { item: '99' }))
      .thenRefused('meeting.noSuchItem');
  });

  it('§ 10 raised by a ledamot without effect; nobody is asked to serve', () => {
    const raised = given(...history()).when(acting(lars, karim, { act: 'RAISE', ground: null, text: null }));
    expect(raised.decision).toMatchObject({ events: [{ change: { type: 'RecusalRaised' } }] });
    expect(raised.decision).not.toMatchObject({ events: [{}, {}] });
    given(...history())
      .when(acting(sofia, karim, { act: 'RAISE', ground: null, text: null }))
      .thenRefused('recusal.mayNotRaise');
    given(...history())
      .when(acting(lars, nobody, { act: 'RAISE', ground: null, text: null }))
      .thenRefused('meeting.notOnBoard');
  });

  it('§ 10 the chair acknowledges; for the chair the vice chair', () => {
    const chair = given(...history(acting(eva, eva, REPORT)));
    expect(chair.when(acting(karim, eva, { act: 'ACKNOWLEDGE' })).decision.kind).toBe('accepted');
    chair.when(acting(nadja, eva, { act: 'ACKNOWLEDGE' })).thenRefused('recusal.onlyChair');
  });

  it('§ 3 the kansli reports its own jäv (FL 16–18 §§); no seat, no ersättare', () => {
    expect(given(...history()).when(acting(maja, maja, REPORT)).decision).toMatchObject({
      events: [{ type: 'ItemRecusalNoted' }],
    });
  });
});

describe('§ 10 Ersättare in an ärende', () => {
  it('§ 10 the first to accept keeps the seat; a later yes is told that it is taken', () => {
    const two = history(
      acting(eva, eva, REPORT),
      { type: 'TimePassed', at: later(now, 25 * HOUR) },
      answering(ulla, true, later(now, 26 * HOUR)),
    );
    given(...two)
      .when(answering(vera, true, later(now, 27 * HOUR)))
      .thenRefused('meeting.seatTaken', { item: '6', by: ulla });
    given(...two)
      .when(answering(ulla, true))
      .thenNothing();
  });

  it('§ 10 a no, or her own jäv, passes the call on', () => {
    const asked = given(...history(acting(eva, eva, REPORT)));
    expect(asked.when(answering(ulla, false)).decision).toMatchObject({
      events: [{ accepted: false }, { type: 'ItemSubstituteAsked', person: vera }],
    });
    expect(asked.when(acting(ulla, ulla, REPORT)).decision).toMatchObject({
      events: [{ type: 'ItemRecusalNoted' }, { type: 'ItemSubstituteAsked', person: vera }],
    });
  });

  it('§ 10 the ledamot who comes back before the meeting releases her', () => {
    const back = given(...history(acting(karim, karim, REPORT), answering(sofia, true))).when(
      acting(karim, karim, { act: 'WITHDRAW' }, { at: later(now, 2 * HOUR) }),
    );
    expect(back.decision).toMatchObject({
      events: [{ change: { type: 'RecusalWithdrawn' } }, { type: 'ItemSubstituteReleased', person: sofia }],
    });
  });

  it('§ 10 two hours when less than 24 h remain until the meeting', () => {
    const late = instantFromEpoch(Date.parse('2025-12-10T20:00:00Z'));
    expect(given(...history()).when(acting(karim, karim, REPORT, { at: late })).decision).toMatchObject({
      events: [{}, { passOnAt: later(late, 2 * HOUR) }],
    });
  });

  it('somebody who was not called cannot take the seat', () => {
    given(...history(acting(karim, karim, REPORT)))
      .when(answering(vera, true))
      .thenRefused('meeting.notCalledIn');
  });

  it('repeating any of it adds nothing', () => {
    const commands = [acting(karim, karim, REPORT), answering(sofia, true)] as const;
    for (const [index, command] of commands.entries()) {
      given(...history(...commands.slice(0, index + 1)))
        .when(command)
        .thenNothing();
    }
    given(...history(acting(karim, karim, REPORT)))
      .when({ type: 'TimePassed', at: now })
      .thenNothing();
  });
});
