import { type Electorate, peopleOf } from '../../../../kernel/index.ts';
import type { Called } from '../events.ts';

/**
 * Who is called: every ledamot, and every ersättare, who must be told time and place and may attend. Each person
 * once, ledamöter in seat order first, with all the seats she is on.
 *
 * Rule: KL (2017:725) 6 kap. 17 § through FinsamL (2003:1210) 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P17
 *
 * @param electorate the board on the day of the meeting: whose term ends before it is not called
 */
export function noticeRecipients(electorate: Electorate): Called[] {
  return peopleOf(electorate).map((person) => ({
    person,
    seats: calledSeats(electorate, person.personId),
  }));
}

/** The seats that one person is called for; none for whoever is not called. */
export function calledSeats(electorate: Electorate, personId: string): Called['seats'] {
  return electorate.seats.flatMap(({ seatId, organisation, holder, substitutes }) => {
    const rank = substitutes.findIndex((one) => one.personId === personId);
    return [
      ...(holder?.personId === personId ? [{ seatId, organisation, as: 'MEMBER' as const, order: 0 }] : []),
      ...(rank < 0 ? [] : [{ seatId, organisation, as: 'SUBSTITUTE' as const, order: rank + 1 }]),
    ];
  });
}
