import type { Instant, LocalDate } from '../../../kernel/index.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import type { WhetherHeld } from '../../understand/meetings/whether-held.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { Serving } from './serving-at.ts';

type Of<Kind extends string, Data> = {
  readonly kind: Kind;
  readonly board: string;
  /** The asker is ledamot or ersättare now, and not on the meeting's day: she is not called to it. */
  readonly calledNoMore?: true;
} & Readonly<Data>;

/** Who cancelled a meeting, when and why. */
export interface Cancelled {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A meeting that is cancelled. */
export interface CancelledMeeting {
  readonly meeting: MeetingFacts;
  readonly cancelled: Cancelled;
}

export type MeetingAnswer =
  | Of<
      'next',
      {
        meeting: MeetingFacts | null;
        last: MeetingFacts | null;
        /** Where there is none to come: the one that was to be, and is cancelled. */
        cancelled: CancelledMeeting | null;
      }
    >
  | Of<
      'meeting',
      {
        meeting: MeetingFacts;
        past: boolean;
        asked: 'time' | 'place' | 'both';
        /** It is asked whether it is held at all, and it is. */
        whether?: WhetherHeld;
        /** How an ersättare stands, who asks whether it still holds. */
        serving?: Serving;
        /** The line of the kallelse read in that was found, where it names another place. */
        inPaper?: string;
      }
    >
  | Of<
      'last',
      {
        meeting: MeetingFacts | null;
        earlier: readonly MeetingFacts[];
        counted?: true;
        /** The time that was named, in which none was held: the meetings are the latest there were. */
        noneIn?: DateMention;
      }
    >
  | Of<
      'plan',
      {
        meetings: readonly MeetingFacts[];
        year: number | null;
        ahead: boolean;
        termEnds?: LocalDate | null;
        /** They are those of the kind that was asked for, and not all of the plan. */
        isOfKind?: true;
        /** What the plan says of when they begin, verbatim, where no hour stands beside their days. */
        hours?: string;
      }
    >
  /** `there`: none of the time named is at the place that was asked about; `next` is the next that is. */
  | Of<'no-meeting-then', { mention: DateMention; next: MeetingFacts | null; there?: true }>
  | Of<'moved-away', { mention: DateMention; meeting: MeetingFacts }>
  | Of<
      'cancelled',
      {
        meeting: MeetingFacts;
        cancelled: Cancelled;
        next: MeetingFacts | null;
        /** The agenda as it was, where that was asked for. */
        items?: readonly { readonly number: string; readonly heading: string }[];
      }
    >
  /** None that is known was before the one that was spoken of. */
  | Of<'none-before', { meeting: MeetingFacts }>
  | Of<'no-meeting', object>;
