import {
  type ActionHandler,
  type ActRequest,
  type ActResult,
  takesBackAnswer,
} from '../../../conversation/index.ts';
import { MONTHS } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { answerData } from '../../cards/called-person.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { doubtIn } from '../../domain/attendance/rules/answer-in-words.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { tellsRecovery } from '../../domain/attendance/rules/of-absence.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { isAhead } from '../../domain/state.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, MEETING_SAID } from '../../text/index.ts';
import { cancelledInstead } from '../cancelled.ts';
import { approvalInWords } from '../notice/approval-words.ts';
import { ofWaiting, sentInWords } from '../notice/send-words.ts';
import { extraMeeting, isExtraMeeting } from '../plan/extra-meeting.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, refused, say } from '../reach.ts';
import { eachDay, meetingWithCall, nextOn, ofHerCall, plannedOn } from '../which-meeting/meeting-answered.ts';
import { noneAhead } from '../which-meeting/none-ahead.ts';
import { noMeetingThen } from '../which-meeting/other-day.ts';
import { ratherCalled, stillAhead } from '../which-meeting/still-ahead.ts';
import { unlessCalled } from '../which-meeting/undated-answer.ts';
import { whichOfThem } from '../which-meeting/which-of-them.ts';
import { forForm } from './answering-for.ts';
import { forOthers, forRest } from './answering-for-words.ts';
import { isAwayThen, namesOf, othersIn } from './ask-first.ts';
import { callInWords, saysSheCan, whetherAfterAll } from './call-words.ts';
import { answerInNamedItem, whichOfItems } from './item-calls/item-call-named.ts';
import { perhapsOfItem, speaksOfMeeting } from './item-calls/item-call-words.ts';
import { ownInstead, ownInWords } from './own-answer-words.ts';
import { isCallable } from './own-turn.ts';
import { remindInWords } from './remind.ts';
import { ofRecorded, takeBackInWords } from './taking-back.ts';

const clarify = (reply: Reply): ActResult => ({ reply, outcome: 'clarify' });
const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
const confirm = (reply: Reply): ActResult => ({ reply, outcome: 'confirm' });

