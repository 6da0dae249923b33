import type { Held, LeftToAsk } from '../domain/attendance/rules/left-to-ask.ts';
import { forWhom } from './attendance.ts';

/**
 * Whom there is left to ask for a seat that nobody serves for.
 *
 * @param holder the seat's ledamot, where it helps to say that she may come after all; else null
 */
export function leftInWords(left: LeftToAsk, holder: string | null = null): string[] {
  switch (left.kind) {
    case 'NOBODY':
      return ['Det finns ingen ersättare att fråga. Platsen blir tom.'];
    case 'NOBODY_MORE': {
      const unless = holder === null ? '' : `, om inte ${holder} kan komma ändå`;
      return [`Det finns ingen fler ersättare att fråga. Platsen blir tom${unless}.`];
    }
    case 'HELD':
      return left.people.map(heldLine);
  }
}

function heldLine({ person: { name }, servesFor, serves }: Held): string {
  const whose = forWhom(servesFor?.name ?? null);
  const back = servesFor === null ? '' : ` Kommer ${servesFor.name} ändå ställs frågan här.`;
  return serves
    ? `${name} tjänstgör redan ${whose}.${back}`
    : `${name} är redan tillfrågad ${whose}. Behövs ${name} inte där ställs frågan även här; ett nej där gäller också här.`;
}
