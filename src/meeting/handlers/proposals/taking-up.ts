import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import type { MatterProposal } from '../../domain/agenda/item.ts';
import { ITEM_FORM, PROPOSAL } from '../../text/index.ts';
import { shown } from '../agenda/item/item-card.ts';
import { acceptForm, contentFrom, type ItemFields, PLACES, templateOf } from '../agenda/item/item-forms.ts';
import { keptToOwnChat, whyAsked } from '../agenda/item/item-secret.ts';
import { placing } from '../agenda/item/items.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, refused, run, unlessPrepares } from '../reach.ts';

/** Puts what somebody has proposed on the agenda that it is proposed to. */
export async function takeUp(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  proposal: MatterProposal,
  fields: ItemFields,
): Promise<Reply> {
  const { id } = proposal;
  const asks = await whyAsked(ports, at, fields);
  if (asks !== null) return acceptForm(at, { id, by: proposal.by.name }, keptToOwnChat(fields), asks);
  const itemId = itemOf(proposal);
  const place = placing(fields.place ?? PLACES.last);
  const act = { by: at.doer, at: turn.at, content: contentFrom(fields), place, template: templateOf(at) };
  const outcome = await run(ports, at, turn, { type: 'AcceptProposal', proposalId: id, itemId, ...act });
  if (outcome.kind !== 'refused') return shown(at, turn, outcome.state, itemId, ITEM_FORM.added);
  return outcome.refusal.code === 'meeting.headingMissing'
    ? acceptForm(at, { id, by: proposal.by.name }, fields, ITEM_FORM.headingMissing)
    : refused(outcome.refusal, at, turn);
}

/**
 * Puts it on the agenda of another meeting, and answers whoever proposed it with which: the proposal waits for nothing
 * more. A press again does the same once.
 */
export async function takeUpElsewhere(
  ports: MeetingPorts,
  own: AtMeeting,
  turn: Turn,
  proposal: MatterProposal,
  { toMeetingId, fields }: { readonly toMeetingId: string; readonly fields: ItemFields },
): Promise<Reply> {
  const at = await reachMeeting(ports, turn, toMeetingId);
  const refusal = at === null || at.boardId !== own.boardId ? null : unlessPrepares(at, turn);
  if (at === null || at.boardId !== own.boardId || refusal !== null)
    return refusal ?? refused({ code: 'meeting.noSuchProposal', data: null }, own, turn);
  const of = { id: proposal.id, by: proposal.by.name, meetingId: own.meetingId };
  const asks = await whyAsked(ports, at, fields);
  if (asks !== null) return acceptForm(at, of, keptToOwnChat(fields), asks);
  const itemId = itemOf(proposal);
  const act = { by: at.doer, at: turn.at };
  const place = placing(fields.place ?? PLACES.last);
  const item = { itemId, content: contentFrom(fields), place, template: templateOf(at) };
  const added = await run(ports, at, turn, { type: 'AddItem', ...act, ...item });
  if (added.kind === 'refused') {
    return added.refusal.code === 'meeting.headingMissing'
      ? acceptForm(at, of, fields, ITEM_FORM.headingMissing)
      : refused(added.refusal, at, turn);
  }
  const answer = PROPOSAL.elsewhere(at.meeting.date, localDateOf(turn.at));
  const answered = await run(ports, own, turn, {
    type: 'AnswerProposal',
    ...act,
    proposalId: proposal.id,
    answer,
  });
  if (answered.kind === 'refused') return refused(answered.refusal, own, turn);
  return shown(at, turn, added.state, itemId, ITEM_FORM.added);
}

function itemOf({ id }: MatterProposal): string {
  return `item-${id}`;
}
