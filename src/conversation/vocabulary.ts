import type { LocalDate } from '../kernel/index.ts';
import type { BoardKnowledge } from './knowledge.ts';
import type { Vocabulary } from './understand/entities.ts';
import type { Named } from './understand/names.ts';

/** Kept beside the board it was made from: gone with it when the board changes. */
const kept = new WeakMap<BoardKnowledge, { readonly today: LocalDate; readonly vocabulary: Vocabulary }>();

/** What can be named on one board: its people of all times, its members, itself. */
export function vocabularyOf(board: BoardKnowledge, today: LocalDate): Vocabulary {
  const before = kept.get(board);
  if (before?.today === today) return before.vocabulary;
  const view = board.onDay(today);
  const organisations = new Set([
    ...view.seats.map((seat) => seat.organisation),
    ...view.members.map((member) => member.name),
  ]);
  const made: Vocabulary = {
    persons: board.people.map((person) => ({ id: person.id, names: [person.name, ...person.alsoSpelled] })),
    organisations: [...organisations].map((name) => ({ id: name, names: [name] })),
    boards: [{ id: board.id, names: [board.name] }],
  };
  kept.set(board, { today, vocabulary: made });
  return made;
}

/** What somebody on several boards can name. */
export function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  const [only] = vocabularies;
  if (only && vocabularies.length === 1) return only;
  const unique = (named: readonly Named[]) => [...new Map(named.map((one) => [one.id, one])).values()];
  return {
    persons: unique(vocabularies.flatMap((one) => one.persons)),
    organisations: unique(vocabularies.flatMap((one) => one.organisations)),
    boards: unique(vocabularies.flatMap((one) => one.boards)),
  };
}
