import type { Instant } from '../../kernel/index.ts';
import type { AgendaCommand } from './agenda/commands.ts';
import type { AttendanceCommand } from './attendance/commands.ts';
import type { NoticeCommand } from './notice/commands.ts';
import type { OnRecordCommand } from './on-record/commands.ts';
import type { ItemRecusalCommand } from './recusals/commands.ts';

export type MeetingCommand =
  | OnRecordCommand
  | AgendaCommand
  | ItemRecusalCommand
  | AttendanceCommand
  | NoticeCommand
  | { readonly type: 'TimePassed'; readonly at: Instant };
