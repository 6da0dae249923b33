import type { OwnMatter, TaskSource } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, OWN_MATTER, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { isCalled, type JavOpen, javOpen } from '../notice/open-calls.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { besideAnswer, whether } from './ask-first.ts';
import { whetherServes, whetherStill } from './call-words.ts';
import { askedAgain, idOf, itemCallInWords } from './item-calls/item-call-words.ts';

type Own = NonNullable<TaskSource['own']>;

/** All that the one who writes may answer of the meetings ahead, by its day: in single ärenden, whether she is jävig, and of the whole meeting. */
export async function ownMatters(
  ports: MeetingPorts,
  { boardId }: Parameters<Own>[0],
  turn: Turn,
): Promise<OwnMatter[]> {
  if (turn.place.kind !== 'personal') return [];
  const today = localDateOf(turn.at);
  const ahead = (await listMeetings(ports.store, boardId))
    .filter(({ status, date }) => (status === 'CALLED' || status === 'PLANNED') && date >= today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const found = await Promise.all(ahead.map(({ id }) => reachMeeting(ports, turn, id)));
  return found.flatMap((at) => (at === null || isOverBy(at.meeting, turn.at) ? [] : mattersAt(at, turn)));
}

function mattersAt(at: AtMeeting, turn: Turn): OwnMatter[] {
  const today = localDateOf(turn.at);
  const { meeting, doer } = at;
  const { date } = meeting;
  const items = itemCallsOf(meeting, doer.personId).filter(({ status }) => status === 'ASKED');
  return [
    ...items.map((call) => ({
      short: OWN_MATTER.item(call.item, date, today),
      isAnswered: false,
      date,
      button: askedAgain(at, call),
      again: () => itemCallInWords(at, turn, true, call.item, [ATTENDANCE_SAID.notRecorded]),
    })),
    ...javOpen(at).map((one) => ofJav(at, turn, one)),
    ...ofMeeting(at, turn),
  ];
}

function ofMeeting(at: AtMeeting, turn: Turn): OwnMatter[] {
  const { meeting, meetingId, doer } = at;
  const { date } = meeting;
  const today = localDateOf(turn.at);
  const call = callOf(meeting.attendance.calls, doer.personId);
  const button = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId } };
  if (call?.status === 'ASKED' || call?.status === 'ACCEPTED') {
    const isAnswered = call.status === 'ACCEPTED';
    const short = OWN_MATTER.serve(call.servesFor?.name ?? null, date, today);
    const again = () =>
      isAnswered
        ? whetherStill(at, turn, call)
        : whetherServes(at, turn, call, [ATTENDANCE_SAID.notRecorded]);
    return [{ short, isAnswered, date, button, again }];
  }
  if (!isCalled(at)) return [];
  const isAnswered = answerOf(meeting.attendance, doer.personId) !== null;
  const again = (text: string) => whether(at, turn, null, besideAnswer(text, 'COMING', undefined));
  return [{ short: OWN_MATTER.meeting(date, today), isAnswered, date, button, again }];
}

function ofJav(at: AtMeeting, turn: Turn, { item: { number, heading }, isRaised }: JavOpen): OwnMatter {
  const { boardId, meetingId, meeting } = at;
  const { date } = meeting;
  const today = localDateOf(turn.at);
  const text = OWN_MATTER.javWords(number, date);
  const data = { meetingId, item: number, ...idOf(at, number) };
  const fact = OWN_MATTER.whetherJav(number, heading, whenInWords(meeting, today));
  const buttons = [
    { title: OWN_MATTER.notJav, verb: isRaised ? 'recusal.deny' : 'recusal.none', data },
    { title: OWN_MATTER.isJav, verb: 'recusal.form', data },
  ];
  return {
    short: OWN_MATTER.jav(number, date, today),
    isAnswered: false,
    date,
    button: { title: fact, verb: 'conversation.ask', data: { text, boardId } },
    again: () => ({ reply: said(at, fact, [ATTENDANCE_SAID.notRecorded], buttons) }),
  };
}
