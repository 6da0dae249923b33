import type { LocalDate } from '../kernel/index.ts';
import { isCalledTo } from '../meeting/index.ts';
import { isOfThoseCalled } from './called-boards.ts';
import type { Board } from './knowledge.ts';
import { shortName } from './text/said.ts';
import { saidInClause } from './understand/coming/each-of-two.ts';
import { fits, isDay } from './understand/dates/dates.ts';
import { withoutReasons } from './understand/named/boards-as-reason.ts';
import type { NameMention } from './understand/named/names.ts';
import { type Understanding, understand } from './understand/understand.ts';
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
  /kommer|förhinder|deltar|(?<!\p{L})(?:kan|hinner|är (?:jag )?(?:inte )?med|ja|nej|passar|funkar|fungerar|går (?:bra|inte|ej|fint))(?!\p{L})/iu;
const PARTS =
  /\s*(?:[,;!\n]+|\.(?=\s|$))\s*(?:(men|och|fast|medan)\s+)?|\s+(men|och|fast|medan|däremot)\s+/iu;
const ONLY_NOT = /^(?:inte|ej)(?!\p{L})/iu;
const OWN = /(?<!\p{L})jag(?!\p{L})/iu;
/** "Kommer i Norrskog": no question. */
const VERB_FIRST = /^(?:kommer|kan|deltar|hinner|har)(?! jag)(?!\p{L})/iu;
/** What is said of oneself, and of no board: "Kustlandet går före" is none. */
const OF_ONESELF = /(?<!\p{L})(?:jag|kommer|förhinder|deltar|hinner|ja|nej)(?!\p{L})/iu;
const OPPOSES = /^(?:men|fast|medan|däremot)$/iu;
/** What is left of a clause that only names a board, and when: it says what the one before it said. */
const SAYS_NO_MORE = /^(?:(?:i|på|till|för|den|med|också|även|och|\d{1,2})[\s,.:]*)*$/iu;

/** The words of one who tells of her own coming, and of nothing else: "kommer kallelsen till" has another. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'hej ja jo nej ok okej tyvärr dessvärre jag kommer kan deltar hinner har är får missar förhinder inte ej gärna nog också med komma vara delta återbud att kunna absolut definitivt borta sjuk bortrest i på till för både varken vare sig båda mötet mötena styrelsen då den det går bra funkar passar anmäler anmäl lämnar mig men och fast'.split(
    ' ',
  ),
);

function isOfOwnComing(words: string): boolean {
  const said = words.toLocaleLowerCase('sv').split(/[^\p{L}\d]+/u);
  return said.every((word) => word === '' || /^\d{1,2}$/u.test(word) || OWN_WORDS.has(word));
}

/** Of a vote, or of jäv. */
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:röst\p{L}*|tillstyrk\p{L}*|avstyrk\p{L}*|jäv\p{L}*|punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|yrka\p{L}*)(?!\p{L})/iu;

/** More than this tells of something: each clause is read for itself. */
const LONGEST = 300;

interface Clause {
  readonly text: string;
  /** The word that joins it to the one before. */
  readonly joint: string;
  readonly boards: readonly NameMention[];
  readonly understanding: Understanding;
}

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
  const clauses = ofOneEach(withBoardsNamedAfter(clausesOf(text, read), read), boards);
  if (clauses === null || clauses.every((clause) => saidInClause(clause.text) === null)) return null;
  const said = clauses.map((clause, at) => {
    const message = asMessage(clause, clauses[at - 1]);
    return message === null ? null : `${message}${dayBeside(clause, clauses, boards, today)}`;
  });
  return said.includes(null) ? null : said.flatMap((one) => one ?? []);
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
  const days = (isDenied ? [before] : clauses).flatMap(daysIn);
  const [day, ...more] = days;
  if (day === undefined || more.some(({ said }) => said !== day.said)) return '';
  const meetings = boards.find(({ knowledge }) => knowledge.id === mention.id)?.knowledge.meetings ?? [];
  const ahead = meetings.filter(({ state }) => state.date >= today);
  const meetsThen = ahead.some(({ state }) => fits(day.mention, state.date));
  const isOne = ahead.filter(({ state }) => isCalledTo(state)).length === 1;
  return isDenied || meetsThen || !isOne ? ` ${day.said}` : '';
}

function daysIn({ understanding: { entities, message } }: Clause) {
  return entities.dates.filter(isDay).map((mention) => {
    const [first, last] = mention.words;
    return { mention, said: message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end) };
  });
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

function clausesOf(text: string, read: (words: string) => Understanding): Clause[] {
  const found: Clause[] = [];
  let [rest, joint] = [text, ''];
  for (;;) {
    const parts = PARTS.exec(rest);
    const words = parts === null ? rest : rest.slice(0, parts.index);
    if (words.trim() !== '') {
      const understanding = read(words);
      found.push({ text: words, joint, understanding, boards: understanding.entities.boards });
    }
    if (parts === null) return found;
    joint = parts[1] ?? parts[2] ?? '';
    rest = rest.slice(parts.index + parts[0].length);
  }
}

/** What is left of a clause that says which board the one before it was of: "i Norrskog alltså". */
const TELLS_WHICH =
  /^(?:(?:i|på|till|för|alltså|då|det vill säga|dvs|nämligen|menar jag|tänker jag på|är det|var det)(?!\p{L})[\s,.:]*)*$/iu;

