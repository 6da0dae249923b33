import { z } from 'zod';
import type { PlaceSaid } from '../../../conversation/index.ts';
import { epochOf, HOUR, localDateOf, unreachable } from '../../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../../teams/contract.ts';
import { numbersStand } from '../../domain/agenda/evolve.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { moveBack } from '../../domain/agenda/moving-back.ts';
import { endOfMatters, openingOf, overstepped, placedAfter } from '../../domain/agenda/placing.ts';
import { itemMatter, recusedIn } from '../../domain/recusals/state.ts';
import { noticeOf } from '../../domain/state.ts';
import { AGENDA, ITEM_FORM, itemLine, itemName, WITHDRAWN_SAID } from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';
import { agendaButton, dataOf } from './agenda-card.ts';
import { afterChange, itemReply, moveForm, ofMeeting } from './item/item-card.ts';
import { addForm, fieldsOf } from './item/item-forms.ts';

/** A place that was said, as a button carries it. */
export const placeFields = {
  place: z.enum(['at', 'before', 'after', 'first', 'last', 'by', 'other-meeting']).optional(),
  number: z.string().max(200).default(''),
  steps: z.number().int().min(-500).max(500).default(0),
};

/** Where an item is to go, as a button carries it. */
export function placeData(place: PlaceSaid): { readonly [key: string]: string | number } {
  const { kind, ...more } = place;
  return { place: kind, ...more };
}

/** Where an item is to go, as a button carried it. */
export function placeFrom({
  place,
  number,
  steps,
}: z.infer<z.ZodObject<typeof placeFields>>): PlaceSaid | undefined {
  switch (place) {
    case undefined:
      return undefined;
    case 'at':
    case 'before':
    case 'after':
      return { kind: place, number };
    case 'by':
      return { kind: place, steps };
    default:
      return { kind: place };
  }
}

export interface Arranged {
  readonly reply: Reply;
  readonly outcome: 'confirm' | 'clarify' | 'refuse';
}

const clarify = (reply: Reply): Arranged => ({ reply, outcome: 'clarify' });

/** An item to a place that was said: looked over before it is moved; the places to choose from where it cannot be. */
export function moveSaid(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  place: PlaceSaid | undefined,
  notes: readonly string[] = [],
): Arranged {
  const items = at.meeting.agenda.items ?? [];
  if (place === undefined || place.kind === 'other-meeting') return clarify(moveForm(at, item));
  const after = afterWhich(items, item, place);
  if (after === undefined) {
    const number = 'number' in place ? place.number : '';
    const fault = /^\d/u.test(number)
      ? ITEM_FORM.noSuchPlace(number, items.length)
      : ITEM_FORM.noSuchItem(number);
    return clarify(moveForm(at, item, fault));
  }
  const order = placedAfter(items, item, after);
  if (order.every((one, nth) => one.id === items[nth]?.id)) {
    return clarify(itemReply(at, item, { fact: ITEM_FORM.standsThere(itemLine(item)) }));
  }
  const beyond = overstepped(items, order);
  if (beyond !== null) {
    const { number, heading } = beyond.item;
    const data = { date: at.meeting.date, number, heading, edge: beyond.edge };
    return { reply: refused({ code: 'meeting.outsideMeeting', data }, at, turn), outcome: 'refuse' };
  }
  const data = { ...dataOf(at), itemId: item.id };
  return confirmed(at, turn, order, item, {
    fact: ITEM_FORM.moveQuestion(itemName(item), neighbours(order, item)),
    notes,
    buttons: [
      { title: ITEM_FORM.moveAct, verb: 'meeting.item-move', style: 'positive', data: { ...data, after } },
      { title: ITEM_FORM.otherPlace, verb: 'meeting.item-move-form', data },
      { title: ITEM_FORM.leave, verb: 'meeting.item', data },
    ],
  });
}

