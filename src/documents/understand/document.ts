import type { Line } from '../formats/line.ts';
import type { ReadDocument, ReadPerson } from '../model.ts';
import { blankDocument } from './blank-document.ts';
import { electedAdjusters } from './elected-adjusters.ts';
import { withChair } from './head/chair-came.ts';
import { readKallelseHead } from './head/kallelse.ts';
import { labelWithValue } from './head/labels.ts';
import type { HeadPerson } from './head/people.ts';
import { alignedColumnsOfPeople } from './head/people-columns.ts';
import { type ProtokollHead, readProtokollHead } from './head/protokoll.ts';
import { withSectionSigns } from './head/section-signs.ts';
import { readSignatures, signaturesAt } from './head/signed.ts';
import { surroundingText } from './head-text.ts';
import { answeredInTable } from './item/answer-table.ts';
import { headsColumns } from './item/beside.ts';
import { hoursOfItems } from './item/hours.ts';
import { itemsFrom } from './item/items-from.ts';
import { paragraphMarks } from './item/marks.ts';
import type { PeopleContext } from './item/presenter.ts';
import { withProposalsBelow } from './item/proposal-column.ts';
import { type ItemContext, isPauseRow } from './item/read-item.ts';
import { withRecusalsElsewhere } from './item/recusals-elsewhere.ts';
import { castByChair } from './item/votes.ts';
import { knownNames } from './known-names.ts';
import { withoutPageColumn } from './page/page-column.ts';
import { wrapWidth } from './paragraphs.ts';
import { findDates, firstDate } from './read/dates.ts';
import { nameKey } from './read/names.ts';
import { findRegistryNumbers } from './read/registry.ts';
import { bilagorListedAt, closingAt } from './signatures.ts';
import { headsOfSeveral } from './split/combined.ts';
import { isExtract, withoutTrueCopy } from './split/extract.ts';
import { gatheredDecisions, withGathered } from './split/gathered-decisions.ts';
import { gatheredProposals, withProposed } from './split/gathered-proposals.ts';
import { headOf } from './split/head.ts';
import { findAgenda, findParagraphs, lastStart } from './split/items.ts';
import { minutesUnsure, noticeUnsure } from './split/may-be-of-others.ts';
import { withRowsNamed } from './split/rows-named.ts';
import { doubtfulParagraphs, doubtfulSubItems } from './split/sub-items.ts';
import { toldUnder } from './split/told-below.ts';
import { boardNameIn, titleIn } from './titles.ts';
import { PER_CAPSULAM_TITLE } from './words/document-titles.ts';

/** The lines of one document. */
export interface Bounds {
  readonly lines: readonly Line[];
  readonly pages: { readonly from: number; readonly to: number };
  readonly span: { readonly from: number; readonly to: number };
}

export interface Shared {
  readonly furniture: ReadonlySet<Line>;
  readonly hints: readonly string[];
  readonly boardNames: readonly string[];
  /** Every line of the file, furniture too. */
  readonly all: readonly Line[];
}

function toPerson(person: HeadPerson, lines: readonly Line[]): ReadPerson {
  const page = lines.find((line) => line.line === person.line)?.page ?? 1;
  const { name, organisation, role, votes, replaces, attendance } = person;
  return {
    name,
    organisation,
    role,
    votes,
    replaces,
    attendance,
    ...(person.atDistance ? { atDistance: true as const } : {}),
    at: { page, line: person.line },
  };
}

function offices(people: readonly HeadPerson[], secretary: string | null): Map<string, string> {
  const found = new Map<string, string>();
  for (const person of people) {
    for (const office of (person.role ?? '').toLowerCase().split(/\s*\/\s*|\s+och\s+/u)) {
      if (office !== '' && !found.has(office)) found.set(office, person.name);
    }
  }
  if (secretary !== null && !found.has('sekreterare')) found.set('sekreterare', secretary);
  return found;
}

interface RepeatedDate {
  readonly date: string;
  readonly times: number;
}

