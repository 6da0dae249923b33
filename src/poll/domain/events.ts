import type { Instant, PersonRef } from '../../kernel/index.ts';
import type { Answer, Audience, Ballot, ClosingCause, MeetingTime } from './poll.ts';

/**
 * What happens to a poll. Events are folded into the poll's one record and then forgotten (docs/adr/0009): a poll has
 * no formal weight, and an anonymous answer must leave no trace of who gave it.
 */
export type PollEvent =
  | {
      readonly type: 'PollOpened';
      readonly question: string;
      readonly ballot: Ballot;
      readonly audience: Audience;
      readonly by: PersonRef;
      readonly at: Instant;
      readonly deadline: Instant;
    }
  | {
      readonly type: 'AnswerGiven';
      readonly person: PersonRef;
      readonly answer: Answer;
      readonly commandId: string;
    }
  /** Whoever is named here has not answered. `at` is when the reminder may reach her. */
  | { readonly type: 'PeopleReminded'; readonly to: readonly PersonRef[]; readonly at: Instant }
  /** The automatic reminder fell in a night or on a red day; null: there is no time left for one. */
  | { readonly type: 'ReminderMoved'; readonly to: Instant | null }
  | {
      readonly type: 'PollClosed';
      readonly cause: ClosingCause;
      readonly by: PersonRef | null;
      readonly at: Instant;
    }
  /** The channel is shown no more of it. */
  | { readonly type: 'PollTakenAway' }
  | { readonly type: 'MeetingMade'; readonly meetingId: string; readonly time: MeetingTime };
