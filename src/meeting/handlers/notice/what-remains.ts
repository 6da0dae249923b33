import { asksBeforeSending, asksWhatIsMissing, type QuestionRequest } from '../../../conversation/index.ts';
import { dateInWords, dayInWords, localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { NOTICE_BUTTON, REMAINS, whenInWords } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said, unlessPrepares } from '../reach.ts';

/** "Är allt klart för utskick?", where no day is named: the first meeting ahead that nobody is called to; null: else. */
export async function firstUncalled(
  ports: MeetingPorts,
  { boardId, params, text }: QuestionRequest,
  turn: Turn,
): Promise<AtMeeting | null> {
  if (!asksBeforeSending(text) || params.meetingSaid === true) return null;
  const next = (await meetingsToCome(ports.store, boardId, turn.at)).find(
    ({ status }) => status === 'PLANNED',
  );
  return next === undefined ? null : reachMeeting(ports, turn, next.id);
}

/**
 * "Vad återstår inför aprilmötet?", before anybody is called: hours and place, ärenden, and when the kallelse is to go
 * out. For whoever prepares; null: it is not asked, or people are called and it is told who has not answered.
 */
export function whatRemains(at: AtMeeting, turn: Turn, text: string): Reply | null {
  const { meeting } = at;
  if (turn.place.kind !== 'personal' || !asksWhatIsMissing(text) || unlessPrepares(at, turn) !== null)
    return null;
  if (!isAhead(meeting) || isCalledTo(meeting) || meeting.noticeBook.sent.length > 0) return null;
  const today = localDateOf(turn.at);
  const own = (meeting.agenda.items ?? []).filter(({ standard }) => standard === null).length;
  const { preparation } = meeting.agenda;
  const isSomewhere = meeting.place !== null || meeting.agenda.distanceLink !== null;
  const stopOn = preparation?.materialStopOn ?? null;
  const noticeOn = preparation?.noticeOn ?? null;
  const lines = [
    ...(meeting.start === null ? [REMAINS.noTime] : []),
    ...(isSomewhere ? [] : [REMAINS.noPlace]),
    own === 0 ? REMAINS.noItems : REMAINS.items(own),
    ...(stopOn === null ? [] : [REMAINS.stop(stopOn < today, dateInWords(stopOn, today))]),
    noticeOn === null
      ? REMAINS.notSent
      : noticeOn < today
        ? REMAINS.late(dayInWords(noticeOn, today))
        : REMAINS.sendBy(dateInWords(noticeOn, today)),
  ];
  const preview = {
    title: NOTICE_BUTTON.preview,
    verb: 'notice.preview',
    data: { meetingId: at.meetingId },
  };
  return said(at, REMAINS.fact(whenInWords(meeting, today)), lines, [agendaButton(at), preview]);
}
