import type { LocalDate } from '../../kernel/index.ts';
import { documentTitle, lacksDay, visibilityLines } from '../../record/index.ts';
import { count } from '../text.ts';
import type { FileOutput, ImportOutput } from './import-output.ts';
import { previewLines } from './import-preview.ts';

const STATUS = {
  filed: 'sparat',
  unchanged: 'fanns redan',
  understood: 'inte sparat',
  skipped: 'utelämnat',
} as const satisfies Record<FileOutput['documents'][number]['status'], string>;

const MOST_NAMED = 10;

/** Whether somebody must say of a document in it whose it is, or of which day. */
export function needsWord(file: FileOutput): boolean {
  return file.documents.some(
    (document) => document.status === 'understood' && (document.boardId === null || lacksDay(document)),
  );
}

/** What came of the files, one by one and in sum. */
export function report(
  { files, passedOver, interrupted }: ImportOutput,
  about: { readonly total: number; readonly preview: boolean; readonly today: LocalDate },
): string {
  const lines = files.flatMap((file) => fileLines(file, about.preview, about.today));
  const all = files.flatMap((file) => file.documents);
  const filed = all.filter((document) => document.status === 'filed');
  const doubtful = filed.filter((document) => toCheck(document) > 0).length;
  const unread = files.filter((file) => file.error !== null).length;
  const homeless = files.filter(needsWord).length;
  return [
    ...lines,
    '',
    ...(about.total === 0
      ? ['Här finns inga filer som kan läsas: Word (.docx), PDF, text eller Markdown.']
      : []),
    ...(interrupted
      ? [
          `Avbrutet efter ${files.length} av ${count(about.total, 'fil', 'filer')}. Kör samma kommando igen, så fortsätter det: det som redan är sparat ändras inte.`,
        ]
      : []),
    `${count(files.length, 'fil', 'filer')}, ${count(filed.length, 'nytt dokument sparat', 'nya dokument sparade')}.`,
    ...(doubtful > 0
      ? [`${count(doubtful, 'dokument', 'dokument')} har saker att kontrollera: se dem med --dry-run.`]
      : []),
    ...(unread > 0 ? [`${count(unread, 'fil', 'filer')} gick inte att läsa.`] : []),
    ...(homeless > 0
      ? [
          `${count(homeless, 'fil', 'filer')} saknar mötesdag eller styrelse, eller hör till en annan styrelse än --board: rätta meetingDate eller boardId.`,
        ]
      : []),
    ...(passedOver.length > 0 ? [`Förbigångna, inga dokument: ${named(passedOver)}.`] : []),
  ].join('\n');
}

function fileLines(file: FileOutput, preview: boolean, today: LocalDate): string[] {
  if (file.error) return [`${file.file}: ${file.error.message}`];
  if (preview) {
    const shown = file.documents.map((document) => ({
      reading: document,
      boardId: document.boardId,
      proposed: document.proposedPeople,
      changes: document.changes,
      hidden: document.internal,
    }));
    return previewLines(file.file, shown, today);
  }
  return [
    `${file.file}:`,
    ...file.documents.flatMap((document) => {
      const whose = document.boardId === null ? 'styrelse oklar' : document.boardId;
      const doubts = toCheck(document);
      const check = doubts === 0 ? '' : `, ${count(doubts, 'sak', 'saker')} att kontrollera`;
      const line = `  ${STATUS[document.status]}: ${documentTitle(document, today)} (${whose})${check}`;
      const seen = document.status === 'filed' ? visibilityLines(document, document.internal) : [];
      const came = document.status === 'filed' || document.status === 'unchanged' ? document.changes : [];
      return [line, ...[...came, ...seen].map((one) => `    ${one}`)];
    }),
  ];
}

/** Doubts, and people who may be somebody of the register. */
function toCheck(document: FileOutput['documents'][number]): number {
  return document.doubts.length + document.proposedPeople.length;
}

function named(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  return [...files.slice(0, MOST_NAMED), ...(more > 0 ? [`och ${more} till`] : [])].join(', ');
}
