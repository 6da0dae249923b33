import type { ActResult } from '../../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf } from '../../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../../teams/contract.ts';
import { itemByNumber } from '../../../domain/agenda/book.ts';
import { callOf } from '../../../domain/attendance/call-answered.ts';
import { timeAsked } from '../../../domain/attendance/rules/meeting-time.ts';
import { tellsAbsence } from '../../../domain/attendance/rules/of-absence.ts';
import { answerOf, type MeetingCall } from '../../../domain/attendance/state.ts';
import { type CallInItem, itemCallsOf } from '../../../domain/recusals/calls-of.ts';
import type { ItemCall } from '../../../domain/recusals/state.ts';
import type { KnownMeeting } from '../../../domain/state.ts';
import { meetingRosterOf } from '../../../roster.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  explainMeetingRefusal,
  OWN_ANSWER,
  whenInWords,
} from '../../../text/index.ts';
import { type AtMeeting, refused, said } from '../../reach.ts';
import { afterwards, answersTo, asking } from '../ask-first.ts';

const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });

/** "Jag kommer som ersättare", of one who is not asked: she may come all the same, and says so with a press. */
function notAsked(at: AtMeeting, turn: Turn, accepts: boolean): ActResult {
  const refusal = { code: 'attendance.notAsked', data: null } as const;
  const isCalled = peopleOf(meetingRosterOf(at.boardThen).electorate).some(
    (one) => one.personId === at.doer.personId,
  );
  if (!isCalled) return refuse(refused(refusal, at, turn));
  const over = afterwards(at, turn);
  if (over !== null) return over;
  const given = answerOf(at.meeting.attendance, at.doer.personId)?.answer;
  const stands = given === undefined ? ATTENDANCE_SAID.notRecorded : ATTENDANCE_SAID.standsUntilChosen(given);
  const fact = explainMeetingRefusal(refusal, localDateOf(turn.at));
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return {
    ...refuse(
      said(at, fact, [ATTENDANCE_SAID.ofMeeting(when), stands], answersTo(at, accepts ? 'COMING' : 'ABSENT')),
    ),
    asks: asking(at, 'rsvp.accept', 'rsvp.decline'),
  };
}

/** What speaks of the whole meeting, and of no ärende alone. */
const OF_MEETING =
  /(?<!\p{L})(?:komm\p{L}*|delta\p{L}*|förhind\p{L}*|forhind\p{L}*|mötet|sammanträdet|distans|närvar\p{L}*|sjuk|borta|bortrest|vara med|dyker upp|på plats)(?!\p{L})/iu;

/** Whether it is of being there at all: "kan inte komma", "är på semester den 17". */
export function speaksOfMeeting(text: string): boolean {
  return OF_MEETING.test(text) || tellsAbsence(text);
}

/**
 * "Jag kan inte", "ja", of somebody who is asked to serve in one ärende alone, and nothing of the whole meeting: it is
 * asked which is meant, and nothing is recorded by it. Null: she is not asked so, or says more.
 */
export function perhapsOfItem(at: AtMeeting, turn: Turn, text: string, accepts: boolean): ActResult | null {
  const item = openItemCall(at);
  const call = callOf(at.meeting.attendance.calls, at.doer.personId);
  if (item === null || !isAskedOfItemLast(item, call, null, text)) return null;
  return itemCallInWords(at, turn, accepts);
}

/**
 * Whether what somebody says in answer is of the ärende that she is asked to serve in: the question that came last, and
 * not the one of the whole meeting, unless that is what she speaks of, or the one she is to serve for.
 */
export function isAskedOfItemLast(
  item: ItemCall,
  call: MeetingCall | null,
  servesFor: PersonRef | null,
  text: string,
): boolean {
  if (servesFor !== null && servesFor.personId !== item.servesFor.personId) return false;
  if (speaksOfMeeting(text)) return false;
  if (call?.status === 'ACCEPTED') return false;
  return servesFor !== null || call?.status !== 'ASKED' || item.at > call.at;
}

/**
 * The ärende of which it is asked whether she can serve in it, because of jäv: the one of that number, or else the one that
 * was asked about last; null: none.
 */
export function openItemCall({ meeting, doer }: AtMeeting, named?: number | string): CallInItem | null {
  const isNamed = named !== undefined && itemCallOf(meeting, doer.personId, named)?.status === 'ASKED';
  return isNamed ? itemCallOf(meeting, doer.personId, named) : lastItemCall(meeting, doer.personId, 'ASKED');
}

/** What she was asked last about the ärende of that number; null: nothing. */
export function itemCallOf(
  meeting: KnownMeeting,
  personId: string,
  number: number | string,
): CallInItem | null {
  return itemCallsOf(meeting, personId).findLast(({ item }) => item === String(number)) ?? null;
}

