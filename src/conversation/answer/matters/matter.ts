import { type LocalDate, yearOf } from '../../../kernel/index.ts';
import {
  agendaOf,
  noticeOf,
  type Paragraph,
  type PlannedItem,
  type RecordedRecusal,
  type RecordedVoteRound,
} from '../../../meeting/index.ts';
import type { MatterPointer } from '../../context.ts';
import type { MeetingOnRecord, Passage, RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import { grouped } from '../../search/grouped.ts';
import { fits } from '../../understand/dates/dates.ts';
import type { NumberReference } from '../../understand/named/references.ts';
import type { Asking } from '../asking.ts';
import { held, meetingMeant, meetingOf } from '../meetings/which-meeting.ts';
import { hasWithin, itemsWithin } from './within.ts';

/** An ärende as a kallelse or a protokoll has it. `clauses` are decisions only for a paragraph. */
export interface Matter {
  readonly kind: 'item' | 'paragraph';
  readonly meetingId: string;
  readonly date: LocalDate;
  readonly number: string;
  /** `§ 12/25`, `punkt 8`. */
  readonly label: string;
  readonly heading: string;
  readonly presenter: string | null;
  readonly attachments: readonly string[];
  readonly clauses: readonly string[];
  readonly proposals: readonly string[];
  readonly recusals: readonly RecordedRecusal[];
  readonly votes: readonly RecordedVoteRound[];
  readonly reservations: readonly string[];
  readonly amounts: readonly number[];
  readonly adjustedOn: LocalDate | null;
  readonly postedOn: LocalDate | null;
  readonly noticeDate: LocalDate | null;
  /** Of an item: the board's alone, never the channel's. */
  readonly isInternal: boolean;
  /** Of an item: whether the kallelse has it; else it stands on the agenda alone. */
  readonly isInNotice: boolean;
  /** The full text, where it was read. */
  readonly body: string;
  readonly page: number | null;
  /** The kallelse or protokoll that it stands in. */
  readonly documentId: string | null;
  /** Items that bear its number and a letter or a number more: 4a and 4b of 4, where they have what it says nothing of. */
  readonly within: readonly Pick<PlannedItem, 'number' | 'heading'>[];
}

/** "Ylva Ek; Åke Lod", as several are recorded, in words. */
function together(presenters: string | null): string | null {
  return presenters?.replace(/; (?=[^;]*$)/u, ' och ').replaceAll('; ', ', ') ?? null;
}

function fromItem(meeting: MeetingOnRecord, item: PlannedItem, passage: Passage | undefined): Matter {
  return {
    kind: 'item',
    meetingId: meeting.id,
    date: meeting.state.date,
    number: item.number,
    label: `Punkt ${item.number}`,
    heading: item.heading,
    presenter: together(item.presenter),
    attachments: item.attachments,
    clauses: item.proposals,
    proposals: item.proposals,
    recusals: [],
    votes: [],
    reservations: [],
    amounts: item.amounts,
    adjustedOn: null,
    postedOn: null,
    noticeDate: noticeOf(meeting.state)?.noticeDate ?? null,
    isInternal: item.internal,
    isInNotice: isInNotice(meeting, item),
    body: passage?.body || item.background,
    page: passage?.page ?? null,
    documentId: meeting.ownItemsOnly ? null : (noticeOf(meeting.state)?.document.documentId ?? null),
    within: [],
  };
}

/** What is on an agenda of our own is in the kallelse once that has gone, or been read in, with it. */
function isInNotice({ state }: MeetingOnRecord, { id }: PlannedItem): boolean {
  const { items, called } = state.agenda;
  return items === null || (called?.some((one) => one.id === id) ?? false);
}

function fromParagraph(meeting: MeetingOnRecord, one: Paragraph, passage: Passage | undefined): Matter {
  const minutes = meeting.state.status === 'CLOSED' ? meeting.state.minutes : null;
  return {
    kind: 'paragraph',
    meetingId: meeting.id,
    date: meeting.state.date,
    number: String(one.number),
    label: `§ ${one.printed ?? one.number}`,
    heading: one.heading,
    presenter: together(one.presenter),
    attachments: one.attachments,
    clauses: one.decisions,
    proposals: one.proposals,
    recusals: one.recusals,
    votes: one.votes,
    reservations: one.reservations,
    amounts: one.amounts,
    adjustedOn: minutes?.adjustedOn ?? null,
    postedOn: minutes?.postedOn ?? null,
    noticeDate: null,
    isInternal: false,
    isInNotice: false,
    body: passage?.body ?? '',
    page: passage?.page ?? null,
    documentId: minutes?.document.documentId ?? null,
    within: [],
  };
}

/** A § of a protokoll that is of no meeting: what was decided per capsulam. */
function fromPassage(passage: Passage, date: LocalDate): Matter {
  return {
    kind: 'paragraph',
    meetingId: OF_NO_MEETING,
    date,
    number: numberAlone(passage.number),
    label: `§ ${passage.number}`,
    heading: passage.heading,
    presenter: null,
    attachments: [],
    clauses: passage.clauses,
    proposals: [],
    recusals: [],
    votes: [],
    reservations: [],
    amounts: findAmounts(passage.clauses.join('\n')).map(({ kronor }) => kronor),
    adjustedOn: null,
    postedOn: null,
    noticeDate: null,
    isInternal: false,
    isInNotice: false,
    body: passage.body,
    page: passage.page,
    documentId: passage.documentId,
    within: [],
  };
}

/** Stands for the meeting of what was decided without one. */
const OF_NO_MEETING = '';

export function isOfNoMeeting({ meetingId }: Pick<Matter, 'meetingId'>): boolean {
  return meetingId === OF_NO_MEETING;
}

function ofNoMeeting(index: RecordIndex, number: string): Matter | null {
  const found = (grouped(index).ofMeeting.get(null) ?? []).find(
    (one) => one.part === 'paragraph' && (one.number ?? '').split('/')[0] === number,
  );
  return found?.meetingDate ? fromPassage(found, found.meetingDate) : null;
}

export function itemsOf(meeting: MeetingOnRecord, index: RecordIndex): Matter[] {
  const items = agendaOf(meeting.state) ?? [];
  return items.map((item) => ({
    ...fromItem(meeting, item, passageOf(index, meeting.id, 'item', item.number)),
    within: itemsWithin(item, items),
  }));
}

export function paragraphsOf(meeting: MeetingOnRecord, index: RecordIndex): Matter[] {
  return minuted(meeting).map((one) => ofParagraph(meeting, one, index));
}

/** The § of that number alone: a protokoll may have hundreds. */
function paragraphOf(meeting: MeetingOnRecord, number: string, index: RecordIndex): Matter | null {
  const found = numberedIn(minuted(meeting)).get(number);
  return found ? ofParagraph(meeting, found, index) : null;
}

const byNumber = new WeakMap<readonly Paragraph[], ReadonlyMap<string, Paragraph>>();

/** A protokoll's §§ by number; where two bear the same, the first. */
function numberedIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Paragraph> {
  const before = byNumber.get(paragraphs);
  if (before) return before;
  const made = new Map(paragraphs.toReversed().map((one) => [String(one.number), one]));
  byNumber.set(paragraphs, made);
  return made;
}

function minuted({ state }: MeetingOnRecord): readonly Paragraph[] {
  return state.status === 'CLOSED' ? state.minutes.paragraphs : NO_PARAGRAPHS;
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

function ofParagraph(meeting: MeetingOnRecord, one: Paragraph, index: RecordIndex): Matter {
  return fromParagraph(meeting, one, passageOf(index, meeting.id, 'paragraph', String(one.number)));
}

type Numbered = Partial<Record<Passage['part'], Map<string, Passage>>>;

/** Passages by where they stand: meeting, part and number; made once an index. */
const places = new WeakMap<RecordIndex, ReadonlyMap<string, Numbered>>();

function passageOf(index: RecordIndex, meetingId: string, part: Passage['part'], number: string) {
  let byPlace = places.get(index);
  if (!byPlace) {
    byPlace = placesIn(index);
    places.set(index, byPlace);
  }
  return byPlace.get(meetingId)?.[part]?.get(numberAlone(number));
}

function placesIn(index: RecordIndex): ReadonlyMap<string, Numbered> {
  const byMeeting = new Map<string, Numbered>();
  for (const passage of index.passages.values()) {
    if (passage.meetingId === null) continue;
    const ofMeeting: Numbered = byMeeting.get(passage.meetingId) ?? {};
    byMeeting.set(passage.meetingId, ofMeeting);
    ofMeeting[passage.part] ??= new Map();
    ofMeeting[passage.part]?.set(numberAlone(passage.number), passage);
  }
  return byMeeting;
}

/** `12` of `12/25`. */
function numberAlone(number: string | null): string {
  const slash = number?.indexOf('/') ?? -1;
  return slash === -1 ? (number ?? '') : (number ?? '').slice(0, slash);
}

/** The matter a passage of the record is, or (for a bilaga) belongs to; null where it stands alone. */
export function matterOfPassage(asking: Asking, passage: Passage, index: RecordIndex): Matter | null {
  const meeting = meetingOf(asking.board, passage.meetingId);
  if (!meeting) {
    const alone = passage.part === 'paragraph' && passage.meetingId === null;
    return alone && passage.meetingDate ? fromPassage(passage, passage.meetingDate) : null;
  }
  const number = numberAlone(passage.number);
  if (passage.part === 'paragraph') {
    return paragraphOf(meeting, number, index);
  }
  const items = itemsOf(meeting, index);
  if (passage.part === 'item') return items.find((one) => one.number === passage.number) ?? null;
  const bears = (one: Matter) => passage.number !== null && one.attachments.includes(passage.number);
  return items.find(bears) ?? paragraphsOf(meeting, index).find(bears) ?? null;
}

export type NumberedMatter =
  | { readonly kind: 'one'; readonly matter: Matter }
  | { readonly kind: 'missing'; readonly reference: NumberReference; readonly date: LocalDate | null };

/** The matter that `§ 76`, `punkt 8` names. A § is looked for in the latest protokoll that has it. */
export function numberedMatter(
  asking: Asking,
  reference: NumberReference,
  index: RecordIndex,
): NumberedMatter {
  if (reference.kind === 'paragraph') {
    const [date] = asking.understanding.entities.dates;
    const meetings = held(asking)
      .filter((one) => reference.year === null || yearOf(one.state.date) === reference.year)
      .filter((one) => !date || fits(date, one.state.date));
    for (const meeting of meetings) {
      const found = paragraphOf(meeting, reference.number, index);
      if (found) return { kind: 'one', matter: found };
    }
    const alone = date === undefined && reference.year === null ? ofNoMeeting(index, reference.number) : null;
    return alone ? { kind: 'one', matter: alone } : { kind: 'missing', reference, date: null };
  }
  const beside = besideInProtokoll(asking, reference, index);
  if (beside) return { kind: 'one', matter: beside };
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return { kind: 'missing', reference, date: null };
  const items = itemsOf(meant.meeting, index);
  const found =
    items.find((one) => one.number === reference.number) ?? items.find((one) => hasWithin(one, reference));
  if (found) return { kind: 'one', matter: found };
  // "p28": no agenda has so many items, and a protokoll has the §.
  const asParagraph = numberedMatter(asking, { ...reference, kind: 'paragraph' }, index);
  const beyond = Number(reference.number) > items.length;
  return reference.kind === 'item' && beyond && asParagraph.kind === 'one'
    ? asParagraph
    : { kind: 'missing', reference, date: meant.meeting.state.date };
}

/** "Och på åttan?" after § 7: the § of that number in the same protokoll. */
function besideInProtokoll(asking: Asking, { number }: NumberReference, index: RecordIndex): Matter | null {
  const before = asking.subject?.matter;
  if (before?.kind !== 'paragraph' || asking.understanding.message.words.length > FEW_WORDS) return null;
  return pointedMatter(asking, { ...before, number }, 0, index);
}
const FEW_WORDS = 4;

/** The held meeting whose protokoll has the § named, the latest first. */
export function meetingOfParagraph(
  asking: Asking,
  { number, year }: NumberReference,
): MeetingOnRecord | undefined {
  const [date] = asking.understanding.entities.dates;
  return held(asking)
    .filter((one) => year === null || yearOf(one.state.date) === year)
    .filter((one) => !date || fits(date, one.state.date))
    .find((one) => numberedIn(minuted(one)).has(number));
}

/** The matter that was spoken of before, or its neighbour. */
export function pointedMatter(
  asking: Asking,
  pointer: MatterPointer | null | undefined,
  step: 1 | -1 | 0,
  index: RecordIndex,
): Matter | null {
  if (!pointer) return null;
  if (pointer.meetingId === OF_NO_MEETING) return step === 0 ? ofNoMeeting(index, pointer.number) : null;
  const meeting = meetingOf(asking.board, pointer.meetingId);
  if (!meeting) return null;
  if (pointer.kind === 'item') return beside(itemsOf(meeting, index), pointer.number, step);
  const one = beside(minuted(meeting), pointer.number, step);
  return one ? ofParagraph(meeting, one, index) : null;
}

function beside<T extends { readonly number: string | number }>(
  list: readonly T[],
  number: string,
  step: 1 | -1 | 0,
): T | null {
  const at = list.findIndex((one) => String(one.number) === number);
  return at === -1 ? null : (list[at + step] ?? null);
}