/** Answers, calls, sending and reminding asked for in words. */
export function attendanceActions(ports: MeetingPorts): ActionHandler[] {
  const atMeeting =
    (
      run: (at: AtMeeting, turn: Turn, request: ActRequest) => Promise<ActResult> | ActResult,
    ): ActionHandler['run'] =>
    async (request, turn) => {
      if (turn.place.kind !== 'personal') {
        return refuse(
          say(IS_ANSWER.test(request.action) ? MEETING_SAID.answerInOwnChat : MEETING_SAID.inPersonal),
        );
      }
      const none = await noMeetingThen(
        ports,
        request,
        turn,
        request.params,
        (at) => buttonsOn(at, request),
        IS_ANSWER.test(request.action) ? [ATTENDANCE_SAID.nothingNew] : [],
      );
      if (none !== null) return clarify(none);
      const uncalled =
        ANSWERS[request.action] === undefined
          ? null
          : await unlessCalled(ports, request, turn, (at) => buttonsOn(at, request));
      if (uncalled !== null) return confirm(uncalled);
      const meetingId =
        request.params.meetingId ??
        (await plannedOn(ports, request, turn)) ??
        (await nextOn(ports, request.boardId, turn));
      if (meetingId === null) return refuse(await noneAhead(ports, request.boardId, turn));
      const at = await reachMeeting(ports, turn, meetingId);
      if (at === null) return refuse(say(MEETING_SAID.notMine));
      if (at.meeting.status === 'CANCELLED' && IS_ANSWER.test(request.action))
        return refuse(cancelledInstead(at, turn));
      const isNamed = request.params.meetingSaid === true || ANSWERS[request.action] === undefined;
      const isCalled = ({ meeting }: AtMeeting) => isAhead(meeting) && isCalledTo(meeting);
      return run(isNamed ? at : await stillAhead(ports, at, turn, isCalled), turn, request);
    };
  const rsvp = (action: ActionHandler['action'], answer: AttendanceAnswer): ActionHandler => ({
    action,
    run: async (request, turn) => {
      if (takesBackAnswer(request.text)) {
        const recorded = await ofRecorded(ports, request, turn);
        return atMeeting((at, now, said) => takeBackInWords(at, now, said))(recorded, turn);
      }
      const inItem =
        answer === 'REMOTE' ? null : await answerInNamedItem(ports, request, turn, answer === 'COMING');
      if (inItem !== null) return inItem;
      return eachDay(
        ports,
        await ofHerCall(ports, request, turn, answer !== 'ABSENT'),
        turn,
        atMeeting((at, now, said) => answerInWords(ports, at, now, said, answer)),
      );
    },
  });
  const call = (action: ActionHandler['action'], accepts: boolean): ActionHandler => ({
    action,
    run: async (request, turn) => {
      const inItem =
        (await whichOfItems(ports, request, turn, accepts)) ??
        (await answerInNamedItem(ports, request, turn, accepts));
      if (inItem !== null) return inItem;
      const { meetingSaid, noMeetingOn, meetingDate, alsoOn = [], mayBeOn = [] } = request.params;
      // "Ja den 15, nej den 12": no day that is named is lost.
      const days = mayBeOn.length > 1 || meetingDate === undefined ? mayBeOn : [meetingDate, ...alsoOn];
      if (days.length > 1) return whichOfThem(ports, request, turn, days);
      const isNamed = meetingSaid === true || noMeetingOn !== undefined;
      const asked = isNamed ? null : await meetingWithCall(ports, request, turn, accepts);
      const params = asked === null ? request.params : { ...request.params, meetingId: asked.meetingId };
      const result = await atMeeting(
        async (at, now, said) =>
          (await ownInstead(
            ports,
            at,
            now,
            othersIn(said.params, at),
            said,
            accepts ? 'COMING' : 'ABSENT',
          )) ?? callInWords(ports, at, now, said, accepts),
      )({ ...request, params }, turn);
      return asked === null
        ? result
        : { ...result, params: { meetingId: asked.meetingId, meetingDate: asked.date } };
    },
  });
  const sendInWords = atMeeting((at, turn, request) => sentInWords(ports, at, turn, request));
  return [
    rsvp('rsvp.accept', 'COMING'),
    rsvp('rsvp.decline', 'ABSENT'),
    rsvp('rsvp.remote', 'REMOTE'),
    call('substitute.accept', true),
    call('substitute.decline', false),
    {
      action: 'notice.send',
      run: async (request, turn) =>
        isExtraMeeting(request)
          ? extraMeeting(ports, request, turn)
          : ((await approvalInWords(ports, request, turn)) ??
            (await sendInWords(await ofWaiting(ports, request, turn), turn))),
    },
    {
      action: 'meeting.remind',
      run: atMeeting(async (at, turn, request) => {
        const meant =
          request.params.meetingSaid === true ? at : await ratherCalled(ports, at, turn, request.text);
        return remindInWords(ports, meant, turn, request);
      }),
    },
  ];
}

/** An answer to the kallelse, or to whether one can serve. */
const IS_ANSWER = /^(?:rsvp|substitute)\./u;

/** The same answer about the meeting that there is: her own, or what the kansli records of another. */
function buttonsOn(at: AtMeeting, { action, params }: ActRequest): CardButton[] {
  const { meetingId } = at;
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId } };
  const title = ANSWERS[action];
  if (title === undefined) return [show];
  if (othersIn(params, at).length === 0 && isCallable(at)) {
    return [{ title, verb: action, data: answerData(at) }, show];
  }
  if (!mayRecordForOthers(at.doer)) return [show];
  return [{ title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data: { meetingId } }, show];
}

const ANSWERS: Partial<Readonly<Record<ActionHandler['action'], string>>> = {
  'rsvp.accept': ATTEND_BUTTON.accept,
  'rsvp.decline': ATTEND_BUTTON.decline,
  'rsvp.remote': ATTEND_BUTTON.remote,
};

