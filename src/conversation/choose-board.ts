import type { LocalDate } from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { BoardKnowledge, Membership } from './knowledge.ts';
import { fits, isDay } from './understand/dates.ts';
import { type Intent, isAct, TARGETS } from './understand/intents.ts';
import type { Understanding } from './understand/understand.ts';
import { everybody } from './vocabulary.ts';

/** A board of the asker's, and what she is on it. */
export interface Board {
  readonly membership: Membership;
  readonly knowledge: BoardKnowledge;
}

/**
 * The boards a message may be about, of those the asker is on: one where it is named, follows from a person or
 * member named, was spoken of before, or alone meets on the day of an act; else all of them, for the asker to choose.
 */
export async function chooseBoards(
  boards: readonly Board[],
  understanding: Understanding,
  intent: Intent | null,
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
  if (knowing.length === 1) return knowing;
  const meeting =
    intent && isAct(intent) && TARGETS[intent] === 'meeting' ? meetsThen(boards, understanding, today) : [];
  return meeting.length === 1 ? meeting : boards;
}

/** The boards that are to meet on a day that is named. */
function meetsThen(
  boards: readonly Board[],
  { entities }: Understanding,
  today: LocalDate,
): readonly Board[] {
  const days = entities.dates.filter(isDay);
  return boards.filter(({ knowledge }) =>
    knowledge.meetings.some(
      ({ state }) =>
        state.status !== 'CANCELLED' && state.date >= today && days.some((day) => fits(day, state.date)),
    ),
  );
}
