import { localDateOf } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { isGivenHours } from '../../domain/attendance/rules/meeting-time.ts';
import { ARRANGE, NOTICE_BUTTON, whenAndWhere } from '../../text/index.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { type AtMeeting, said } from '../reach.ts';
import { arrangingButtons } from './create-meeting.ts';

/** What has become of the meeting: moved, changed, or with another link. */
export function factOf(before: AtMeeting, { meeting }: AtMeeting, turn: Turn, moved: boolean): string {
  const when = whenAndWhere(meeting, localDateOf(turn.at));
  if (!moved) return ARRANGE.linkSaved(when);
  const isSameDay = before.meeting.date === meeting.date && before.meeting.start === meeting.start;
  return isSameDay || isGivenHours(before.meeting, meeting) ? ARRANGE.changed(when) : ARRANGE.moved(when);
}

/** The receipt, with what is to be done next. */
export function receipt(
  at: AtMeeting,
  told: {
    readonly fact: string;
    readonly lines: readonly string[];
    readonly linked: boolean;
    readonly buttons: readonly CardButton[];
  },
): Reply {
  const isCalled = told.linked && at.meeting.noticeBook.sent.length > 0;
  const data = { meetingId: at.meetingId };
  return said(
    at,
    told.fact,
    [...told.lines, ...(isCalled ? [ARRANGE.linkNote] : []), ARRANGE.movedNote],
    [
      ...(isCalled ? [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data }] : []),
      ...told.buttons,
      agendaButton(at),
      ...arrangingButtons(at),
    ],
  );
}

/** Which link the meeting has now. */
export function linkLine({ meeting }: AtMeeting): string {
  const { distanceLink } = meeting.agenda;
  return distanceLink === null ? ARRANGE.linkGone : ARRANGE.newLink(distanceLink);
}
