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
        organisation: organisationOf(found.view, attendee) ?? seat?.organisation ?? attendee.organisation,
        member: attendee.servesFor ?? absentMember(found, seat, attendee),
        stated: attendee.servesFor !== null,
        sections: attendee.sections?.startsWith('§') ? attendee.sections : null,
      },
    ];
  });
}

/** That of the ledamot whom the protokoll says that she served for: of several seats with the same ersättare it is hers. */
function organisationOf(view: BoardView, { servesFor }: Attendee): string | null {
  if (!servesFor) return null;
  const seat = view.seats.find(({ member }) => member !== null && sameName(servesFor, member));
  return seat?.organisation ?? null;
}

function seatAsSubstitute(view: BoardView, attendee: Attendee): SeatView | null {
  return view.seats.find((seat) => seat.substitutes.some((person) => isNamed(attendee, person))) ?? null;
}

/** The ledamot of the seat, where she was away, or away for the §§ that the ersättare served for. */
function absentMember(found: OnRecord, seat: SeatView | null, serving: Attendee): string | null {
  const member = seat?.member;
  const there = member && found.present.find((one) => isNamed(one, member));
  if (!member) return null;
  return !there || takeTurns(there, serving) ? member.name : null;
}

/** Whether the one was there for some §§, and the other for others alone. */
function takeTurns(one: Attendee, other: Attendee): boolean {
  const [own, others] = [numbersIn(one.sections), numbersIn(other.sections)];
  return own.size > 0 && others.size > 0 && [...others].every((number) => !own.has(number));
}

const SPAN = /(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?/gu;
const LONGEST_SPAN = 200;

/** "§§ 25–33, 36": the numbers; none where it is not said in §§ alone. */
function numbersIn(sections: string | null | undefined): ReadonlySet<number> {
  if (!/^§[§\d\s,–och-]*$/u.test(sections ?? '')) return new Set();
  return new Set(
    [...(sections ?? '').matchAll(SPAN)].flatMap(([, from, to]) => {
      const [first, last] = [Number(from), Number(to ?? from)];
      return Array.from(
        { length: Math.min(LONGEST_SPAN, Math.max(0, last - first + 1)) },
        (_, at) => first + at,
      );
    }),
  );
}
