import type { QuestionHandler, QuestionRequest, Task, TaskSource } from '../../conversation/index.ts';
import { endOfDay, localDateOf, seatHeldBy } from '../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../teams/contract.ts';
import { callOf } from '../domain/attendance/answering.ts';
import { answerBy } from '../domain/attendance/rules/reminder-times.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import { answerOf } from '../domain/attendance/state.ts';
import { isAhead } from '../domain/state.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, CALLED_IN, TOLD, whenInWords } from '../text/index.ts';
import { listMeetings, nextMeeting } from '../views.ts';
import { attendanceReply, attendanceView, bookOf, quorumReply } from './attendance.ts';
import { maySeeProof, proofReply } from './proof.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from './reach.ts';

/** "Hur många kommer?", "vem går in för Karim?", "är vi beslutsföra?": from the answers to the kallelse. */
export function attendanceQuestions(ports: MeetingPorts): QuestionHandler[] {
  return [
    { question: 'attendance.coming', answer: (request, turn) => coming(ports, request, turn) },
    { question: 'member.substitute', answer: (request, turn) => stepsIn(ports, request, turn) },
    {
      question: 'quorum.coming',
      async answer(request, turn) {
        const at = await meetingOf(ports, request, turn);
        if (at === null) return null;
        const { item } = request.params;
        return turn.place.kind === 'personal'
          ? quorumReply(at, turn, item === undefined ? null : String(item))
          : countsOnly(at);
      },
    },
  ];
}

async function meetingOf(
  ports: MeetingPorts,
  { params, boardId }: QuestionRequest,
  turn: Turn,
): Promise<AtMeeting | null> {
  const meetings = await listMeetings(ports.store, boardId);
  const id = params.meetingId ?? nextMeeting(meetings, localDateOf(turn.at))?.id;
  const at = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (at === null || !isAhead(at.meeting)) return null;
  // An adjungerad reads her own ärende alone (domain page 6).
  return at.doer.roles.every((role) => role === 'INVITEE') ? null : at;
}

async function coming(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const at = await meetingOf(ports, request, turn);
  if (at === null) return null;
  const { attendance, noticeBook } = at.meeting;
  const open = noticeBook.sent.length > 0 || attendance.answers.length > 0;
  if (!request.named && !open) return null;
  if (turn.place.kind !== 'personal') return countsOnly(at);
  if (HAS_REACHED.test(request.text) && maySeeProof(at)) return proofReply(ports, at, turn, 0);
  const { personId } = request.params;
  return (personId === undefined ? null : aboutPerson(at, turn, personId)) ?? attendanceReply(at, turn);
}

/** "Vem har fått kallelsen?", "bevisa att alla fått kallelsen": the proof, for those who see to the sending. */
const HAS_REACHED =
  /(?<!\p{L})(?:fått|nått|nåtts|mottagit|bevis\p{L}*|öppnat)(?!\p{L}).*(?<!\p{L})kallels|(?<!\p{L})kallelse(?:bevis|n (?:har )?(?:nått|gått|kommit) fram)/iu;

const STEPS_IN = /(?<!\p{L})(?:går|hoppar|kliver|träder|rycker) in(?!\p{L})|(?<!\p{L})tjänstgör(?!\p{L})/iu;

/** "Vem går in för Karim?": by the calls to the meeting, where there are any; else the register tells. */
async function stepsIn(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  if (turn.place.kind !== 'personal' || !STEPS_IN.test(request.text)) return null;
  const { personId } = request.params;
  const at = personId === undefined ? null : await meetingOf(ports, request, turn);
  if (at === null || personId === undefined) return null;
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, personId);
  const isCalled = seat !== null && book.calls.some((call) => call.seatId === seat.seatId);
  return isCalled ? aboutPerson(at, turn, personId) : null;
}

/** Where others read along: how many, and no names. */
function countsOnly(at: AtMeeting): Reply {
  const { forecast } = attendanceView(at);
  const fact = ATTENDANCE_SAID.coming(forecast.coming, forecast.seats);
  return {
    messages: [
      { text: fact, card: answerCard({ fact, lines: [ATTENDANCE_SAID.notInChannel], source: at.boardName }) },
    ],
  };
}

/** "Kommer Karim?", "vem går in för Karim?" */
function aboutPerson(at: AtMeeting, turn: Turn, personId: string): Reply | null {
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, personId);
  const given = answerOf(book, personId);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(book.calls, personId);
  const name = seat?.holder?.name ?? given?.person.name ?? call?.person.name;
  if (name === undefined) return null;
  const serving = call?.status === 'ACCEPTED' ? [TOLD.serves(name, call.servesFor?.name ?? null, when)] : [];
  const fact =
    serving[0] ??
    (given === null
      ? ATTENDANCE_SAID.hasNotAnswered(name, when)
      : ATTENDANCE_SAID.isComing(name, given.answer, when));
  const standing = seat === null ? null : seatStanding(book, seat);
  const lines =
    standing?.kind === 'SUBSTITUTE'
      ? [ATTENDANCE_SAID.serving(standing.person.name, name)]
      : standing?.kind === 'ASKED'
        ? [CALLED_IN.declinedNext(standing.asked.at(-1)?.name ?? '')]
        : standing?.kind === 'EMPTY'
          ? [TOLD.nobodyToAsk]
          : [];
  const data = { meetingId: at.meetingId };
  const buttons = [{ title: ATTEND_BUTTON.status, verb: 'attendance.status', data }];
  const source = ATTENDANCE_SAID.source(at.boardName);
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source, buttons }) }] };
}

/** Meetings that wait for the person's own answer, or for whether she can serve. */
export function attendanceTasks(ports: MeetingPorts): TaskSource {
  return {
    async tasks({ boardId, personId }, turn) {
      const today = localDateOf(turn.at);
      const ahead = (await listMeetings(ports.store, boardId)).filter(
        ({ status, date }) => date >= today && (status === 'PLANNED' || status === 'CALLED'),
      );
      const found = await Promise.all(ahead.map(({ id }) => reachMeeting(ports, turn, id)));
      return found.flatMap((at) => (at === null ? [] : taskAt(at, turn, personId)));
    },
  };
}

function taskAt(at: AtMeeting, turn: Turn, personId: string): Task[] {
  const book = bookOf(at);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const button = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  const call = callOf(book.calls, personId);
  if (call?.status === 'ASKED') {
    const text = ATTENDANCE_SAID.serveTask(call.servesFor?.name ?? null, when);
    return [{ text, dueAt: call.passOnAt, button }];
  }
  const holds = seatHeldBy(book.roster.electorate, personId) !== null;
  const asked = at.meeting.noticeBook.sent.length > 0;
  if (!holds || !asked || answerOf(book, personId) !== null) return [];
  const dueAt = endOfDay(answerBy(at.meeting.date, book.roster));
  return [{ text: ATTENDANCE_SAID.answerTask(when), dueAt, button }];
}
