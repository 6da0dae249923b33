import { ANY_TENANT, type BoardDescription, type DescribedPerson } from './description.ts';
import type { BoardEvent } from './events.ts';
import type { PersonMatch } from './match-people.ts';
import { guidKey, type IdentityLink, type Person, type PersonCard } from './person.ts';
import { sameJson } from './same-json.ts';
import type { KnownBoard } from './state.ts';

/** Registers who is new, changes whose card reads otherwise, links and unlinks as the description says. */
export function personEvents(
  board: KnownBoard,
  description: BoardDescription,
  matches: readonly PersonMatch[],
): BoardEvent[] {
  const events: BoardEvent[] = [];
  const boardTenant = description.team?.tenantId ?? null;
  description.people.forEach((described, index) => {
    const match = matches[index];
    if (!match) return;
    events.push(...cardEvents(described, match), ...linkEvents(board, described, match, boardTenant));
  });
  return events;
}

function cardEvents(described: DescribedPerson, { personId, known }: PersonMatch): BoardEvent[] {
  const card: PersonCard = {
    name: described.name,
    alsoSpelled: described.alsoSpelled,
    email: described.email,
    note: described.note,
    describedAs: described.id,
  };
  if (known === null) return [{ type: 'PersonRegistered', personId, ...card }];
  return sameJson(cardOf(known), card) ? [] : [{ type: 'PersonChanged', personId, ...card }];
}

function cardOf(person: Person): PersonCard {
  const { id: _, links: __, ...card } = person;
  return card;
}

/**
 * What the description says of object ids holds; a link that came from a roster stays where the description says
 * nothing of that tenant. An object id without a tenant holds in the board's own, or in any where it names none.
 */
function linkEvents(
  board: KnownBoard,
  described: DescribedPerson,
  { personId, known }: PersonMatch,
  boardTenant: string | null,
): BoardEvent[] {
  const wanted: IdentityLink[] = Object.entries(described.objectIds).map(([tenant, objectId]) => ({
    tenantId: tenant === ANY_TENANT ? boardTenant : guidKey(tenant),
    objectId: guidKey(objectId),
    origin: 'DESCRIPTION',
  }));
  const has = (links: readonly IdentityLink[], link: IdentityLink) =>
    links.some((one) => one.tenantId === link.tenantId && one.objectId === link.objectId);
  const present = known?.links ?? [];
  const gone = present.filter((link) => link.origin === 'DESCRIPTION' && !has(wanted, link));
  const added = wanted.filter((link) => !has(present, link));
  const elsewhere = board.people
    .filter((person) => person.id !== personId)
    .flatMap((person) =>
      person.links.filter((link) => has(added, link)).map((link) => ({ personId: person.id, link })),
    );
  return [
    ...gone.map((link) => unlinked(personId, link)),
    ...elsewhere.map((other) => unlinked(other.personId, other.link)),
    ...added.map((link): BoardEvent => ({ type: 'PersonLinked', personId, ...link })),
  ];
}

function unlinked(personId: string, link: IdentityLink): BoardEvent {
  return { type: 'PersonUnlinked', personId, tenantId: link.tenantId, objectId: link.objectId };
}