/** Two items that change places. */
export function swapSaid(
  at: AtMeeting,
  turn: Turn,
  one: PlannedItem,
  other: PlannedItem,
  notes: readonly string[] = [],
): Arranged {
  const items = at.meeting.agenda.items ?? [];
  const [earlier, later] = items.indexOf(one) < items.indexOf(other) ? [one, other] : [other, one];
  const order = items.map((item) => (item === earlier ? later : item === later ? earlier : item));
  const beyond = overstepped(items, order);
  if (beyond !== null) {
    const { number: its, heading } = beyond.item;
    const data = { date: at.meeting.date, number: its, heading, edge: beyond.edge };
    return { reply: refused({ code: 'meeting.outsideMeeting', data }, at, turn), outcome: 'refuse' };
  }
  const data = { ...dataOf(at), first: later.id, second: earlier.id };
  return confirmed(at, turn, order, later, {
    fact: ITEM_FORM.swapQuestion(itemName(earlier), itemName(later)),
    called: later.heading,
    notes,
    buttons: [
      { title: ITEM_FORM.swapAct, verb: 'meeting.item-swap', style: 'positive', data },
      { ...agendaButton(at), title: ITEM_FORM.leave },
    ],
  });
}

/** "Byt tillbaka": what the asker moved last, within the hour, to where it stood; looked over first, as every move. */
export function moveBackSaid(at: AtMeeting, turn: Turn): Arranged {
  const { items, stoodBefore } = at.meeting.agenda;
  const isOwn = stoodBefore !== null && stoodBefore.by.personId === at.doer.personId;
  const isJust = isOwn && epochOf(turn.at) - epochOf(stoodBefore.at) <= HOUR;
  const all = items ?? [];
  const back = isJust
    ? moveBack(
        stoodBefore.order,
        all.map(({ id }) => id),
      )
    : null;
  const item = (id: string) => all.find((one) => one.id === id);
  if (back?.kind === 'swap') {
    const [one, other] = back.items.map(item);
    if (one && other) return swapSaid(at, turn, one, other);
  }
  const moved = back?.kind === 'move' ? item(back.itemId) : undefined;
  if (back?.kind !== 'move' || moved === undefined) {
    return clarify(said(at, ITEM_FORM.nothingToMoveBack, [ITEM_FORM.sayWhere], [agendaButton(at)]));
  }
  const after = back.after === null ? undefined : item(back.after);
  return moveSaid(at, turn, moved, after ? { kind: 'after', number: after.number } : { kind: 'first' });
}

/** Whether it came with a kallelse that was read in: its text stands there alone. */
const isReadIn = ({ meeting }: AtMeeting, { heading }: PlannedItem): boolean =>
  noticeOf(meeting)?.agenda?.some((one) => one.heading === heading) ?? false;

/** An item to another meeting's agenda: added there first, with all that was written, and then taken off here. */
export function moveElsewhere(
  from: AtMeeting,
  to: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  notes: readonly string[] = [],
): Arranged {
  const today = localDateOf(turn.at);
  const told = [
    ITEM_FORM.elsewhere(item.number, from.meeting.date, today, item.papers.length),
    ...(item.background === '' && isReadIn(from, item) ? [ITEM_FORM.textStays] : []),
    ...notes,
  ].join(' ');
  const recused = recusedIn(itemMatter(from.meeting.matters, item.number) ?? { recusals: [] });
  const ends =
    recused.length > 0 && turn.place.kind === 'personal' ? ` ${WITHDRAWN_SAID.recused(recused)}` : '';
  const note = ends === '' ? told : `${told}${ends} ${WITHDRAWN_SAID.mustReport}`;
  return clarify(addForm(to, turn, fieldsOf(item), note));
}

