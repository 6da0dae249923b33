/** Where a line stands after a break: nothing, a drawn rule, or a new page. */
export type Break = 'none' | 'rule' | 'page';

/** One printed line (or, in Word, one paragraph or table row) with what the print tells of its standing. */
export interface Line {
  /** Page in the file, from 1. */
  readonly page: number;
  /** Ordinal in the file, from 1. */
  readonly line: number;
  /** The text with emphasis marks removed and white space collapsed. */
  readonly text: string;
  /** The columns of the line; one cell holding `text` when it has none. */
  readonly cells: readonly string[];
  /** Where each cell begins, where the format tells. */
  readonly starts?: readonly number[];
  /** Whether (nearly) all of it is bold. */
  readonly bold: boolean;
  /** Heading level; 0 = ordinary text. */
  readonly level: number;
  /** Whether empty space stands above. */
  readonly gap: boolean;
  readonly breakBefore: Break;
  /** Known by the format to be a page header or footer. */
  readonly edge: boolean;
  /** Leading white space, in characters. */
  readonly indent: number;
  /** Of columns that are read one after the other: whether it is of the first, or of one beside that. */
  readonly column?: 'first' | 'beside';
  /** Characters that would still have fitted on the line, where the format tells; else null. */
  readonly room: number | null;
}

export interface ReadLines {
  readonly lines: readonly Line[];
  readonly pages: number;
  /** The lines, by their ordinals, from which on it is not sure that they stand in the order they are read. */
  readonly unsureFrom?: readonly number[];
}

export interface LineParts {
  readonly text: string;
  readonly cells?: readonly string[];
  readonly starts?: readonly number[];
  readonly bold?: boolean;
  readonly level?: number;
  readonly gap?: boolean;
  readonly edge?: boolean;
  readonly indent?: number;
  readonly room?: number;
}

/** How far apart the columns of a table begin, where the format tells of columns and not of places on the line. */
const COLUMN = 20;

/** A row of a table: the cells that are not empty, and where each column begins. */
export function tableRow(cells: readonly string[]): Pick<LineParts, 'text' | 'cells' | 'starts'> {
  const filled = cells
    .map((cell, at) => ({ text: collapse(cell), start: at * COLUMN }))
    .filter(({ text }) => text !== '');
  const text = filled.map((cell) => cell.text).join(' ');
  return filled.length < 2
    ? { text }
    : { text, cells: filled.map((cell) => cell.text), starts: filled.map(({ start }) => start) };
}

/** Collects lines in order and keeps count of pages, gaps and breaks. */
export class LineCollector {
  readonly #lines: Line[] = [];
  #page = 1;
  #gap = true;
  #break: Break = 'page';
  #column: Line['column'];
  readonly #unsure: number[] = [];

  /** An empty line or paragraph: what follows has space above it. */
  blank(): void {
    this.#gap = true;
  }

  /** What follows is of this column of several that are read one after the other; undefined: of none. */
  column(column: Line['column']): void {
    this.#column = column;
  }

  /** From the next line on it is not sure in which order the lines are read. */
  unsure(): void {
    this.#unsure.push(this.#lines.length + 1);
  }

  rule(): void {
    this.#gap = true;
    if (this.#break === 'none') this.#break = 'rule';
  }

  /** A new page; several at one place count as one each. */
  page(): void {
    this.#page += 1;
    this.#break = 'page';
  }

  add(parts: LineParts): void {
    const text = collapse(parts.text);
    if (text === '') {
      this.blank();
      return;
    }
    for (const piece of piecesOf(text)) this.#push(piece, parts);
  }

  #push(text: string, parts: LineParts): void {
    this.#lines.push({
      page: this.#page,
      line: this.#lines.length + 1,
      text,
      cells: parts.cells ?? [text],
      ...(parts.starts ? { starts: parts.starts } : {}),
      ...(this.#column ? { column: this.#column } : {}),
      bold: parts.bold ?? false,
      level: parts.level ?? 0,
      gap: this.#gap || (parts.gap ?? false),
      breakBefore: this.#break,
      edge: parts.edge ?? false,
      indent: parts.indent ?? 0,
      room: parts.room ?? null,
    });
    this.#gap = false;
    this.#break = 'none';
  }

  done(): ReadLines {
    const read = { lines: this.#lines, pages: this.#page };
    return this.#unsure.length > 0 ? { ...read, unsureFrom: this.#unsure } : read;
  }
}

/** No paragraph of a board is longer; what is, is cut at spaces, so that no rule has to search it whole. */
const LONGEST = 8_000;

function piecesOf(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  return text.match(new RegExp(`.{1,${LONGEST}}(?:\\s|$)|.{${LONGEST}}`, 'gu')) ?? [text];
}

/** White space collapsed to single spaces, ends trimmed. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
