import type { Attendee } from '../../../meeting/index.ts';
import type { BoardView, PersonView, SeatView } from '../../knowledge.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import { isNamed, type OnRecord } from './attendance-on-record.ts';

/** An ersättare who served, and for whom as far as it can be told. */
export interface Served {
  readonly substitute: string;
  readonly organisation: string | null;
  readonly member: string | null;
  /** Whether the protokoll says for whom, or it follows from the register. */
  readonly stated: boolean;
  /** For which §§, where it was not for the whole meeting: "§§ 5–6". */
  readonly sections: string | null;
}

/** Whether somebody served at a meeting. */
export function servedAs(found: OnRecord, person: PersonView): boolean {
  return servedAt(found).some(({ substitute }) => sameName(substitute, person));
}

/** Whether somebody is ersättare that day, and no ledamot. */
export function isSubstitute({ view }: OnRecord, person: PersonView): boolean {
  const isIn = (people: readonly PersonView[]) => people.some(({ id }) => id === person.id);
  return (
    view.seats.some(({ substitutes }) => isIn(substitutes)) &&
    !view.seats.some(({ member }) => member !== null && isIn([member]))
  );
}

/** Whether a name is somebody's, by any spelling of it. */
export function sameName(name: string, person: PersonView): boolean {
  const key = (text: string) => nameWords(text).join(' ');
  return [person.name, ...person.alsoSpelled].some((one) => key(one) === key(name));
}

/** Whether it was for a medlem that somebody served. */
export function memberOf(view: BoardView, one: Served, organisation: string): boolean {
  return view.seats.some((seat) => seat.organisation === organisation && seat.member?.name === one.member);
}

/** Those who served at a meeting, and for whom. */
export function servedAt(found: OnRecord): Served[] {
  return found.present.flatMap((attendee) => {
    const substituteRole = /ersättare/i.test(attendee.role ?? '');
    if (attendee.votes !== true && !attendee.servesFor) return [];
    const seat = seatAsSubstitute(found.view, attendee);
    const isMember = found.view.seats.some(({ member }) => member && isNamed(attendee, member));
    if (!attendee.servesFor && !substituteRole && (isMember || !seat)) return [];
    return [
      {
        substitute: attendee.name,
        organisation: seat?.organisation ?? attendee.organisation,
        member: attendee.servesFor ?? absentMember(found, seat),
        stated: attendee.servesFor !== null,
        sections: attendee.sections?.startsWith('§') ? attendee.sections : null,
      },
    ];
  });
}

function seatAsSubstitute(view: BoardView, attendee: Attendee): SeatView | null {
  return view.seats.find((seat) => seat.substitutes.some((person) => isNamed(attendee, person))) ?? null;
}

function absentMember(found: OnRecord, seat: SeatView | null): string | null {
  const member = seat?.member;
  return member && !found.present.some((one) => isNamed(one, member)) ? member.name : null;
}
