import { type Rank, rankSaid } from '../../understand/record/rank-said.ts';
import type { Asking } from '../asking.ts';

/** Whether it is asked who was granted most, or least; "o minst" right after such an answer. Null: it is not. */
export function rankAsked({
  understanding: { message, entities },
  subject,
}: Pick<Asking, 'understanding' | 'subject'>): Rank | null {
  const said = rankSaid(message.text);
  if (said === null || entities.numbers.length + entities.persons.length > 0) return null;
  return said.alone && subject?.intent !== 'decision.total' ? null : said.rank;
}
