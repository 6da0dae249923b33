import { type BoardOnDay, type Role, rolesOf } from '../board/index.ts';
import type { Doer, DoerRole, Electorate, PersonRef } from '../kernel/index.ts';

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
  return { ...ref(person), roles: [...roles] };
}

function ref({ id, name }: { readonly id: string; readonly name: string }): PersonRef {
  return { personId: id, name };
}
