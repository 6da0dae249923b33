import { z } from 'zod';
import type { Reply, Turn, Verb } from '../../../../teams/contract.ts';
import { verb } from '../../../../teams/contract.ts';
import { itemById } from '../../../domain/agenda/book.ts';
import { contentOf, type PlannedItem } from '../../../domain/agenda/item.ts';
import { SEEN } from '../../../text/index.ts';
import { type AtMeeting, type MeetingPorts, refused, run, unlessPrepares, withMeeting } from '../../reach.ts';
import { agendaReply } from '../agenda-card.ts';
import { severalReceipt } from '../several/several-receipt.ts';
import { shown, withItem } from './item-card.ts';

const meetingId = z.string().max(200);
const itemId = z.string().max(100);

/**
 * One press that keeps an item, or all of those just added, from the channel, or shows one there.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function seenVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.item-seen',
      input: z.object({ meetingId, itemId, visible: z.enum(['ALL', 'BOARD']) }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const outcome = await changeSeen(ports, at, turn, item, input.visible === 'BOARD');
          if ('messages' in outcome) return outcome;
          const next = await leftInChannel(ports, at.boardId, item, input.visible === 'BOARD');
          return shown(outcome, turn, outcome.meeting, item.id, SEEN.changed, next);
        }),
    }),
    verb({
      name: 'meeting.items-hide',
      input: z.object({ meetingId, itemIds: z.array(itemId).min(1).max(100) }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => hideAll(ports, at, turn, input.itemIds)),
    }),
  ];
}

/** What is told with an item that has become internal: what else of it stands in the channel, and how it is taken away. */
export async function leftInChannel(
  ports: MeetingPorts,
  boardId: string,
  item: Pick<PlannedItem, 'heading'>,
  internal: boolean,
) {
  const left = internal ? await ports.inChannel(boardId, item) : [];
  return { notes: left.map(({ line }) => line), buttons: left.map(({ button }) => button) };
}

async function hideAll(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  ids: readonly string[],
): Promise<Reply> {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  let after = at;
  for (const id of ids) {
    const item = itemById(after.meeting.agenda, id);
    const outcome = item === null ? after : await changeSeen(ports, after, turn, item, true);
    if ('messages' in outcome) return outcome;
    after = outcome;
  }
  const items = ids.flatMap((id) => itemById(after.meeting.agenda, id) ?? []);
  return items.length === 0
    ? agendaReply(after, turn)
    : severalReceipt(after, SEEN.changedAll(items.length), items);
}

/** The meeting with the item as internal as is said, and nothing else of it changed; or why that cannot be. */
export async function changeSeen(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  internal: boolean,
): Promise<AtMeeting | Reply> {
  if (item.internal === internal) return at;
  // Each act of a turn has its own name: the same turn delivered twice does each of them once.
  const own = { ...turn, commandId: `${turn.commandId}/${item.id}/seen` };
  const content = { ...contentOf(item), internal };
  const edit = { type: 'EditItem', by: at.doer, at: turn.at, itemId: item.id, content } as const;
  const outcome = await run(ports, at, own, edit);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return outcome.state.status === 'NONE' ? at : { ...at, meeting: outcome.state };
}
