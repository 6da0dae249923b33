import type { AgendaEvent } from './agenda/events.ts';
import type { AttendanceEvent } from './attendance/events.ts';
import type { NoticeEvent } from './notice/events.ts';
import type { OnRecordEvent } from './on-record/events.ts';
import type { ItemRecusalEvent } from './recusals/events.ts';

export type * from './agenda/events.ts';
export type * from './attendance/events.ts';
export type * from './notice/events.ts';
export type * from './on-record/events.ts';
export type * from './values.ts';

/** Each family of events lies in files of its own; here and in `evolve.ts` they are joined. */
export type MeetingEvent = OnRecordEvent | AgendaEvent | ItemRecusalEvent | AttendanceEvent | NoticeEvent;
