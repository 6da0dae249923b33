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
export { type Explanation, explain } from './explain.ts';
export type * from './knowledge.ts';
export { type PaperOnRecord, type WhyKept, whyKept } from './paper-kept.ts';
export {
  KEPT_BY_CAPABILITIES,
  type OwnMatter,
  type QuestionHandler,
  type QuestionRequest,
  type Task,
  type TaskSource,
} from './question-handlers.ts';
export { NOTHING_SAID } from './said-before/context.ts';
export { CONVERSATIONS, memoryIn } from './said-before/memory.ts';
export { followingWork } from './said-before/working-verbs.ts';
export { createConversation } from './teams.ts';
export { besideAsText, besideLine } from './text/beside.ts';
export { asksWhetherTakenUp } from './understand/agenda/asked-of-item.ts';
export {
  type ItemChange,
  type ItemChangeAsked,
  isOfThatItem,
  itemChangeAsked,
  numberOfItem,
} from './understand/agenda/item-change-asked.ts';
export {
  carriesAllBeside,
  carriesOver,
  copiesAgenda,
  ofCancelled,
} from './understand/agenda/orders/carries-over.ts';
export { atTheEnds } from './understand/agenda/orders/ends-said.ts';
export { belongsToItem, mayNameItem, namesItem } from './understand/agenda/orders/papers-said.ts';
export { presenterSaid } from './understand/agenda/orders/presenter-said.ts';
export {
  answersProposal,
  asksWhoSeesIt,
  repliesToProposerNamed,
} from './understand/agenda/proposals-asked.ts';
export { choiceSaid } from './understand/choice-said.ts';
export {
  absenceSupposed,
  isOfJav,
  presenceSupposed,
} from './understand/coming/asked/absence-supposed.ts';
export {
  asksWhetherCalled,
  asksWhoIsNotCalled,
  asksWhoServesInItem,
  asksWhoVotesFor,
} from './understand/coming/asked/asked-of-coming.ts';
export {
  asksBeforeSending,
  asksQuorumPerItem,
  asksWhatIsMissing,
  asksWhatIsNew,
  votersAskedOf,
} from './understand/coming/asked/asked-of-presence.ts';
export {
  asksWhetherILead,
  asksWhichILead,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  asksWhoLeadsItem,
  isOfAnothersAbsence,
  isThereInPart,
  supposedAbsent,
} from './understand/coming/asked/leading-words.ts';
export {
  asksHowToAnswer,
  asksOwnAnswer,
  asksOwnTurn,
  asksWhetherSubstitutesAnswer,
  keepsAnswer,
  strikesOwnAnswer,
} from './understand/coming/asked/own-turn-words.ts';
export { asksQuorumMargin } from './understand/coming/asked/quorum-margin.ts';
export { asksWhoItBecame } from './understand/coming/asked/whom-one-serves-for.ts';
export { asksInstead } from './understand/coming/asks-instead.ts';
export { answersJav } from './understand/coming/in-item/jav-answered.ts';
export { answersLater } from './understand/coming/own-coming.ts';
export { shortReply } from './understand/coming/reply/reply-words.ts';
export { handsOver, sendsInstead } from './understand/coming/told/hands-over.ts';
export { withDaysFrom, withDaysInFigures } from './understand/dates/days-in-figures.ts';
export { readTimes } from './understand/dates/times.ts';
export { ACTS, type Act } from './understand/intents.ts';
export { isPerhaps } from './understand/may-be-of-open.ts';
export { asksWhatWaitsOn, tellsApproved } from './understand/meetings/approval-told.ts';
export { changeBidden, putsOffApproval, tellsApproverLeaves } from './understand/meetings/approver-remark.ts';
export { approvesBeside } from './understand/meetings/approves-beside.ts';
export { heldAllTheSame, undoesCancelling } from './understand/meetings/cancelling-undone.ts';
export { asksHistory } from './understand/meetings/history-words.ts';
export {
  approvesNotice,
  asksForApproval,
  turnsToApprover,
  wishesOfNotice,
} from './understand/meetings/notice-approval.ts';
export { takesBackApproval, takesBackNotice } from './understand/meetings/notice-regretted.ts';
export {
  asksAnswerDay,
  asksLink,
  asksReminders,
  asksTextToOne,
  asksWhatApproverSaid,
  asksWhatWasWished,
  asksWhoApproves,
  asksWhoHasNotAnswered,
  bidsWhatWasWished,
  mailsUnreached,
  remindsOnDay,
  takesBackAnswer,
} from './understand/meetings/notice-words.ts';
export { asksWhoGotIt, wantsProof } from './understand/meetings/proof-words.ts';
export { saysPattern } from './understand/meetings/series-said.ts';
export { type ToldOfChange, toldOfChange } from './understand/meetings/told-of-change.ts';
export { undoSaid } from './understand/meetings/undo-said.ts';
export { oneNamed } from './understand/named/one-named.ts';
export { abortsCase } from './understand/record/case-aborted.ts';
export { asksWhatCaseIs } from './understand/record/case-asked.ts';
export { asksWhatWasDecidedSo } from './understand/record/decided-so.ts';
export { nameSaysSecret, paperSaysSecret } from './understand/secrecy/head-says-secret.ts';
export {
  type HeldBesideFile,
  heldBesideFile,
  mayBeOfNotice,
  sentAsNotice,
} from './understand/secrecy/held-beside-file.ts';
export {
  beyondSecrecy,
  holdsBack,
  mayHoldBack,
  speaksOfHearers,
} from './understand/secrecy/may-hold-back.ts';
export { numbersHeldSecret, numbersNamed } from './understand/secrecy/numbers-held-secret.ts';
export {
  mayBeSecret,
  saysNothingElse,
  saysOnlySecrecy,
  saysSecrecy,
  secrecySaid,
  speaksOfSecrecy,
} from './understand/secrecy/secrecy-said.ts';
export {
  beginsOpenSection,
  beginsSecretSection,
  mayBeginSecretSection,
} from './understand/secrecy/secrecy-sections.ts';
export { headingSaysSecret, textSaysSecret } from './understand/secrecy/secret-heading.ts';
export { orderAlone, placeOfOne } from './understand/several/said-beside.ts';
export { analyse } from './understand/words/analyse.ts';
