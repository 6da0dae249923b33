import { z } from 'zod';
import type { PlaceSaid } from '../../../../conversation/index.ts';
import { localDateOf } from '../../../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../../../teams/contract.ts';
import type { Placing } from '../../../domain/agenda/commands.ts';
import { openingOf } from '../../../domain/agenda/placing.ts';
import { explainMeetingRefusal, ITEM_FORM, itemLine, SEEN } from '../../../text/index.ts';
import { attachHeld } from '../../papers/attach-held.ts';
import { type AtMeeting, type MeetingPorts, refused, run, unlessPrepares, withMeeting } from '../../reach.ts';
import { moreFields, nextOf, whatRemains } from '../several/more-items.ts';
import { editFields, editFrom, editSaid } from './edit-words.ts';
import { itemReply, shown, withItem } from './item-card.ts';
import {
  addForm,
  contentFrom,
  editForm,
  fieldsOf,
  type ItemFields,
  isAsItWas,
  PLACES,
  templateOf,
} from './item-forms.ts';
import { keptToOwnChat, whyAsked } from './item-secret.ts';
import { leftInChannel } from './item-seen.ts';

const meetingId = z.string().max(200);
const itemId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');

export const itemFields = {
  heading: written(200),
  presenter: written(200),
  background: written(4000),
  proposals: written(4000),
  visible: z.enum(['ALL', 'BOARD']).default('ALL'),
  asked: z.string().max(10).optional(),
};

/** The forms in which items are written. */
export function itemVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.item-add-form',
      input: z.object({ meetingId, ...moreFields }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => {
          const { fields, more } = nextOf(input);
          return unlessPrepares(at, turn) ?? addForm(at, turn, fields, null, { more });
        }),
    }),
    verb({
      name: 'meeting.item-add',
      input: z.object({ meetingId, itemId, held: written(200), ...moreFields, ...itemFields }),
      run: ({ meetingId: id, itemId: item, place, more, held, ...fields }, turn) =>
        withMeeting(ports, turn, id, (at) => add(ports, at, turn, { item, place, more, held, fields })),
    }),
    verb({
      name: 'meeting.item-form',
      input: z.object({ meetingId, itemId, ...editFields }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const said = editFrom(input);
          return Object.keys(said).length > 0
            ? editSaid(at, turn, item, said)
            : editForm(at, turn, item, fieldsOf(item), null);
        }),
    }),
    verb({
      name: 'meeting.item-save',
      input: z.object({ meetingId, itemId, seen: z.enum(['ALL', 'BOARD']).default('BOARD'), ...itemFields }),
      run: ({ meetingId: meeting, itemId: id, seen, ...fields }, turn) =>
        withItem(ports, turn, { meetingId: meeting, itemId: id }, async (at, item) => {
          // Open to all when the form came, it is not opened by what the form then had.
          if (item.internal && seen === 'ALL' && fields.visible === 'ALL')
            return editForm(at, turn, item, keptToOwnChat(fields), SEEN.sinceInternal);
          if (isAsItWas(fields, item))
            return itemReply(at, item, { fact: ITEM_FORM.unchanged(itemLine(item)) });
          const asks = await whyAsked(ports, at, fields, item);
          if (asks !== null) return editForm(at, turn, item, keptToOwnChat(fields), asks);
          const command = {
            type: 'EditItem',
            by: at.doer,
            at: turn.at,
            itemId: id,
            content: contentFrom(fields),
          } as const;
          const outcome = await run(ports, at, turn, command);
          if (outcome.kind === 'refused') {
            return outcome.refusal.code === 'meeting.headingMissing'
              ? editForm(at, turn, item, fields, ITEM_FORM.headingMissing)
              : refused(outcome.refusal, at, turn);
          }
          const hidden = fields.visible === 'BOARD' && !item.internal;
          const next = await leftInChannel(ports, at.boardId, item, hidden);
          return outcome.events.length > 0
            ? shown(at, turn, outcome.state, id, ITEM_FORM.saved, next)
            : itemReply(at, item, { fact: ITEM_FORM.unchanged(itemLine(item)) });
        }),
    }),
  ];
}

/** The form for a new item, for whoever prepares meetings. */
export function addFormFor(
  at: AtMeeting,
  turn: Turn,
  fields: ItemFields,
  said?: PlaceSaid,
  fault: string | null = null,
  held = '',
): Reply {
  const place = said === undefined ? PLACES.last : placeSaid(at, said);
  return unlessPrepares(at, turn) ?? addForm(at, turn, { ...fields, place }, fault, { held });
}

/** "efter punkt 5", "som punkt 6": the place among those of the form; the last where there is no such item. */
export function placeSaid(at: AtMeeting, said: PlaceSaid): string {
  const items = at.meeting.agenda.items ?? [];
  if (said.kind === 'first') {
    // First of the meeting's own: after those with which every meeting begins.
    const begins = items.findLastIndex(({ standard }) => standard === 'OPENING');
    return items[begins]?.id ?? openingOf(items)?.id ?? PLACES.first;
  }
  if (!('number' in said)) return PLACES.last;
  const nth = items.findIndex(({ number }) => number === said.number.toLowerCase());
  if (nth < 0) return PLACES.last;
  const after = said.kind === 'after' ? items[nth] : items[nth - 1];
  return after?.id ?? PLACES.first;
}

interface NewItem {
  readonly item: string;
  readonly place: string;
  /** Headings that remain to be added, a line each. */
  readonly more: string;
  /** Files that were sent with it, to be its bilagor; empty: none. */
  readonly held: string;
  readonly fields: ItemFields;
}

async function add(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { item, place, more, held, fields }: NewItem,
): Promise<Reply> {
  const asks = await whyAsked(ports, at, fields);
  if (asks !== null)
    return addForm(at, turn, { ...keptToOwnChat(fields), place }, asks, { id: item, more, held });
  const outcome = await run(ports, at, turn, {
    type: 'AddItem',
    by: at.doer,
    at: turn.at,
    itemId: item,
    content: contentFrom(fields),
    place: placing(place),
    template: templateOf(at),
  });
  if (outcome.kind === 'refused') {
    const { code } = outcome.refusal;
    const fault = explainMeetingRefusal(outcome.refusal, localDateOf(turn.at));
    const form = { id: item, more, held };
    if (code === 'meeting.headingMissing') return addForm(at, turn, { ...fields, place }, fault, form);
    if (code === 'meeting.outsideMeeting') return addForm(at, turn, fields, fault, form);
    return refused(outcome.refusal, at, turn);
  }
  const remaining = whatRemains(at, more, { itemId: item, place, visible: fields.visible });
  const reply = await shown(at, turn, outcome.state, item, ITEM_FORM.added, remaining);
  const papers =
    held === '' ? null : await attachHeld(ports, turn, { meetingId: at.meetingId, itemId: item, held });
  return papers === null ? reply : { messages: [...reply.messages, ...papers.messages] };
}

/** A place of the form as the command has it. */
export function placing(place: string): Placing {
  if (place === PLACES.last) return 'LAST';
  return { after: place === PLACES.first ? null : place };
}
