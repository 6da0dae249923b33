import type { PersonRef } from '../../../../kernel/index.ts';
import { type AttendanceBook, answerOf, type GivenAnswer, type MeetingCall } from '../state.ts';

/** What the kansli has recorded for somebody, and may take back. */
export interface RecordedByOffice {
  readonly person: PersonRef;
  /** Her answer to the kallelse; null: that is her own, or she has given none. */
  readonly answer: GivenAnswer | null;
  /** Her yes to serve; null: none was recorded. */
  readonly serves: MeetingCall | null;
}

/**
 * What of somebody's answers the kansli has recorded; null: nothing, or she has said herself since that she serves.
 *
 * Rule: Klubbans ordning (domain page 5, RSVP): what somebody answered herself she changes herself.
 */
export function recordedByOffice(book: AttendanceBook, personId: string): RecordedByOffice | null {
  const serves =
    book.calls.find((call) => call.person.personId === personId && call.status === 'ACCEPTED') ?? null;
  const given = answerOf(book, personId);
  const answer = given !== null && given.viaOffice !== null ? given : null;
  if (serves !== null && serves.viaOffice === null) return null;
  const person = answer?.person ?? serves?.person;
  return person === undefined ? null : { person, answer, serves };
}
