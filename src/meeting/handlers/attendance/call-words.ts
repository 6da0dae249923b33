import { type ActRequest, type ActResult, asksInstead } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf, seatHeldBy } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { answerData } from '../../cards/called-person.ts';
import { saidNo, seatAfterNo, seatStillOpen } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { doubtIn, isServingDoubted } from '../../domain/attendance/rules/answer-in-words.ts';
import { tellsAbsence } from '../../domain/attendance/rules/of-absence.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import type { MeetingCall } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, CALLED_IN, names, whenInWords } from '../../text/index.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { answerCall, answerSelf } from './answering.ts';
import { forForm } from './answering-for.ts';
import { forOthers } from './answering-for-words.ts';
import { afterwards, asking, namesAt, othersIn, whether } from './ask-first.ts';
import { statusButton } from './attendance.ts';
import { showCalled } from './called.ts';
import { answerItemCall } from './item-calls/answer-item-call.ts';
import { isAskedOfItemLast, itemCallInWords, openItemCall } from './item-calls/item-call-words.ts';
import { serveButton } from './seat-past.ts';
import { inMyStead } from './stepping-in.ts';

const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
const confirm = (reply: Reply): ActResult => ({ reply, outcome: 'confirm' });

/** An ersättare's yes or no, told in words. */
export async function callInWords(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { params, text, stated = text }: ActRequest,
  accepts: boolean,
): Promise<ActResult> {
  const others = othersIn(params, at);
  const { servesFor = null } = params;
  if (others.length > 0 && servesFor === null && mayRecordForOthers(at.doer) && asksInstead(text))
    return notChosen(at);
  const inHerStead = others.length > 0 ? await inMyStead(ports, at, turn, stated) : null;
  if (inHerStead !== null) return inHerStead;
  if (others.length > 0)
    return forOthers(at, turn, others, accepts ? 'SERVES' : 'DECLINES', { params, text });
  const call = callOf(at.meeting.attendance.calls, at.doer.personId);
  const item = openItemCall(at, params.item);
  const isNamed = item !== null && item.item === String(params.item);
  const isOfItem = item !== null && (isNamed || isAskedOfItemLast(item, call, servesFor, stated));
  if (isOfItem) {
    return params.sure === true && isNamed
      ? answerItemCall(ports, at, turn, item, accepts)
      : itemCallInWords(at, turn, accepts, params.item);
  }
  if (call === null && isOfficeAlone(at)) {
    return { reply: forForm(at, turn, null, ATTENDANCE_SAID.noneOfYourOwn), outcome: 'clarify' };
  }
  if (call === null) {
    return memberInWords(at, turn, stated, accepts) ?? itemCallInWords(at, turn, accepts);
  }
  const over = afterwards(at, turn);
  if (over !== null) return over;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const isOther = servesFor !== null && call.servesFor?.personId !== servesFor.personId;
  const offers = isOther && accepts && call.status === 'DECLINED';
  if (offers && seatStillOpen(at.meeting, at.doer.personId, turn.at, servesFor.personId) !== null) {
    return whetherAfterAll(at, turn, call, servesFor);
  }
  const known = { ...namesAt(at), served: call.servesFor?.name ?? null };
  // Her own no, taken back in words: where the seat is another's by now, that is told.
  const isHers = accepts && call.status === 'DECLINED' && !isOther;
  if (isHers && seatStillOpen(at.meeting, at.doer.personId, turn.at) === null) {
    return whetherAfterAll(at, turn, call, servesFor);
  }
  const isDoubted = params.sure === undefined && isServingDoubted(stated, accepts, known);
  if (isDoubted && call.status === 'ACCEPTED' && accepts) {
    return confirm(showCalled(at, turn, at.meeting, { lines: [ATTENDANCE_SAID.servesAsBefore] }));
  }
  const isOpen = call.status === 'ASKED' || call.status === 'ACCEPTED';
  if (!accepts && isOpen && tellsAbsence(stated)) return hindered(ports, at, turn, call, stated);
  if (isDoubted && call.status === 'ACCEPTED') return whetherStill(at, turn, call);
  const mayBeAsked = call.status === 'ASKED' || (call.status === 'DECLINED' && accepts && !isOther);
  if ((isDoubted || isOther) && mayBeAsked) {
    const lines = isOther ? [ATTENDANCE_SAID.notAskedFor(servesFor.name), ATTENDANCE_SAID.orderStands] : [];
    return whetherServes(at, turn, call, lines);
  }
  if (isOther && accepts && call.status !== 'ACCEPTED') {
    return refuse(notAskedFor(at, servesFor, when));
  }
  const late = accepts && call.status !== 'ASKED' && call.status !== 'ACCEPTED' && call.status !== 'DECLINED';
  const reply = await answerCall(ports, at, turn, accepts);
  return late ? refuse(reply) : confirm(reply);
}

