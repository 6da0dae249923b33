import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Chance } from '../../test/documents/generator/random.ts';
import { toDocx } from '../../test/documents/generator/render/docx.ts';
import { toPdf } from '../../test/documents/generator/render/pdf.ts';
import { blank, line, newPage, type PrintElement } from '../../test/documents/generator/render/print.ts';
import { toText } from '../../test/documents/generator/render/text.ts';
import { GIVEN, MEASURES, PLACES, SENTENCES, SURNAMES } from '../../test/documents/generator/words.ts';
import type { Bench, Figure } from './bench.ts';
import { bundled, temporaryFolder } from './processes.ts';

/** No two paragraphs alike, as in a real document: what was found for one line tells nothing of the next. */
function paragraph(page: number, at: number): string {
  const chance = new Chance(page * 10 + at);
  return Array.from({ length: 6 }, () => {
    const people = `${chance.pick(GIVEN)} ${chance.pick(SURNAMES)}`;
    const measure = `${chance.pick(MEASURES)} i ${chance.pick(PLACES)}`;
    return `${people} berättade om ${measure}, som har haft ${chance.between(12, 900)} deltagare. ${chance.pick(SENTENCES)}`;
  }).join(' ');
}

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
    line(`§ ${page + 1} Ansökan om medel till ${new Chance(page).pick(MEASURES)}, omgång ${page + 1}`),
    blank,
    ...Array.from({ length: 4 }, (_, at) => [line(paragraph(page, at), { wraps: true }), blank]).flat(),
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

const FORMATS = {
  text: (print: readonly PrintElement[]) => toText(print, FURNITURE, TEXT),
  docx: (print: readonly PrintElement[]) => toDocx(print, FURNITURE, WORD),
  pdf: (print: readonly PrintElement[]) => toPdf(print, FURNITURE, PDF),
} as const;
type Format = keyof typeof FORMATS;
const ENDINGS: Readonly<Record<Format, string>> = { text: 'txt', docx: 'docx', pdf: 'pdf' };

const SHORT = 100;
const LONG = 2_000;
/** Seconds for a hundred pages. */
const WITHIN: Readonly<Record<Format, number>> = { text: 2, docx: 6, pdf: 6 };
const MOST_MEGABYTES = 400;
/** Time a page of a long document may take, to that of a short one: linear, but for what the processor's caches do. */
const LINEAR = 1.5;

interface Reading {
  readonly seconds: number;
  readonly items: number;
  readonly megabytes: number;
}

/** Reads in a process of its own; a reading that did not find every paragraph is none. */
async function reading(script: string, file: string, pages: number): Promise<Reading> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, file], { timeout: 300_000 });
  const read = JSON.parse(stdout) as Reading;
  if (read.items !== pages) throw new Error(`${file}: ${read.items} paragraphs of ${pages}`);
  return read;
}

async function fastest(script: string, file: string, pages: number): Promise<Reading> {
  const readings: Reading[] = [];
  for (let round = 0; round < 3; round += 1) readings.push(await reading(script, file, pages));
  return readings.reduce((best, next) => (next.seconds < best.seconds ? next : best));
}

async function figuresOf(script: string, folder: string, format: Format): Promise<Figure[]> {
  const written = async (pages: number) => {
    const file = join(folder, `${pages}.${ENDINGS[format]}`);
    await writeFile(file, await FORMATS[format](protokoll(pages)));
    return file;
  };
  const short = await fastest(script, await written(SHORT), SHORT);
  const long = await reading(script, await written(LONG), LONG);
  const perPage = (read: Reading, pages: number) => `${((read.seconds * 1000) / pages).toFixed(1)} ms a page`;
  return [
    {
      what: `documents: ${SHORT} pages as ${format}`,
      ours: perPage(short, SHORT),
      baseline: '',
      value: short.seconds,
      unit: 's',
      sense: 'at most',
      target: WITHIN[format],
    },
    {
      what: `documents: a page of ${LONG} as ${format}`,
      ours: perPage(long, LONG),
      baseline: perPage(short, SHORT),
      value: long.seconds / LONG / (short.seconds / SHORT),
      unit: '×',
      sense: 'at most',
      target: LINEAR,
    },
    {
      what: `documents: memory for ${LONG} pages as ${format}`,
      ours: `${Math.round(long.megabytes)} MB`,
      baseline: '',
      value: long.megabytes,
      unit: 'MB',
      sense: 'at most',
      target: MOST_MEGABYTES,
    },
  ];
}

/** How long reading takes as text, Word and PDF, how time grows with length, and the memory of the longest. */
export const documents: Bench = {
  name: 'documents',
  async run() {
    const folder = await temporaryFolder();
    try {
      const script = await bundled('read-file.ts');
      const figures: Figure[] = [];
      for (const format of ['text', 'docx', 'pdf'] as const)
        figures.push(...(await figuresOf(script, folder.path, format)));
      return figures;
    } finally {
      await folder.remove();
    }
  },
};
