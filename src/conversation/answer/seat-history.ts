import { addDays, type LocalDate } from '../../kernel/index.ts';
import type { BoardView, PersonView, SeatView } from '../knowledge.ts';
import { asksOfParty, type SeatAsked, seatAsked } from '../understand/meetings/seat-asked.ts';
import type { Asking } from './asking.ts';
import { personMeant } from './people.ts';
import type { SeatAnswer, SeatHeld } from './seat-answer.ts';

/**
 * "Vem kom in efter Sven", "sen när sitter jag", "när slutade hon": by the register, as it was from day to day. Null: nothing
 * such is asked, nobody single is meant, or the register has her as something else.
 */
export function seatHistory(asking: Asking): SeatAnswer | null {
  const { text } = asking.understanding.message;
  const party = asksOfParty(text) ? personMeant(asking) : [];
  const [of] = party;
  if (of && party.length === 1)
    return { kind: 'party', board: asking.view.name, person: of, self: of.id === asking.asker.personId };
  const asked = seatAsked(text);
  if (asked === null || asking.understanding.entities.dates.length > 0) return null;
  // "När började mandatperioden": nobody is said.
  if (asking.understanding.entities.persons.length === 0 && !OF_SOMEBODY.test(text)) return null;
  const meant = personMeant(asking);
  const [who] = meant;
  if (!who || meant.length > 1) return null;
  const held = heldBy(asking, who);
  const [latest] = held;
  if (!latest || !answers(asked, latest)) return null;
  return {
    kind: 'seat-history',
    board: asking.view.name,
    who,
    self: who.id === asking.asker.personId,
    asked,
    held: held.filter(({ to }) => (latest.to === null ? to === null : to === latest.to)),
    asksWhy: WHY.test(text),
    today: asking.today,
  };
}
const WHY = /(?<!\p{L})(?:varför|varfor|hur kommer det sig)(?!\p{L})/iu;

const OF_SOMEBODY = /(?<!\p{L})(?:jag|ja|mig|min|mitt|han|hon|hen|henne|honom|hennes|hans|hens)(?!\p{L})/iu;

/** Of one who is still there nobody came after her, unless she is asked about herself as the one who came. */
const answers = (asked: SeatAsked, { to }: SeatHeld): boolean =>
  asked === 'since' ? to === null : to !== null || asked === 'left';

/** What somebody has been on the board's seats until today, the latest first. */
function heldBy({ board, today }: Asking, who: PersonView): SeatHeld[] {
  const changes = (board.changeDays ?? []).filter((day) => day <= today);
  const [first = today] = changes;
  const days = [addDays(first, -1), ...changes];
  const views = days.map((day) => ({ day, view: board.onDay(day) }));
  const seats = new Set(views.flatMap(({ view }) => view.seats.map(({ id }) => id)));
  const held: SeatHeld[] = [];
  for (const id of seats) {
    let open: { from: LocalDate | null; as: SeatHeld['as']; previous: PersonView | null } | null = null;
    let before: SeatView | null = null;
    for (const [at, { day, view }] of views.entries()) {
      const seat = seatIn(view, id);
      const as = seat === null ? null : roleOn(seat, who);
      if (open !== null && as !== open.as) {
        const organisation = before?.organisation ?? seat?.organisation ?? '';
        const next = newOn(open.as, seat, before);
        held.push({ ...open, organisation, to: addDays(day, -1), next });
        open = null;
      }
      if (open === null && as !== null) {
        open = { from: at === 0 ? null : day, as, previous: newOn(as, before, seat) };
      }
      before = seat;
    }
    if (open !== null && before !== null)
      held.push({ ...open, organisation: before.organisation, to: null, next: null });
  }
  const last = (one: SeatHeld) => one.to ?? '9999-12-31';
  return held.toSorted((a, b) => last(b).localeCompare(last(a)) || rank(a) - rank(b));
}

const rank = ({ as }: SeatHeld) => (as === 'member' ? 0 : 1);

/** Who has the post on a seat and had it not on the other: the ledamot, or the first such ersättare. */
function newOn(as: SeatHeld['as'], seat: SeatView | null, other: SeatView | null): PersonView | null {
  if (as === 'member') return seat?.member ?? null;
  const known = new Set(other?.substitutes.map(({ id }) => id));
  return seat?.substitutes.find(({ id }) => !known.has(id)) ?? null;
}

const seatIn = (view: BoardView, id: string) => view.seats.find((seat) => seat.id === id) ?? null;

function roleOn({ member, substitutes }: SeatView, { id }: PersonView): SeatHeld['as'] | null {
  if (member?.id === id) return 'member';
  return substitutes.some((one) => one.id === id) ? 'substitute' : null;
}
