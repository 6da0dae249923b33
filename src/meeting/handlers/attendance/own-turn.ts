import {
  asksHowToAnswer,
  asksOwnAnswer,
  asksOwnTurn,
  asksWhetherSubstitutesAnswer,
  keepsAnswer,
  type QuestionRequest,
  strikesOwnAnswer,
} from '../../../conversation/index.ts';
import { localDateOf, peopleOf, seatHeldBy } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { isCalledTo as isCalled } from '../../domain/attendance/rules/called-to.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTENDANCE_SAID, OWN_TURN, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { ownNotCalled } from '../notice/not-called.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { meetingWithCall } from '../which-meeting/meeting-answered.ts';
import { showCalled } from './called.ts';
import { itemCallInWords, openItemCall } from './item-calls/item-call-words.ts';
import { OF_WHICH } from './own-answers.ts';

/** "Kommer jag?", "är jag anmäld?" */
const OWN = /^(?:och |men )?(?:kommer|är|har|deltar|tjänstgör|ska) jag(?!\p{L})/iu;

/** Whether it asks what the one who writes has answered, or is to do. */
export function asksOfOneself(text: string): boolean {
  return (OWN.test(text) || asksOwnAnswer(text)) && !OF_WHICH.test(text);
}

/** Her own card: of the meeting she is asked to serve at, or serves, where no other is named; else of the one meant. */
export async function ownTurn(
  ports: MeetingPorts,
  { boardId, params, text }: QuestionRequest,
  meant: AtMeeting,
  turn: Turn,
): Promise<Reply> {
  const { meetingSaid, personId: _, ...mine } = params;
  const call =
    meetingSaid === true ? null : await meetingWithCall(ports, { boardId, params: mine }, turn, true);
  const at = (call && (await reachMeeting(ports, turn, call.meetingId))) ?? meant;
  // Of one ärende alone she answers on that question's own card.
  if (asksHowToAnswer(text) && isOfItemAlone(at)) return itemCallInWords(at, turn, true).reply;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  if (call === null && !isCallable(at)) return said(at, ownNotCalled(at, when));
  const given = answerOf(at.meeting.attendance, at.doer.personId);
  const lines = [
    ...(strikesOwnAnswer(text) && given !== null ? [ATTENDANCE_SAID.standsAsBefore] : []),
    ...(call === null ? [] : await askedElsewhere(ports, at, turn)),
    ...(asksWhetherSubstitutesAnswer(text) && isUnaskedSubstitute(at) ? [OWN_TURN.substitutesAnswer] : []),
    ...(asksOwnTurn(text) && isUnaskedSubstitute(at) ? [OWN_TURN.notAsked] : []),
    ...((ANSWERED.test(text) || keepsAnswer(text)) && given === null ? notAnswered(at) : []),
  ];
  if (call !== null || isCalledTo(at)) return showCalled(at, turn, at.meeting, { lines });
  const holds = seatHeldBy(meetingRosterOf(at.boardThen).electorate, at.doer.personId) !== null;
  return said(at, OWN_TURN.notYet(when), [holds ? OWN_TURN.asMember : OWN_TURN.asSubstitute]);
}

/** An ersättare who is neither asked to serve nor serves, and has not said no to it. */
function isUnaskedSubstitute({ meeting, boardThen, doer }: AtMeeting): boolean {
  const { personId } = doer;
  const isSeated = seatHeldBy(meetingRosterOf(boardThen).electorate, personId) !== null;
  const isOpen = ({ status }: { readonly status: string }) => /^(?:ASKED|ACCEPTED|DECLINED)$/u.test(status);
  const whole = meeting.attendance.calls.some((one) => one.person.personId === personId && isOpen(one));
  return !isSeated && !whole && !itemCallsOf(meeting, personId).some(isOpen);
}

function isOfItemAlone(at: AtMeeting): boolean {
  return (
    openItemCall(at) !== null && callOf(at.meeting.attendance.calls, at.doer.personId)?.status !== 'ASKED'
  );
}

/** Where she is asked to serve at other meetings of the board, each in a line. */
async function askedElsewhere(ports: MeetingPorts, shown: AtMeeting, turn: Turn): Promise<string[]> {
  const today = localDateOf(turn.at);
  const { personId } = shown.doer;
  const listed = await listMeetings(ports.store, shown.boardId);
  const others = listed.filter(
    ({ id, date, status }) => id !== shown.meetingId && date >= today && status !== 'CANCELLED',
  );
  const found = await Promise.all(others.map(({ id }) => reachMeeting(ports, turn, id)));
  return found.flatMap((at) => {
    if (at === null) return [];
    const whole = at.meeting.attendance.calls.filter((one) => one.person.personId === personId);
    const asked = [
      ...whole.map((one) => ({ ...one, item: null })),
      ...itemCallsOf(at.meeting, personId),
    ].filter(({ status }) => status === 'ASKED');
    const when = whenInWords(at.meeting, today);
    return asked.map(({ servesFor, item }) => OWN_TURN.alsoAsked(servesFor?.name ?? null, item, when));
  });
}

/** "Har jag svarat?" */
const ANSWERED =
  /(?<!\p{L})(?:har jag (?:redan |inte )?(?:svarat|tackat)|svarade jag|jag har (?:(?:väl|ju|nog|redan|visst) )*(?:svarat|tackat|anmält))(?!\p{L})/iu;

/** That there is no answer of hers, and what became of the one that she gave for another time. */
function notAnswered({ meeting, doer }: AtMeeting): string[] {
  const before = meeting.attendance.earlier.some(({ answers }) =>
    answers.some(({ person }) => person.personId === doer.personId),
  );
  return [before ? OWN_TURN.answeredBefore : OWN_TURN.notAnswered];
}

/** Whether kallelser go to the one who writes: she has a seat, or may serve in one. */
export function isCallable({ boardThen, doer }: AtMeeting): boolean {
  return peopleOf(meetingRosterOf(boardThen).electorate).some(({ personId }) => personId === doer.personId);
}

/** Whether a kallelse to the meeting is hers to answer. */
export function isCalledTo(at: AtMeeting): boolean {
  const isOpen = isCalled(at.meeting) || at.meeting.attendance.answers.length > 0;
  return isOpen && isCallable(at);
}
