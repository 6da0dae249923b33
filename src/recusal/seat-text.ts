import type { PersonRef } from '../kernel/index.ts';
import { listed, type SeatInItem } from '../meeting/index.ts';

const namesOf = (people: readonly PersonRef[]) => listed(people.map(({ name }) => name));
const forWhom = (servesFor: PersonRef | null) =>
  servesFor === null ? 'på en vakant plats' : `för ${servesFor.name}`;

/** Somebody of whom she is told, who may be herself: "tjänstgör för dig". */
export const asToldTo = (one: PersonRef | null, personId: string): PersonRef | null =>
  one?.personId === personId ? { ...one, name: 'dig' } : one;

/** What is told of who serves for a seat in one ärende. */
export const SEAT_SAID = {
  serves: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} tjänstgör ${forWhom(servesFor)} i ärendet. ${item}.`,
  cannot: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} kan inte tjänstgöra ${forWhom(servesFor)}. ${item}.`,
  servesNoMore: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} tjänstgör inte längre ${forWhom(servesFor)} i ärendet. ${item}.`,
  servesNotIn: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} tjänstgör ${forWhom(servesFor)} på mötet, men inte i det här ärendet, på grund av jäv. ${item}.`,
  servesWhole: (name: string, servesFor: PersonRef | null) =>
    `${name} tjänstgör ${forWhom(servesFor)} på mötet, men inte i det här ärendet.`,
  seatOf: (name: string) => `Platsens ledamot är ${name}.`,
  askedNoMore: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} är inte längre tillfrågad att tjänstgöra ${forWhom(servesFor)}. ${item}.`,
  asked: (name: string, servesFor: PersonRef | null, item: string) =>
    `${name} tillfrågas att tjänstgöra ${forWhom(servesFor)}. ${item}.`,
  silent: (who: readonly PersonRef[]) => `Har inte svarat på samma fråga: ${namesOf(who)}.`,
  wouldServe: (name: string, servesFor: PersonRef) => `${name} skulle ha tjänstgjort för ${servesFor.name}.`,
  wasAsked: (name: string, servesFor: PersonRef) =>
    `${name} var tillfrågad att tjänstgöra för ${servesFor.name}.`,
  registeredBy: (name: string) => `Registrerat av ${name} på kansliet.`,
  youVote: (item: string) => `Nu är det du som röstar i ärendet. ${item}.`,
  notHer: (name: string) => `${name} tjänstgör inte längre där.`,
  servesNow: (name: string, servesFor: PersonRef | null) =>
    `I ärendet tjänstgör nu ${name} ${forWhom(servesFor)}.`,
  votesNow: (name: string) => `I ärendet röstar nu ${name}.`,
  isAsked: (who: readonly PersonRef[], servesFor: PersonRef | null) =>
    `${namesOf(who)} är ${who.length === 1 ? 'tillfrågad' : 'tillfrågade'} att tjänstgöra ${forWhom(servesFor)} i ärendet.`,
  nobodyMore: 'Någon fler finns inte att fråga i ärendet.',
  nobody: 'Ingen annan kan tillfrågas. Platsen är tom i ärendet, som det ser ut nu.',
  forWhole: 'Ersättare tillfrågas för hela mötet.',
} as const;

/**
 * How the seat stands in the ärende: who votes there now, or who is asked; to whoever sees to it also that nobody is left
 * to ask.
 * @param servesFor whom the seat's ersättare serve for in the ärende
 */
export function seatLines(seat: SeatInItem, servesFor: PersonRef | null, seesToIt: boolean): string[] {
  const { votes, holder, asked, hasMore } = seat;
  if (votes !== null) {
    const own = votes.personId === holder?.personId;
    return [own ? SEAT_SAID.votesNow(votes.name) : SEAT_SAID.servesNow(votes.name, holder ?? servesFor)];
  }
  if (seat.isForWhole) return [SEAT_SAID.forWhole];
  if (asked.length === 0) return [SEAT_SAID.nobody];
  return [SEAT_SAID.isAsked(asked, servesFor), ...(seesToIt && !hasMore ? [SEAT_SAID.nobodyMore] : [])];
}
