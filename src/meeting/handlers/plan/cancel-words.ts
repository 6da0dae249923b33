import type { ActionHandler, ActResult } from '../../../conversation/index.ts';
import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { ARRANGE, CANCEL, MEETING_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { type AtBoard, boardsOf, type MeetingPorts, said, unlessPrepares } from '../reach.ts';

const TAKES_BACK =
  /(?<!\p{L})(?:ångra|ångrar|återkalla|häv|häva|ta tillbaka|backa|riv upp)(?!\p{L}).*(?<!\p{L})(?:inställ\p{L}*|avbok\p{L}*|ställt in)/iu;

/** "Alla möten 2027", "vårens möten". */
const SEVERAL =
  /(?<!\p{L})(?:alla|samtliga|båda|vårens|sommarens|höstens|vinterns|årets|resten av|övriga|resterande)(?!\p{L}).*(?<!\p{L})(?:(?:styrelse)?möten(?:a)?|sammanträden(?:a)?)(?!\p{L})/iu;

/** "Ställ in mötet"; or "ångra inställningen", which is told to be none (domain page 5: a cancelled meeting stays so). */
export function cancelAction(ports: MeetingPorts, cancel: ActionHandler['run']): ActionHandler {
  return {
    action: 'meeting.cancel',
    async run(request, turn) {
      const isMany = SEVERAL.test(request.text) && turn.place.kind === 'personal';
      if (!isMany && !TAKES_BACK.test(request.text)) return cancel(request, turn);
      const [board] = await boardsOf(ports, turn, request.boardId);
      if (!board) return cancel(request, turn);
      if (isMany) return (await oneAtATime(ports, board, turn, request.text)) ?? cancel(request, turn);
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

const SEASONS: readonly { readonly says: RegExp; readonly from: number; readonly to: number }[] = [
  { says: /(?<!\p{L})(?:vårens|våren)(?!\p{L})/iu, from: 1, to: 6 },
  { says: /(?<!\p{L})(?:sommarens|sommaren)(?!\p{L})/iu, from: 6, to: 8 },
  { says: /(?<!\p{L})(?:höstens|hösten)(?!\p{L})/iu, from: 8, to: 12 },
];

/** Meetings to come of the year and season that are said. */
function isSaid(text: string, date: LocalDate, today: LocalDate): boolean {
  const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(text)?.[1] ?? (/årets/iu.test(text) ? today.slice(0, 4) : null);
  const season = SEASONS.find(({ says }) => says.test(text));
  const month = Number(date.slice(5, 7));
  return (
    (year === null || date.startsWith(year)) &&
    (season === undefined || (month >= season.from && month <= season.to))
  );
}

/** "Ställ in alla möten 2027": each has its own reason and goes to those who are called to it. Null: they are not several. */
async function oneAtATime(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  text: string,
): Promise<ActResult | null> {
  const refusal = unlessPrepares(board, turn);
  if (refusal !== null) return { reply: refusal, outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const open = (await listMeetings(ports.store, board.boardId)).filter(
    ({ status, date }) => (status === 'PLANNED' || status === 'CALLED') && date >= today,
  );
  const meant = open.filter(({ date }) => isSaid(text, date, today));
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
