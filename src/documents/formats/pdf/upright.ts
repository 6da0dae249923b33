import type { Piece } from './rows.ts';

/** How a PDF maps one set of places onto another: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = readonly number[];

/** A text as the PDF tells of it. */
export interface TextItem {
  readonly str: string;
  readonly transform: Transform;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A page as it is seen: its size, and what takes places in the file to places from its upper left corner. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly transform: Transform;
}

export interface UprightPage {
  readonly width: number;
  readonly height: number;
  /** What is read from left to right. */
  readonly pieces: readonly Piece[];
  /** What runs another way, turned so that it reads from left to right. */
  readonly aside: readonly Piece[];
}

/** Quarter turns clockwise. */
type Turn = 0 | 1 | 2 | 3;

interface Turned {
  readonly piece: Piece;
  readonly turn: Turn;
}

function onto([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Transform, inner: Transform): number[] {
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ];
}

function turnedPiece(item: TextItem, seen: Seen): Turned {
  const [a = 0, b = 0, , , x = 0, y = 0] = onto(seen.transform, item.transform);
  const size = item.height > 0 ? item.height : Math.hypot(a, b);
  const piece = { text: item.str, x, y, width: item.width, size: size || 10, font: item.fontName };
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) as Turn;
  return { piece, turn };
}

/** The way most letters run. */
function mostTurned(all: readonly Turned[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { piece, turn } of all) letters[turn] = (letters[turn] ?? 0) + piece.text.trim().length;
  return letters.indexOf(Math.max(...letters)) as Turn;
}

/** The piece where it stands once the page is turned so that it reads from left to right. */
function straightened({ piece, turn }: Turned, width: number, height: number): Piece {
  const { x, y } = piece;
  if (turn === 1) return { ...piece, x: y, y: width - x };
  if (turn === 2) return { ...piece, x: width - x, y: height - y };
  return turn === 3 ? { ...piece, x: height - y, y: x } : piece;
}

/** The texts of a page, turned so that most of them read from left to right; the others are told apart. */
export function upright(items: readonly TextItem[], seen: Seen): UprightPage {
  const all = items.map((item) => turnedPiece(item, seen));
  const most = mostTurned(all);
  const place = (one: Turned) => straightened(one, seen.width, seen.height);
  const isSideways = most === 1 || most === 3;
  return {
    width: isSideways ? seen.height : seen.width,
    height: isSideways ? seen.width : seen.height,
    pieces: all.filter(({ turn }) => turn === most).map(place),
    aside: all.filter(({ turn }) => turn !== most).map(place),
  };
}
