import type { KnownMeeting } from '../../state.ts';

/**
 * Whether the meeting has been called to: by a kallelse that was sent from here, or by one that was sent elsewhere
 * and has been read in. Before that nobody is reminded: a reminder bears the whole kallelse, which is the kansli's to
 * send and, where the board wants it, the chair's to approve.
 *
 * By itself Klubban reminds only of a kallelse that it has sent: one that was read in may be a draft, and nobody knows
 * whom it has reached (domain page 10, "Meetings": no delivery proof). The kansli, who knows, may remind of it.
 *
 * Rule: domain page 5 (RSVP: the reminder is of the kallelse) and setting `chairApprovesNotice`.
 */
export function isCalledTo({ status, noticeBook }: Pick<KnownMeeting, 'status' | 'noticeBook'>): boolean {
  return noticeBook.sent.length > 0 || status === 'CALLED';
}
