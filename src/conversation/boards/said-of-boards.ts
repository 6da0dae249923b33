import type { LocalDate } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import type { Board } from '../knowledge.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { fits } from '../understand/dates/dates.ts';
import { withoutReasons } from '../understand/named/boards-as-reason.ts';
import { type Understanding, understand } from '../understand/understand.ts';
import { readMessage } from '../understand/words/words.ts';
import { joined, vocabularyOf } from '../vocabulary.ts';
import { isCalledToServe } from './called-boards.ts';
import {
  besideBoard,
  type Clause,
  clausesOf,
  daysIn,
  hasDay,
  isOnlyDenied,
  ONLY_NOT,
  OWN,
  ofOneEach,
  PARTS,
  withBoardsNamedAfter,
} from './clauses-of-boards.ts';

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
  /kommer|förhinder|deltar|(?<!\p{L})(?:kan|hinner|är (?:jag )?(?:inte )?med|ja|nej|passar|funkar|fungerar|går (?:det )?(?:bra|inte|ej|fint))(?!\p{L})/iu;
/** "Kommer i Norrskog": no question. */
const VERB_FIRST = /^(?:kommer|kan|deltar|hinner|har)(?! jag)(?!\p{L})/iu;
/** What tells of coming by itself, with its board. */
const OF_COMING_ITSELF = /(?<!\p{L})(?:komm\p{L}*|förhinder|delta\p{L}*|hinner|kan|är|har)(?!\p{L})/iu;
const OPPOSES = /^(?:men|fast|medan|däremot)$/iu;
/** What is left of a clause that only names a board, and when: it says what the one before it said. */
const SAYS_NO_MORE = /^(?:(?:i|på|till|för|den|med|också|även|och|\d{1,2})[\s,.:]*)*$/iu;

/** The words of one who tells of her own coming, and of nothing else: "kommer kallelsen till" has another. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'hej ja jo nej ok okej tyvärr dessvärre jag kommer kan deltar hinner har är får missar förhinder inte ej gärna nog också med komma vara delta återbud att kunna absolut definitivt borta sjuk bortrest i på till för både varken vare sig båda mötet mötena styrelsen då den det går bra funkar passar anmäler anmäl lämnar mig men och fast'.split(
    ' ',
  ),
);

/** Whether words tell of her own coming, and of nothing else. */
export function isOfOwnComing(words: string): boolean {
  const said = words.toLocaleLowerCase('sv').split(/[^\p{L}\d]+/u);
  return said.every((word) => word === '' || /^\d{1,2}$/u.test(word) || OWN_WORDS.has(word));
}

/** More than this tells of something: each clause is read for itself. */
const LONGEST = 300;

/**
 * "Förhinder i Norrskog, kommer i Kustlandet", "kommer varken till Norrskog eller Kustlandet": what is said of each board
 * that is named, as messages of their own. Null: no such thing is said. Klubbans ordning: what is said of two boards is of
 * each as its own clause says; a clause that names the board alone says what the one before it said, after "men" the opposite.
 */
export function saidOfBoards(text: string, boards: readonly Board[], today: LocalDate): string[] | null {
  if (boards.length < 2 || text.length > LONGEST || text.includes('?') || !OF_COMING.test(text)) return null;
  const vocabulary = joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today)));
  const read = (words: string) => withoutReasons(understand(words, vocabulary, today)).understanding;
  const joint = ofBothJoined(read(text));
  if (joint !== null) return joint;
  const written = clausesOf(text, read);
  if (written.some(isOfElse)) return null;
  const clauses = ofOneEach(withBoardsNamedAfter(written, read), boards, today);
  if (clauses === null || clauses.every((clause) => saidInClause(clause.text) === null)) return null;
  const said = clauses.map((clause, at) => {
    const message = asMessage(clause, clauses[at - 1], isOfServing(clause, boards, today));
    return message === null ? null : `${message}${dayBeside(clause, clauses, boards, today)}`;
  });
  return said.includes(null) ? null : said.flatMap((one) => one ?? []);
}

/** "Nej till lunch": to something else, which is no board's. */
function isOfElse(clause: Clause): boolean {
  const { text, boards } = clause;
  return boards.length === 0 && !hasDay(clause) && saidInClause(text) !== null && !isOfOwnComing(text);
}

/**
 * "Norrskog 18 februari ja, Kustlandet nej": the day that is said once, for a board that meets then too, or has called to
 * several; "…, inte Kustlandet" is of the same day as what it denies. Empty: none has to be said.
 */
function dayBeside(
  clause: Clause,
  clauses: readonly Clause[],
  boards: readonly Board[],
  today: LocalDate,
): string {
  const [mention] = clause.boards;
  if (mention === undefined || hasDay(clause)) return '';
  const before = clauses[clauses.indexOf(clause) - 1];
  const isDenied = isOnlyDenied(clause) && before !== undefined;
  const days = (isDenied ? [before] : clauses.filter((one) => one.boards.length > 0)).flatMap(daysIn);
  const [day, ...more] = days;
  if (day === undefined || more.some(({ said }) => said !== day.said)) return '';
  const meetings = boards.find(({ knowledge }) => knowledge.id === mention.id)?.knowledge.meetings ?? [];
  const ahead = meetings.filter(({ state }) => state.date >= today);
  const isOne = ahead.filter(({ state }) => isCalledTo(state)).length === 1;
  // Not a meeting months away that has called nobody, where one has.
  const meetsThen = ahead.some(({ state }) => fits(day.mention, state.date) && (!isOne || isCalledTo(state)));
  return isDenied || meetsThen || !isOne ? ` ${day.said}` : '';
}