/** "Kommer den 22 april, i Norrskog alltså": a board that is named after what is said of a day belongs to that. */
function withBoardsNamedAfter(
  clauses: readonly Clause[],
  read: (words: string) => Understanding,
): readonly Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const before = found.at(-1);
    const tells = clause.joint === '' && clause.boards.length === 1 && TELLS_WHICH.test(besideBoard(clause));
    if (!tells || before === undefined || !hasDay(before) || before.boards.length > 0) {
      found.push(clause);
      continue;
    }
    const text = `${before.text}, i ${boardOf(clause)}`;
    const understanding = read(text);
    const { boards } = understanding.entities;
    found[found.length - 1] = { text, joint: before.joint, boards, understanding };
  }
  return found;
}

const hasDay = ({ understanding }: Clause) => understanding.entities.dates.some(isDay);

/** Whether what it says of a day is of the board that is named after it, which bears on nothing more. */
function namesBoardAfterDay({ boards: [board], understanding: { entities } }: Clause): boolean {
  const days = entities.dates.filter(isDay);
  return board !== undefined && days.length > 0 && days.every(({ words }) => words[1] < board.words[0]);
}

/** Says something of coming on a day of its own: of whichever board that day is. */
const isOfOwnDay = (clause: Clause) =>
  clause.boards.length === 0 && hasDay(clause) && saidInClause(clause.text) !== null;

/** The clauses with those that name no board beside the one before them, each of one board or of a day of its own; null: they are not so. */
function ofOneEach(clauses: readonly Clause[], boards: readonly Board[]): Clause[] | null {
  const each: Clause[] = [];
  for (const clause of clauses) {
    const before = each.at(-1);
    const earlier = each.findLast((one) => !isOnlyDenied(one));
    const isAlone = earlier !== undefined && namesBoardAfterDay(earlier) && isOfOwnDay(clause);
    const joins = before !== undefined && !isAlone && (clause.boards.length === 0 || isOpening(before));
    if (joins) each[each.length - 1] = { ...clause, ...beside(before, clause) };
    else each.push(clause);
  }
  const named = each.some(namesBoardAfterDay) && each.some(isOfOwnDay) ? each : withOther(each, boards);
  const ids = named.flatMap(({ boards: mentions }) => mentions.slice(0, 1).map(({ id }) => id));
  const isOfOneEach = named.length > 1 && ids.length > 0 && ids.length <= boards.length;
  return isOfOneEach &&
    named.every((clause) => clause.boards.length === 1 || isOfOwnDay(clause)) &&
    new Set(ids).size === ids.length
    ? named
    : null;
}

/** "…, inte Norrskog": of that board, and of nothing that comes after it. */
const isOnlyDenied = ({ text, boards }: Clause) =>
  boards.length === 1 && ONLY_NOT.test(text) && !OWN.test(text);

/** "Hej", and nothing of coming: what follows is said with it. */
const isOpening = ({ text, boards }: Clause) => boards.length === 0 && saidInClause(text) === null;

function beside(before: Clause, { text, joint, boards, understanding }: Clause) {
  const of = before.boards.length > 0 ? before : { boards, understanding };
  return {
    text: `${before.text}, ${joint === '' ? '' : `${joint} `}${text}`,
    joint: before.joint,
    boards: of.boards,
    understanding: of.understanding,
  };
}

/** "Jag kommer. Men i Kustlandet har jag förhinder", of two boards: the first is of the other one. */
function withOther([first, second, ...more]: readonly Clause[], boards: readonly Board[]): Clause[] {
  if (first === undefined) return [];
  if (second === undefined || more.length > 0 || first.boards.length > 0 || boards.length !== 2) {
    return [first, ...(second === undefined ? [] : [second]), ...more];
  }
  const [named] = second.boards;
  const other = boards.find(({ knowledge }) => knowledge.id !== named?.id);
  // "Nej, i Norrskog …": that is said of Norrskog alone.
  if (/^(?:ja|jo|nej|ok|okej)$/iu.test(first.text.trim()) || OF_ANOTHER_THING.test(second.text))
    return [first, second];
  const isSaid = [first, second].every(({ text }) => OF_ONESELF.test(text) && saidInClause(text) !== null);
  if (named === undefined || other === undefined || !isSaid || !boards.every(isOfThoseCalled))
    return [first, second];
  const mention: NameMention = { ...named, id: other.knowledge.id };
  return [
    {
      ...first,
      text: `${first.text}, i ${shortName(other.knowledge.name)}`,
      boards: [mention],
      understanding: second.understanding,
    },
    second,
  ];
}

/** What a clause says of its board, as a message; null: nothing that is of coming. */
function asMessage(
  { text: clause, joint, boards, understanding }: Clause,
  before: Clause | undefined,
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

function boardOf({ boards: [board], understanding: { message } }: Clause): string {
  const [first, last] = board?.words ?? [0, -1];
  return message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
}

/** A clause without the board that it names. */
const besideBoard = (clause: Clause) => clause.text.replace(boardOf(clause), ' ').trim();

const OPPOSITE = { YES: 'NO', NO: 'YES' } as const;

const ownFirst = (clause: string) => (VERB_FIRST.test(clause) ? `jag ${clause}` : clause);
