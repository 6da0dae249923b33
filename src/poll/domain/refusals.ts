import type { Instant, Refusal } from '../../kernel/index.ts';

/** What a poll refuses, with what its Swedish sentence needs. */
export type PollRefusal =
  | Refusal<'poll.unknown', null>
  | Refusal<'poll.alreadyAsked', { readonly question: string }>
  | Refusal<'poll.mayNotAsk', null>
  | Refusal<'poll.mayNotHandle', null>
  | Refusal<'poll.mayNotPlan', null>
  | Refusal<'poll.questionMissing', null>
  | Refusal<'poll.questionTooLong', { readonly length: number; readonly most: number }>
  | Refusal<'poll.tooFewChoices', { readonly dates: boolean }>
  | Refusal<'poll.tooManyChoices', { readonly given: number; readonly most: number; readonly dates: boolean }>
  | Refusal<'poll.choiceTooLong', { readonly number: number; readonly length: number; readonly most: number }>
  | Refusal<'poll.sameChoices', { readonly choice: string }>
  | Refusal<'poll.sameTimes', null>
  | Refusal<'poll.timePassed', { readonly number: number }>
  | Refusal<'poll.deadlineNotAhead', null>
  | Refusal<'poll.deadlineTooFar', { readonly days: number }>
  | Refusal<'poll.deadlineAfterTimes', null>
  | Refusal<'poll.nobodyToAsk', null>
  | Refusal<'poll.noChannel', null>
  | Refusal<'poll.notAsked', { readonly inChannel: boolean }>
  | Refusal<'poll.alreadyAnswered', null>
  | Refusal<'poll.noChoice', null>
  | Refusal<'poll.oneChoiceOnly', null>
  | Refusal<'poll.answerUnclear', { readonly dates: boolean }>
  | Refusal<'poll.closed', { readonly at: Instant; readonly reminding: boolean }>
  | Refusal<'poll.nobodyToRemind', { readonly channel: boolean }>
  | Refusal<'poll.justReminded', null>
  | Refusal<'poll.tooLateToRemind', { readonly deadline: Instant }>
  | Refusal<'poll.notDates', null>;
