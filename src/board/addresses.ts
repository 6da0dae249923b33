import type { Identity } from './directory.ts';
import type { BoardOnDay } from './domain/board-on-day.ts';
import type { Person } from './domain/person.ts';

/** Whoever is anything on the board that day, by person id; null for others. */
export function personOn(board: BoardOnDay, personId: string): Person | null {
  const all = [
    ...board.seats.flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]),
    ...board.office.map(({ person }) => person),
    ...board.invitees.map(({ person }) => person),
    ...board.auditors.map(({ person }) => person),
  ];
  return all.find((person) => person.id === personId) ?? null;
}

/**
 * Where somebody is reached: her account in the board's own tenant, else the first she has; null: nowhere.
 * @param onlyTenant the one tenant served, for boards that name no team; null where there are several
 */
export function addressOf(board: BoardOnDay, personId: string, onlyTenant: string | null): Identity | null {
  const tenant = board.team?.tenantId ?? onlyTenant;
  const links = personOn(board, personId)?.links ?? [];
  const link = links.find((one) => one.tenantId === tenant) ?? links[0];
  const tenantId = link?.tenantId ?? tenant;
  return link && tenantId !== null ? { tenantId, objectId: link.objectId } : null;
}
