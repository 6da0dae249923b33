import type { SeatView } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Asking } from './asking.ts';

/** "Vilka sitter för kommunerna": the seats of all the members of that kind. */
export function seatsOfKind({ view, understanding: { message } }: Asking): readonly SeatView[] {
  const kind = SITS_FOR.exec(message.text)?.groups?.kind?.toLocaleLowerCase('sv');
  if (kind === undefined) return [];
  const isOne = kind.startsWith('kommun') ? /kommun(?:en)?s?$/iu : /^(?:region|landsting)|landsting$/iu;
  return view.seats.filter(({ organisation }) => isOne.test(organisation));
}
const SITS_FOR = sifted(
  /(?<!\p{L})(?:vem|vilka|vem alla)(?!\p{L}).*(?<!\p{L})(?:för|från|åt|representerar|företräder) (?<kind>kommunerna|regionerna|landstingen)(?!\p{L})/iu,
);
