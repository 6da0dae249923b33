import type { BoardDescription, OfficePost, StatedAppointment } from '../domain/description.ts';
import type { FoundFault, Path } from './faults.ts';

/** An appointment and where it is written; `seat` is an index into the described seats. */
export interface Placed extends StatedAppointment {
  readonly post: OfficePost | { readonly kind: 'MEMBER' | 'SUBSTITUTE'; readonly seat: number };
  readonly path: Path;
}

/** What cannot be so on any day: two chairs, two ledamöter on a seat, one person on two seats, ids given twice. */
export function checkBoard(
  description: BoardDescription,
  placed: readonly Placed[],
  path: Path,
): readonly FoundFault[] {
  const nameOf = (one: Placed) => description.people[one.person]?.name ?? '';
  const faults: FoundFault[] = [];
  placed.forEach((later, index) => {
    for (const earlier of placed.slice(0, index)) {
      if (!overlap(earlier, later)) continue;
      const fault = clash(earlier, later, nameOf);
      if (fault) faults.push({ ...fault, path: later.path });
    }
  });
  description.seats.forEach(({ id }, index) => {
    if (id !== null && description.seats.findIndex((seat) => seat.id === id) < index) {
      faults.push({ code: 'description.duplicateSeat', id, path: [...path, 'seats', index, 'id'] });
    }
  });
  return faults;
}

function clash(earlier: Placed, later: Placed, nameOf: (one: Placed) => string) {
  const samePerson = earlier.person === later.person;
  const [a, b] = [earlier.post, later.post];
  const names = [nameOf(earlier), nameOf(later)] as const;
  if ('seat' in a && 'seat' in b) {
    const bothMembers = a.kind === 'MEMBER' && b.kind === 'MEMBER';
    if (a.seat === b.seat) {
      if (samePerson) return { code: 'description.twiceOnSeat', name: names[1] } as const;
      return bothMembers ? ({ code: 'description.severalHolders', post: 'MEMBER', names } as const) : null;
    }
    return samePerson && bothMembers ? ({ code: 'description.twiceMember', name: names[1] } as const) : null;
  }
  if (a.kind === 'CHAIR' && b.kind === 'CHAIR') {
    return { code: 'description.severalHolders', post: 'CHAIR', names } as const;
  }
  if (a.kind === 'VICE_CHAIR' && b.kind === 'VICE_CHAIR' && a.rank === b.rank) {
    return { code: 'description.severalHolders', post: 'VICE_CHAIR', names } as const;
  }
  return null;
}

/** Whether two periods share a day; nothing stated means without end in that direction. */
function overlap(a: StatedAppointment, b: StatedAppointment): boolean {
  const startsBeforeEnd = (one: StatedAppointment, other: StatedAppointment) =>
    one.from === null || other.to === null || one.from <= other.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
