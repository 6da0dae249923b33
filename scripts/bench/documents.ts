/**
 * How long reading takes: 100 pages as text, Word and PDF, and how time grows with length. Prints figures; judges none.
 *   npx tsx scripts/bench/documents.ts [PAGES …]
 */
import { readHere } from '../../src/documents/read.ts';
import { toDocx } from '../../test/documents/generator/render/docx.ts';
import { toPdf } from '../../test/documents/generator/render/pdf.ts';
import { blank, line, newPage, type PrintElement } from '../../test/documents/generator/render/print.ts';
import { toText } from '../../test/documents/generator/render/text.ts';

const SENTENCE =
  'Styrelsen gick igenom underlaget, som visar att insatsen har haft fler deltagare än beräknat. ';
const HEAD = [
  'SAMMANTRÄDESPROTOKOLL',
  'Sammanträdesdatum',
  '2025-03-06',
  '',
  'Plats och tid',
  'Salen, kl. 09.00–12.00',
  '',
  'Beslutande',
  'Anna Berg, ordförande',
  'Bo Ek',
  '',
  'Utses att justera',
  'Bo Ek',
  '',
];
const FURNITURE = { header: [], footer: ['Justerandes sign', 'Utdragsbestyrkande'], pageNumbers: false };

function protokoll(pages: number): PrintElement[] {
  const items = Array.from({ length: pages }, (_, page) => [
    newPage,
    line(`§ ${page + 1} Ärende nummer ${page + 1}`),
    blank,
    ...Array.from({ length: 5 }, () => [line(SENTENCE.repeat(6).trim(), { wraps: true }), blank]).flat(),
    line('Styrelsen beslutar:'),
    blank,
    line('att bevilja 250 000 kr.'),
    blank,
  ]);
  return [...HEAD.map((text) => (text === '' ? blank : line(text))), ...items.flat()];
}

const TEXT = {
  width: 84,
  columns: 'tab',
  markdown: false,
  formFeed: true,
  pageLength: null,
  hyphenate: false,
} as const;
const WORD = {
  tables: true,
  headingStyles: true,
  realLists: true,
  spaced: false,
  trackedChanges: false,
} as const;
const PDF = { size: 11, pitch: 1.2, columns: [0.3, 0.6], hyphenate: false } as const;

async function measure(name: string, bytes: Uint8Array, pages: number): Promise<number> {
  const from = performance.now();
  const result = await readHere({ name, bytes });
  const took = performance.now() - from;
  const items =
    result.kind === 'understood'
      ? result.documents.reduce((sum, document) => sum + document.items.length, 0)
      : 0;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${name.padEnd(6)} ${String(pages).padStart(5)} pages ${String(items).padStart(5)} items ${took.toFixed(0).padStart(7)} ms  ${(took / pages).toFixed(2)} ms/page  ${memory} MB`,
  );
  return took;
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((pages) => pages > 0);
for (const pages of asked.length > 0 ? asked : [100, 400, 1600]) {
  const print = protokoll(pages);
  await measure('a.txt', toText(print, FURNITURE, TEXT), pages);
  await measure('a.docx', await toDocx(print, FURNITURE, WORD), pages);
  if (pages <= 400) await measure('a.pdf', await toPdf(print, FURNITURE, PDF), pages);
}
