/**
 * Sample texts as Word files and PDFs, for measuring the readers of those formats on the same answers.
 * Styles: `lines` sets each line of the text as it stands; `wrapped` takes the marks away and breaks each line anew at
 * another width; `set` prints it as a word processor would: emphasis and
 * headings as such, tables as tables, labels of the head beside their values, all wrapped anew under a page header.
 */
import { toDocx } from '../../test/documents/generator/render/docx.ts';
import { toPdf } from '../../test/documents/generator/render/pdf.ts';
import {
  blank,
  line,
  newPage,
  type PageFurniture,
  type Print,
  type PrintElement,
} from '../../test/documents/generator/render/print.ts';
import { wrap } from '../../test/documents/generator/render/text.ts';

export const CONVERTED = ['docx', 'pdf'] as const;
export const STYLES = ['lines', 'wrapped', 'set'] as const;
export type ConvertedFormat = (typeof CONVERTED)[number];
export type ConvertedStyle = (typeof STYLES)[number];

const NO_FURNITURE: PageFurniture = { header: [], footer: [], pageNumbers: false };
const TAB = '    ';

function asLines(source: string): Print {
  return source.split('\f').flatMap((page, index) => [
    ...(index > 0 ? [newPage] : []),
    ...page.split('\n').map((raw) => {
      const text = raw.replace(/\t/g, TAB).trimEnd();
      return text.trim() === '' ? blank : line(text);
    }),
  ]);
}

/** Emphasis marks and tags gone; whether all of the line was bold. */
function plain(raw: string): { text: string; bold: boolean } {
  const bold = /^\s*(?:<(?:p|b|li)>\s*)*(?:\*\*|<b>).*(?:\*\*|<\/b>)\s*(?:<\/(?:p|li)>\s*)*$/.test(raw);
  return { text: raw.replace(/\*\*|<[^<>]{1,20}>/g, '').trim(), bold };
}

/** A cell's paragraphs, each a line. */
function cellLines(raw: string): string[] {
  return raw
    .split(/<\/?(?:p|li|ul|ol|br)\/?>/)
    .map((part) => plain(part).text)
    .filter((text) => text !== '');
}

function cellsOf(raw: string): string[] {
  const row = /^\s*\|(.*)\|\s*$/.exec(raw);
  return row?.[1] === undefined ? raw.split('\t') : row[1].split('|');
}

function setLine(raw: string): PrintElement[] {
  if (raw.trim() === '' || /^[\s|:-]+$/.test(raw)) return [blank];
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(raw);
  if (heading?.[2] !== undefined)
    return [line(plain(heading[2]).text, { level: Math.min(3, heading[1]?.length ?? 1) })];
  const cells = cellsOf(raw).map(cellLines);
  if (cells.length > 1 && cells.some((cell) => cell.length > 0)) return [{ kind: 'table', rows: [cells] }];
  const { bold } = plain(raw);
  return cellLines(raw).map((text) => line(text, { bold, wraps: true }));
}

const NARROW = 64;

/** Marks and tags gone, tables as rows of words, every line wrapped narrower than it was. */
function asWrapped(source: string): Print {
  const text = source.replace(/<\/(?:p|li)>/g, '\n').replace(/^\s*\|[\s|:-]+$/gm, '');
  return asLines(text).flatMap((element) => {
    if (element.kind !== 'line') return [element];
    const bare = plain(element.text.replace(/^#+\s+/, '').replace(/\s*\|\s*/g, TAB)).text;
    return bare === '' ? [blank] : wrap(bare, NARROW, false).map((row) => line(row));
  });
}

const LABEL_LENGTH = 34;

/** Before the first numbered item: a short line over others is the label of what stands below it, set beside it. */
function besideLabels(source: string): PrintElement[] {
  return source.split(/\n\s*\n/).flatMap((block): PrintElement[] => {
    const [label = '', ...values] = block.split('\n').filter((raw) => raw.trim() !== '');
    const row = label.length <= LABEL_LENGTH && values.length > 0 && /^\p{Lu}[^\t|:,.0-9]+$/u.test(label);
    if (!row || block.includes('\t')) return [...block.split('\n').flatMap(setLine), blank];
    return [{ kind: 'table', rows: [[[plain(label).text], values.map((raw) => plain(raw).text)]] }];
  });
}

const FIRST_ITEM = /^(?:[#*\s]|<[^<>]+>)*(?:§\s*\d|\d{1,2}\.\s|\p{Lu}{2,4}\s§)/mu;

function asSet(source: string): Print {
  const first = FIRST_ITEM.exec(source)?.index ?? 0;
  const rest = source.slice(first).split('\f');
  return [
    ...besideLabels(source.slice(0, first)),
    ...rest.flatMap((page, index) => [...(index > 0 ? [newPage] : []), ...page.split('\n').flatMap(setLine)]),
  ];
}

/** A text as a file of the other format. */
export async function convert(
  source: string,
  as: ConvertedFormat,
  style: ConvertedStyle,
): Promise<Uint8Array> {
  const print = { lines: asLines, wrapped: asWrapped, set: asSet }[style](source);
  const furniture =
    style !== 'set' ? NO_FURNITURE : { header: ['Sammanträdeshandling'], footer: [], pageNumbers: true };
  return as === 'docx'
    ? toDocx(print, furniture, {
        tables: style === 'set',
        headingStyles: true,
        realLists: false,
        spaced: false,
        trackedChanges: false,
      })
    : toPdf(print, furniture, {
        size: style === 'set' ? 12 : 10,
        pitch: 1.25,
        columns: [0.34, 0.67, 0.84],
        hyphenate: false,
      });
}
