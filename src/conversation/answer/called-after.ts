import { substituteOrder } from '../../kernel/index.ts';
import type { BoardView, PersonView, SeatView } from '../knowledge.ts';
import { type Asking, speaksOf } from './asking.ts';

/** "Vem ersätter Karim om Sofia inte kan", "vem ersätter mig om Sofia inte kan": of the two the ledamot, whose ersättare the other is. */
export function withoutWhoMayBeAway(asking: Asking, people: readonly PersonView[]): readonly PersonView[] {
  if (people.length === 0 || !IF_AWAY.test(asking.understanding.message.text)) return people;
  const { seats } = asking.view;
  const ofOneself = speaksOf(asking, 'mine') ? [asking.asker.person] : [];
  const members = [...new Set([...people, ...ofOneself])].filter(({ id }) =>
    seats.some(({ member }) => member?.id === id),
  );
  return members.length === 1 ? members : people;
}
const IF_AWAY = /(?<!\p{L})(?:om|ifall|när|utom|förutom)(?!\p{L})/iu;

/** Who is asked when those of these seats themselves cannot, in order. */
export function calledAfter({ seats, rules }: BoardView, own: readonly SeatView[]): readonly PersonView[] {
  const of = seats.map(({ id, organisation, substitutes }) => ({
    seatId: id,
    organisation,
    substitutes: substitutes.map((person) => ({ personId: person.id, person })),
  }));
  const [first] = own;
  const theirs = new Set(own.flatMap(({ substitutes }) => substitutes.map(({ id }) => id)));
  return (first ? substituteOrder(of, first.id, rules.sameMemberOnly.value) : [])
    .map(({ person }) => person)
    .filter(({ id }) => !theirs.has(id));
}
