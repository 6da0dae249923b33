import { SETS } from './common-wording.ts';

/** A word as it is matched: its letters, and what it names. */
export interface Token {
  readonly text: string;
  /** `#day`, `#time`, `#meeting` …: what else than its letters the word stands for. */
  readonly names: readonly string[];
}

/** One place in a piece: any of several words or pieces, or nothing. */
interface Element {
  readonly options: readonly (string | Piece)[];
  readonly optional: boolean;
}

export type Piece = readonly Element[];

const sets = new Map<string, readonly Piece[]>();

/** `jag? kan|hinner NOT` as the elements that it is of. */
export function pieceOf(text: string): Piece {
  return text.split(' ').map((part) => {
    const optional = part.endsWith('?');
    const options = (optional ? part.slice(0, -1) : part).split('|');
    return { options: options.flatMap(optionOf), optional };
  });
}

function optionOf(option: string): readonly (string | Piece)[] {
  const named = SETS[option];
  if (named === undefined) return [option];
  const known = sets.get(option) ?? named.map(pieceOf);
  sets.set(option, known);
  return known;
}

/** Every place where the piece may end that begins at `from`. */
export function endsOf(piece: Piece, tokens: readonly Token[], from: number): readonly number[] {
  let at: ReadonlySet<number> = new Set([from]);
  for (const { options, optional } of piece) {
    const next = new Set<number>(optional ? at : []);
    for (const place of at) {
      for (const option of options) for (const end of endsOfOption(option, tokens, place)) next.add(end);
    }
    at = next;
    if (at.size === 0) return [];
  }
  return [...at].filter((end) => end > from);
}

function endsOfOption(option: string | Piece, tokens: readonly Token[], at: number): readonly number[] {
  if (typeof option !== 'string') return endsOf(option, tokens, at);
  const token = tokens[at];
  const isIt = token !== undefined && (token.text === option || token.names.includes(option));
  return isIt ? [at + 1] : [];
}

/** The words that pieces are written with. */
export function wordsIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const words = new Set<string>();
  const gather = (piece: Piece): void => {
    for (const { options } of piece) {
      for (const option of options) {
        if (typeof option !== 'string') gather(option);
        else if (!option.startsWith('#')) words.add(option);
      }
    }
  };
  for (const piece of pieces) gather(piece);
  return words;
}
