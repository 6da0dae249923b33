import { describe, expect, it } from 'vitest';
import type { Instant } from '../../kernel/index.ts';
import { readHere } from '../read.ts';
import { type PdfBlock, writePdf } from './write-pdf.ts';

const madeAt = '2026-11-25T10:00:00.000Z' as Instant;
const write = (blocks: readonly PdfBlock[]) =>
  writePdf({ title: 'Per capsulam: Inköp', madeAt, foot: 'Norrskog', blocks });

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

describe('a PDF of our own', () => {
  it('holds what was written, Swedish and other letters alike, and numbers its pages', async () => {
    const bytes = await write([
      { kind: 'heading', level: 1, text: 'Ärendet – ”åäö ÅÄÖ é” Šimić' },
      { kind: 'paragraph', text: 'Löpande text. '.repeat(60) },
      {
        kind: 'list',
        items: Array.from({ length: 80 }, (_, index) => `punkt ${index} ${'4f3a9c'.repeat(8)}`),
      },
      { kind: 'paragraph', text: 'Sist.', strong: true },
    ]);
    const text = await pdfText(bytes);
    expect(text).toContain('Ärendet – ”åäö ÅÄÖ é” Šimić');
    expect(text).toContain('punkt 79');
    expect(text).toContain('Sist.');
    expect(text).toMatch(/Norrskog · sida 2 av \d/);
  });

  it('is tagged, Swedish, titled and says that it is PDF/A', async () => {
    const raw = Buffer.from(await write([{ kind: 'paragraph', text: 'Kort.' }])).toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Marked true', '/Lang (sv-SE)', '/DisplayDocTitle true']) {
      expect(raw).toContain(mark);
    }
    expect(raw).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
    expect(raw).not.toContain('/BaseFont /Helvetica');
  });

  it('can be read by our own reader', async () => {
    const bytes = await write([
      { kind: 'heading', level: 1, text: 'Beslut' },
      { kind: 'paragraph', text: 'Styrelsen beslutade att köpa in en dator. '.repeat(20) },
    ]);
    expect((await readHere({ name: 'a.pdf', bytes })).kind).not.toBe('unreadable');
  });
});
