import { z } from 'zod';
import { asksHistory, type QuestionHandler, type QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { whyNotPrepare } from '../../domain/rules/who-prepares.ts';
import { historyOf } from '../../history.ts';
import { HISTORY, whenInWords } from '../../text/index.ts';
import { findMeetingNamed, loadKnownMeeting, meetingsToCome } from '../../views.ts';
import { meetingId } from '../plan/arrange.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, refused, say, withMeeting } from '../reach.ts';
import { justHeld } from '../which-meeting/still-ahead.ts';
import { versionsReply } from './notice-asked.ts';
import { maySeeProof } from './proof.ts';

/** Lines on one card. */
const PAGE = 12;

/** What has happened with a meeting, for those who see to it. */
export function historyVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'meeting.history',
    input: z.object({ meetingId, back: z.number().int().min(0).max(1000).default(0) }),
    run: (input, turn) =>
      withMeeting(ports, turn, input.meetingId, (at) => historyReply(ports, at, turn, input.back)),
  });
}

/** It is asked among the questions of who comes. */
export function historyQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async (request, turn) => (asksHistory(request.text) ? historyAsked(ports, request, turn) : null),
  };
}

/** "Vad har hänt med mötet?": of the one that is named, also where it is held, moved or cancelled, else the next. */
async function historyAsked(
  ports: MeetingPorts,
  { params, boardId, text }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  if (turn.place.kind !== 'personal') return say(HISTORY.inOwnChat);
  const day = params.noMeetingOn === undefined ? null : parseLocalDate(params.noMeetingOn);
  const named = day === null ? params.meetingId : await findMeetingNamed(ports.store, boardId, day);
  const held = params.meetingSaid === true ? null : await justHeld(ports, boardId, turn, text);
  const id = held?.meetingId ?? named ?? (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id;
  const at = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (at === null) return null;
  // What has become of an agenda everybody who is called is told by the kallelse.
  if (!maySeeProof(at) && /dagordning|agenda/iu.test(text)) return versionsReply(ports, at, turn);
  return historyReply(ports, at, turn, 0);
}

/** The newest first: of what a card shows at once that is what is asked for. Kansli and whoever leads the meeting read all of its agenda. */
async function historyReply(ports: MeetingPorts, at: AtMeeting, turn: Turn, back: number): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(HISTORY.inOwnChat);
  if (!maySeeProof(at)) return refused({ code: 'meeting.mayNotSeeHistory', data: null }, at, turn);
  const today = localDateOf(turn.at);
  const reader = whyNotPrepare(at.doer) === null ? null : at.doer.personId;
  const lines = historyOf((await loadKnownMeeting(ports.store, at.meetingId))?.events ?? [], today, reader);
  const pages = Math.max(1, Math.ceil(lines.length / PAGE));
  const page = Math.min(back, pages - 1);
  const end = lines.length - page * PAGE;
  const shown = lines.slice(Math.max(0, end - PAGE), end).toReversed();
  const to = (title: string, of: number): CardButton => ({
    title,
    verb: 'meeting.history',
    data: { meetingId: at.meetingId, back: of },
  });
  const card = answerCard({
    context: pages > 1 ? HISTORY.page(page + 1, pages) : at.boardName,
    fact: HISTORY.fact(whenInWords(at.meeting, today)),
    lines: [...shown, ...(at.meeting.noticeBook.sent.length > 0 ? [HISTORY.proof] : [])],
    source: at.boardName,
    buttons: [
      ...(page + 1 < pages ? [to(HISTORY.earlier, page + 1)] : []),
      ...(page > 0 ? [to(HISTORY.later, page - 1)] : []),
    ],
  });
  return { messages: [{ card }] };
}
