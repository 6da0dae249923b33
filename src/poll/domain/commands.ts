import type { Doer, Instant, PersonRef } from '../../kernel/index.ts';
import type { Answer, Audience, Ballot, MeetingTime } from './poll.ts';

export interface OpenPollCommand {
  readonly type: 'OpenPoll';
  readonly by: Doer;
  readonly at: Instant;
  readonly question: string;
  readonly ballot: Ballot;
  /** Null: the board has no channel to ask in. */
  readonly audience: Audience | null;
  readonly deadline: Instant;
}

/** A channel, as the verified activity names it. */
export interface ChannelPlace {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
}

export interface GiveAnswer {
  readonly type: 'GiveAnswer';
  /** In a channel: the account, since not everybody there is in the register. */
  readonly by: PersonRef;
  /** Where it was given; null: not in a channel. */
  readonly place: ChannelPlace | null;
  readonly answer: Answer;
  readonly commandId: string;
  readonly at: Instant;
}

/** `Remind`, `ClosePoll`, `TakeAway`: by the one who asked, the kansli or the chair. */
export interface Handling {
  readonly by: Doer;
  readonly at: Instant;
}

export type PollCommand =
  | OpenPollCommand
  | GiveAnswer
  | (Handling & { readonly type: 'Remind' })
  | (Handling & { readonly type: 'ClosePoll' })
  /** What was asked in the channel is not for everybody there after all. */
  | (Handling & { readonly type: 'TakeAway' })
  | (Handling & { readonly type: 'NoteMeeting'; readonly meetingId: string; readonly time: MeetingTime })
  | { readonly type: 'TimePassed'; readonly at: Instant };
