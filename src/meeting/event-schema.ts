import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../kernel/index.ts';
import { instant, personRef, recusalEventSchema } from '../recusal/index.ts';
import type { MeetingEvent } from './domain/events.ts';

const day = z.string().refine((text) => parseLocalDate(text) !== null) as unknown as z.ZodType<LocalDate>;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const texts = z.array(z.string());

const documentRef = z.object({
  documentId: z.string(),
  fileSha256: z.string(),
  readingSha256: z.string(),
  name: z.string(),
  pages: z.object({ from: z.number().int(), to: z.number().int() }).exactOptional(),
});

const frame = { start: time.nullable(), end: time.nullable(), place: z.string().nullable() };

const agendaItem = z.object({
  number: z.string(),
  heading: z.string(),
  presenter: z.string().nullable(),
  attachments: texts,
  proposals: texts,
  amounts: z.array(z.number()),
  internal: z.boolean(),
});

const counts = z.object({ yes: z.number(), no: z.number(), abstained: z.number() });

const paragraph = z.object({
  number: z.number().int(),
  printed: z.string().nullable(),
  heading: z.string(),
  presenter: z.string().nullable(),
  attachments: texts,
  proposals: texts,
  decisions: texts,
  recusals: z.array(z.object({ person: z.string(), scope: z.enum(['discussion', 'decision', 'whole']) })),
  votes: z.array(
    z.object({
      question: z.string().nullable(),
      yes: texts,
      no: texts,
      abstained: texts,
      counts: counts.nullable(),
      castingVoteBy: z.string().nullable(),
    }),
  ),
  reservations: texts,
  amounts: z.array(z.number()),
});

const attendee = z.object({
  name: z.string(),
  personId: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  votes: z.boolean().nullable(),
  servesFor: z.string().nullable(),
});

const dates = { adjustedOn: day.nullable(), postedOn: day.nullable(), removedOn: day.nullable() };

const itemRef = z.object({ number: z.string(), heading: z.string().nullable() });

/** Shape 1 of what a meeting's stream holds. */
export const meetingEventSchema: z.ZodType<MeetingEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('MeetingPlanned'),
    date: day,
    ...frame,
    title: z.string().nullable(),
    source: documentRef.nullable(),
  }),
  z.object({ type: z.literal('MeetingRearranged'), date: day, ...frame, title: z.string().nullable() }),
  z.object({
    type: z.literal('NoticeImported'),
    date: day,
    ...frame,
    document: documentRef,
    noticeDate: day.nullable(),
    called: z.array(attendee),
    agenda: z.array(agendaItem),
  }),
  z.object({
    type: z.literal('MinutesImported'),
    date: day,
    ...frame,
    ...dates,
    document: documentRef,
    present: z.array(attendee),
    chair: z.string().nullable(),
    secretary: z.string().nullable(),
    adjusters: texts,
    paragraphs: z.array(paragraph),
  }),
  z.object({ type: z.literal('AdjustingNoted'), ...dates, adjusters: texts, adjustedBy: texts }),
  z.object({ type: z.literal('MeetingCancelled'), reason: z.string() }),
  z.object({ type: z.literal('ItemRecusalNoted'), item: itemRef, change: recusalEventSchema }),
  z.object({
    type: z.literal('ItemSubstituteAsked'),
    item: itemRef,
    seatId: z.string(),
    servesFor: personRef,
    person: personRef,
    next: z.array(personRef),
    passOnAt: instant,
    answerHours: z.number().positive(),
    at: instant,
  }),
  z.object({
    type: z.literal('ItemSubstituteAnswered'),
    item: itemRef,
    seatId: z.string(),
    person: personRef,
    accepted: z.boolean(),
    at: instant,
  }),
  z.object({
    type: z.literal('ItemSubstituteReleased'),
    item: itemRef,
    seatId: z.string(),
    person: personRef,
    at: instant,
  }),
]);