/** The question of serving the whole meeting, put to her again. */
export function whetherServes(
  at: AtMeeting,
  turn: Turn,
  { servesFor, seatId, status }: MeetingCall,
  beside: readonly string[],
): ActResult {
  const data = { ...answerData(at), seatId };
  const isOpen = status === 'ASKED' && !beside.includes(ATTENDANCE_SAID.notRecorded);
  const lines = isOpen ? [ATTENDANCE_SAID.notRecorded, ...beside] : beside;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return {
    outcome: 'confirm',
    asks: asking(at, 'substitute.accept', 'substitute.decline'),
    reply: said(at, ATTENDANCE_SAID.confirmServe(servesFor?.name ?? null, when), lines, [
      { title: ATTEND_BUTTON.serve, verb: 'substitute.accept', style: 'positive', data },
      { title: ATTEND_BUTTON.doNotServe, verb: 'substitute.decline', data },
    ]),
  };
}

/**
 * "Kan inte, har blivit magsjuk", of one who is asked to serve, or serves: what she tells is that she has förhinder, which
 * is over when she is well again, and no "no" to serve.
 */
async function hindered(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { servesFor, status, seatId }: MeetingCall,
  text: string,
): Promise<ActResult> {
  if (doubtIn(text, 'ABSENT', namesAt(at)) === null)
    return confirm(await answerSelf(ports, at, turn, 'ABSENT'));
  const whose = servesFor?.name ?? null;
  const data = answerData(at);
  const lines = [
    status === 'ACCEPTED' ? ATTENDANCE_SAID.servesUntilChosen(whose) : ATTENDANCE_SAID.notRecorded,
  ];
  return {
    outcome: 'confirm',
    asks: asking(at, 'substitute.accept', 'rsvp.decline'),
    reply: said(
      at,
      ATTENDANCE_SAID.confirmServe(whose, whenInWords(at.meeting, localDateOf(turn.at))),
      lines,
      [
        { title: ATTEND_BUTTON.decline, verb: 'rsvp.decline', data },
        { title: ATTEND_BUTTON.serve, verb: 'substitute.accept', data: { ...data, seatId } },
      ],
    ),
  };
}

/** "Kan inte tjänstgöra ändå, det blev tokigt", of one who serves: whether her yes is taken back, with a press. */
export function whetherStill(at: AtMeeting, turn: Turn, { servesFor, seatId }: MeetingCall): ActResult {
  const data = { ...answerData(at), seatId };
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return {
    outcome: 'confirm',
    asks: asking(at, 'substitute.accept', 'substitute.decline'),
    reply: said(
      at,
      ATTENDANCE_SAID.confirmServe(servesFor?.name ?? null, when),
      [ATTENDANCE_SAID.servesUntilChosen(servesFor?.name ?? null)],
      [
        { title: ATTEND_BUTTON.doNotServe, verb: 'substitute.decline', data },
        { title: ATTEND_BUTTON.serve, verb: 'substitute.accept', data },
      ],
    ),
  };
}

/** "Ja jag kan", "ja": no word of coming, of one who was asked whether she can serve. */
const SHE_CAN =
  /^(?!.*(?<!\p{L})(?:inte|ej|kommer|komma|delta|deltar|vara med|närvara|distans)(?!\p{L}))(?:.*(?<!\p{L})kan(?!\p{L})|(?:jo|ja|japp|jodå|jadå|absolut|gärna|javisst)[ ,.!]*(?:tack|gärna|då)?[.! ]*$)/iu;

