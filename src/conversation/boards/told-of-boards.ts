import type { Board } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import type { Understanding } from '../understand/understand.ts';
import { everybody } from '../vocabulary.ts';
import { type Clause, clausesOf, daysIn } from './clauses-of-boards.ts';

/** More than this tells of something. */
const LONGEST = 200;
/** What a clause may hold beside whom it is of, the board and the day. */
const OF_COMING: ReadonlySet<string> = new Set(
  'hej ja jo nej nä ok okej tyvärr kommer kan deltar hinner har är förhinder återbud inte ej nog också med även komma vara delta att i på till för den det går bra funkar ringde mejlade hälsar'.split(
    ' ',
  ),
);
/** "Kurt också": what was said of the one before. */
const SAME = /(?<!\p{L})(?:också|med|även|likaså|detsamma|samma)(?!\p{L})/iu;

interface Told {
  readonly board: Board;
  readonly text: string;
}

/**
 * "Siv ja till Älvdal, Bo nej", told by the kansli of people of several of its boards: what is told of each as a message of
 * its own, with the board's name. Null: it is of one board, or tells more.
 */
export function toldOfBoards(
  text: string,
  boards: readonly Board[],
  read: (words: string) => Understanding,
): string[] | null {
  const kept = boards.filter(({ membership }) => membership.offices.includes('OFFICE'));
  if (kept.length < 2 || text.length > LONGEST || text.includes('?')) return null;
  const clauses = clausesOf(text, read);
  if (clauses.length < 2) return null;
  const told: Told[] = [];
  let says: 'YES' | 'NO' | null = null;
  for (const clause of clauses) {
    const { persons } = clause.understanding.entities;
    const own = saidInClause(clause.text);
    if (own === 'OPEN' || persons.length === 0 || clause.boards.length > 1 || tellsMore(clause)) return null;
    says = own ?? (SAME.test(clause.text) ? says : null);
    const board = boardOf(clause, kept, told.at(-1)?.board ?? null);
    if (says === null || board === null) return null;
    const days = daysIn(clause).map(({ said }) => said);
    const comes = says === 'YES' ? 'kommer' : 'har förhinder';
    told.push({
      board,
      text: [namesIn(clause), comes, 'i', shortName(board.knowledge.name), ...days].join(' '),
    });
  }
  const [first] = told;
  return told.some(({ board }) => board !== first?.board) ? told.map((one) => one.text) : null;
}

/** The board that it names; else the one that was told of before it, if they are of that; else the one alone that they are of. */
function boardOf(
  { boards: [named], understanding: { entities } }: Clause,
  boards: readonly Board[],
  before: Board | null,
): Board | null {
  const ids = new Set(entities.persons.map(({ id }) => id));
  const words = new Set(entities.persons.map(({ words: [first] }) => first));
  const knows = ({ knowledge }: Board) => everybody(knowledge).filter(({ id }) => ids.has(id)).length;
  const having = boards.filter((board) => knows(board) >= words.size);
  if (named !== undefined) return having.find(({ knowledge }) => knowledge.id === named.id) ?? null;
  if (before !== null && having.includes(before)) return before;
  const [only, ...more] = having;
  return only !== undefined && more.length === 0 ? only : null;
}

/** Whom a clause is of, as written. */
function namesIn({ understanding: { entities, message } }: Clause): string {
  const spans = new Map(entities.persons.map(({ words }) => [words[0], words] as const));
  return [...spans.values()]
    .map(([first, last]) => message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end))
    .join(' och ');
}

function tellsMore({ understanding: { entities, message } }: Clause): boolean {
  const named = [...entities.persons, ...entities.boards, ...entities.dates].map(({ words }) => words);
  return message.words.some(
    ({ text }, at) =>
      !named.some(([first, last]) => first <= at && at <= last) &&
      !OF_COMING.has(text.toLocaleLowerCase('sv')) &&
      !SAME.test(text) &&
      !/^(?:och|\d{1,2})$/u.test(text),
  );
}
