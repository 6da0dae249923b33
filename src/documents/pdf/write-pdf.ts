import { createRequire } from 'node:module';
import type { Instant } from '../../kernel/index.ts';

/** A part of a document: what it is, not how it looks. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface PdfContent {
  readonly title: string;
  /** When it was made; written into the file. */
  readonly madeAt: Instant;
  /** At the foot of every page, before the page number. */
  readonly foot: string;
  readonly blocks: readonly PdfBlock[];
}

type Document = PDFKit.PDFDocument;

const REGULAR = 'regular';
const BOLD = 'bold';
const MARGIN = 64;
const SIZE = { text: 10, 1: 16, 2: 12, foot: 8 } as const;
/** Points between blocks. */
const AFTER = { heading: 4, text: 6 } as const;

/**
 * A tagged PDF/A (ISO 19005-2, level A) in Swedish with its fonts inside: for the archive, and read aloud in order.
 * Plain text only: nothing in it is interpreted. Loads the library when first used. Throws on text it cannot draw.
 */
export async function writePdf(content: PdfContent): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const at = new Date(content.madeAt);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    font: fontFile('DejaVuSans.ttf'),
    info: { Title: content.title, Creator: 'Klubban', Producer: 'Klubban', CreationDate: at, ModDate: at },
  });
  document.registerFont(REGULAR, fontFile('DejaVuSans.ttf'));
  document.registerFont(BOLD, fontFile('DejaVuSans-Bold.ttf'));
  const written = gathered(document);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const block of content.blocks) addBlock(document, root, block);
  root.end();
  addFeet(document, content.foot);
  document.end();
  return written;
}

function fontFile(name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`);
}

function gathered(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.once('error', reject);
  });
}

function addBlock(document: Document, root: PDFKit.PDFStructureElement, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      // A heading is not left alone at the foot of a page.
      if (document.y > document.page.height - MARGIN - 60) document.addPage();
      root.add(
        document.struct(`H${block.level}`, {}, () => write(document, block.text, BOLD, SIZE[block.level], 0)),
      );
      document.moveDown(AFTER.heading / SIZE.text);
      return;
    case 'paragraph':
      root.add(
        document.struct('P', {}, () =>
          write(document, block.text, block.strong ? BOLD : REGULAR, SIZE.text, 0),
        ),
      );
      document.moveDown(AFTER.text / SIZE.text);
      return;
    case 'list': {
      const list = document.struct('L');
      root.add(list);
      for (const item of block.items) {
        const body = document.struct('LBody', {}, () => write(document, `– ${item}`, REGULAR, SIZE.text, 12));
        list.add(document.struct('LI', {}, [body]));
        document.moveDown(0.2);
      }
      list.end();
      document.moveDown(AFTER.text / SIZE.text);
    }
  }
}

function write(document: Document, text: string, font: string, size: number, indent: number): void {
  const width = document.page.width - 2 * MARGIN - indent;
  document
    .font(font)
    .fontSize(size)
    .text(text, MARGIN + indent, document.y, { width, lineGap: 2 });
}

/** Page numbers are furniture: left out when the document is read aloud. */
function addFeet(document: Document, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(REGULAR)
      .fontSize(SIZE.foot)
      .text(`${foot} · sida ${index - start + 1} av ${count}`, MARGIN, document.page.height - 44, {
        width: document.page.width - 2 * MARGIN,
        lineBreak: false,
      });
    document.endMarkedContent();
  }
}
