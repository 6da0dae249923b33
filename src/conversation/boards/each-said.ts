import type { LocalDate } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import type { Board } from '../knowledge.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';

/** "I båda styrelserna", "för alla mina förbund". */
const EACH_BOARD = sifted(
  /(?<!\p{L})(?:b[åa]da|b[äa]gge|alla|samtliga)(?: (?:mina|v[åa]ra|de|tv[åa]|de tv[åa]))? (?:styrelser(?:na)?|f[öo]rbund(?:en)?)(?!\p{L})/iu,
);
/** "Båda mötena 11 februari", "båda kallelserna till den 11". */
const BOTH_OF_DAY = sifted(
  /(?<!\p{L})(?:b[åa]da|b[äa]gge)(?: (?:de|tv[åa]))? (?:m[öo]tena|sammantr[äa]dena|kallelserna|dagordningarna)(?!\p{L})/iu,
);
/** What a member answers for herself is parted by its own rule. */
const OWN_ANSWER = /^(?:rsvp|substitute|recusal|circulation|poll)\./u;

/**
 * "Skicka kallelsen till båda styrelserna", "ställ in båda mötena 11 februari": the boards that a message is said to be
 * of, each of them; an order those whose meetings she prepares. Null: no such thing is said, or it is of one board alone.
 */
export function eachSaid(
  boards: readonly Board[],
  intent: Intent | null,
  { entities, message: { text } }: Understanding,
  today: LocalDate,
): readonly Board[] | null {
  if (intent === null || entities.boards.length > 0) return null;
  if (intent.startsWith('rsvp.')) return callingThem(boards, entities, today);
  if (OWN_ANSWER.test(intent)) return null;
  const own = isAct(intent) ? boards.filter(preparesIts) : boards;
  const [day] = entities.dates.filter(isDay);
  const meant = EACH_BOARD.test(text)
    ? own
    : BOTH_OF_DAY.test(text) && day !== undefined
      ? own.filter(({ knowledge }) =>
          knowledge.meetings.some(
            ({ state }) => state.date >= today && state.status !== 'CANCELLED' && fits(day, state.date),
          ),
        )
      : [];
  return meant.length > 1 ? meant : null;
}

/** "Pernilla kommer inte den 18", told by the kansli of two boards that both meet then and both have her: each of them. */
function callingThem(
  boards: readonly Board[],
  { persons, dates }: Understanding['entities'],
  today: LocalDate,
): readonly Board[] | null {
  const [day, ...more] = dates.filter(isDay);
  if (persons.length === 0 || day === undefined || more.length > 0) return null;
  const meant = boards.filter(
    (board) =>
      preparesIts(board) &&
      persons.every(({ id }) => board.knowledge.people.some((one) => one.id === id)) &&
      board.knowledge.meetings.some(
        ({ state }) =>
          state.date >= today && state.status !== 'CANCELLED' && isCalledTo(state) && fits(day, state.date),
      ),
  );
  return meant.length > 1 ? meant : null;
}

function preparesIts({ membership }: Board): boolean {
  return membership.offices.some((office) => office === 'OFFICE' || office === 'ADMIN');
}