async function answerInWords(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  request: ActRequest,
  answer: AttendanceAnswer,
): Promise<ActResult> {
  const { params } = request;
  if (params.unknown !== undefined && params.personId === undefined) {
    if (!mayRecordForOthers(at.doer))
      return refuse(refused({ code: 'attendance.onlyOffice', data: null }, at, turn));
    return clarify(forForm(at, turn, null, ATTENDANCE_SAID.nobodyCalled(params.unknown)));
  }
  const named = othersIn(params, at);
  const instead = await ownInstead(ports, at, turn, named, request, answer);
  if (instead !== null) return instead;
  const rest = forRest(at, turn, named, params, request.text);
  if (named.length > 0) {
    const asked = withStrangers(forOthers(at, turn, named, answer, request), at, params.unknown);
    return rest === null ? asked : { ...asked, outcome: 'clarify', reply: both(asked.reply, rest.reply) };
  }
  if (rest !== null) return rest;
  const ofItem =
    answer === 'REMOTE' ? null : perhapsOfItem(at, turn, request.stated ?? request.text, answer === 'COMING');
  if (ofItem !== null) return ofItem;
  const call = callOf(at.meeting.attendance.calls, at.doer.personId);
  // "Jag kan", "jag är osäker", of somebody who is asked whether she can serve, or serves.
  const isToWhether = params.sure === true || params.unsure === true;
  if (!isToWhether && (call?.status === 'ASKED' || call?.status === 'ACCEPTED')) {
    const doubt = doubtIn(request.stated ?? request.text, answer, namesOf(params, at));
    const isOfServing =
      (answer === 'COMING' && call.status === 'ASKED') || (doubt !== null && doubt !== 'ANOTHERS');
    // "Kan tyvärr inte" answers the question that was put last, which is whether she can serve.
    const isOfQuestion =
      answer === 'ABSENT' &&
      call.status === 'ASKED' &&
      !namesDay(request.text) &&
      !speaksOfMeeting(request.stated ?? request.text);
    const isOfAllOfIt = answer === 'ABSENT' && isAwayThen(at, call, request.stated ?? request.text);
    if ((isOfServing || isOfQuestion) && !isOfAllOfIt)
      return {
        action: answer === 'ABSENT' ? 'substitute.decline' : 'substitute.accept',
        ...(await callInWords(ports, at, turn, request, answer !== 'ABSENT')),
      };
  }
  if (answer === 'COMING' && call?.status === 'DECLINED' && !isToWhether) {
    if (ANYWAY.test(request.text)) return callInWords(ports, at, turn, request, true);
    const isWell = !call.byAbsence && tellsRecovery(request.text);
    if (isWell || saysSheCan(request.text)) return whetherAfterAll(at, turn, call, params.servesFor ?? null);
  }
  const own = await ownInWords(ports, at, turn, request, answer);
  const beside = params.beside ?? [];
  if (beside.length === 0) return own;
  const note = { text: ATTENDANCE_SAID.answersSelf(beside) };
  return { ...own, reply: { messages: [...own.reply.messages, note] } };
}

const both = (first: Reply, second: Reply): Reply => ({
  messages: [...first.messages, ...second.messages],
});

/** Of several who are named, that one of them is nobody of the board's: said, and not only left out. */
function withStrangers(asked: ActResult, at: AtMeeting, unknown: string | undefined): ActResult {
  if (unknown === undefined || !mayRecordForOthers(at.doer)) return asked;
  const note = { text: ATTENDANCE_SAID.nobodyNamed(unknown) };
  return { ...asked, reply: { messages: [...asked.reply.messages, note] } };
}

/** "Kan inte den 17": more than the question that was put last may be meant. */
const DAY = new RegExp(`\\d|(?<!\\p{L})(?:\\p{L}+dag(?:en|s)?|dagen|${MONTHS.join('|')})(?!\\p{L})`, 'iu');
const namesDay = (text: string) => DAY.test(text);

/** "Jag kan ändå", of somebody who has declined to serve: the no is taken back. */
const ANYWAY = /(?<!\p{L})(?:ändå|trots allt|ångra\p{L}*|ändrat mig|ändrar mig)(?!\p{L})/iu;
