/** The door of `record/`: imported documents and the memory made of them. */
export {
  type BoardRecord,
  type BoardRecords,
  type MeetingOnRecord,
  openBoardRecords,
} from './board-records.ts';
export { changeLines } from './difference-text.ts';
export { type DocumentFile, documentFile } from './document-file.ts';
export { type FiledPaper, filedPapers, ownFiledPaper, ownFiledPapers } from './filed-papers.ts';
export { confirmDocument, type FiledOutcome } from './import/confirm.ts';
export { correct } from './import/correct.ts';
export {
  type Correction,
  type Corrections,
  type DraftDocument,
  type DraftFile,
  lacksDay,
} from './import/draft.ts';
export { matchPerson } from './import/match-people.ts';
export { putRight } from './import/put-right.ts';
export { meetingChosen } from './import/same-day.ts';
export { type KnownBoards, type ReadFile, understandFile } from './import/understand.ts';
export { knownBoards } from './known-boards.ts';
export { type DocumentTarget, type LinkTo, OPEN_VERB, openDocument } from './open-document.ts';
export { loadReading } from './reading.ts';
export type { Passage } from './search/passage.ts';
export type { Analyse, Hit, TextIndex } from './search/text-index.ts';
export { type DocumentSummary, documentId, documentStreamId, documentStreamKind } from './stream.ts';
export {
  contentParts,
  documentTitle,
  doubtText,
  kindText,
  movedText,
  placeText,
  unreadableText,
} from './text.ts';
