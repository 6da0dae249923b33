import { type Instant, localDateOf } from '../../../kernel/index.ts';
import type { LoadedStream } from '../../../store/index.ts';
import type { CardButton } from '../../../teams/contract.ts';
import type { CalledPerson } from '../../cards/called-person.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting, MeetingState } from '../../domain/state.ts';
import type { VersionsHad } from '../../missed-versions.ts';
import { calledPast } from '../plan/term-warning.ts';
import { type Boards, leadsInstead, personIn } from './boards-of-meeting.ts';

/** One event to be told to one person, and how the meeting is when it is told. */
export interface Telling {
  readonly event: MeetingEvent;
  readonly version: number;
  readonly loaded: LoadedStream<MeetingState, MeetingEvent>;
  readonly meeting: KnownMeeting;
  readonly meetingId: string;
  readonly boards: Boards;
  readonly personId: string;
  readonly now: Instant;
  readonly onlyTenant: string | null;
  /** Whether letters go to those whom Teams does not reach. */
  readonly lettersGo: boolean;
  /** Those whom the last message did not reach, where it is told to whoever has to see to that. */
  readonly failed?: ReadonlySet<string>;
  /** Those whom Teams did not take the last message for, so that it went as a letter. */
  readonly lettered?: ReadonlySet<string>;
  /** Which versions of the kallelse have reached her; null: there is only one. */
  readonly versions?: VersionsHad | null;
  /** When all that holds was last shown to her in Teams, where what is told is an answer of hers; null: never. */
  readonly shownAt?: Instant | null;
  /** What else came of the same act and is told with it. */
  readonly also?: readonly Telling[];
  /** What she has promised another board at the same hours, where it is her own card that is told. */
  readonly promisedToo?: readonly string[];
}

/** The same, of an event of that kind. */
export type TellingOf<Type extends MeetingEvent['type']> = Omit<Telling, 'event'> & {
  readonly event: Extract<MeetingEvent, { readonly type: Type }>;
};

/** What somebody is told, in words, in whatever way she is reached. */
export interface News {
  readonly fact: string;
  readonly lines: readonly string[];
  /** What can be done about it, on the card. */
  readonly buttons?: readonly CardButton[];
}

/** Somebody's name; empty where she is not known any more. */
export function nameIn(boards: Boards, personId: string): string {
  return personIn(boards, personId)?.name ?? '';
}

/** The one who is told, as her card of the meeting needs her. */
export function calledFor({
  meeting,
  meetingId,
  boards,
  personId,
  versions,
  now,
}: Omit<Telling, 'event'>): CalledPerson {
  return {
    meetingId,
    boardName: boards.onDay.name,
    meeting,
    person: { personId, name: nameIn(boards, personId) },
    distance: boards.onDay.rules.distanceMeetings.value,
    leadsInstead: leadsInstead(boards, meeting, personId),
    termEndsOn: calledPast(boards, localDateOf(now), meeting),
    ...(versions === undefined ? {} : { versions }),
    now,
  };
}
