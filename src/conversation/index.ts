/**
 * The door of `conversation/`. A capability that people speak with in words gives the composition root three kinds of
 * table, which it passes to `createConversation`:
 * - `ActionHandler` (`handlers`): carries out an act of `ACTS` ("jag kommer", "skicka kallelsen"). What was said of
 *   board, meeting, item, person, days, times and options comes in `params`, read in `answer/acts/` (a file for each
 *   family of acts). Acts without a handler are told to be not yet possible.
 * - `QuestionHandler` (`questions`): answers a question from what the capability keeps rather than from the record:
 *   `attendance.coming` ("hur många kommer?", "vilka har inte svarat på kallelsen?", "vem går in för Karim?"),
 *   `quorum.coming` ("är vi beslutföra på torsdag?", "… på punkt 6?": `params.item`), `poll.status`,
 *   `percapsulam.status`, or any other of `QUESTIONS`. Null leaves it to the next, and at last to the record.
 * - `TaskSource` (`tasks`): what waits for a person, a line each, for "mina uppgifter".
 */
export type {
  ActionHandler,
  ActOutcome,
  ActParams,
  ActRequest,
  ActResult,
  AskedFirst,
  PlaceSaid,
  Told,
  ToldOf,
} from './action-handlers.ts';
export { NOTHING_SAID } from './context.ts';
export { type Explanation, explain } from './explain.ts';
export type * from './knowledge.ts';
export { CONVERSATIONS, memoryIn } from './memory.ts';
export {
  KEPT_BY_CAPABILITIES,
  type QuestionHandler,
  type QuestionRequest,
  type Task,
  type TaskSource,
} from './question-handlers.ts';
export { type ConversationDeps, createConversation } from './teams.ts';
export { analyse } from './understand/analyse.ts';
export { asksInstead } from './understand/asks-instead.ts';
export { asksHistory } from './understand/history-words.ts';
export { ACTS, type Act } from './understand/intents.ts';
export {
  asksWhetherILead,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  isOfAnothersAbsence,
  isThereInPart,
} from './understand/leading-words.ts';
export { approvesNotice, asksForApproval } from './understand/notice-approval.ts';
export {
  asksAnswerDay,
  asksLink,
  asksReminders,
  asksWhoApproves,
  mailsUnreached,
  takesBackAnswer,
} from './understand/notice-words.ts';
export { asksOwnAnswer, strikesOwnAnswer } from './understand/own-turn-words.ts';
export { belongsToItem, namesItem } from './understand/papers-said.ts';
export { mayBeSecret, saysSecrecy, secrecySaid } from './understand/secrecy-said.ts';
export { saysSeries } from './understand/series-said.ts';
export { readTimes, type SuggestedTime, type TimeFault, type TimesRead } from './understand/times.ts';
export { type ToldOfChange, toldOfChange } from './understand/told-of-change.ts';
export { undoSaid } from './understand/undo-said.ts';
export { followingWork } from './working-verbs.ts';
