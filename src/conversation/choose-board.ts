import type { LocalDate } from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { BoardKnowledge, Membership } from './knowledge.ts';
import type { Intent } from './understand/intents.ts';
import type { Understanding } from './understand/understand.ts';
import { everybody } from './vocabulary.ts';

interface Board {
  readonly membership: Membership;
  readonly knowledge: BoardKnowledge;
}

/**
 * The boards a message may be about, of those the asker is on: one where it is named, follows from a person or
 * member named, or was spoken of before; else all of them, for the asker to choose.
 */
export async function chooseBoards(
  boards: readonly Board[],
  understanding: Understanding,
  _intent: Intent | null,
  context: Context,
  today: LocalDate,
): Promise<readonly Board[]> {
  if (boards.length <= 1) return boards;
  const { entities } = understanding;
  const named = boards.filter((board) =>
    entities.boards.some((mention) => mention.id === board.knowledge.id),
  );
  if (named.length > 0) return named;
  const before = boards.filter((board) => board.knowledge.id === context.board?.id);
  if (before.length > 0) return before;
  const people = entities.persons.map((mention) => mention.id);
  const members = entities.organisations.map((mention) => mention.id);
  const knowing = boards.filter(({ knowledge }) => {
    const seats = knowledge.onDay(today).seats.map((seat) => seat.organisation);
    return (
      everybody(knowledge).some((person) => people.includes(person.id)) ||
      members.some((member) => seats.includes(member))
    );
  });
  return knowing.length === 1 ? knowing : boards;
}
