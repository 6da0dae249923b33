import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import type { NameMention } from '../understand/named/name-mention.ts';
import type { Understanding } from '../understand/understand.ts';
import { isOfThoseCalled } from './called-boards.ts';

/** What parts one clause from the next, and the word that joins them. */
export const PARTS =
  /\s*(?:[,;!\n]+|\.(?=\s|$))\s*(?:(men|och|fast|medan)\s+)?|\s+(men|och|fast|medan|däremot)\s+/iu;
/** "…, inte Norrskog". */
export const ONLY_NOT = /^(?:inte|ej)(?!\p{L})/iu;
/** "… kommer jag". */
export const OWN = /(?<!\p{L})jag(?!\p{L})/iu;
/** What is said of oneself, and of no board: "Kustlandet går före" is none. */
const OF_ONESELF = /(?<!\p{L})(?:jag|kommer|förhinder|deltar|hinner|ja|nej)(?!\p{L})/iu;
/** Of a vote, or of jäv. */
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:röst\p{L}*|tillstyrk\p{L}*|avstyrk\p{L}*|jäv\p{L}*|punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|yrka\p{L}*)(?!\p{L})/iu;

/** A clause of a message, with the boards that it names. */
export interface Clause {
  readonly text: string;
  /** The word that joins it to the one before. */
  readonly joint: string;
  readonly boards: readonly NameMention[];
  readonly understanding: Understanding;
}

/** The name of its board, as written. */
function boardOf({ boards: [board], understanding: { message } }: Clause): string {
  const [first, last] = board?.words ?? [0, -1];
  return message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
}

/** A clause without the board that it names. */
export const besideBoard = (clause: Clause) => clause.text.replace(boardOf(clause), ' ').trim();

/** The days that a clause names, each with its words. */
export function daysIn({ understanding: { entities, message } }: Pick<Clause, 'understanding'>) {
  return entities.dates.filter(isDay).map((mention) => {
    const [first, last] = mention.words;
    const words = message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end);
    return { mention, said: /^\d{1,2}$/u.test(words) ? `den ${words}` : words };
  });
}

/** The clauses of a message, in order. */
export function clausesOf(text: string, read: (words: string) => Understanding): Clause[] {
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
export function withBoardsNamedAfter(
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

/** Whether it names a day. */
export const hasDay = ({ understanding }: Clause) => understanding.entities.dates.some(isDay);

/** Whether what it says of a day is of the board that is named after it, which bears on nothing more. */
function namesBoardAfterDay({ boards: [board], understanding: { entities } }: Clause): boolean {
  const days = entities.dates.filter(isDay);
  return board !== undefined && days.length > 0 && days.every(({ words }) => words[1] < board.words[0]);
}

/** Says something of coming on a day of its own: of whichever board that day is. */
const isOfOwnDay = (clause: Clause) =>
  clause.boards.length === 0 && hasDay(clause) && saidInClause(clause.text) !== null;

/** "…, Norrskog nej. Den 18 december kommer jag också", where Norrskog does not meet then: it is of the board that does. */
function isOfOthersDay(
  clause: Clause,
  before: Clause | undefined,
  boards: readonly Board[],
  today: LocalDate,
): boolean {
  const [mention] = before?.boards ?? [];
  const meeting = boards.filter(({ knowledge: { meetings } }) =>
    clause.understanding.entities.dates
      .filter(isDay)
      .some((day) => meetings.some(({ state }) => state.date >= today && fits(day, state.date))),
  );
  return (
    mention !== undefined &&
    meeting.length > 0 &&
    meeting.every(({ knowledge }) => knowledge.id !== mention.id)
  );
}

/** The clauses with those that name no board beside the one before them, each of one board or of a day of its own; null: they are not so. */
export function ofOneEach(
  clauses: readonly Clause[],
  boards: readonly Board[],
  today: LocalDate,
): Clause[] | null {
  const each: Clause[] = [];
  for (const clause of clauses) {
    const before = each.at(-1);
    const earlier = each.findLast((one) => !isOnlyDenied(one));
    const isAlone =
      earlier !== undefined &&
      isOfOwnDay(clause) &&
      (namesBoardAfterDay(earlier) || isOfOthersDay(clause, before, boards, today));
    const joins = before !== undefined && !isAlone && (clause.boards.length === 0 || isOpening(before));
    if (joins) each[each.length - 1] = { ...clause, ...beside(before, clause) };
    else each.push(clause);
  }
  const named = each.some(namesBoardAfterDay) && each.some(isOfOwnDay) ? each : withOther(each, boards);
  const isOfOneEach = named.length > 1 && named.some((clause) => clause.boards.length > 0);
  return isOfOneEach &&
    named.every((clause) => clause.boards.length === 1 || isOfOwnDay(clause)) &&
    named.every((clause, at) => !named.slice(0, at).some((earlier) => isOfSame(clause, earlier)))
    ? named
    : null;
}

/** Both of one board, and not of a day each. */
function isOfSame(clause: Clause, other: Clause): boolean {
  const [id, otherId] = [clause.boards[0]?.id, other.boards[0]?.id];
  const [days, others] = [daysIn(clause), daysIn(other)];
  const areOfDays = [...days, ...others].every(({ said }, at, all) =>
    all.every((one, nth) => nth === at || one.said !== said),
  );
  return id !== undefined && id === otherId && !(days.length > 0 && others.length > 0 && areOfDays);
}

/** "…, inte Norrskog": of that board, and of nothing that comes after it. */
export const isOnlyDenied = ({ text, boards }: Clause) =>
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
