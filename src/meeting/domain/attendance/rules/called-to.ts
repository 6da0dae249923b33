import type { KnownMeeting } from '../../state.ts';

/**
 * Whether the meeting has been called to: by a kallelse that was sent from here, or by one that was sent elsewhere
 * and has been read in. Before that nobody is reminded: a reminder bears the whole kallelse, which is the kansli's to
 * send and, where the board wants it, the chair's to approve.
 *
 * Rule: domain page 5 (RSVP: the reminder is of the kallelse) and setting `chairApprovesNotice`.
 */
export function isCalledTo({ status, noticeBook }: Pick<KnownMeeting, 'status' | 'noticeBook'>): boolean {
  return noticeBook.sent.length > 0 || status === 'CALLED';
}
