import {
  hoursOf,
  itemNumber,
  type ReadDocument,
  type ReadItem,
  type ReadPerson,
} from '../../documents/index.ts';
import { type LocalDate, parseLocalDate } from '../../kernel/index.ts';
import type {
  AgendaItem,
  Attendee,
  DocumentRef,
  MeetingCommand,
  MeetingFrame,
  Paragraph,
  RecordedVoteRound,
} from '../../meeting/index.ts';
import { secretParagraphs } from './closed-paragraphs.ts';
import type { NamedInDocument } from './draft.ts';
import { secretItems } from './secret-items.ts';

/** Spelling in the document → person of the register, as linked or confirmed. */
export type PeopleLinks = Readonly<Record<string, string>>;

/** A command for the board's meeting of `date`. */
export interface MeetingEntry {
  readonly date: LocalDate;
  readonly command: MeetingCommand;
}

interface Settled {
  /** Ids of items that stay on the agenda though the kallelse leaves them out. */
  readonly keeps?: readonly string[];
  /** Places of the ärenden or §§ that are internal; left out: those that are read so. */
  readonly internal?: readonly number[];
  /** Places of those that are shown to all, though they were internal. */
  readonly shows?: readonly number[];
}

/**
 * What a confirmed document says of meetings: its own, if it is a kallelse or a protokoll with a day, and those
 * that a plan in it names. A protokoll per capsulam belongs to no meeting.
 * @param settled what was settled of it when it was read in
 */
export function meetingEntries(
  reading: ReadDocument,
  document: DocumentRef,
  links: PeopleLinks,
  settled: Settled = {},
): MeetingEntry[] {
  const planned = reading.meetings.flatMap((meeting) => {
    const date = parseLocalDate(meeting.date);
    if (date === null) return [];
    const frame = frameOf(meeting.time, meeting.place);
    return [
      { date, command: { type: 'PlanMeeting' as const, date, ...frame, title: null, source: document } },
    ];
  });
  const own = ownMeeting(reading, document, links, settled);
  return own === null ? planned : [own, ...planned.filter((entry) => entry.date !== own.date)];
}

function ownMeeting(
  reading: ReadDocument,
  document: DocumentRef,
  links: PeopleLinks,
  { keeps = [], internal, shows }: Settled,
): MeetingEntry | null {
  const date = dayOrNull(reading.meetingDate);
  if (date === null) return null;
  const frame = frameOf(reading.time, reading.place);
  if (reading.kind === 'kallelse') {
    return {
      date,
      command: {
        type: 'ImportNotice',
        date,
        ...frame,
        document,
        noticeDate: dayOrNull(reading.noticeDate),
        called: reading.called.map((person) => attendee(person, links)),
        agenda: agendaOf(reading, internal),
        ...(keeps.length === 0 ? {} : { keeps }),
        ...(shows === undefined ? {} : { shows }),
      },
    };
  }
  if (reading.kind !== 'protokoll' || reading.perCapsulam) return null;
  return {
    date,
    command: {
      type: 'ImportMinutes',
      date,
      ...frame,
      document,
      present: reading.present.map((person) => attendee(person, links)),
      chair: reading.chair,
      secretary: reading.secretary,
      adjusters: reading.adjusters,
      adjustedOn: dayOrNull(reading.adjustedDate),
      postedOn: dayOrNull(reading.postedDate),
      removedOn: dayOrNull(reading.removedDate),
      paragraphs: reading.items.flatMap((item, at) => paragraph(item, internal?.includes(at))),
      ...(reading.extract ? { inPart: true as const } : {}),
      saysSecret: secretParagraphs(reading).flatMap((item) => itemNumber(item) ?? []),
    },
  };
}

/** The people of a document that are linked to the register. */
export function linksOf(people: readonly NamedInDocument[]): PeopleLinks {
  return Object.fromEntries(
    people.flatMap(({ written, match }) => (match.kind === 'linked' ? [[written, match.personId]] : [])),
  );
}

function dayOrNull(text: string | null): LocalDate | null {
  return text === null ? null : parseLocalDate(text);
}

function frameOf(time: string | null, place: string | null): MeetingFrame {
  return { ...hoursOf(time), place };
}

function attendee(person: ReadPerson, links: PeopleLinks): Attendee {
  return {
    name: person.name,
    personId: links[person.name] ?? null,
    organisation: person.organisation,
    role: person.role,
    votes: person.votes,
    servesFor: person.replaces,
    ...(person.attendance === null ? {} : { sections: person.attendance }),
    ...(person.atDistance === true ? { atDistance: true as const } : {}),
  };
}

function agendaOf(
  reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>,
  internal: readonly number[] | undefined,
): AgendaItem[] {
  const secret = secretItems(reading);
  return reading.items.map((item, index) => ({
    ...agendaItem(item, index),
    internal: internal?.includes(index) ?? secret.includes(item),
  }));
}

function agendaItem(item: ReadItem, index: number): Omit<AgendaItem, 'internal'> {
  return {
    number: itemNumber(item) ?? String(index + 1),
    heading: item.heading,
    presenter: item.presenter,
    attachments: item.attachments,
    proposals: item.proposals,
    amounts: item.amountsSEK,
    ...(item.mayBeOfOthers ? { mayBeOfOthers: true } : {}),
  };
}

/** @param isInternal as somebody chose; left out: nobody has. */
function paragraph(item: ReadItem, isInternal: boolean | undefined): Paragraph[] {
  if (item.paragraph === null) return [];
  return [
    {
      number: item.paragraph,
      printed: item.printedNumber,
      heading: item.heading,
      presenter: item.presenter,
      attachments: item.attachments,
      proposals: item.proposals,
      decisions: item.decisions,
      recusals: item.recusals.map(({ person, scope }) => ({ person, scope: SCOPES[scope] })),
      votes: item.vote === null ? [] : [voteRound(item.vote)],
      reservations: item.reservations,
      amounts: item.amountsSEK,
      ...(item.mayBeOfOthers ? { mayBeOfOthers: true as const } : {}),
      ...(isInternal === undefined ? {} : { internal: isInternal }),
    },
  ];
}

const SCOPES = { beslut: 'decision', diskussion: 'discussion', båda: 'whole' } as const;

function voteRound(vote: NonNullable<ReadItem['vote']>): RecordedVoteRound {
  return {
    question: null,
    yes: vote.names.ja,
    no: vote.names.nej,
    abstained: vote.names.avstår,
    counts: { yes: vote.ja, no: vote.nej, abstained: vote.avstår },
    castingVoteBy: vote.castingVote,
  };
}
