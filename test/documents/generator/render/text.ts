import type { PageFurniture, Print } from './print.ts';

export interface TextStyle {
  /** Where running text breaks; null leaves each paragraph on one line. */
  readonly width: number | null;
  /** How columns are parted: by tabs, by wide space, or not at all. */
  readonly columns: 'tab' | 'wide' | 'single';
  readonly markdown: boolean;
  readonly formFeed: boolean;
  /** Lines of text to a page; null prints no pages but those the layout asks for. */
  readonly pageLength: number | null;
  readonly hyphenate: boolean;
}

const SEPARATORS = { tab: '\t', wide: '          ', single: ' ' } as const;

function breakWord(word: string, room: number): readonly [string, string] | null {
  if (room < 6 || word.length < room + 4 || !/^\p{L}+$/u.test(word)) return null;
  const at = room - 1;
  return at < 4 || word.length - at < 4 ? null : [`${word.slice(0, at)}-`, word.slice(at)];
}

/** Greedy wrapping, with words divided where asked for. */
export function wrap(text: string, width: number, hyphenate: boolean): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    if (open === '' || open.length + 1 + word.length <= width) {
      open = open === '' ? word : `${open} ${word}`;
      continue;
    }
    const parts = hyphenate ? breakWord(word, width - open.length - 1) : null;
    lines.push(parts ? `${open} ${parts[0]}` : open);
    open = parts ? parts[1] : word;
  }
  if (open !== '') lines.push(open);
  return lines;
}

function emphasised(text: string, bold: boolean, level: number, markdown: boolean): string {
  if (!markdown) return text;
  if (level > 0) return `${'#'.repeat(level)} ${text}`;
  return bold ? `**${text}**` : text;
}

function printed(print: Print, style: TextStyle): string[] {
  const out: string[] = [];
  for (const element of print) {
    if (element.kind === 'blank') out.push('');
    else if (element.kind === 'page') out.push('\f');
    else if (element.kind === 'table') {
      for (const row of element.rows) for (const cell of row) out.push(...cell, '');
    } else if (element.cells) out.push(element.cells.join(SEPARATORS[style.columns]));
    else {
      const text = `${element.bullet ? '- ' : ''}${element.text}`;
      const rows = element.wraps && style.width !== null ? wrap(text, style.width, style.hyphenate) : [text];
      out.push(
        ...rows.map((row) => emphasised(row, element.bold ?? false, element.level ?? 0, style.markdown)),
      );
    }
  }
  return out;
}

function onPages(rows: readonly string[], furniture: PageFurniture, style: TextStyle): string[] {
  const pages: string[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1);
    const full = style.pageLength !== null && (page?.length ?? 0) >= style.pageLength;
    if (row === '\f' || full) pages.push(row === '\f' ? [] : [row]);
    else page?.push(row);
  }
  return pages.flatMap((page, index) => {
    const number = furniture.pageNumbers ? [`${index + 1} (${pages.length})`] : [];
    const top = index > 0 || style.pageLength !== null ? [...furniture.header, ...number, ''] : [];
    const feed = style.formFeed && index > 0 ? ['\f'] : [];
    return [...feed, ...top, ...page, '', ...furniture.footer, ''];
  });
}

/** The print as a text file; pages with their headers and footers in the middle of it. */
export function toText(print: Print, furniture: PageFurniture, style: TextStyle): Uint8Array {
  const rows = onPages(printed(print, style), furniture, style);
  return new TextEncoder().encode(rows.join('\n'));
}
