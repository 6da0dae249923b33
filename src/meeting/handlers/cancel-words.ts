import type { ActionHandler } from '../../conversation/index.ts';
import { ARRANGE, MEETING_SAID } from '../text/index.ts';
import { boardsOf, type MeetingPorts, said } from './reach.ts';

const TAKES_BACK =
  /(?<!\p{L})(?:ångra|ångrar|återkalla|häv|häva|ta tillbaka|backa|riv upp)(?!\p{L}).*(?<!\p{L})(?:inställ\p{L}*|avbok\p{L}*|ställt in)/iu;

/** "Ställ in mötet"; or "ångra inställningen", which is told to be none (domain page 5: a cancelled meeting stays so). */
export function cancelAction(ports: MeetingPorts, cancel: ActionHandler['run']): ActionHandler {
  return {
    action: 'meeting.cancel',
    async run(request, turn) {
      if (!TAKES_BACK.test(request.text)) return cancel(request, turn);
      const [board] = await boardsOf(ports, turn, request.boardId);
      if (!board) return cancel(request, turn);
      const again = {
        title: ARRANGE.newFact,
        verb: 'conversation.ask',
        data: { text: 'nytt möte', boardId: request.boardId },
      };
      return {
        reply: said(board, MEETING_SAID.cancelStands, [MEETING_SAID.newInstead], [again]),
        outcome: 'refuse',
      };
    },
  };
}
