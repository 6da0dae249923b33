import {
  type Doer,
  type Instant,
  type LocalDate,
  parseInstant,
  parseLocalDate,
  type Seat,
} from '../../src/kernel/index.ts';
import type { OpenPollCommand } from '../../src/poll/domain/commands.ts';

/** Invented people on a board of three seats. */
export const eva: Doer = { personId: 'eva', name: 'Eva Lind', roles: ['CHAIR', 'MEMBER'] };
export const karim: Doer = { personId: 'karim', name: 'Karim Nasser', roles: ['MEMBER'] };
export const lars: Doer = { personId: 'lars', name: 'Lars Ek', roles: ['MEMBER'] };
export const sofia: Doer = { personId: 'sofia', name: 'Sofia Berg', roles: ['SUBSTITUTE'] };
export const maja: Doer = { personId: 'maja', name: 'Maja Holm', roles: ['OFFICE'] };
export const revisor: Doer = { personId: 'rut', name: 'Rut Frisk', roles: ['AUDITOR'] };

export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === null) throw new Error(text);
  return read;
}

export function day(text: string): LocalDate {
  const read = parseLocalDate(text);
  if (read === null) throw new Error(text);
  return read;
}

const ref = ({ personId, name }: Doer) => ({ personId, name });

export const SEATS: readonly Seat[] = [
  { seatId: 'a', organisation: 'Granby kommun', holder: ref(eva), substitutes: [] },
  { seatId: 'b', organisation: 'Region Norrskog', holder: ref(karim), substitutes: [ref(sofia)] },
  { seatId: 'c', organisation: 'Försäkringskassan', holder: ref(lars), substitutes: [ref(sofia)] },
];

export const PEOPLE = [eva, karim, lars, sofia].map(ref);
/** Monday 1 December 2025, 09.00 in Stockholm. */
export const NOW = instant('2025-12-01T09:00:00+01:00');
export const DEADLINE = instant('2025-12-10T23:59:59+01:00');

export const asking = (more: Partial<OpenPollCommand> = {}): OpenPollCommand => ({
  type: 'OpenPoll',
  by: maja,
  at: NOW,
  question: 'Ska vi ha lunch före mötet?',
  ballot: { kind: 'CHOICE', choices: ['Ja', 'Nej', 'Kanske'], several: false, anonymous: false },
  audience: { kind: 'BOARD', people: PEOPLE },
  deadline: DEADLINE,
  ...more,
});
