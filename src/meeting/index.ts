export { calendarMeeting } from './calendar.ts';
export { callAgain, callWhomAddressesReach } from './call-again.ts';
export { changeProofs } from './change-proof.ts';
export { EMPTY_BOOK, itemByNumber, leftOutOf, withImported } from './domain/agenda/book.ts';
export type * from './domain/agenda/item.ts';
export { perhapsInternal } from './domain/agenda/perhaps-internal.ts';
export { beforeClosing, standsOnEvery } from './domain/agenda/placing.ts';
export { sameItems } from './domain/agenda/same-items.ts';
export { isCalledTo } from './domain/attendance/rules/called-to.ts';
export { earliestStart, hasBegun, isOverBy, timeAsked } from './domain/attendance/rules/meeting-time.ts';
export { reminderTimes } from './domain/attendance/rules/reminder-times.ts';
export type { MeetingCommand } from './domain/commands.ts';
export type * from './domain/events.ts';
export { itemNow, pressedItem } from './domain/item-followed.ts';
export { latestNotice } from './domain/notice/state.ts';
export { frameAsCalled } from './domain/on-record/rules/called-stands.ts';
export { alikeInNotice } from './domain/recusals/asked-anew.ts';
export type * from './domain/recusals/commands.ts';
export * from './domain/recusals/events.ts';
export { type MatterInImport, mattersChangedByImport } from './domain/recusals/matters-after-import.ts';
export { occupantOf } from './domain/recusals/seats.ts';
export * from './domain/recusals/state.ts';
export { endedAt, type SeatInItem, seatInItem } from './domain/recusals/votes.ts';
export type { MeetingRefusal } from './domain/refusals.ts';
export { asFarAsRead } from './domain/rules/as-far-as-read.ts';
export { closingWhereInternal, withoutClosingContent } from './domain/rules/closing-content.ts';
export { internalItems, openToAll } from './domain/rules/internal-items.ts';
export {
  internalParagraphs,
  internalUnfound,
  isInternalBefore,
  withInternal,
  withoutInternalParagraphs,
} from './domain/rules/internal-paragraphs.ts';
export { namesAmountOf } from './domain/rules/names-amount.ts';
export { namesInCompounds } from './domain/rules/names-in-compounds.ts';
export { namesAnyOf, namesInternalOf, namesKeptOf } from './domain/rules/names-internal.ts';
export { namesNumberOf } from './domain/rules/names-number.ts';
export { type OfInternal, ofInternalItem, type PaperRead } from './domain/rules/paper-of-internal.ts';
export { paragraphNumber } from './domain/rules/paragraph-number.ts';
export { isToldOfRecusals } from './domain/rules/told-of-recusals.ts';
export * from './domain/state.ts';
export { followBoard } from './follow-board.ts';
export {
  beginsAs,
  isAnothers,
  mostNamed,
  namesIt,
  namesOnly,
  namesPartOf,
  namesWhole,
} from './handlers/agenda/most-named.ts';
export { framedLetter } from './handlers/messages/letter-frame.ts';
export { knownOut } from './handlers/notice/known-out.ts';
export { planRows } from './handlers/plan/plan.ts';
export { stillTroubled } from './heard-since.ts';
export { namesKeptOnBoard, type WhereKept } from './kept-on-board.ts';
export { noteMissed } from './missed.ts';
export { type NoticeExport, noticeExport } from './notice-export.ts';
export { noticeProofs } from './notice-proof.ts';
export { queuedItemId, stillHolds } from './queued-matters.ts';
export { type AgendaReader, namedOnAgenda, readsOf, readsWholeAgenda } from './reader.ts';
export { reminderProofs } from './reminder-proof.ts';
export { boardOfMeeting, meetingKind } from './stream.ts';
export {
  endsWithItem,
  explainMeetingRefusal,
  hoursAndPlace,
  itemInPack,
  LETTER,
  listed,
  notReachedWhy,
  OWN_ITEM,
  paperFaultText,
  WITHDRAWN_SAID,
  whenAndWhere,
  whenInWords,
} from './text/index.ts';
export { noticeText } from './text/terminal.ts';
export {
  createMeeting,
  planPreparation,
  runOnMeeting,
  runOnMeetingOrNew,
  tellMeetingTheTime,
} from './use-cases.ts';
export * from './views.ts';
