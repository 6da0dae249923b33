import { agendaOf } from '../../../meeting/index.ts';
import type { MeetingOnRecord, Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Matter } from '../matters/matter.ts';

/** A bilaga as the record knows it. */
export interface Paper {
  readonly number: string;
  readonly title: string | null;
  /** The document it is, where it was read. */
  readonly documentId: string | null;
  /** A file that was laid on the agenda here. */
  readonly kept: boolean;
  /** The items that refer to it. */
  readonly matters: readonly Matter[];
}

/** The bilagor that a meeting's matters refer to or that are bound in with them, in order. */
export function papersIn(
  { id: meetingId, state }: MeetingOnRecord,
  matters: readonly Matter[],
  index: RecordIndex,
): Paper[] {
  const named = new Set(matters.flatMap((matter) => matter.attachments));
  const titles = new Map<string, { title: string; documentId: string }>();
  for (const passage of grouped(index).ofMeeting.get(meetingId) ?? []) {
    if (passage.part !== 'attachment' || passage.number === null) continue;
    named.add(passage.number);
    const { documentId, documentTitle, heading, number } = passage;
    if (!titles.has(number)) titles.set(number, { title: documentTitle || heading, documentId });
  }
  const inList = listedTitles(grouped(index).ofMeeting.get(meetingId) ?? []);
  for (const number of inList.keys()) named.add(number);
  const files = new Map(
    (agendaOf(state) ?? []).flatMap((item) => item.papers.map((paper) => [paper.label, paper.name] as const)),
  );
  const inOrder = [...named].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
  return inOrder.map((number) => ({
    number,
    title: titles.get(number)?.title ?? files.get(number) ?? inList.get(number) ?? null,
    kept: files.has(number),
    documentId: titles.get(number)?.documentId ?? null,
    matters: matters.filter((matter) => matter.attachments.includes(number)),
  }));
}

const LISTED = sifted(
  /^bilaga\s+(?<number>\d{1,3}\s?[a-z]?|[A-Z])(?:\s*[:.–-]\s*|\s+)(?<title>\p{Lu}\S.{3,100})$/u,
);

/** "5 b Prognos per oktober", below the heading "Bilagor". */
const NUMBERED = /^(?<number>\d{1,3}\s?[a-z]?|[A-Z])(?:[.:)–-]\s*|\s+)(?<title>\p{Lu}\S.{3,100})$/u;
const HEADING = sifted(
  /^(?:bilagor|bilageförteckning|handlingar|bilagda handlingar|förteckning över bilagor)\s*:?$/iu,
);

/** "Handlingar: 1 Bokslut. 2 Ansökan.": the whole list on one line. */
const IN_ONE_LINE = sifted(/^(?<heading>bilagor|handlingar)\s*:\s*(?<list>\d.*)$/iu);

function rowsIn(row: string): string[] {
  const { heading, list } = IN_ONE_LINE.exec(row)?.groups ?? {};
  if (heading === undefined || list === undefined) return [row];
  return [
    heading,
    ...list.split(/[.;,]\s+(?=\d{1,3}\s?[a-z]?[.:)]?\s+\p{Lu})/u).map((one) => one.replace(/\.$/u, '')),
  ];
}

/** How many pages it has is no part of its title. */
const PAGES = /, \d{1,3} sid(?:a|or)$/u;

/** The titles that a list of bilagor at the end of the kallelse gives them. */
function listedTitles(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const rows = passages
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => {
      const lines = body.split('\n').flatMap((row) => rowsIn(row.replace(/^\s*[-–*•]\s+/u, '').trim()));
      const from = lines.findIndex((row) => HEADING.test(row));
      return lines.map((row, at) => {
        const named = LISTED.exec(row.replace(/^B/, 'b'));
        return (named ?? (from >= 0 && at > from ? NUMBERED.exec(row) : null))?.groups;
      });
    });
  return new Map(
    rows.flatMap((row) =>
      row?.number && row.title
        ? [[row.number.replace(/\s/g, ''), row.title.replace(PAGES, '')] as const]
        : [],
    ),
  );
}
