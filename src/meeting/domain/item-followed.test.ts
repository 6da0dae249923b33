import { describe, expect, it } from 'vitest';
import { content, planned } from '../../../test/support/agenda.ts';
import { as, electorate, karim, maja, sofia } from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { printedItem as item } from '../../../test/support/printed-item.ts';
import { instantFromEpoch, type LocalDate } from '../../kernel/index.ts';
import { changesBetween } from './agenda/changes.ts';
import type { MeetingCommand } from './commands.ts';
import { meetingDecider } from './decide.ts';
import type { MeetingEvent, NoticeImported } from './events.ts';
import { idOrNumber, itemNow, pressedItem } from './item-followed.ts';

const { given } = deciderSpecification(meetingDecider);
const at = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
const [LOVSKOLAN, BUDGET, REMISS] = ['Ansökan från Lovskolan', 'Budget 2027', 'Remiss'];

const notice = (version: string, ...headings: string[]): NoticeImported => ({
  type: 'NoticeImported',
  date: '2025-12-11' as LocalDate,
  start: '13:00',
  end: '16:00',
  place: null,
  document: { documentId: 'd', fileSha256: 'f', readingSha256: version, name: 'Kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda: headings.map((heading, nth) => item(String(nth + 1), heading)),
});

function meetingOf(...events: readonly MeetingEvent[]) {
  const state = given(...events).state();
  if (state.status === 'NONE') throw new Error('no meeting');
  return { meeting: state, recorded: events.map((event, nth) => ({ version: nth + 1, event })) };
}

const first = notice('1', LOVSKOLAN, BUDGET);
const numberedAnew = notice('2', REMISS, LOVSKOLAN, BUDGET);
const swapped = notice('3', BUDGET, LOVSKOLAN);

describe('a card is of the ärende that it was shown for, never of a number', () => {
  const carried = idOrNumber(meetingOf(first).meeting, '1');
  const pressed = (card: string, ...events: readonly MeetingEvent[]) => {
    const { meeting, recorded } = meetingOf(...events);
    return pressedItem(recorded, meeting, card);
  };

  it('what it carries leads to where the ärende stands now, and off the agenda with it', () => {
    for (const corrected of [numberedAnew, swapped]) {
      expect(pressed(carried, first, corrected)).toMatchObject({
        kind: 'ON_AGENDA',
        item: { number: '2', heading: LOVSKOLAN },
      });
    }
    expect(pressed(carried, first, notice('4', REMISS, BUDGET))).toMatchObject({
      kind: 'WITHDRAWN',
      item: { heading: LOVSKOLAN },
    });
    expect(pressed('kallelse-1', notice('5', 'Öppnande'), first, numberedAnew)).toMatchObject({
      kind: 'WITHDRAWN',
      item: { heading: 'Öppnande' },
    });
  });

  it('an older card, with the number alone, is of the only ärende that has had it, and else it is asked which', () => {
    expect(pressed('1', first)).toMatchObject({ kind: 'ON_AGENDA', item: { heading: LOVSKOLAN } });
    // Nobody has number 3 any more.
    expect(pressed('3', numberedAnew, swapped)).toMatchObject({ item: { number: '1', heading: BUDGET } });
    expect(pressed('1', first, numberedAnew)).toEqual({
      kind: 'UNSURE',
      itemIds: ['kallelse-1', 'kallelse-1-ny'],
    });
    expect(pressed('9', first)).toEqual({ kind: 'AS_SAID', number: '9' });
  });

  it('numbers that nobody could refer to yet are of no card: the agenda was still being written', () => {
    const by = { by: as(maja), at };
    const written = (itemId: string, heading: string): MeetingEvent => ({
      type: 'ItemAdded',
      itemId,
      content: content(heading),
      after: null,
      ...by,
    });
    const onDay: MeetingEvent = { ...planned, date: first.date };
    expect(pressed('1', onDay, written('a', BUDGET), written('b', LOVSKOLAN))).toMatchObject({
      item: { id: 'b' },
    });
  });

  it('so is the act itself, where the ärende gets another number meanwhile', () => {
    const report: MeetingCommand = {
      type: 'ActOnItemRecusal',
      by: as(karim),
      at,
      item: carried,
      personId: karim.personId,
      act: { act: 'REPORT', ground: null, text: null },
      electorate,
      sameMemberOnly: true,
      substituteAnswerHours: 24,
    };
    expect(given(first, numberedAnew).when(report).decision).toMatchObject({
      events: [{ item: { number: '2', heading: LOVSKOLAN } }, { person: sofia }],
    });
  });
});

describe('an ärende that a kallelse has again as it was, after others without it', () => {
  const DISPUTE = 'Tvist med Byggbolaget';
  const sent = notice('1', BUDGET, DISPUTE);
  const report: MeetingCommand = {
    ...{ type: 'ActOnItemRecusal', by: as(karim), at, item: '2', personId: karim.personId },
    act: { act: 'REPORT', ground: null, text: null },
    ...{ electorate, sameMemberOnly: true, substituteAnswerHours: 24 },
  };
  const edited: MeetingEvent = {
    ...{ type: 'ItemEdited', itemId: 'kallelse-2', content: content('Rättegången'), by: as(maja), at },
  };

  it.each<[string, readonly MeetingEvent[]]>([
    ['which left it out', [notice('2', BUDGET), notice('3', BUDGET, REMISS)]],
    ['which wrote its heading out', [notice('2', BUDGET), notice('3', BUDGET, REMISS, `${DISPUTE} AB`)]],
    ['which had another of its number', [notice('2', BUDGET, 'Byggbolagets stämning')]],
    ['and worded otherwise by the kansli meanwhile', [edited]],
  ])('%s, is the same: nothing is told as changed, and its jäv holds', (_, since) => {
    const { decision } = given(sent).when(report);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const reported = [sent, ...decision.events];
    const before = meetingOf(...reported).meeting;
    const { meeting } = meetingOf(...reported, ...since, notice('9', BUDGET, DISPUTE));
    const [was, now] = [before.agenda.items ?? [], meeting.agenda.items ?? []];
    expect(changesBetween(was, now, meeting.agenda.withdrawn)).toEqual([]);
    expect(meeting.matters).toMatchObject([
      { item: { number: '2', heading: DISPUTE }, recusals: [{ inEffect: true }] },
    ]);
  });
});

it('what was recorded of an ärende is told of it under the number that it has now, and not of another', () => {
  const [lovskolan, budget] = [
    { number: '1', heading: LOVSKOLAN },
    { number: '2', heading: BUDGET },
  ];
  const { meeting, recorded } = meetingOf(first, swapped);
  expect(itemNow(recorded, 2, meeting, lovskolan)).toEqual({ number: '2', heading: LOVSKOLAN });
  expect(itemNow(recorded, 2, meeting, budget)).toEqual({ number: '1', heading: BUDGET });
  // Recorded since, it has the number of now.
  const since = { number: '2', heading: 'Ansökan' };
  expect(itemNow(recorded, 3, meeting, since)).toEqual({ number: '2', heading: LOVSKOLAN });
  const without = meetingOf(first, notice('4', REMISS, BUDGET));
  expect(itemNow(without.recorded, 2, without.meeting, lovskolan)).toBeNull();
  expect(itemNow(without.recorded, 2, without.meeting, budget)).toBe(budget);
});
