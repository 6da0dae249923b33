/** The door of `record/`: imported documents and the memory made of them. */
export { openBoardRecords } from './board-records.ts';
export { changeLines } from './difference-text.ts';
export { documentFile } from './document-file.ts';
export { filedPapers, ownFiledPaper, ownFiledPapers } from './filed-papers.ts';
export { confirmDocument } from './import/confirm.ts';
export { correct } from './import/correct.ts';
export { type Corrections, type DraftDocument, type DraftFile, lacksDay } from './import/draft.ts';
export { heldUntold } from './import/held-untold.ts';
export { matchPerson } from './import/match-people.ts';
export { putRight } from './import/put-right.ts';
export { meetingChosen } from './import/same-day.ts';
export { type KnownBoards, type ReadFile, understandFile } from './import/understand.ts';
export { keptLines } from './kept-text.ts';
export { knownBoards } from './known-boards.ts';
export { type DocumentTarget, openDocument } from './open-document.ts';
export { internalNumbers, itemNumbers, secretLines, unplacedLines, visibilityLines } from './secrecy-text.ts';
export { documentStreamKind } from './stream.ts';
export { contentParts, documentTitle, doubtText, movedText, unreadableText } from './text.ts';
