import type { LocalDate } from '../kernel/index.ts';
import type { Board } from './knowledge.ts';
import { saidInClause } from './understand/coming/each-of-two.ts';
import { withoutReasons } from './understand/named/boards-as-reason.ts';
import { understand } from './understand/understand.ts';
import { readMessage } from './understand/words/words.ts';
import { joined, vocabularyOf } from './vocabulary.ts';

/** So much of a message's end may name its board, where it is longer than what is read of it. */
const END = 80;

/** "… 19 november, i Norrskog": the board that the end of a message names, past what is read of it; null: none alone. */
export function boardNamedLast(written: string, boards: readonly Board[], today: LocalDate): string | null {
  if (boards.length < 2 || readMessage(written).text.length >= written.trim().length - END) return null;
  const vocabulary = joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today)));
  const [one, ...more] = understand(written.slice(-END), vocabulary, today).entities.boards;
  return one !== undefined && more.length === 0 ? one.id : null;
}

/** Whether clauses may be of coming at all. */
const OF_COMING =
  /kommer|förhinder|deltar|(?<!\p{L})(?:kan|hinner|är med|ja|nej|passar|funkar|fungerar|går (?:bra|inte|ej|fint))(?!\p{L})/iu;
const CLAUSES = /\s*[,;\n]+\s*(?:(?:men|och|fast|medan)\s+)?|\s+(?:men|och|fast|medan|däremot)\s+/iu;
const ONLY_NOT = /^(?:inte|ej)(?!\p{L})/iu;
const OWN = /(?<!\p{L})jag(?!\p{L})/iu;
/** "Kommer i Norrskog": no question. */
const VERB_FIRST = /^(?:kommer|kan|deltar|hinner|har)(?! jag)(?!\p{L})/iu;
const ONLY_PLACE = /^(?:i|på|till|för)(?!\p{L})/iu;

/**
 * "Förhinder i Norrskog, kommer i Kustlandet": what is said of each board that is named, as messages of their own.
 * Null: no such thing is said. Klubbans ordning: what is said of two boards is of each as its own clause says.
 */
export function saidOfBoards(text: string, boards: readonly Board[], today: LocalDate): string[] | null {
  if (boards.length < 2 || text.includes('?') || !OF_COMING.test(text)) return null;
  const clauses = text.split(CLAUSES).filter((clause) => clause.trim() !== '');
  if (clauses.length < 2 || clauses.length > boards.length) return null;
  const vocabulary = joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today)));
  const named = clauses.map(
    (clause) => withoutReasons(understand(clause, vocabulary, today)).understanding.entities.boards,
  );
  const ids = named.flatMap((mentions) => mentions.slice(0, 1).map(({ id }) => id));
  const isOfOneEach = named.every(({ length }) => length === 1) && new Set(ids).size === clauses.length;
  if (!isOfOneEach || clauses.every((clause) => saidInClause(clause) === null)) return null;
  return clauses.map((clause, at) => {
    const says = saidInClause(clause);
    if (ONLY_NOT.test(clause) && !OWN.test(clause)) return `jag kommer ${clause}`;
    // "Norrskog ja": of the board, and of nobody who is named so.
    const { words } = readMessage(clause);
    const [first, last] = named[at]?.[0]?.words ?? [0, 0];
    if (first === 0 && says !== null && says !== 'OPEN' && words.length - last <= 3 && !OWN.test(clause)) {
      const board = clause.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
      return says === 'YES' ? `jag kommer i ${board}` : `jag har förhinder i ${board}`;
    }
    if (ONLY_PLACE.test(clause) && says === null) return `jag kommer ${clause}`;
    return VERB_FIRST.test(clause) ? `jag ${clause}` : clause;
  });
}
