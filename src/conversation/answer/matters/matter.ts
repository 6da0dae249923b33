import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import {
  noticeOf,
  type Paragraph,
  type PlannedItem,
  paragraphNumber,
  type RecordedRecusal,
  type RecordedVoteRound,
} from '../../../meeting/index.ts';
import type { MeetingOnRecord, Passage } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import { headingSaysSecret, textSaysSecret } from '../../understand/secrecy/secret-heading.ts';

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
  /** Of a §: what it stands in is an extract of the protokoll, which has no other; left out: it is the whole. */
  readonly inPart?: true;
}

/** "Ylva Ek; Åke Lod", as several are recorded, in words. */
function together(presenters: string | null): string | null {
  return presenters?.replace(/; (?=[^;]*$)/u, ' och ').replaceAll('; ', ', ') ?? null;
}

/** An item of an agenda, with what the record has of it. */
export function fromItem(meeting: MeetingOnRecord, item: PlannedItem, passage: Passage | undefined): Matter {
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
    noticeDate: noticeDateOf(meeting, item),
    isInternal: item.internal,
    isInNotice: isInNotice(meeting, item),
    body: passage?.body || item.background,
    page: passage?.page ?? null,
    documentId: meeting.ownItemsOnly ? null : (noticeOf(meeting.state)?.document.documentId ?? null),
    within: [],
  };
}

/** The day of the kallelse that has it as it stands: the one that was read in, else the version that was sent last. */
function noticeDateOf({ state }: MeetingOnRecord, item: PlannedItem): LocalDate | null {
  const read = noticeOf(state);
  const was = read?.agenda.find((one) => one.number === item.number && one.heading === item.heading);
  const isAsRead =
    was === undefined ||
    (was.presenter === item.presenter && was.proposals.join('\n') === item.proposals.join('\n'));
  const sent = state.noticeBook.sent.at(-1);
  return isAsRead || sent === undefined ? (read?.noticeDate ?? null) : localDateOf(sent.at);
}

/** What is on an agenda of our own is in the kallelse once that has gone, or been read in, with it. */
function isInNotice({ state }: MeetingOnRecord, { id }: PlannedItem): boolean {
  const { items, called } = state.agenda;
  return items === null || (called?.some((one) => one.id === id) ?? false);
}

/** A § of a meeting's protokoll, with what the record has of it. */
export function fromParagraph(
  meeting: MeetingOnRecord,
  one: Paragraph,
  passage: Passage | undefined,
): Matter {
  const minutes = meeting.state.status === 'CLOSED' ? meeting.state.minutes : null;
  return {
    kind: 'paragraph',
    meetingId: meeting.id,
    date: meeting.state.date,
    number: paragraphNumber(one),
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
    isInternal: one.internal === true,
    isInNotice: false,
    body: passage?.body ?? '',
    page: passage?.page ?? null,
    documentId: minutes?.document.documentId ?? null,
    within: [],
    ...(minutes?.inPart ? { inPart: true as const } : {}),
  };
}

/** A § of a protokoll that is of no meeting: what was decided per capsulam. */
export function fromPassage(passage: Passage, date: LocalDate): Matter {
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
    isInternal: isSecretPassage(passage),
    isInNotice: false,
    body: passage.body,
    page: passage.page,
    documentId: passage.documentId,
    within: [],
  };
}

/** Whether a § of no meeting says that it is not everybody's: nobody has been asked of it. */
export function isSecretPassage({ heading, body }: Passage): boolean {
  return headingSaysSecret(heading) || textSaysSecret(body);
}

/** Stands for the meeting of what was decided without one. */
export const OF_NO_MEETING = '';

/** Whether it was decided without a meeting. */
export function isOfNoMeeting({ meetingId }: Pick<Matter, 'meetingId'>): boolean {
  return meetingId === OF_NO_MEETING;
}

/** `12` of `12/25`. */
export function numberAlone(number: string | null): string {
  const slash = number?.indexOf('/') ?? -1;
  return slash === -1 ? (number ?? '') : (number ?? '').slice(0, slash);
}