/** "… i Norrskog och Kustlandet", with the same said of both: the message once for each. */
function ofBothJoined({ message, entities }: Understanding): string[] | null {
  const [one, other, ...more] = entities.boards.toSorted((a, b) => a.words[0] - b.words[0]);
  if (!one || !other || more.length > 0 || one.id === other.id) return null;
  const span = ([first, last]: readonly [number, number]) =>
    [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0] as const;
  const [[from, until], [next, end]] = [span(one.words), span(other.words)];
  const { text } = message;
  const [before, between, after] = [text.slice(0, from), text.slice(until, next), text.slice(end)];
  if (!/^\s*(?:och|samt|eller|&|\+)\s+(?:(?:i|på|till|för)\s+)?$/iu.test(between)) return null;
  // "… och Kustlandet kan jag inte": that is said of the other alone.
  const isLast = /^[\s.!]*$/u.test(after) && saidInClause(before) !== null;
  const isFirst = /^(?:(?:både|i|på|till|för)\s+)*$/iu.test(before) && saidInClause(after) !== null;
  if (!isOfOwnComing(`${before} ${after}`)) return null;
  if ((!isLast && !isFirst) || PARTS.test(before.trim()) || PARTS.test(after.replace(/[\s.!]+$/u, '')))
    return null;
  const lead = before
    .replace(/(?<!\p{L})(?:både|vare sig)\s+/giu, '')
    .replace(/(?<!\p{L})varken\s+/iu, 'inte ');
  return [text.slice(from, until), text.slice(next, end)].map((name) => ownFirst(`${lead}${name}${after}`));
}

/** What a clause says of its board, as a message; null: nothing that is of coming. */
function asMessage(
  { text: clause, joint, boards, understanding }: Clause,
  before: Clause | undefined,
  ofServing: boolean,
): string | null {
  const says = saidInClause(clause);
  if (boards.length === 0) return ownFirst(clause);
  if (ONLY_NOT.test(clause) && !OWN.test(clause)) return `jag kommer ${clause}`;
  // "Norrskog ja": of the board, and of nobody who is named so.
  const { words, text } = understanding.message;
  const [first, last] = boards[0]?.words ?? [0, 0];
  const board = text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
  const coming = (one: 'YES' | 'NO') =>
    one === 'YES' ? `jag kommer i ${board}` : `jag har förhinder i ${board}`;
  // A yes or no that says no more is of serving, where she is asked to.
  if (ofServing && says !== null && says !== 'OPEN' && isBareAnswer(clause, understanding))
    return `${says === 'YES' ? 'ja' : 'nej'} i ${board}`;
  if (says !== null && says !== 'OPEN' && isBareAnswer(clause, understanding)) {
    return [coming(says), ...daysIn({ understanding }).map(({ said }) => said)].join(' ');
  }
  if (first === 0 && says !== null && says !== 'OPEN' && words.length - last <= 3 && !OWN.test(clause)) {
    return coming(says);
  }
  if (says === null) {
    const left = `${text.slice(0, words[first]?.start ?? 0)} ${text.slice(words[last]?.end ?? 0)}`;
    const earlier = before === undefined ? null : saidInClause(before.text);
    if (!SAYS_NO_MORE.test(left.trim()) || earlier === null || earlier === 'OPEN') return null;
    if (before === undefined || !isOfOwnComing(besideBoard(before))) return null;
    const same = OPPOSES.test(joint) ? OPPOSITE[earlier] : earlier;
    return `${coming(same)} ${left.replace(/(?<!\p{L})(?:i|på|till|för|också|även|och)(?!\p{L})/giu, '')}`.trim();
  }
  return ownFirst(clause);
}

/** A board is named alone, on which she is asked to serve, or serves. */
function isOfServing(clause: Clause, boards: readonly Board[], today: LocalDate): boolean {
  const board = boards.find(({ knowledge }) => knowledge.id === clause.boards[0]?.id);
  return board !== undefined && !hasDay(clause) && isCalledToServe(board, today);
}

/** "Till Norrskog den 11 december ja": a yes or no and no word of coming, with the board and a day. */
function isBareAnswer(clause: string, { message, entities }: Understanding): boolean {
  if (OWN.test(clause) || OF_COMING_ITSELF.test(clause)) return false;
  const named = [...entities.boards, ...entities.dates].map(({ words }) => words);
  const left = message.words.filter((_, at) => !named.some(([first, last]) => first <= at && at <= last));
  return left.every(({ text }) => isOfOwnComing(text));
}

const OPPOSITE = { YES: 'NO', NO: 'YES' } as const;

const ownFirst = (clause: string) => (VERB_FIRST.test(clause) ? `jag ${clause}` : clause);
