import PDFDocument from 'pdfkit';
import { readPdf } from '../../src/documents/formats/pdf/index.ts';

/** How a text is printed. */
export interface Print {
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'right' | 'justify';
}

/** A text beside others: where it begins, how wide it may be, what it says. */
export type Beside = readonly [x: number, width: number, text: string, print?: Print];

/** How the cells of a row are set, and how far below it the next begins. */
export interface RowPrint extends Print {
  readonly set?: 'top' | 'middle' | 'bottom';
  readonly after?: number;
}

const SIZE = 11;
export const LEFT = 60;
export const RIGHT = 535;

/** Draws texts on the pages of a PDF, from the top down. Points from the upper left corner. */
export class Pen {
  y = 0;
  readonly file: PDFKit.PDFDocument;

  constructor(file: PDFKit.PDFDocument) {
    this.file = file;
  }

  page(): void {
    this.file.addPage({ size: 'A4', margin: 0 });
    this.y = 90;
  }

  /** One line at a place of its own. */
  at(text: string, x: number, y: number, print: Print = {}): void {
    this.#font(print).text(text, x, y, { lineBreak: false });
  }

  /** A paragraph, wrapped in its width. */
  text(text: string, print: Print & { x?: number; width?: number; after?: number } = {}): void {
    const x = print.x ?? LEFT;
    const width = print.width ?? RIGHT - x;
    const height = this.#height(text, width, print);
    this.#font(print).text(text, x, this.y, { width, align: print.align ?? 'left' });
    this.y += height + (print.after ?? 6);
  }

  heading(text: string, size = 15): void {
    this.text(text, { bold: true, size, after: 8 });
  }

  /** A row of a table. */
  row(cells: readonly Beside[], print: RowPrint = {}): void {
    const heights = cells.map(([, width, text, own]) => this.#height(text, width, { ...print, ...own }));
    const tallest = Math.max(...heights);
    const share = { top: 0, middle: 0.5, bottom: 1 }[print.set ?? 'top'];
    for (const [at, [x, width, text, own]] of cells.entries()) {
      const y = this.y + (tallest - (heights[at] ?? 0)) * share;
      this.#font({ ...print, ...own }).text(text, x, y, { width, align: own?.align ?? 'left' });
    }
    this.y += tallest + (print.after ?? 4);
  }

  /** Texts below each other in columns that all begin here; what follows stands below the longest. */
  columns(columns: readonly { x: number; width: number; texts: readonly string[]; print?: Print }[]): void {
    const top = this.y;
    let bottom = top;
    for (const { x, width, texts, print } of columns) {
      this.y = top;
      for (const text of texts) this.text(text, { x, width, ...print });
      bottom = Math.max(bottom, this.y);
    }
    this.y = bottom;
  }

  #font(print: Print): PDFKit.PDFDocument {
    return this.file.font(print.bold ? 'Times-Bold' : 'Times-Roman').fontSize(print.size ?? SIZE);
  }

  #height(text: string, width: number, print: Print): number {
    return text === '' ? 0 : this.#font(print).heightOfString(text, { width });
  }
}

/** A PDF as drawn. */
export function printedPdf(draw: (pen: Pen) => void): Promise<Uint8Array> {
  const file = new PDFDocument({ autoFirstPage: false });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.once('error', reject);
    draw(new Pen(file));
    file.end();
  });
}

/** The lines that a PDF as drawn is read as, cells parted by a bar; headers, footers and stamps are none. */
export async function linesOfPdf(draw: (pen: Pen) => void): Promise<string[]> {
  const { lines } = await readPdf(await printedPdf(draw));
  return lines.filter(({ edge }) => !edge).map(({ cells }) => cells.join(' | '));
}
