import { z } from 'zod';
import { instant, personRef } from '../../recusal/index.ts';
import { paper } from './agenda.ts';
import { distance } from './attendance.ts';
import { agendaItem, day, frame } from './values.ts';

const number = z.number().int().min(1);
const done = { by: personRef, at: instant };

const called = z.object({
  person: personRef,
  seats: z.array(
    z.object({
      seatId: z.string(),
      organisation: z.string(),
      as: z.enum(['MEMBER', 'SUBSTITUTE']),
      order: z.number().int().min(0),
    }),
  ),
});

const noticeItem = z.object({
  ...agendaItem.shape,
  id: z.string(),
  background: z.string(),
  papers: z.array(paper),
  standard: z.enum(['OPENING', 'CLOSING']).nullable(),
});

const content = z.object({
  date: day,
  ...frame,
  title: z.string().nullable(),
  distance,
  distanceLink: z.string().nullable(),
  agenda: z.array(noticeItem),
});

export const noticeEventSchemas = [
  z.object({
    type: z.literal('NoticeApprovalAsked'),
    hash: z.string(),
    to: personRef.optional(),
    passedOnBy: personRef.optional(),
    ...done,
  }),
  z.object({ type: z.literal('NoticeApproved'), hash: z.string(), ...done }),
  z.object({ type: z.literal('NoticeReturned'), text: z.string().nullable(), ...done }),
  z.object({
    type: z.literal('NoticeSent'),
    number,
    content,
    hash: z.string(),
    recipients: z.array(called),
    approvedBy: personRef.nullable(),
    ...done,
  }),
  z.object({ type: z.literal('NoticeSentOn'), number, recipients: z.array(called), ...done }),
  z.object({
    type: z.literal('NoticeSentAgain'),
    people: z.array(personRef),
    by: personRef.nullable(),
    at: instant,
  }),
  z.object({ type: z.literal('NoticeOpened'), number, person: personRef, at: instant }),
] as const;
