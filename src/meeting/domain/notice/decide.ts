import type { DecideTable } from '../table.ts';
import { whileAhead } from '../while-ahead.ts';
import { sendNoticeAgain } from './again.ts';
import type { NoticeCommand } from './commands.ts';
import {
  approveNotice,
  askNoticeApproval,
  openNotice,
  passOnNoticeApproval,
  returnNotice,
  sendNotice,
} from './sending.ts';

export const DECIDE_ON_NOTICE: DecideTable<NoticeCommand> = {
  AskNoticeApproval: (state, command) => whileAhead(state, (meeting) => askNoticeApproval(meeting, command)),
  PassOnNoticeApproval: (state, command) =>
    whileAhead(state, (meeting) => passOnNoticeApproval(meeting, command)),
  ApproveNotice: (state, command) => whileAhead(state, (meeting) => approveNotice(meeting, command)),
  ReturnNotice: (state, command) => whileAhead(state, (meeting) => returnNotice(meeting, command)),
  SendNotice: (state, command) => whileAhead(state, (meeting) => sendNotice(meeting, command)),
  SendNoticeAgain: sendNoticeAgain,
  OpenNotice: (state, command) => whileAhead(state, (meeting) => openNotice(meeting, command)),
};
