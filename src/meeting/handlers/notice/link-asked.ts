import { asksLink, type QuestionHandler, type QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { NOTICE_ASKED, whenInWords } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';

/** "Vad är länken till mötet?", "jag kommer inte in på mötet i Teams". */
export function linkQuestions(ports: MeetingPorts): QuestionHandler[] {
  return (['meeting.get', 'meeting.next'] as const).map((question) => ({
    question,
    answer: (request, turn) => linkAsked(ports, request, turn),
  }));
}

/** The link is for those who are called: in their own chat, as a channel's agenda does not show it. */
async function linkAsked(
  ports: MeetingPorts,
  { params, boardId, text }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  if (!asksLink(text)) return null;
  const id = params.meetingId ?? (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id;
  const at = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (at === null || !isAhead(at.meeting)) return null;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  if (turn.place.kind !== 'personal') return said(at, NOTICE_ASKED.linkInOwnChat);
  if (!readsWholeAgenda(at)) return said(at, NOTICE_ASKED.linkForCalled);
  const link = at.meeting.agenda.distanceLink;
  const { value } = at.boardThen.rules.distanceMeetings;
  if (value !== 'ALLOWED') return said(at, NOTICE_ASKED.noLink(when), [NOTICE_ASKED.noDistance]);
  if (link === null) return said(at, NOTICE_ASKED.noLink(when), [NOTICE_ASKED.askOffice(officeOf(at))]);
  return said(at, NOTICE_ASKED.link(when), [link, NOTICE_ASKED.linkTrouble(officeOf(at))]);
}

function officeOf({ board }: AtMeeting): string | null {
  return board.office.find(({ admin }) => !admin)?.person.name ?? null;
}
