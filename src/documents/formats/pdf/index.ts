import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';
import type { ReadLines } from '../line.ts';
import { layOut } from './layout.ts';
import { type TextItem, type UprightPage, upright } from './upright.ts';

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

function refuse(cause: unknown): never {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') throw new Unreadable('document.password');
  throw new Unreadable('document.damaged', { part: 'pdf' });
}

/** A PDF with text as lines. Throws `Unreadable`: `document.password`, `document.damaged`, `document.noText`. */
export async function readPdf(bytes: Uint8Array): Promise<ReadLines> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch(refuse);
  try {
    if (pdf.numPages > LIMITS.pages) throw new Unreadable('document.tooLarge', { pages: pdf.numPages });
    const pages: UprightPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    if (pages.every((page) => [...page.pieces, ...page.aside].every((piece) => piece.text.trim() === '')))
      throw new Unreadable('document.noText', { pages: pdf.numPages });
    return layOut(pages);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    return refuse(cause);
  } finally {
    await pdf.destroy().catch(() => undefined);
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function readPage(pdf: Pdf, number: number): Promise<UprightPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  page.cleanup();
  const items = (content.items as readonly unknown[]).filter(isTextItem);
  return upright(items, { width, height, transform });
}
