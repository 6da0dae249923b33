import type { KnownMeeting } from '../state.ts';
import { type AgendaTemplate, MATTERS } from './commands.ts';
import type { PlannedItem } from './item.ts';
import { beforeClosing, openingOf } from './placing.ts';
import { isSameHeading } from './same-items.ts';

/** The id that an ärende of a cancelled meeting bears at another, so that it is carried over once. */
export function carriedId(fromMeetingId: string, itemId: string): string {
  return `fran-${fromMeetingId.split('/').at(-1)}-${itemId}`.slice(0, 100);
}

/** A per capsulam waits for a meeting by itself when the one that had it is cancelled. */
const WAITS_ITSELF = /^per-capsulam-/u;

/**
 * The ärenden of its own that a cancelled meeting had, in order, and that no other meeting has got from it: not what
 * opens and closes a meeting, nor what stands on the board's template or on the agenda of `to` already.
 *
 * Rule: KL (2017:725) 4 kap. 20 § (whoever has raised a matter has not had it dealt with).
 */
export function leftToCarry(
  from: { readonly id: string; readonly meeting: KnownMeeting },
  others: readonly KnownMeeting[],
  to: { readonly items: readonly PlannedItem[]; readonly template: AgendaTemplate },
): PlannedItem[] {
  const items = from.meeting.agenda.items ?? [];
  const opening = openingOf(items);
  const standing = [
    ...to.template.filter((heading) => heading !== MATTERS).map((heading) => ({ heading })),
    ...to.items,
  ];
  const carried = new Set(others.flatMap(({ agenda }) => idsOn(agenda)));
  return beforeClosing(items).filter(
    (item) =>
      item.standard === null &&
      item.id !== opening?.id &&
      !WAITS_ITSELF.test(item.id) &&
      !carried.has(carriedId(from.id, item.id)) &&
      !standing.some((one) => isSameHeading(one, item)),
  );
}

function idsOn({ items, withdrawn }: KnownMeeting['agenda']): string[] {
  return [...(items ?? []), ...withdrawn.map(({ item }) => item)].map(({ id }) => id);
}
