import type { Instant, PersonRef } from '../../../kernel/index.ts';
import type { PlannedItem } from '../agenda/item.ts';
import { mayBeSame } from '../agenda/perhaps-internal.ts';
import { sameItems } from '../agenda/same-items.ts';
import type { KnownMeeting } from '../state.ts';
import type { AgendaItem } from '../values.ts';
import type { ItemRef, ItemSignatoryAsked } from './events.ts';
import { type ItemRecusals, recusedIn } from './state.ts';

/** A new ärende that may be one, in other words, which is off the agenda and in which jäv was reported. */
export interface AlikeMatter {
  readonly item: ItemRef;
  readonly was: ItemRef;
  readonly recused: readonly PersonRef[];
}

interface Gone {
  readonly item: PlannedItem;
  readonly matter: ItemRecusals;
}

type New = Pick<AgendaItem, 'number' | 'heading' | 'proposals'>;

/**
 * The questions to those who had reported jäv in an ärende that is off the agenda, where a new one may be the same: whether
 * they are jäviga there. A question, never a verdict: that it is the same nobody but they and the board can say.
 *
 * Rule: KL (2017:725) 6 kap. 30 § (whoever knows of jäv says so); Klubbans ordning (each is asked once for an ärende).
 */
export function askedAnew(before: KnownMeeting, after: KnownMeeting, at: Instant): ItemSignatoryAsked[] {
  const known = new Set(
    [...(before.agenda.items ?? []), ...before.agenda.withdrawn.map((one) => one.item)].map(({ id }) => id),
  );
  const items = after.agenda.items ?? [];
  const fresh = items.filter(({ id }) => !known.has(id));
  const alike = alikeMatters(
    goneOf(after),
    fresh,
    items.filter(({ id }) => known.has(id)),
  );
  const asked = new Set<string>();
  return alike.flatMap(({ item, was, recused }) =>
    recused.flatMap((person): ItemSignatoryAsked[] => {
      const key = `${item.number}/${person.personId}`;
      if (asked.has(key)) return [];
      asked.add(key);
      return [{ type: 'ItemSignatoryAsked', item, person, namedIn: [], like: was, at }];
    }),
  );
}

/** The same of a kallelse before it is read in. @param keeps ids of items that stay though it leaves them out */
export function alikeInNotice(
  meeting: KnownMeeting,
  agenda: readonly AgendaItem[],
  keeps: readonly string[],
): AlikeMatter[] {
  const same = sameItems(meeting.agenda, agenda);
  const stands = new Set([...same.flatMap((one) => one?.id ?? []), ...keeps]);
  const off = (meeting.agenda.items ?? []).flatMap((item): Gone[] => {
    const matter = meeting.matters.find((one) => one.item.number === item.number);
    return matter && !stands.has(item.id) ? [{ item, matter }] : [];
  });
  return alikeMatters(
    [...off, ...goneOf(meeting).filter(({ item }) => !stands.has(item.id))],
    agenda.filter((_, at) => same[at] === undefined),
    agenda.filter((_, at) => same[at] !== undefined),
  );
}

function goneOf({ agenda, withdrawnMatters }: KnownMeeting): Gone[] {
  return withdrawnMatters.flatMap(({ itemId, matter }) => {
    const item = agenda.withdrawn.findLast((one) => one.item.id === itemId)?.item;
    return item === undefined ? [] : [{ item, matter }];
  });
}

function alikeMatters(gone: readonly Gone[], fresh: readonly New[], others: readonly New[]): AlikeMatter[] {
  return fresh.flatMap((item) =>
    gone.flatMap(({ item: was, matter }): AlikeMatter[] => {
      const recused = recusedIn(matter);
      return recused.length > 0 && mayBeSame(was, item, others)
        ? [{ item: refOf(item), was: refOf(was), recused }]
        : [];
    }),
  );
}

const refOf = ({ number, heading }: New): ItemRef => ({ number, heading });
