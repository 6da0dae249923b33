import { foldName } from './fold.ts';

export interface NamedBoard {
  readonly boardId: string;
  readonly name: string;
}

/** What a document says that may tell whose it is. */
export interface BoardEvidence {
  /** The body's name as read from the head, or null. */
  readonly written: string | null;
  readonly title: string | null;
  /** The document's lines. */
  readonly lines: readonly string[];
  /** How many of the people it names each board's register has, by board id. */
  readonly peopleKnown: Readonly<Record<string, number>>;
}

/** Words that many boards bear and that therefore tell none apart. */
const COMMON = new Set(
  (
    'samordningsförbundet samordningsförbund förbundet förbund kommunalförbundet kommunalförbund nämnden nämnd ' +
    'styrelsen styrelse direktionen direktion kommun kommunen region regionen län läns för och av från till mellan ' +
    'i & finsam'
  )
    .split(' ')
    .map(bare),
);

const WEIGHT = { written: 4, title: 2, line: 1, person: 1 } as const;
const MOST = { lines: 4, people: 4 } as const;
/** Below this nothing is settled without a person's word. */
const ENOUGH = 2;

/**
 * The boards that a document may be about, the likeliest alone when it stands out, else all that are as likely.
 * Empty when nothing points to any.
 */
export function matchBoards(evidence: BoardEvidence, boards: readonly NamedBoard[]): NamedBoard[] {
  const folded = evidence.lines.map((line) => wordsOf(line));
  const scored = boards
    .map((board) => ({ board, score: scoreOf(board, evidence, folded) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score;
  const likeliest = scored.filter(({ score }) => score === best).map(({ board }) => board);
  const [one, ...more] = likeliest;
  return one && more.length === 0 ? [one, ...namedTogether(one, evidence, folded, boards)] : likeliest;
}

/** "Kansliet för … A och … B": the boards that every line names which names this one; empty: one names it alone, or its people tell. */
function namedTogether(
  one: NamedBoard,
  { title, peopleKnown }: BoardEvidence,
  lines: readonly ReadonlySet<string>[],
  boards: readonly NamedBoard[],
): NamedBoard[] {
  const naming = [...lines, ...(title === null ? [] : [wordsOf(title)])].filter((words) => names(one, words));
  if (naming.length === 0) return [];
  const known = (board: NamedBoard) => peopleKnown[board.boardId] ?? 0;
  return boards.filter(
    (other) =>
      other.boardId !== one.boardId &&
      known(other) >= known(one) &&
      naming.every((words) => names(other, words)),
  );
}

function names({ name }: NamedBoard, words: ReadonlySet<string>): boolean {
  const telling = [...wordsOf(name)];
  return telling.filter((word) => words.has(word)).length > telling.length / 2;
}

function scoreOf(
  { boardId, name }: NamedBoard,
  { written, title, peopleKnown }: BoardEvidence,
  lines: readonly ReadonlySet<string>[],
): number {
  const telling = [...wordsOf(name)];
  if (telling.length === 0) return 0;
  const names = (words: ReadonlySet<string>) =>
    telling.filter((word) => words.has(word)).length > telling.length / 2;
  const mentions = lines.filter(names).length;
  return (
    (written !== null && names(wordsOf(written)) ? WEIGHT.written : 0) +
    (title !== null && names(wordsOf(title)) ? WEIGHT.title : 0) +
    WEIGHT.line * Math.min(mentions, MOST.lines) +
    WEIGHT.person * Math.min(peopleKnown[boardId] ?? 0, MOST.people)
  );
}

/** Whether one of the lines names the board, by the words of its name that tell it apart. */
export function isNamedIn(lines: readonly string[], { name }: NamedBoard): boolean {
  const telling = [...wordsOf(name)];
  return lines.some((line) => {
    const words = wordsOf(line);
    return telling.filter((word) => words.has(word)).length > telling.length / 2;
  });
}

/** Whether the text names some body at all, by a word that tells bodies apart. */
export function namesABody(written: string): boolean {
  return wordsOf(written).size > 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldName(text)
    .split(/[\s/()]+/)
    .map(bare)
    .filter((word) => word !== '' && !COMMON.has(word));
  return new Set(words);
}

/** Without the endings of the definite form and the genitive. */
function bare(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ens|ets|ns|en|et|n|s)$/, '');
}