/** The date that stands most often alone in its line: on every page it is that of the meeting. */
function furnitureDate(bounds: Bounds, shared: Shared): RepeatedDate | null {
  const counts = new Map<string, number>();
  for (const line of shared.all) {
    if (line.line < bounds.span.from - 12 || line.line > bounds.span.to || line.text.length > 60) continue;
    const found = findDates(line.text)[0];
    if (found && (shared.furniture.has(line) || found.length === line.text.length))
      counts.set(found.date, (counts.get(found.date) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : { date: best[0], times: best[1] };
}

const ON_EVERY_PAGE = 3;

function meetingDateOf(
  bounds: Bounds,
  shared: Shared,
  labelled: string | null,
  near: readonly Line[],
): string | null {
  const repeated = furnitureDate(bounds, shared);
  if (repeated !== null && repeated.times >= ON_EVERY_PAGE) return repeated.date;
  return (
    labelled ??
    repeated?.date ??
    near
      .filter(({ text }) => labelWithValue(text)?.kind !== 'noticeDate')
      .map(({ text }) => firstDate(text))
      .find((day) => day !== null) ??
    null
  );
}

/** The first page's furniture belongs to the head: it names title, body and date. */
function headLines(bounds: Bounds, end: number, shared: Shared): Line[] {
  const last = bounds.lines[end - 1]?.line ?? bounds.span.from;
  return shared.all.filter(
    (line) =>
      line.line >= bounds.span.from - 6 &&
      line.line <= last &&
      (line.line >= bounds.span.from || shared.furniture.has(line)),
  );
}

function paragraphRange(
  head: ProtokollHead,
  numbers: readonly number[],
  contents: readonly number[],
): { from: number | null; to: number | null } {
  if (head.paragraphs !== null) return head.paragraphs;
  const all = [...numbers, ...contents];
  return all.length === 0 ? { from: null, to: null } : { from: Math.min(...all), to: Math.max(...all) };
}

/** A protokoll: its head, its paragraphs, and what the first says of the latter. */
export function readProtokoll(bounds: Bounds, shared: Shared): ReadDocument {
  const inPart = isExtract(bounds.lines, [...shared.furniture]);
  const printed = inPart ? withoutTrueCopy(bounds.lines) : bounds.lines;
  const heads = headsOfSeveral(printed, paragraphMarks(printed));
  const { lines: below, decided } = gatheredDecisions(printed.filter((line) => !heads.has(line)));
  const { lines, found } = toldUnder({ lines: below, found: findParagraphs(below) }, 'protokoll');
  const firstItem = found.marks[0]?.at ?? lines.length;
  const headEnd = found.contentsAt >= 0 ? Math.min(found.contentsAt, firstItem) : firstItem;
  const known = knownNames(lines, shared.hints);
  const near = headLines(bounds, headEnd, shared);
  const perCapsulam = near.some(({ text, cells }) =>
    [text, ...cells].some((one) => PER_CAPSULAM_TITLE.test(one)),
  );
  const dated = meetingDateOf(bounds, shared, null, near);
  const above = withSectionSigns(headOf(lines, headEnd, found));
  const head = readProtokollHead(above, known, !perCapsulam, dated);
  const present =
    perCapsulam && head.present.length === 0
      ? answeredInTable(lines)
      : withChair(head.present, head.chair, head.absent);
  const date = meetingDateOf(bounds, shared, head.meetingDate, near);
  const context: ItemContext = {
    kind: 'protokoll',
    width: wrapWidth(lines),
    people: {
      chair: head.chair === null ? null : nameKey(head.chair),
      voting: new Set(present.filter((person) => person.votes).map((person) => nameKey(person.name))),
      offices: offices(present, head.secretary),
    },
    year: date === null ? null : Number(date.slice(0, 4)),
  };
  const lastItem = found.marks.at(-1)?.at ?? lines.length;
  const end = Math.min(
    lastItem + signaturesAt(lines.slice(lastItem)),
    bilagorListedAt(
      lines,
      found.marks.map(({ at }) => at),
    ),
  );
  const signed = readSignatures(lines.slice(end), [head.chair, head.secretary]);
  const read = withRecusalsElsewhere(itemsFrom(lines.slice(0, end), found.marks, context));
  const chair = head.chair ?? signed.chair;
  const all = withGathered(read, decided, context.year).map((item) =>
    item.vote === null ? item : { ...item, vote: castByChair(item.vote, chair) },
  );
  const items = minutesUnsure(all);
  const range = paragraphRange(
    head,
    items.map((item) => item.paragraph ?? 0),
    found.contentsOnly,
  );
  const document: ReadDocument = {
    ...blankDocument('protokoll', bounds),
    title: titleIn(near),
    board: boardNameIn(near, shared.boardNames),
    meetingDate: date,
    time: head.time,
    place: head.place,
    perCapsulam,
    ...(inPart ? { extract: true as const } : {}),
    present: present.map((person) => toPerson(person, lines)),
    absent: [...head.absent],
    chair,
    secretary: head.secretary ?? signed.secretary,
    adjusters: [...head.adjusters],
    paragraphsFrom: range.from,
    paragraphsTo: range.to,
    adjustedDate: head.adjustedDate ?? signed.adjustedDate,
    postedDate: head.postedDate ?? signed.postedDate,
    removedDate: head.removedDate ?? signed.removedDate,
    archivePlace: head.archivePlace ?? signed.archivePlace,
    noticeSignedBy: head.noticeSignedBy,
    items,
    surroundings: surroundingText([
      ...alignedColumnsOfPeople(headOf(lines, headEnd, found)),
      ...lines.slice(end),
    ]),
    contentsOnly: [...found.contentsOnly],
    registryNumbers: findRegistryNumbers(near.map((line) => line.text).join('\n')),
    doubts: doubtfulParagraphs(lines.slice(0, end), found.marks),
  };
  if (document.adjusters.length > 0) return document;
  const elected = electedAdjusters(document);
  const adjusters = elected.length > 0 ? elected : signed.adjusters;
  return {
    ...document,
    chair: document.chair ?? signsBeside(elected, signed.adjusters),
    adjusters: [...adjusters],
  };
}

/** Who signs beside all those who were elected to, and alone: whoever led the meeting. */
function signsBeside(elected: readonly string[], signing: readonly string[]): string | null {
  const keys = new Set(elected.map(nameKey));
  const [other, ...more] = signing.filter((name) => !keys.has(nameKey(name)));
  const allSign = signing.length === elected.length + 1;
  return other !== undefined && more.length === 0 && elected.length > 0 && allSign ? other : null;
}

const UNNUMBERED = /^(?:val av|mötets|upprop|fastställande|godkännande|information|övriga|anmälan)/iu;

/** Points of an agenda that stand above the first number. */
function unnumberedItems(lines: readonly Line[]): { heading: string; text: string }[] {
  const at = lines.findIndex((line) => UNNUMBERED.test(line.text) && line.text.length < 80);
  const heading = lines[at];
  if (!heading) return [];
  const text = lines
    .slice(at + 1)
    .map((line) => line.text)
    .join(' ');
  return [{ heading: heading.text, text }];
}

/** What a kallelse says below its last item. */
function closing(lines: readonly Line[], lastItem: number): readonly Line[] {
  if (lastItem < 0) return [];
  const below = lines.slice(lastItem + 1);
  return below.slice(closingAt(below));
}

/** A kallelse: its head and its agenda. */
export function readAgendaDocument(bounds: Bounds, shared: Shared): ReadDocument {
  const beside = withProposalsBelow(withoutPageColumn(bounds.lines));
  const rows = withRowsNamed(beside, findAgenda(beside).marks);
  const { lines: below, proposed } = gatheredProposals(rows, findAgenda(rows).marks);
  const printed = { lines: below, found: findAgenda(below) };
  const told = toldUnder(printed, 'kallelse');
  const { lines, found } = told;
  const end = found.marks[0]?.at ?? lines.length;
  const known = knownNames(lines, shared.hints);
  const near = headLines(bounds, end, shared);
  const head = readKallelseHead(
    near,
    shared.all.filter((line) => line.line >= bounds.span.from && line.line <= bounds.span.to),
    known,
  );
  const people: PeopleContext = {
    chair: head.chair === null ? null : nameKey(head.chair),
    voting: new Set(head.called.filter((person) => person.votes).map((person) => nameKey(person.name))),
    offices: offices(head.called, head.secretary),
  };
  const context: ItemContext = {
    kind: 'kallelse',
    width: wrapWidth(lines),
    people,
    year: head.meetingDate === null ? null : Number(head.meetingDate.slice(0, 4)),
  };
  const read = itemsFrom(lines, found.marks, context, found.details);
  const items = withProposed(noticeUnsure(read, printed, told), proposed);
  const document: ReadDocument = {
    ...blankDocument('kallelse', bounds),
    title: titleIn(near),
    board: boardNameIn(near, shared.boardNames),
    meetingDate: head.meetingDate,
    noticeDate: head.noticeDate,
    time: head.time,
    place: head.place,
    called: head.called.map((person) => toPerson(person, lines)),
    chair: head.chair,
    secretary: head.secretary,
    convener: head.convener,
    items: [...items],
    unnumberedItems: unnumberedItems(lines.slice(Math.max(0, end - 6), end)),
    surroundings: [
      surroundingText([
        ...lines.slice(0, end).filter((line) => !headsColumns(line)),
        ...lines.slice(end).filter(isPauseRow),
        ...closing(lines, lastStart(found)),
      ]),
      ...hoursOfItems(found.marks),
    ].join('\n'),
    registryNumbers: findRegistryNumbers(near.map((line) => line.text).join('\n')),
    doubts: [...head.unsure, ...doubtfulSubItems(lines, found.marks)],
  };
  const elected = electedAdjusters(document);
  return { ...document, proposedAdjusters: elected.length > 0 ? elected : [...head.adjusters] };
}
