import type { LocalDate } from '../../kernel/index.ts';
import type { KnownBoard } from './state.ts';

/** The days from which a post or a seat of the board is held by another or by nobody, as far as that is described; in order. */
export function changeDays({ appointments, seats }: KnownBoard): LocalDate[] {
  const spans = [...appointments.map(({ held }) => held), ...seats.map(({ exists }) => exists)].flat();
  return [...new Set(spans.flatMap(({ from }) => (from === null ? [] : [from])))].sort();
}
