import { z } from 'zod';
import type { MeetingEvent } from '../domain/events.ts';
import { agendaEventSchemas } from './agenda.ts';
import { attendanceEventSchemas } from './attendance.ts';
import { itemRecusalEventSchemas } from './item-recusals.ts';
import { noticeEventSchemas } from './notice.ts';
import { onRecordEventSchemas } from './on-record.ts';

/** Shape 1 of what a meeting's stream holds, family by family. */
export const meetingEventSchema: z.ZodType<MeetingEvent> = z.discriminatedUnion('type', [
  ...onRecordEventSchemas,
  ...agendaEventSchemas,
  ...itemRecusalEventSchemas,
  ...attendanceEventSchemas,
  ...noticeEventSchemas,
]);
