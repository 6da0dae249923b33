import { z } from 'zod';
import { instant, personRef } from '../../recusal/index.ts';
import { agendaItem, attendee, dates, day, documentRef, frame, paragraph, texts } from './values.ts';

const by = { by: personRef, at: instant };

export const onRecordEventSchemas = [
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
    keeps: texts.exactOptional(),
    hides: texts.exactOptional(),
    shows: z.array(z.number().int().nonnegative()).exactOptional(),
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
    inPart: z.literal(true).exactOptional(),
  }),
  z.object({ type: z.literal('AdjustingNoted'), ...dates, adjusters: texts, adjustedBy: texts }),
  z.object({
    type: z.literal('MeetingMoved'),
    from: z.object({ date: day, ...frame }),
    to: z.object({ date: day, ...frame }),
    reason: z.string(),
    ...by,
  }),
  z.object({ type: z.literal('MeetingCancelled'), reason: z.string(), ...by }),
] as const;
