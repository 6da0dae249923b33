import type { Held, LeftToAsk } from '../../domain/attendance/rules/left-to-ask.ts';
import { someNames } from '../folded-names.ts';
import { forWhom } from './attendance.ts';

/**
 * Whom there is left to ask for a seat that nobody serves for.
 *
 * @param holder the seat's ledamot, where it helps to say that she may come after all; else null
 * @param isSaid it has just been said that nobody is asked for the seat
 */
export function leftInWords(left: LeftToAsk, holder: string | null = null, isSaid = false): string[] {
  switch (left.kind) {
    case 'NOBODY':
      return ['Det finns ingen ersättare att fråga. Platsen blir tom.'];
    case 'NOBODY_MORE': {
      const unless = holder === null ? '' : `, om inte ${holder} kan komma ändå`;
      return [`Det finns ingen annan ersättare att fråga. Platsen blir tom${unless}.`];
    }
    case 'HELD':
      return left.people.length <= FEW ? left.people.map(heldLine) : [manyHeld(left.people, isSaid)];
  }
}

/** As many as each have a line of their own. */
const FEW = 2;

function manyHeld(people: readonly Held[], isSaid: boolean): string {
  const who = someNames(people.map(({ person }) => person));
  const some = people.some(({ serves }) => serves) ? 'tillfrågade eller tjänstgör' : 'tillfrågade';
  const held = `e ersättare som är kvar är redan ${some} för andra platser (${who}). Den som inte behövs där tillfrågas här.`;
  return isSaid ? `D${held}` : `Ingen tillfrågas nu: d${held}`;
}

/** Those who stand before the one who is asked, and why they are not. */
export function heldBeforeLines(held: readonly Held[]): string[] {
  return held.slice(0, FEW).map(({ person: { name }, servesFor, serves }) => {
    const whose = forWhom(servesFor?.name ?? null);
    return `${name} står före i ordningen, men ${serves ? 'tjänstgör redan' : 'är redan tillfrågad'} ${whose}.`;
  });
}

function heldLine({ person: { name }, servesFor, serves }: Held): string {
  const whose = forWhom(servesFor?.name ?? null);
  const back = servesFor === null ? '' : ` Kommer ${servesFor.name} ändå ställs frågan här.`;
  return serves
    ? `${name} tjänstgör redan ${whose}.${back}`
    : `${name} är redan tillfrågad ${whose}. Behövs ${name} inte där ställs frågan även här; ett nej där gäller också här.`;
}
