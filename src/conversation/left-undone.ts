import { answerPart } from './said-parts.ts';
import type { Conversed, Situation } from './situation.ts';
import { ACTS, type Act } from './understand/intents.ts';
import { stopsIt } from './understand/meetings/stops-it.ts';
import { undoSaid } from './understand/meetings/undo-said.ts';

/** What is put on a card first, and is done when its button is pressed. */
const ON_A_CARD: ReadonlySet<string> = new Set<Act>([
  'meeting.create',
  'meeting.move',
  'meeting.cancel',
  'meeting.remind',
  'plan.add',
  'notice.send',
  'agenda.post',
  'item.edit',
  'item.withdraw',
  'item.restore',
  'item.move',
]);

/**
 * "Nej vänta", "ångra", right after an order whose card has not been pressed: it is left alone, and nothing is said of
 * what was done before it. A bare "nej" is of the card only where nothing else waits for an answer. Null: nothing stands so.
 */
export async function leftUndone(
  text: string,
  { context, memberships, openNow }: Situation,
): Promise<Conversed | null> {
  const { lastSaid } = context;
  const act = ACTS.find((one) => one === lastSaid?.action);
  if (!lastSaid || lastSaid.pressed || act === undefined || !ON_A_CARD.has(act)) return null;
  const stops = undoSaid(text) === 'LAST' ? 'SURELY' : stopsIt(text);
  if (stops === null) return null;
  if (stops === 'PERHAPS') {
    const open = (await Promise.all(memberships.map((one) => openNow?.(one) ?? []))).flat();
    if (open.some(({ personId }) => personId === undefined)) return null;
  }
  const of = memberships.find(({ boardId }) => boardId === lastSaid.boardId);
  const value = { kind: 'left-undone', act, board: of?.boardName ?? '' } as const;
  return {
    parts: [answerPart({ area: 'act', value }, lastSaid.boardId)],
    context: { ...context, lastSaid: null },
  };
}
