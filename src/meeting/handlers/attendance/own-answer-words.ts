import {
  type ActRequest,
  type ActResult,
  answersLater,
  handsOver,
  sendsInstead,
} from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf, seatHeldBy, substituteOrder } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { doubtIn } from '../../domain/attendance/rules/answer-in-words.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ASKED_FIRST,
  ATTENDANCE_SAID,
  explainMeetingRefusal,
  NOTICE_SAID,
  whenInWords,
} from '../../text/index.ts';
import { type AtMeeting, type MeetingPorts, refused, said } from '../reach.ts';
import { answerSelf, isSeated } from './answering.ts';
import { forForm } from './answering-for.ts';
import { afterwards, answersTo, besideAnswer, namesOf, whether } from './ask-first.ts';
import { showCalled } from './called.ts';

const clarify = (reply: Reply): ActResult => ({ reply, outcome: 'clarify' });
const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
const confirm = (reply: Reply): ActResult => ({ reply, outcome: 'confirm' });

/** "Då kommer jag inte heller": it speaks of the one who writes as well. */
const OF_HERSELF = /(?<!\p{L})jag(?! (?:hörde|vet|tror|såg|har hört|fick höra))(?!\p{L})/iu;

/** "Ligger i feber, Annika får leda mötet": of whoever says so, who does not come. */
const LEADS_INSTEAD =
  /(?<!\p{L})(?:får|kan|ska|måste)(?: \p{L}+)? (?:leda|hålla i|sköta|ta (?:över )?(?:mötet|klubban|ordförande\p{L}*))(?!\p{L})/iu;

/**
 * "Ida får ta det" by a ledamot whom Ida may serve for, or "det går inte, får skicka Ida", whoever Ida is: her own
 * förhinder, which is asked about. What else she tells of another is not hers to register; where she speaks of herself beside it, she is asked of herself. Null: neither.
 */
export async function ownInstead(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  named: readonly PersonRef[],
  request: ActRequest,
  answer: AttendanceAnswer,
): Promise<ActResult | null> {
  const [only, ...more] = named;
  if (only === undefined || mayRecordForOthers(at.doer)) return null;
  const { electorate, sameMemberOnly } = meetingRosterOf(at.boardThen);
  const seat = seatHeldBy(electorate, at.doer.personId);
  if (seat === null) return null;
  const { person: _, personId: __, others: ___, ...params } = request.params;
  const order = substituteOrder(electorate.seats, seat.seatId, sameMemberOnly);
  const isHers = more.length === 0 && order.some(({ personId }) => personId === only.personId);
  const isSent = more.length === 0 && sendsInstead(request.text);
  if (isSent || (isHers && handsOver(request.text)))
    return ownInWords(ports, at, turn, { ...request, params: { ...params, wished: only.name } }, 'ABSENT');
  const leaves = answer === 'ABSENT' && LEADS_INSTEAD.test(request.text);
  if (!OF_HERSELF.test(request.text) && !leaves) return null;
  return afterwards(at, turn) ?? whether(at, turn, answer, leaves ? [] : [ASKED_FIRST.ofAnother(only.name)]);
}

/** Until when there is time to answer, for one who says when she does; of a meeting that nobody is called to nothing. */
function tillWhen({ meeting, boardThen }: AtMeeting, turn: Turn): string[] {
  if (!isCalledTo(meeting)) return [];
  return [NOTICE_SAID.answerBy(answerBy(meeting.date, meetingRosterOf(boardThen)), localDateOf(turn.at))];
}

/** What somebody says of her own coming: registered where it is plain, else asked about. */
export async function ownInWords(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { params, text, stated = text }: Pick<ActRequest, 'params' | 'text' | 'stated'>,
  answer: AttendanceAnswer,
): Promise<ActResult> {
  const roster = meetingRosterOf(at.boardThen);
  if (!peopleOf(roster.electorate).some((person) => person.personId === at.doer.personId)) {
    if (isSeated(at))
      return refuse(said(at, ATTENDANCE_SAID.termEnds(whenInWords(at.meeting, localDateOf(turn.at)))));
    return mayRecordForOthers(at.doer)
      ? clarify(forForm(at, turn, null, ATTENDANCE_SAID.noneOfYourOwn))
      : refuse(refused({ code: 'attendance.notCalled', data: null }, at, turn));
  }
  if (answer === 'REMOTE' && roster.distance !== 'ALLOWED') {
    const refusal = { code: 'attendance.noDistance', data: { decided: roster.distance } } as const;
    const given = answerOf(at.meeting.attendance, at.doer.personId)?.answer;
    const stands =
      given === undefined ? ATTENDANCE_SAID.notRecorded : ATTENDANCE_SAID.standsUntilChosen(given);
    const fact = explainMeetingRefusal(refusal, localDateOf(turn.at));
    return { reply: said(at, fact, [stands], answersTo(at, null)), outcome: 'explain' };
  }
  const over = afterwards(at, turn);
  if (over !== null) return over;
  const doubt = params.sure ? null : doubtIn(stated, answer, namesOf(params, at));
  const stands = answerOf(at.meeting.attendance, at.doer.personId)?.answer === answer;
  if (stands && (params.wished !== undefined || doubt === 'MEANT')) {
    const lines =
      params.wished === undefined
        ? [ATTENDANCE_SAID.standsAsBefore, ...besideAnswer(stated, answer, undefined)]
        : [ATTENDANCE_SAID.orderStands];
    return confirm(showCalled(at, turn, at.meeting, { lines }));
  }
  if (params.wished !== undefined) return whether(at, turn, answer, [ATTENDANCE_SAID.orderStands]);
  if (params.dayGuessed === true && params.sure !== true) return whether(at, turn, answer);
  if (doubt === null && params.perhapsOf === undefined)
    return confirm(await answerSelf(ports, at, turn, answer));
  if (doubt !== 'ANOTHERS') {
    const isLater = answersLater(stated);
    const beside = [
      ...(isLater ? tillWhen(at, turn) : []),
      ...besideAnswer(stated, answer, params.perhapsOf),
    ];
    return whether(at, turn, doubt === 'WHETHER' || isLater ? null : answer, beside);
  }
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return refuse(
    said(at, ATTENDANCE_SAID.othersAnswer, [ATTENDANCE_SAID.othersAnswerLine(when)], answersTo(at, null)),
  );
}
