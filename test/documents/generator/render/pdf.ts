import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import type { PageFurniture, Print, PrintElement } from './print.ts';

export interface PdfStyle {
  readonly size: number;
  readonly pitch: number;
  /** Where the second and third columns begin, as shares of the width of the text. */
  readonly columns: readonly number[];
  readonly hyphenate: boolean;
}

const PAGE = { width: 595, height: 842, margin: 62 };
type Line = Extract<PrintElement, { kind: 'line' }>;

/** What the standard fonts can print. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7E\u00A0-\u00FF–—‘’“”•…€]/gu, '-');
}

class Printer {
  #page: PDFPage;
  #y = 0;
  readonly #file: PDFDocument;
  readonly #plain: PDFFont;
  readonly #bold: PDFFont;
  readonly #style: PdfStyle;
  readonly #furniture: PageFurniture;

  constructor(file: PDFDocument, plain: PDFFont, bold: PDFFont, style: PdfStyle, furniture: PageFurniture) {
    this.#file = file;
    this.#plain = plain;
    this.#bold = bold;
    this.#style = style;
    this.#furniture = furniture;
    this.#page = this.#begin();
  }

  #begin(): PDFPage {
    this.#page = this.#file.addPage([PAGE.width, PAGE.height]);
    this.#y = PAGE.height - 40;
    for (const text of this.#furniture.header) this.#draw(text, PAGE.margin, this.#plain, 9);
    if (this.#furniture.pageNumbers)
      this.#page.drawText(`Sida ${this.#file.getPageCount()}`, {
        x: PAGE.width - 110,
        y: PAGE.height - 40,
        font: this.#plain,
        size: 9,
      });
    this.#y = PAGE.height - 110;
    const at = this.#y;
    this.#y = 46;
    for (const text of this.#furniture.footer) this.#draw(text, PAGE.margin, this.#plain, 9);
    this.#y = at;
    return this.#page;
  }

  #draw(text: string, x: number, font: PDFFont, size: number): void {
    this.#page.drawText(printable(text), { x, y: this.#y, font, size });
    this.#y -= size * this.#style.pitch;
  }

  gap(): void {
    this.#y -= this.#style.size * this.#style.pitch * 0.9;
  }

  newPage(): void {
    this.#begin();
  }

  #fits(text: string, font: PDFFont, size: number, room: number): boolean {
    return font.widthOfTextAtSize(printable(text), size) <= room;
  }

  #wrapped(text: string, font: PDFFont, size: number, room: number): string[] {
    const lines: string[] = [];
    let open = '';
    for (const word of text.split(' ')) {
      const longer = open === '' ? word : `${open} ${word}`;
      if (open !== '' && !this.#fits(longer, font, size, room)) {
        const half = Math.floor(word.length / 2);
        const divided =
          this.#style.hyphenate &&
          word.length > 9 &&
          /^\p{Ll}+$/u.test(word) &&
          this.#fits(`${open} ${word.slice(0, half)}-`, font, size, room);
        lines.push(divided ? `${open} ${word.slice(0, half)}-` : open);
        open = divided ? word.slice(half) : word;
      } else open = longer;
    }
    return [...lines, open];
  }

  line(line: Line): void {
    const font = line.bold || (line.level ?? 0) > 0 ? this.#bold : this.#plain;
    const size = this.#style.size * ([1, 1.6, 1.35, 1.15][line.level ?? 0] ?? 1);
    if (line.cells) {
      this.row(
        line.cells.map((text) => [text]),
        font,
        size,
      );
      return;
    }
    const text = `${line.bullet ? '• ' : ''}${line.text}`;
    for (const row of this.#wrapped(text, font, size, PAGE.width - 2 * PAGE.margin)) {
      this.#roomFor(1, size);
      this.#draw(row, PAGE.margin, font, size);
    }
  }

  #roomFor(rows: number, size: number): void {
    if (this.#y - rows * size * this.#style.pitch < 80) this.newPage();
  }

  /** Columns side by side, each wrapped in its own width. */
  table(row: readonly (readonly string[])[]): void {
    const rows = Math.max(...row.map((cell) => cell.length));
    for (let at = 0; at < rows; at += 1) this.row(row.map((cell) => [cell[at] ?? '']));
  }

  row(cells: readonly (readonly string[])[], font = this.#plain, size = this.#style.size): void {
    const width = PAGE.width - 2 * PAGE.margin;
    const starts = [0, ...this.#style.columns].slice(0, cells.length);
    const columns = cells.map((lines, at) => {
      const room = ((starts[at + 1] ?? 1) - (starts[at] ?? 0)) * width - 14;
      return lines.flatMap((text) => this.#wrapped(text, font, size, room));
    });
    const rows = Math.max(...columns.map((column) => column.length));
    this.#roomFor(rows, size);
    const top = this.#y;
    for (const [at, column] of columns.entries()) {
      this.#y = top;
      for (const text of column) this.#draw(text, PAGE.margin + (starts[at] ?? 0) * width, font, size);
    }
    this.#y = top - rows * size * this.#style.pitch;
  }
}

/** The print as a PDF. */
export async function toPdf(print: Print, furniture: PageFurniture, style: PdfStyle): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const printer = new Printer(
    file,
    await file.embedFont(StandardFonts.TimesRoman),
    await file.embedFont(StandardFonts.TimesRomanBold),
    style,
    furniture,
  );
  for (const element of print) {
    if (element.kind === 'blank') printer.gap();
    else if (element.kind === 'page') printer.newPage();
    else if (element.kind === 'table') for (const row of element.rows) printer.table(row);
    else printer.line(element);
  }
  return file.save();
}
