import {
  type ActionHandler,
  type ActResult,
  heldAllTheSame,
  undoesCancelling,
} from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { ARRANGE, CANCEL, MEETING_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { type AtBoard, boardsOf, type MeetingPorts, said, unlessPrepares } from '../reach.ts';

/** "Ställ in mötet"; or "ångra inställningen", which is told to be none (domain page 5: a cancelled meeting stays so). */
export function cancelAction(ports: MeetingPorts, cancel: ActionHandler['run']): ActionHandler {
  return {
    action: 'meeting.cancel',
    async run(request, turn) {
      const days = turn.place.kind === 'personal' ? (request.params.mayBeOn ?? []) : [];
      const isUndone = undoesCancelling(request.text) || heldAllTheSame(request.text);
      if (days.length < 2 && !isUndone) return cancel(request, turn);
      const [board] = await boardsOf(ports, turn, request.boardId);
      if (!board) return cancel(request, turn);
      if (days.length > 1 && !isUndone)
        return (await oneAtATime(ports, board, turn, days)) ?? cancel(request, turn);
      const again = {
        title: ARRANGE.newFact,
        verb: 'conversation.ask',
        data: { text: 'nytt möte', boardId: request.boardId },
      };
      const today = localDateOf(turn.at);
      const meetings = await listMeetings(ports.store, board.boardId);
      const ahead = meetings.filter(({ date }) => date >= today);
      if (!ahead.some(({ status }) => status === 'CANCELLED'))
        return { reply: said(board, MEETING_SAID.noneCancelled), outcome: 'refuse' };
      return {
        reply: said(board, MEETING_SAID.cancelStands, [MEETING_SAID.newInstead], [again]),
        outcome: 'refuse',
      };
    },
  };
}

/** Several meetings, by their days: each has its own reason and goes to those who are called to it. Null: they are not several. */
async function oneAtATime(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  days: readonly string[],
): Promise<ActResult | null> {
  const refusal = unlessPrepares(board, turn);
  if (refusal !== null) return { reply: refusal, outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const meant = (await listMeetings(ports.store, board.boardId)).filter(
    ({ status, date }) => (status === 'PLANNED' || status === 'CALLED') && days.includes(date),
  );
  if (meant.length < 2) return null;
  const buttons = meant.map((one) => ({
    title: whenInWords({ date: one.date, start: null, end: null }, today),
    verb: 'meeting.cancel-form',
    data: { meetingId: one.id },
  }));
  return {
    reply: said(board, CANCEL.oneAtATime(meant.length), [CANCEL.oneAtATimeLine], buttons),
    outcome: 'clarify',
  };
}