/** Whether somebody says that she can, and not that she comes. */
export function saysSheCan(text: string): boolean {
  return !text.includes('?') && SHE_CAN.test(text);
}

/** "Ja jag kan", of one who has declined to serve: whether she does after all, with a press; else what has become of the seat. */
export function whetherAfterAll(
  at: AtMeeting,
  turn: Turn,
  call: MeetingCall,
  wanted: PersonRef | null = null,
): ActResult {
  const over = afterwards(at, turn);
  if (over !== null) return over;
  const data = answerData(at);
  const { personId } = at.doer;
  const open = seatStillOpen(at.meeting, personId, turn.at, wanted?.personId);
  const comes = { title: ATTEND_BUTTON.comesOnly, verb: 'rsvp.accept', data };
  const declined = saidNo(call);
  if (open === null) {
    const stands = seatAfterNo(at.meeting, personId);
    const lines = [...stands, CALLED_IN.mayBeAsked, CALLED_IN.mayAttend, ATTENDANCE_SAID.notRecorded];
    const serves = { title: ATTEND_BUTTON.mayServe, verb: 'rsvp.accept', data: { ...data, mayServe: true } };
    return { reply: said(at, declined, lines, [serves, comes]), outcome: 'clarify' };
  }
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return {
    outcome: 'confirm',
    asks: asking(at, 'substitute.accept', 'substitute.decline'),
    reply: said(
      at,
      ATTENDANCE_SAID.confirmServe(open.holder?.name ?? null, when),
      [`${declined} ${CALLED_IN.mayStillServe}`],
      [
        serveButton(at, open, ATTEND_BUTTON.serveAfterAll),
        comes,
        {
          title: ATTEND_BUTTON.doNotServe,
          verb: 'substitute.decline',
          data: { ...data, seatId: open.seatId },
        },
      ],
    ),
  };
}

/** "Fråga Wille i stället", by the kansli: who is asked follows the order, and who is asked now is told. */
function notChosen(at: AtMeeting): ActResult {
  const asked = at.meeting.attendance.calls.filter(({ status }) => status === 'ASKED');
  const lines = asked.map(({ person, servesFor }) =>
    ATTENDANCE_SAID.asked(person.name, servesFor?.name ?? null),
  );
  return refuse(said(at, ATTENDANCE_SAID.orderStands, lines, [statusButton(at)]));
}

/** Who serves on another's seat is not chosen: the one who is asked for it is told of. */
function notAskedFor({ meeting, boardName }: AtMeeting, servesFor: PersonRef, when: string): Reply {
  const asked = meeting.attendance.calls.filter(
    (one) => one.servesFor?.personId === servesFor.personId && one.status === 'ASKED',
  );
  const lines = [
    ...(asked.length > 0
      ? [ATTENDANCE_SAID.asked(names(asked.map(({ person }) => person)), servesFor.name)]
      : []),
    ATTENDANCE_SAID.orderStands,
  ];
  return said({ boardName }, ATTENDANCE_SAID.notAskedForAt(servesFor.name, when), lines);
}

/** Whether she records others' answers and has none of her own to give: what she writes is of somebody else. */
function isOfficeAlone({ boardThen, doer }: AtMeeting): boolean {
  const people = peopleOf(meetingRosterOf(boardThen).electorate);
  return mayRecordForOthers(doer) && !people.some(({ personId }) => personId === doer.personId);
}

/** A ledamot who says that she can or cannot serve speaks of coming: she is asked; null: she is none, or is asked of an ärende. */
function memberInWords(at: AtMeeting, turn: Turn, text: string, accepts: boolean): ActResult | null {
  const { personId } = at.doer;
  const isAskedOfItem = at.meeting.matters.some(({ calls }) =>
    calls.some((one) => one.person.personId === personId),
  );
  if (isAskedOfItem || seatHeldBy(meetingRosterOf(at.boardThen).electorate, personId) === null) return null;
  const over = afterwards(at, turn);
  if (over !== null) return over;
  const answer = accepts ? 'COMING' : 'ABSENT';
  return whether(at, turn, doubtIn(text, answer, namesAt(at)) === 'WHETHER' ? null : answer);
}
