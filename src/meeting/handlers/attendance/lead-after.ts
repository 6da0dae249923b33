import { answerOf } from '../../domain/attendance/state.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { TOLD } from '../../text/index.ts';
import { type Boards, leaderNow, presidiumOf } from '../messages/boards-of-meeting.ts';

/** Who leads a meeting after somebody's förhinder, and what is said of it. */
export interface LeadAfter {
  readonly lines: readonly string[];
  /** Whoever leads instead, and is to hear of it. */
  readonly instead: { readonly personId: string; readonly name: string } | null;
}

/**
 * What somebody's förhinder means for who leads the meeting: nothing while one before her in the presidium comes. One
 * who has not answered leads by what is known, and that is said (FinsamL 17 §).
 */
export function leadAfter(
  boards: Pick<Boards, 'onDay'>,
  meeting: Pick<KnownMeeting, 'attendance'>,
  absent: string,
): LeadAfter {
  const presidium = presidiumOf(boards);
  const place = presidium.findIndex((one) => one.id === absent);
  if (place < 0) return { lines: [], instead: null };
  const leader = leaderNow(boards, meeting);
  if (leader === null) return { lines: [TOLD.nobodyLeads], instead: null };
  const isSilent = answerOf(meeting.attendance, leader.id) === null;
  if (presidium.indexOf(leader) < place) {
    return { lines: isSilent ? [TOLD.wouldLead(leader.name)] : [], instead: null };
  }
  return {
    lines: [TOLD.leads(leader.name), ...(isSilent ? [TOLD.hasNotAnswered(leader.name)] : [])],
    instead: { personId: leader.id, name: leader.name },
  };
}
