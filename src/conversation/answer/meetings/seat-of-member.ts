import type { Attendee } from '../../../meeting/index.ts';
import type { BoardView, PersonView } from '../../knowledge.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import type { Asking } from '../asking.ts';

const SAT_FOR =
  /^(?:och |men |å |o )?(?:vem|vilka|vilken) (?:var det som |som |av oss )?(?:satt|var|deltog|kom|tjänstgjorde|representerade|företrädde)(?!\p{L})(?=.*(?<!\p{L})(?:på .*plats(?:en)?|för|från|fr|representerade|företrädde)(?!\p{L}))/iu;

/** "Vem satt på kassans plats sist", "vem kom från regionen i mars": of those who were there, whoever was of a medlem. */
export function asksWhoSatFor({
  understanding: { message, entities },
}: Pick<Asking, 'understanding'>): boolean {
  const others = entities.topic.filter(
    ({ word, weight }) =>
      weight === 1 &&
      word.folded !== 'plats' &&
      !entities.organisations.some(
        ({ words: [from, to] }) => message.words.indexOf(word) >= from && message.words.indexOf(word) <= to,
      ),
  );
  return entities.organisations.length > 0 && others.length === 0 && SAT_FOR.test(message.text);
}

/** Those who were there for a medlem: ledamöter and ersättare of its seats that day, or said in the protokoll to be of it. */
export function ofMember(
  organisation: string,
  present: readonly Attendee[],
  { seats }: BoardView,
  isNamed: (attendee: Attendee, person: PersonView) => boolean,
): readonly Attendee[] {
  const key = (name: string) => nameWords(name).join(' ');
  const people = seats
    .filter((seat) => key(seat.organisation) === key(organisation))
    .flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]);
  return present.filter(
    (one) =>
      (one.organisation !== null && key(one.organisation) === key(organisation)) ||
      people.some((person) => isNamed(one, person)),
  );
}
