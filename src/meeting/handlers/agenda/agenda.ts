import { z } from 'zod';
import { type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { itemById } from '../../domain/agenda/book.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { hasBeenSeen } from '../../domain/rules/item-seen.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { endsWithItem, ITEM_FORM, NOTICE_BUTTON } from '../../text/index.ts';
import { toldOfReason } from '../names-kept.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from '../reach.ts';
import { agendaButton, agendaReply, dataOf } from './agenda-card.ts';
import { carryButtons } from './carrying.ts';
import { afterChange, itemReply, ofMeeting, shown, withdrawForm, withItem } from './item/item-card.ts';
import { templateOf } from './item/item-forms.ts';
import { movedTo, swapForm } from './item/item-words.ts';
import { movedReceipt, placeFields, placeFrom, swappedReceipt, swapSaid } from './moving.ts';
import { queuedFor } from './queued.ts';

const meetingId = z.string().max(200);
const itemId = z.string().max(100);
const onItem = z.object({ meetingId, itemId });

/** The agenda as the kansli works on it: a list with a button for each item, and what can be done with one. */
export function agendaVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.agenda',
      input: z.object({ meetingId, from: z.number().int().min(0).max(500).default(0) }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) =>
          agendaReply(at, turn, input.from, await queuedFor(ports, at), await carryButtons(ports, at, turn)),
        ),
    }),
    verb({
      name: 'meeting.agenda-begin',
      input: z.object({ meetingId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => begin(ports, at, turn)),
    }),
    verb({
      name: 'meeting.item',
      input: onItem,
      run: (input, turn) => withItem(ports, turn, input, async (at, item) => itemReply(at, item, null)),
    }),
    verb({
      name: 'meeting.item-move-form',
      input: onItem.extend({ ...placeFields, toMeetingId: meetingId.optional() }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const to = { moveTo: placeFrom(input), toMeetingId: input.toMeetingId };
          return (await movedTo(ports, at, turn, item, to)).reply;
        }),
    }),
    verb({
      name: 'meeting.item-move',
      input: onItem.extend({ after: itemId.nullable() }),
      run: (input, turn) =>
        withItem(ports, turn, input, (at, item) => move(ports, at, turn, item, input.after)),
    }),
    verb({
      name: 'meeting.item-swap',
      input: z.object({ meetingId, first: itemId, second: itemId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => swap(ports, at, turn, input)),
    }),
    verb({
      name: 'meeting.item-swap-form',
      input: onItem.extend({ otherId: itemId.optional() }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const other = itemById(at.meeting.agenda, input.otherId ?? '');
          const isPair = other !== null && other.id !== item.id;
          return (isPair ? swapSaid(at, turn, other, item) : swapForm(at, turn, item)).reply;
        }),
    }),
    verb({
      name: 'meeting.item-withdraw-form',
      input: onItem,
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => withdrawForm(at, turn, item, null)),
    }),
    verb({
      name: 'meeting.item-withdraw',
      input: onItem.extend({
        reason: z.string().max(500).default(''),
        toldOf: z.string().max(500).optional(),
      }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => withdraw(ports, at, turn, input)),
    }),
    verb({
      name: 'meeting.item-restore',
      input: onItem,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => restore(ports, at, turn, input.itemId)),
    }),
  ];
}

async function begin(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const command = { type: 'BeginAgenda', by: at.doer, at: turn.at, template: templateOf(at) } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return outcome.state.status === 'NONE'
    ? agendaReply(at, turn)
    : agendaReply({ ...at, meeting: outcome.state }, turn);
}

async function move(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  after: string | null,
): Promise<Reply> {
  const command = { type: 'MoveItem', by: at.doer, at: turn.at, itemId: item.id, after } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  if (outcome.state.status === 'NONE') return agendaReply(at, turn);
  const now = itemById(outcome.state.agenda, item.id) ?? item;
  return movedReceipt(at, { ...at, meeting: outcome.state }, turn, now);
}

async function swap(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { first, second }: { readonly first: string; readonly second: string },
): Promise<Reply> {
  const command = { type: 'SwapItems', by: at.doer, at: turn.at, first, second } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  if (outcome.state.status === 'NONE') return agendaReply(at, turn);
  const { agenda } = outcome.state;
  const [one, other] = [itemById(agenda, first), itemById(agenda, second)];
  if (one === null || other === null) return agendaReply(at, turn);
  return swappedReceipt({ ...at, meeting: outcome.state }, turn, { first: one, second: other });
}

async function withdraw(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: { readonly itemId: string; readonly reason: string; readonly toldOf?: string | undefined },
): Promise<Reply> {
  const wanted = itemById(at.meeting.agenda, input.itemId);
  const isSeen = wanted !== null && hasBeenSeen(at.meeting.agenda, wanted);
  const { reason, toldOf } = input;
  if (isSeen && toldOf !== reason.trim()) {
    const told = await toldOfReason(ports, at, reason, { toChannel: !wanted.internal });
    const said = { reason, toldOf: reason.trim() };
    if (told.length > 0) return withdrawForm(at, turn, wanted, told.join(' '), said);
  }
  const outcome = await run(ports, at, turn, {
    type: 'WithdrawItem',
    by: at.doer,
    at: turn.at,
    ...pick(input),
  });
  if (outcome.kind === 'refused') {
    const item = itemById(at.meeting.agenda, input.itemId);
    return outcome.refusal.code === 'meeting.reasonMissing' && item
      ? withdrawForm(at, turn, item, ITEM_FORM.withdrawSeen)
      : refused(outcome.refusal, at, turn);
  }
  const gone =
    outcome.state.status === 'NONE'
      ? undefined
      : outcome.state.agenda.withdrawn.findLast((one) => one.item.id === input.itemId);
  const data = { ...dataOf(at), itemId: input.itemId };
  const restoring = { title: ITEM_FORM.restore, verb: 'meeting.item-restore', data };
  const wasCalled = at.meeting.agenda.called?.some(({ id }) => id === input.itemId) ?? false;
  const meeting = outcome.state.status === 'NONE' ? at.meeting : outcome.state;
  const notes = afterChange({ ...at, meeting });
  const preview = { title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: dataOf(at) };
  return said(
    at,
    ITEM_FORM.withdrew(gone?.item.heading ?? ''),
    [...notes, ofMeeting(at, turn), ...endsWith(meeting, input.itemId, turn), ITEM_FORM.withdrawLine],
    [...(wasCalled ? [preview] : []), restoring, agendaButton(at)],
  );
}

/** Whose jäv ends with the item; names are told to the kansli alone. */
function endsWith({ withdrawnMatters }: KnownMeeting, itemId: string, { place }: Turn): string[] {
  const matter = withdrawnMatters.find((one) => one.itemId === itemId)?.matter;
  return matter && place.kind === 'personal' ? endsWithItem(matter) : [];
}

function pick({ itemId: id, reason }: { readonly itemId: string; readonly reason: string }) {
  return { itemId: id, reason };
}

async function restore(ports: MeetingPorts, at: AtMeeting, turn: Turn, id: string): Promise<Reply> {
  const outcome = await run(ports, at, turn, { type: 'RestoreItem', by: at.doer, at: turn.at, itemId: id });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return shown(at, turn, outcome.state, id, ITEM_FORM.restored);
}
