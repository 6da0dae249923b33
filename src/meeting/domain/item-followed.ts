import { numbersStand } from './agenda/evolve.ts';
import type { PlannedItem } from './agenda/item.ts';
import type { MeetingEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { ItemRef } from './recusals/events.ts';
import { type KnownMeeting, type MeetingState, noMeeting } from './state.ts';

/** The item's id, which stays whatever its number; its number where no item on the agenda has it. */
export function idOrNumber({ agenda }: Pick<KnownMeeting, 'agenda'>, number: string): string {
  return agenda.items?.find((item) => item.number === number)?.id ?? number;
}

/** The ärende that a pressed card is about, as the agenda now stands. */
export type PressedItem =
  | { readonly kind: 'ON_AGENDA' | 'WITHDRAWN'; readonly item: PlannedItem }
  /** No item has had the number: there was no agenda, or it has none such. */
  | { readonly kind: 'AS_SAID'; readonly number: string }
  | { readonly kind: 'GONE' }
  /** An older card that carries a number alone, which has been that of several ärenden. */
  | { readonly kind: 'UNSURE'; readonly itemIds: readonly string[] };

/**
 * Follows what a card carries to where the ärende stands now. A number is that of the only item that has had it since
 * somebody could refer to it; where several have, it is not guessed which.
 * @param events all that has been recorded of the meeting
 * @param carried the item's id; of older cards its number
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever its number).
 */
export function pressedItem(
  events: readonly { readonly event: MeetingEvent }[],
  meeting: Pick<KnownMeeting, 'agenda'>,
  carried: string,
): PressedItem {
  const known = standing(meeting, carried);
  if (known !== null) return known;
  const bearers = new Set<string>();
  let hasStood = false;
  for (const { items, stand } of agendas(events)) {
    hasStood ||= items.some(({ id }) => id === carried);
    if (stand) for (const { id, number } of items) if (number === carried) bearers.add(id);
  }
  for (const { id, number } of meeting.agenda.items ?? []) if (number === carried) bearers.add(id);
  const [itemId, ...more] = bearers;
  if (itemId === undefined) return hasStood ? { kind: 'GONE' } : { kind: 'AS_SAID', number: carried };
  if (more.length > 0) return { kind: 'UNSURE', itemIds: [...bearers] };
  return standing(meeting, itemId) ?? { kind: 'GONE' };
}

/** The number that the item has now, of a command that names it by id or by number. */
export function numberNow({ agenda }: Pick<KnownMeeting, 'agenda'>, item: string): string {
  return agenda.items?.find(({ id }) => id === item)?.number ?? item;
}

/**
 * Where the ärende that an event names stands now: a kallelse that was read in since may have numbered it anew. Null: it is
 * not on the agenda any more.
 * @param version of the event
 */
export function itemNow(
  events: readonly { readonly version: number; readonly event: MeetingEvent }[],
  version: number,
  { agenda }: Pick<KnownMeeting, 'agenda'>,
  item: ItemRef,
): ItemRef | null {
  const bearer = agenda.items?.find(({ number }) => number === item.number);
  if (agenda.items === null || bearer?.heading === item.heading) return item;
  const before = agendas(events.filter((one) => one.version < version)).at(-1)?.items ?? [];
  const was = before.find(({ number }) => number === item.number);
  // It came up before there was an agenda, and is of the number alone.
  if (was === undefined) return item;
  const is = agenda.items.find(({ id }) => id === was.id);
  return is ? { number: is.number, heading: is.heading } : null;
}

function standing({ agenda }: Pick<KnownMeeting, 'agenda'>, itemId: string): PressedItem | null {
  const on = agenda.items?.find(({ id }) => id === itemId);
  if (on) return { kind: 'ON_AGENDA', item: on };
  const off = agenda.withdrawn.findLast(({ item }) => item.id === itemId);
  return off ? { kind: 'WITHDRAWN', item: off.item } : null;
}

/** The agenda after each event, and whether its numbers could be referred to then. */
function agendas(events: readonly { readonly event: MeetingEvent }[]) {
  let state: MeetingState = noMeeting;
  return events.map(({ event }) => {
    state = evolve(state, event);
    if (state.status === 'NONE') return { items: [], stand: false };
    return { items: state.agenda.items ?? [], stand: numbersStand(state) };
  });
}
