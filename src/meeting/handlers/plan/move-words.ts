import type { ActionHandler, ActRequest, ActResult } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { CardButton, Turn } from '../../../teams/contract.ts';
import { CHANGE_ONE, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { boardsOf, type MeetingPorts, said, unlessPrepares } from '../reach.ts';
import { reasonToFill } from '../reason-to-fill.ts';

/** "Flytta mötet i juni till den 10:e"; of "båda mötena", or a month that has two, one at a time. */
export function moveAction(ports: MeetingPorts, move: ActionHandler['run']): ActionHandler {
  return {
    action: 'meeting.move',
    async run(request, turn) {
      const days = request.params.mayBeOn ?? [];
      if (days.length < 2 || turn.place.kind !== 'personal') return move(request, turn);
      return (await oneAtATime(ports, request, turn, days)) ?? move(request, turn);
    },
  };
}

const ALL =
  /(?<!\p{L})(?:båda|bägge|alla|samtliga)\s+(?:de\s+)?(?:\p{L}+\s+)?(?:\p{L}*möten?a?|\p{L}*sammanträden?a?)(?!\p{L})/iu;

/** Each meeting with a button: the same words of that one alone, or its form with what was said. */
async function oneAtATime(
  ports: MeetingPorts,
  { boardId, params, text }: ActRequest,
  turn: Turn,
  days: readonly string[],
): Promise<ActResult | null> {
  const [board] = await boardsOf(ports, turn, boardId);
  if (!board) return null;
  const refusal = unlessPrepares(board, turn);
  if (refusal !== null) return { reply: refusal, outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const open = (await listMeetings(ports.store, boardId)).filter(
    ({ status, date }) => (status === 'PLANNED' || status === 'CALLED') && days.includes(date),
  );
  if (open.length < 2) return null;
  const { date = '', start = '', end = '', place = '' } = params;
  const { reason } = reasonToFill(params.reason);
  const buttons = open.map((one): CardButton => {
    const title = whenInWords({ date: one.date, start: null, end: null }, today);
    if (ALL.test(text)) {
      const data = { text: text.replace(ALL, `mötet ${one.date}`), boardId };
      return { title, verb: 'conversation.ask', data };
    }
    const when = one.id === params.meetingId ? { date, start, end } : { date };
    return { title, verb: 'meeting.move-form', data: { meetingId: one.id, ...when, place, reason } };
  });
  return {
    reply: said(board, CHANGE_ONE.fact(open.length), [CHANGE_ONE.line], buttons),
    outcome: 'clarify',
  };
}
