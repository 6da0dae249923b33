import { addDays, InvariantError, unreachable } from '../../kernel/index.ts';
import type { BoardEvent } from './events.ts';
import type { IdentityLink, Person } from './person.ts';
import { postKey } from './post.ts';
import { type Appointment, type BoardState, bareBoard, type KnownBoard, type Seat } from './state.ts';
import { type FirstDay, setFrom } from './timeline.ts';

/** The board after `event`. Throws InvariantError for an event that cannot follow: a broken stream. */
export function evolve(state: BoardState, event: BoardEvent): BoardState {
  if (state.status === 'UNKNOWN') {
    if (event.type === 'BoardFounded') return bareBoard(event.boardId, event.describedFrom);
    throw new InvariantError(`${event.type} before BoardFounded`);
  }
  return evolveKnown(state, event);
}

/** As `evolve`, for a board that has been founded. */
export function evolveKnown(board: KnownBoard, event: BoardEvent): KnownBoard {
  switch (event.type) {
    case 'BoardFounded':
      throw new InvariantError('BoardFounded twice');
    case 'BoardNamed':
      return { ...board, name: setFrom(board.name, event.from, event.name) };
    case 'BoardEnded':
      return { ...board, lastDay: event.lastDay };
    case 'BoardResumed':
      return { ...board, lastDay: null };
    case 'MemberOrganisationsSet':
      return { ...board, members: setFrom(board.members, event.from, event.members) };
    case 'PersonRegistered': {
      const { type: _, personId, ...card } = event;
      return { ...board, people: [...board.people, { id: personId, links: [], ...card }] };
    }
    case 'PersonChanged': {
      const { type: _, personId, ...card } = event;
      return withPerson(board, personId, (person) => ({ ...person, ...card }));
    }
    case 'PersonLinked': {
      const { type: _, personId, ...link } = event;
      return withPerson(board, personId, (person) => ({ ...person, links: linked(person.links, link) }));
    }
    case 'PersonUnlinked':
      return withPerson(board, event.personId, (person) => ({
        ...person,
        links: person.links.filter(
          (link) => link.tenantId !== event.tenantId || link.objectId !== event.objectId,
        ),
      }));
    case 'SeatCreated':
      return withSeat(addSeat(board, event.seatId), event.seatId, (seat) => ({
        ...seat,
        exists: setFrom(seat.exists, event.from, true),
        organisation: setFrom(seat.organisation, event.from, event.organisation),
      }));
    case 'SeatOrganisationChanged':
      return withSeat(board, event.seatId, (seat) => ({
        ...seat,
        organisation: setFrom(seat.organisation, event.from, event.organisation),
      }));
    case 'SeatEnded':
      return withSeat(board, event.seatId, (seat) => ({
        ...seat,
        exists: setFrom(seat.exists, addDays(event.lastDay, 1), false),
      }));
    case 'SeatOrderSet':
      return { ...board, seatOrder: setFrom(board.seatOrder, event.from, event.seatIds) };
    case 'SubstituteOrderSet':
      return withSeat(board, event.seatId, (seat) => ({
        ...seat,
        substituteOrder: setFrom(seat.substituteOrder, event.from, event.personIds),
      }));
    case 'AppointmentBegan':
      return withAppointment(board, event, event.from, true);
    case 'AppointmentEnded':
      return withAppointment(board, event, addDays(event.lastDay, 1), false);
    case 'TeamLinked':
      return { ...board, team: setFrom(board.team, event.from, event.team) };
    case 'TeamUnlinked':
      return { ...board, team: setFrom(board.team, event.from, null) };
    case 'RuleSet': {
      const { key, value, source, from } = event;
      return {
        ...board,
        rules: { ...board.rules, [key]: setFrom(board.rules[key] ?? [], from, { value, source }) },
      };
    }
    case 'RuleCleared':
      return {
        ...board,
        rules: { ...board.rules, [event.key]: setFrom(board.rules[event.key] ?? [], event.from, null) },
      };
    case 'TermsSet':
      return { ...board, terms: event.terms };
    case 'ArticlesSet':
      return { ...board, articles: setFrom(board.articles, event.from, event.articles) };
    case 'RemarksSet':
      return { ...board, source: event.source, note: event.note };
    default:
      return unreachable(event);
  }
}

/** One object id in a tenant; one without a tenant stands alone. */
function linked(links: readonly IdentityLink[], added: IdentityLink): readonly IdentityLink[] {
  if (added.tenantId === null) return [added];
  return [...links.filter((link) => link.tenantId !== null && link.tenantId !== added.tenantId), added];
}

function withPerson(board: KnownBoard, id: string, change: (person: Person) => Person): KnownBoard {
  if (!board.people.some((person) => person.id === id)) throw new InvariantError(`no person ${id}`);
  return { ...board, people: board.people.map((person) => (person.id === id ? change(person) : person)) };
}

function addSeat(board: KnownBoard, id: string): KnownBoard {
  if (board.seats.some((seat) => seat.id === id)) return board;
  const seat: Seat = { id, organisation: [], exists: [], substituteOrder: [] };
  return { ...board, seats: [...board.seats, seat] };
}

function withSeat(board: KnownBoard, id: string, change: (seat: Seat) => Seat): KnownBoard {
  if (!board.seats.some((seat) => seat.id === id)) throw new InvariantError(`no seat ${id}`);
  return { ...board, seats: board.seats.map((seat) => (seat.id === id ? change(seat) : seat)) };
}

function withAppointment(
  board: KnownBoard,
  which: Pick<Appointment, 'post' | 'personId'>,
  from: FirstDay,
  held: boolean,
): KnownBoard {
  const key = postKey(which.post);
  const index = board.appointments.findIndex(
    (known) => known.personId === which.personId && postKey(known.post) === key,
  );
  if (index < 0) {
    const added: Appointment = {
      post: which.post,
      personId: which.personId,
      held: setFrom([], from, held),
    };
    return { ...board, appointments: [...board.appointments, added] };
  }
  return {
    ...board,
    appointments: board.appointments.map((known, i) =>
      i === index ? { ...known, held: setFrom(known.held, from, held) } : known,
    ),
  };
}
