import type { Doer, DoerRole, Electorate, LocalDate, PersonRef } from '../kernel/index.ts';
import type { BoardDirectory, Membership } from './directory.ts';
import { type BoardOnDay, boardOnDay } from './domain/board-on-day.ts';
import { type Role, rolesOf } from './views.ts';

const AS_DOER: Readonly<Record<Role['kind'], DoerRole | null>> = {
  CHAIR: 'CHAIR',
  VICE_CHAIR: 'VICE_CHAIR',
  PRESIDIUM: null,
  MEMBER: 'MEMBER',
  SUBSTITUTE: 'SUBSTITUTE',
  OFFICE: 'OFFICE',
  ADMIN: 'ADMIN',
  AUDITOR: 'AUDITOR',
  INVITEE: 'INVITEE',
};

/** Who the board is on its day, as commands and events copy it. */
export function electorateOf(board: BoardOnDay): Electorate {
  return {
    seats: board.seats.map((seat) => ({
      seatId: seat.id,
      organisation: seat.organisation,
      holder: seat.member && ref(seat.member),
      substitutes: seat.substitutes.map(ref),
    })),
    chair: board.chair?.id ?? null,
    viceChairs: board.viceChairs.map((person) => person.id),
  };
}

/** Somebody with all she is on the board that day; no roles where she is nothing. */
export function doerOn(board: BoardOnDay, person: { readonly id: string; readonly name: string }): Doer {
  const roles = new Set(rolesOf(board, person.id).flatMap((role) => AS_DOER[role.kind] ?? []));
  // FinsamL 17 §: with the chair vacant the first vice chair acts (domain page 10, "Who may").
  if (board.chair === null && board.viceChairs[0]?.id === person.id) roles.add('ACTING_CHAIR');
  return { roles: [...roles], ...ref(person) };
}

function ref({ id, name }: { readonly id: string; readonly name: string }): PersonRef {
  return { personId: id, name };
}

/** Somebody on one of her boards, on a day. */
export interface OnBoard {
  readonly boardId: string;
  readonly boardName: string;
  readonly board: BoardOnDay;
  readonly doer: Doer;
  readonly membership: Membership;
}

/** The boards that somebody is on, as they are on `day`, or the one named; none for a stranger or another's board. */
export async function boardsOfCaller(
  directory: BoardDirectory,
  memberships: readonly Membership[],
  day: LocalDate,
  boardId: string | null,
): Promise<OnBoard[]> {
  const wanted = memberships.filter((one) => boardId === null || one.boardId === boardId);
  const found = await Promise.all(
    wanted.map(async (membership) => {
      const known = await directory.board(membership.boardId);
      if (known === null) return [];
      const board = boardOnDay(known, day);
      const { boardId: id, boardName, person } = membership;
      return [{ boardId: id, boardName, board, doer: doerOn(board, person), membership }];
    }),
  );
  return found.flat();
}

/** Somebody as ledamot or ersättare alone, whatever else she is; null where she is neither. */
export function seatedOnly(on: OnBoard): OnBoard | null {
  const roles = on.doer.roles.filter((role) => role === 'MEMBER' || role === 'SUBSTITUTE');
  const offices = on.membership.offices.filter((one) => one === 'MEMBER' || one === 'SUBSTITUTE');
  if (roles.length === 0) return null;
  return { ...on, doer: { ...on.doer, roles }, membership: { ...on.membership, offices } };
}