/** What she was asked last about any ärende, and that is so still; null: nothing. */
export function lastItemCall(
  meeting: KnownMeeting,
  personId: string,
  status: ItemCall['status'],
): CallInItem | null {
  const calls = itemCallsOf(meeting, personId).filter((call) => call.status === status);
  return calls.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

/** Those that she was asked in at the very same time: none of them is the last. */
function askedWith(at: AtMeeting, last: CallInItem | null): ItemAsked[] {
  if (last === null) return [];
  return itemCallsOf(at.meeting, at.doer.personId)
    .filter((one) => one.status === 'ASKED' && one.at === last.at)
    .map(({ item }) => ({ at, number: item }));
}

/** Puts the question of one ärende to her again, by words of her own. */
export function askedAgain({ boardId, meeting }: AtMeeting, { item }: CallInItem): CardButton {
  const text = ATTENDANCE_SAID.canServeIn(item, meeting.date);
  return { title: ATTEND_BUTTON.answerIn(item), verb: 'conversation.ask', data: { text, boardId } };
}

/** What stays the ärende's own, whatever number it gets. */
export function idOf({ meeting }: AtMeeting, number: string): { readonly itemId?: string } {
  const itemId = itemByNumber(meeting.agenda, number)?.id;
  return itemId === undefined ? {} : { itemId };
}

/** "Måste tacka nej till punkt 7, är jävig själv", of one who serves there: whether her yes is taken back, or jäv reported. */
function whetherStillInItem(at: AtMeeting): ActResult | null {
  const found = lastItemCall(at.meeting, at.doer.personId, 'ACCEPTED');
  if (found === null) return null;
  const data = { meetingId: at.meetingId, item: found.item, ...idOf(at, found.item) };
  const seat = { ...data, asked: timeAsked(at.meeting), servesFor: found.servesFor.personId };
  return {
    outcome: 'confirm',
    reply: said(
      at,
      OWN_ANSWER.servesInItem(found.servesFor.name, found.item),
      [ATTENDANCE_SAID.unchangedUntilChosen],
      [
        { title: ATTEND_BUTTON.doNotServe, verb: 'recusal.decline-call', data: seat },
        { title: ATTEND_BUTTON.amRecused, verb: 'recusal.form', data },
      ],
    ),
  };
}

/** One of several ärenden that she is asked in, and its meeting. */
export interface ItemAsked {
  readonly at: AtMeeting;
  readonly number: string;
}

/** Of several at once a card each; a bare yes or no says nothing of which, and is asked about once more. */
export function eachItemInWords(
  asked: readonly ItemAsked[],
  turn: Turn,
  accepts: boolean,
  lines: readonly string[] = [],
): ActResult | null {
  const cards = asked.map(({ at, number }) => itemCallInWords(at, turn, accepts, number, lines));
  const [first] = cards;
  if (first === undefined || cards.length === 1) return first ?? null;
  const itemsAsked = asked.map(({ at: { meetingId }, number }) => ({ meetingId, item: number }));
  return {
    outcome: 'confirm',
    asks: { yes: 'substitute.accept', no: 'substitute.decline', params: { itemsAsked } },
    reply: { messages: cards.flatMap(({ reply }) => reply.messages) },
  };
}

/** Asked for one ärende alone, because of jäv: the card that settles it. */
export function itemCallInWords(
  at: AtMeeting,
  turn: Turn,
  accepts: boolean,
  named?: number | string,
  lines: readonly string[] = [],
): ActResult {
  const found = openItemCall(at, named);
  const together = named === undefined ? askedWith(at, found) : [];
  if (together.length > 1)
    return eachItemInWords(together, turn, accepts, lines) ?? notAsked(at, turn, accepts);
  if (found === null) return (accepts ? null : whetherStillInItem(at)) ?? notAsked(at, turn, accepts);
  const data = {
    meetingId: at.meetingId,
    item: found.item,
    ...idOf(at, found.item),
    asked: timeAsked(at.meeting),
    servesFor: found.servesFor.personId,
  };
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const yes = { title: ATTEND_BUTTON.serve, verb: 'recusal.accept-call', data };
  const no = { title: ATTEND_BUTTON.doNotServe, verb: 'recusal.decline-call', data };
  const { params } = asking(at, 'substitute.accept', 'substitute.decline');
  return {
    outcome: 'confirm',
    // After her no a yes may be to that, or to the question: it is asked about once more.
    asks: {
      ...(accepts ? { yes: 'substitute.accept' as const } : {}),
      no: 'substitute.decline',
      params: { ...params, item: found.item },
    },
    reply: said(
      at,
      ATTENDANCE_SAID.confirmItem(found.item, found.servesFor.name, when),
      lines,
      accepts ? [yes, no] : [no, yes],
    ),
  };
}
