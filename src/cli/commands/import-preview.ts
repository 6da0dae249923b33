import type { ReadDocument } from '../../documents/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import {
  changeLines,
  contentParts,
  type DraftDocument,
  documentTitle,
  doubtText,
  internalNumbers,
  keptLines,
  movedText,
  secretLines,
  unplacedLines,
  visibilityLines,
} from '../../record/index.ts';

interface Shown {
  readonly reading: ReadDocument;
  readonly boardId: string | null;
  readonly people?: DraftDocument['people'];
  /** The same, as the report has it. */
  readonly proposed?: readonly { readonly written: string; readonly candidates: readonly string[] }[];
  readonly standing?: DraftDocument['standing'];
  readonly moved?: DraftDocument['moved'];
  readonly differences?: DraftDocument['differences'];
  readonly sameDay?: DraftDocument['sameDay'];
  readonly calledOff?: DraftDocument['calledOff'];
  readonly meeting?: DraftDocument['meeting'];
  readonly kept?: DraftDocument['kept'];
  readonly secrecy?: DraftDocument['secrecy'];
  readonly internal?: DraftDocument['internal'];
  /** Numbers of the internal ärenden, as the report has them. */
  readonly hidden?: readonly string[];
  /** The same, as the report has it. */
  readonly changes?: readonly string[];
}

/** The preview of one file in the terminal: each document with its pages, what it holds and what is doubtful. */
export function previewLines(fileName: string, documents: readonly Shown[], today: LocalDate): string[] {
  return [fileName, ...documents.flatMap((document, index) => documentLines(document, index + 1, today))];
}

function documentLines(
  {
    reading,
    boardId,
    people = [],
    proposed: told = [],
    standing,
    moved = [],
    differences = null,
    sameDay = null,
    calledOff = null,
    meeting,
    kept = null,
    secrecy,
    internal,
    hidden,
    changes,
  }: Shown,
  ordinal: number,
  today: LocalDate,
): string[] {
  const { from, to } = reading.pages;
  const pages = from === to ? `sida ${from}` : `sida ${from}–${to}`;
  const known = standing === 'same' ? ', finns redan' : standing === 'better' ? ', ny läsning' : '';
  const rows: readonly (readonly [string, string | null])[] = [
    ['Styrelse', boardId ?? 'oklar: ange --board ID eller rätta boardId'],
    ['Tid', reading.time],
    ['Plats', reading.place],
    ['Ordförande', reading.chair],
    ['Sekreterare', reading.secretary],
    ['Justerare', reading.adjusters.join(', ') || null],
    ['Justerat', reading.adjustedDate],
    ['Anslaget', reading.postedDate],
    ['Innehåll', contentParts(reading).join(', ') || null],
  ];
  const near = people.flatMap(({ written, match }) =>
    match.kind === 'proposed' ? [{ written, candidates: match.candidates.map(({ name }) => name) }] : [],
  );
  const proposed = [...near, ...told].map(
    ({ written, candidates }) => `    ? ${written}: samma person som ${candidates.join(' eller ')}?`,
  );
  const unknown = people.filter(({ match }) => match.kind === 'unknown').map(({ written }) => written);
  return [
    `  ${ordinal}. ${documentTitle(reading, today)} (${pages}${known})`,
    ...rows.flatMap(([label, value]) => (value === null ? [] : [`     ${label.padEnd(12)} ${value}`])),
    ...reading.items.map((item) => `     ${numberText(item)} ${item.heading}`),
    ...proposed,
    ...(unknown.length > 0 ? [`    ? Inte i registret: ${unknown.join(', ')}`] : []),
    ...(changes ?? changeLines({ differences, sameDay, meeting, calledOff }, today)).map(
      (line) => `    ? ${line}`,
    ),
    ...moved.map((one) => `    ? ${movedText(one, today)}`),
    ...[
      ...secretLines(reading, secrecy?.shown),
      ...unplacedLines(reading),
      ...visibilityLines(reading, hidden ?? internalNumbers({ reading, secrecy, internal })),
      ...keptLines(kept, today),
    ].map((line) => `    ? ${line}`),
    ...reading.doubts.map((doubt) => `    ? ${doubtText(doubt, reading)}`),
  ];
}

function numberText(item: ReadDocument['items'][number]): string {
  if (item.paragraph !== null) return `§ ${item.paragraph}`.padStart(6);
  return String(item.number ?? '–').padStart(6);
}
