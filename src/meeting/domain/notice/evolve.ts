import { agendaCalled } from '../agenda/book.ts';
import type { MeetingState } from '../state.ts';
import type { EvolveTable } from '../table.ts';
import type { NoticeEvent } from './events.ts';
import { evolveNotice } from './state.ts';

export const NOTICE: EvolveTable<NoticeEvent> = {
  NoticeApprovalAsked: noted,
  NoticeApproved: noted,
  NoticeReturned: noted,
  /** What is changed on the agenda from now on is a change of what people have been told. */
  NoticeSent: (state, event) =>
    state.status === 'NONE' ? state : noted({ ...state, agenda: agendaCalled(state.agenda) }, event),
  NoticeSentOn: noted,
  NoticeSentAgain: noted,
  NoticeOpened: noted,
};

function noted(state: MeetingState, event: NoticeEvent): MeetingState {
  return state.status === 'NONE' ? state : { ...state, noticeBook: evolveNotice(state.noticeBook, event) };
}
