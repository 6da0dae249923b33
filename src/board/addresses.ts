import type { Identity } from './directory.ts';
import type { BoardOnDay } from './domain/board-on-day.ts';
import type { Person } from './domain/person.ts';

/** Whoever is anything on the board that day, by person id; null for others. */
export function personOn(board: BoardOnDay, personId: string): Person | null {
  const known = people.get(board) ?? peopleOn(board);
  people.set(board, known);
  return known.get(personId) ?? null;
}

/** Kept: whoever is sent to is looked for several times, on boards of hundreds. */
const people = new WeakMap<BoardOnDay, ReadonlyMap<string, Person>>();

function peopleOn(board: BoardOnDay): ReadonlyMap<string, Person> {
  const all = [
    ...board.seats.flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]),
    ...board.office.map(({ person }) => person),
    ...board.invitees.map(({ person }) => person),
    ...board.auditors.map(({ person }) => person),
  ];
  // The first of each id holds.
  return new Map(all.toReversed().map((person) => [person.id, person]));
}

/**
 * Where somebody is reached: her account in the board's own tenant, else the first she has; null: nowhere.
 * @param onlyTenant the one tenant served, for boards that name no team; null where there are several
 */
export function addressOf(board: BoardOnDay, personId: string, onlyTenant: string | null): Identity | null {
  return addressIn(board, personOn(board, personId), onlyTenant);
}

/** The same of somebody known otherwise, who may have left the board. */
export function addressIn(
  board: Pick<BoardOnDay, 'team'>,
  person: Pick<Person, 'links'> | null,
  onlyTenant: string | null,
): Identity | null {
  const tenant = board.team?.tenantId ?? onlyTenant;
  const links = person?.links ?? [];
  const link = links.find((one) => one.tenantId === tenant) ?? links[0];
  const tenantId = link?.tenantId ?? tenant;
  return link && tenantId !== null ? { tenantId, objectId: link.objectId } : null;
}
