import { foldName } from './fold.ts';

export interface NamedBoard {
  readonly boardId: string;
  readonly name: string;
}

/** Words that many boards bear and that therefore tell none apart. */
const COMMON = new Set([
  'samordningsförbundet',
  'samordningsförbund',
  'samordningsförbundets',
  'förbundet',
  'kommunalförbundet',
  'kommunalförbund',
  'nämnden',
  'nämnd',
  'styrelsen',
  'styrelse',
  'direktionen',
  'kommun',
  'kommuns',
  'för',
  'och',
  'i',
  '&',
  'finsam',
]);

/**
 * The boards that the name in a document may mean, the likeliest first: those that share the most telling words,
 * a genitive s or not. Empty when none shares more than half of its own.
 */
export function matchBoards(written: string, boards: readonly NamedBoard[]): NamedBoard[] {
  const words = tellingWords(written);
  const scored = boards
    .map((board) => ({ board, score: overlap(tellingWords(board.name), words, written, board.name) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score;
  return scored.filter(({ score }) => score === best).map(({ board }) => board);
}

function overlap(known: readonly string[], words: readonly string[], written: string, name: string): number {
  if (foldName(written) === foldName(name)) return Number.POSITIVE_INFINITY;
  const shared = known.filter((word) => words.some((other) => sameWord(word, other))).length;
  return known.length === 0 ? 0 : shared / known.length;
}

function tellingWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
}

function sameWord(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}
