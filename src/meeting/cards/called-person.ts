import { type Instant, type LocalDate, type PersonRef, type Seat, seatHeldBy } from '../../kernel/index.ts';
import type { DistanceDecision } from '../domain/attendance/events.ts';
import { timeAsked } from '../domain/attendance/rules/meeting-time.ts';
import type { KnownMeeting } from '../domain/state.ts';
import type { VersionsHad } from '../missed-versions.ts';

/** Somebody before a meeting that she is called to. */
export interface CalledPerson {
  readonly meetingId: string;
  readonly boardName: string;
  readonly meeting: KnownMeeting;
  readonly person: PersonRef;
  readonly distance: DistanceDecision;
  /** She is vice chair, and leads the meeting as those before her cannot. */
  readonly leadsInstead: boolean;
  /** The last day of the mandatperiod that she is chosen for, where the meeting is later; null: it is not. */
  readonly termEndsOn: LocalDate | null;
  /** Which versions of the kallelse have reached her, where that is known. */
  readonly versions?: VersionsHad | null;
  readonly now: Instant;
}

/** What an answer carries: which meeting, and the time that it was asked about. */
export function answerData({ meetingId, meeting }: Pick<CalledPerson, 'meetingId' | 'meeting'>) {
  return { meetingId, asked: timeAsked(meeting) };
}

/** The seat that is her own on the meeting's day; null: she is ersättare. */
export function seatHeldNow({ meeting, person }: CalledPerson): Seat | null {
  const { roster } = meeting.attendance;
  return roster === null ? null : seatHeldBy(roster.electorate, person.personId);
}