function confirmed(
  at: AtMeeting,
  turn: Turn,
  order: readonly PlannedItem[],
  item: PlannedItem,
  // Of two it is said which: `called`.
  {
    fact,
    called,
    notes = [],
    buttons,
  }: {
    readonly fact: string;
    readonly called?: string;
    readonly notes?: readonly string[];
    readonly buttons: readonly CardButton[];
  },
): Arranged {
  const stand = numbersStand(at.meeting);
  const nth = order.indexOf(item) + 1;
  const card = answerCard({
    fact,
    lines: [...notes, ofMeeting(at, turn), stand ? AGENDA.keepsNumbers : ITEM_FORM.newNumber(nth, called)],
    source: at.boardName,
    buttons,
  });
  return { reply: { messages: [{ card }] }, outcome: 'confirm' };
}

function neighbours(order: readonly PlannedItem[], item: PlannedItem) {
  const at = order.indexOf(item);
  const [before, after] = [order[at - 1], order[at + 1]];
  return { after: before ? itemName(before) : null, before: after ? itemName(after) : null };
}

/** After which item that place is; null: first; undefined: there is no such place. */
function afterWhich(
  items: readonly PlannedItem[],
  item: PlannedItem,
  place: Exclude<PlaceSaid, { readonly kind: 'other-meeting' }>,
): string | null | undefined {
  const others = items.filter((one) => one.id !== item.id);
  const at = items.indexOf(item);
  switch (place.kind) {
    case 'first':
      return firstOf(others, item);
    case 'last':
      return endOfMatters(others);
    case 'by':
      return others[Math.min(Math.max(at + place.steps, 0), others.length) - 1]?.id ?? null;
    case 'at':
    case 'before':
    case 'after':
      return byNumber(items, others, at, place);
    default:
      return unreachable(place);
  }
}

/** One of the meeting's own is first of them, behind those with which every meeting begins. */
function firstOf(others: readonly PlannedItem[], { standard }: PlannedItem): string | null {
  const begins = standard === null ? others.findLast((one) => one.standard === 'OPENING') : undefined;
  return (begins ?? openingOf(others))?.id ?? null;
}

function byNumber(
  items: readonly PlannedItem[],
  others: readonly PlannedItem[],
  at: number,
  place: { readonly kind: 'at' | 'before' | 'after'; readonly number: string },
): string | null | undefined {
  const { number } = place;
  const target = items.findIndex((one) => one.number.toLowerCase() === number.toLowerCase());
  if (target < 0) return undefined;
  if (target === at) return items[at - 1]?.id ?? null;
  const comesBefore = place.kind === 'before' || (place.kind === 'at' && target < at);
  const nth = others.findIndex((one) => one.id === items[target]?.id);
  return comesBefore ? (others[nth - 1]?.id ?? null) : others[nth]?.id;
}

/** What was done, with the way back to where the item stood. */
export function movedReceipt(before: AtMeeting, after: AtMeeting, turn: Turn, item: PlannedItem): Reply {
  const items = before.meeting.agenda.items ?? [];
  const stood = items[items.findIndex((one) => one.id === item.id) - 1]?.id ?? null;
  const data = { ...dataOf(after), itemId: item.id };
  const back = { title: ITEM_FORM.moveBack, verb: 'meeting.item-move', data: { ...data, after: stood } };
  const buttons = [back, agendaButton(after)];
  const notes = [ofMeeting(after, turn), ...afterChange(after)];
  return itemReply(after, item, { fact: ITEM_FORM.moved(itemLine(item)), first: buttons, notes });
}

/** Two that have changed places, with the way back. */
export function swappedReceipt(
  at: AtMeeting,
  turn: Turn,
  { first, second }: { readonly first: PlannedItem; readonly second: PlannedItem },
): Reply {
  const data = { ...dataOf(at), first: second.id, second: first.id };
  return said(
    at,
    ITEM_FORM.swapped(itemName(first), itemName(second)),
    [ofMeeting(at, turn), ...(numbersStand(at.meeting) ? [AGENDA.keepsNumbers] : []), ...afterChange(at)],
    [{ title: ITEM_FORM.swapBack, verb: 'meeting.item-swap', data }, agendaButton(at)],
  );
}
