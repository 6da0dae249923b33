import type { LocalDate } from '../../kernel/index.ts';
import type { MeetingOnRecord, Membership } from '../knowledge.ts';
import type { Act } from '../understand/intents.ts';
import type { AtTheMeeting } from '../understand/meetings/at-the-meeting.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import type { MeetingNamed, SinceNamed } from './meeting-named.ts';

/** A meeting that waits for somebody's answer, and whether that is whether she can serve. */
export interface MeetingWaiting {
  readonly id: string;
  readonly meeting: MeetingOnRecord['state'];
  readonly toServe: boolean;
}

/** What belongs to no board's record: help, courtesy, and what is not understood. */
export type BeingAnswer =
  | { readonly kind: 'help'; readonly memberships: readonly Membership[]; readonly acts: ReadonlySet<Act> }
  | {
      readonly kind: 'greeting';
      readonly memberships: readonly Membership[];
      readonly acts: ReadonlySet<Act>;
    }
  | {
      readonly kind: 'welcome';
      readonly memberships: readonly Membership[];
      readonly acts: ReadonlySet<Act>;
      readonly place: 'personal' | 'group' | 'channel';
    }
  /** Files that came with words that say nothing of where they belong. */
  | { readonly kind: 'files-left'; readonly names: readonly string[] }
  | {
      readonly kind: 'thanks' /** It is read as thanks, and may be more: nothing is done. */;
      readonly unsure?: true;
    }
  | { readonly kind: 'rude' | 'outside' | 'not-understood' | 'empty' | 'stranger' }
  | { readonly kind: 'not-here'; readonly board: string }
  /** A board that the asker is not on, and those that she is. */
  | { readonly kind: 'not-yours'; readonly named: string; readonly boards: readonly string[] }
  /** Who is in a channel or a chat is decided in Teams. */
  | { readonly kind: 'teams-members' }
  | { readonly kind: 'guests' }
  /** What somebody would have told to others in her own words: the bot sends no such message. */
  | { readonly kind: 'own-messages' }
  /** A new ärende on a card that was never sent is not to be. */
  | { readonly kind: 'not-added' }
  /** Papers are wanted printed, or by post. */
  | { readonly kind: 'on-paper' }
  | { readonly kind: 'nothing-to-stop' }
  /** What is done at the meeting itself, or by others than the bot: nothing is registered. */
  | { readonly kind: 'at-the-meeting'; readonly what: AtTheMeeting }
  | { readonly kind: 'elsewhere' | 'answer-elsewhere' | 'not-of-this-channel' }
  /** A bare yes or no to nothing that was asked; whether she may record what others answer. */
  | { readonly kind: 'nothing-asked'; readonly forOthers: boolean }
  /** "Godkänner", where nothing waits for her to approve it. */
  | { readonly kind: 'nothing-to-approve' }
  /** What was answered of this board before it was put right to be of another: it stands. */
  | { readonly kind: 'stands-there'; readonly board: string }
  /** Nothing of the kind waits for answers on the board, as far as anybody keeps it. */
  | { readonly kind: 'nothing-open'; readonly what: 'circulation' | 'poll'; readonly board: string }
  /** A choice that was pressed when the meeting that its card named is past, moved or called off. */
  | {
      readonly kind: 'choice-over';
      readonly meeting: MeetingNamed;
      readonly why: SinceNamed;
      readonly today: LocalDate;
    }
  | {
      readonly kind: 'which-meeting';
      readonly meetings: readonly (Pick<MeetingOnRecord, 'id' | 'state'> & {
        /** What choosing it says; left out: `text`. */
        readonly text?: string;
      })[];
      readonly boardId: string;
      readonly today: LocalDate;
      readonly text: string;
      /** The words that named it, and did not tell which; left out: the meetings are of one day. */
      readonly named?: string;
      /** Whether it may be of both: an answer to the kallelse. */
      readonly both: boolean;
    }
  | {
      readonly kind: 'which-board';
      readonly boards: readonly (Membership & {
        /** The meeting that is meant if it is that board; left out where it is of no meeting, or not to be told here. */
        readonly meeting?: MeetingOnRecord['state'] | null;
        /** Whether that one is called off. */
        readonly isOff?: boolean;
        /** Those that wait for her answer, in order, where that is what she gives; left out: `meeting` is meant. */
        readonly waiting?: readonly MeetingWaiting[];
        /** What else has been put to her and waits, where her words may answer it. */
        readonly asked?: readonly Pick<OpenMatter, 'kind' | 'heading'>[];
        /** Those of them that an answer of her own would be to, by their ids; left out: none is named. */
        readonly named?: readonly MeetingNamed[];
      })[];
      readonly today: LocalDate;
      readonly text: string;
      /** Something else is ordered of each, in words that are not parted: nothing is taken of it. */
      readonly ofEach?: true;
      /** The board that it was taken to be of: the others are offered instead. */
      readonly instead?: string;
    };
