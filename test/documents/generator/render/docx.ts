import {
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { PageFurniture, Print, PrintElement } from './print.ts';

export interface DocxStyle {
  /** Consecutive lines with columns become one table; else the columns are parted by tabs. */
  readonly tables: boolean;
  readonly headingStyles: boolean;
  /** Bullets as real lists, so that the mark is not in the text. */
  readonly realLists: boolean;
  readonly spaced: boolean;
  readonly trackedChanges: boolean;
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Part of the text as an accepted insertion, with something deleted beside it. */
function runs(text: string, bold: boolean, style: DocxStyle, at: number) {
  if (!style.trackedChanges || text.length < 30 || at % 3 !== 0) return [new TextRun({ text, bold })];
  const middle = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
  const change = { author: 'x', date: '2024-01-01T00:00:00Z' };
  return [
    new TextRun({ text: text.slice(0, middle), bold }),
    new DeletedTextRun({ text: 'struket ord ', id: at * 2 + 1, ...change }),
    new InsertedTextRun({ text: text.slice(middle), bold, id: at * 2 + 2, ...change }),
  ];
}

type Line = Extract<PrintElement, { kind: 'line' }>;

function paragraph(line: Line, style: DocxStyle, at: number, pageBreakBefore: boolean): Paragraph {
  const level = LEVELS[(line.level ?? 0) - 1];
  const listed = line.bullet && style.realLists;
  const text = line.cells ? line.cells.join('\t') : `${line.bullet && !listed ? '- ' : ''}${line.text}`;
  return new Paragraph({
    children: runs(text, line.bold ?? false, style, at),
    pageBreakBefore,
    spacing: { after: style.spaced ? 160 : 0 },
    ...(level && style.headingStyles ? { heading: level } : {}),
    ...(listed ? { numbering: { reference: 'bullets', level: 0 } } : {}),
  });
}

function cell(lines: readonly string[]): TableCell {
  return new TableCell({ children: lines.map((text) => new Paragraph({ children: [new TextRun(text)] })) });
}

function table(rows: readonly (readonly (readonly string[])[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: Array.from({ length: width }, (_, at) =>
            cell(row[at]?.length ? (row[at] ?? ['']) : ['']),
          ),
        }),
    ),
  });
}

/** The print as a Word file. */
export async function toDocx(print: Print, furniture: PageFurniture, style: DocxStyle): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let rows: string[][][] = [];
  let breakNext = false;
  const flush = () => {
    if (rows.length > 0) children.push(table(rows));
    rows = [];
  };
  for (const [at, element] of print.entries()) {
    if (element.kind === 'line' && element.cells && style.tables) {
      rows.push(element.cells.map((text) => [text]));
      continue;
    }
    flush();
    if (element.kind === 'blank') children.push(new Paragraph({}));
    else if (element.kind === 'page') breakNext = true;
    else if (element.kind === 'table') children.push(table(element.rows));
    else {
      children.push(paragraph(element, style, at, breakNext));
      breakNext = false;
    }
  }
  flush();
  const edge = (lines: readonly string[]) =>
    lines.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const file = new Document({
    numbering: {
      config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: edge(furniture.header) }) },
        footers: { default: new Footer({ children: edge(furniture.footer) }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
