import { canonicalHash } from '../../../kernel/index.ts';
import type { DistanceDecision } from '../attendance/events.ts';
import type { KnownMeeting } from '../state.ts';
import type { NoticeContent } from './events.ts';

/** The kallelse as it would be sent now. */
export function noticeContent(meeting: KnownMeeting, distance: DistanceDecision): NoticeContent {
  const { date, start, end, place, title, agenda } = meeting;
  const { distanceLink, items } = agenda;
  return { date, start, end, place, title, distance, distanceLink, agenda: items ?? [] };
}

/** SHA-256 over what is sent: what was previewed and approved is what goes out. */
export function noticeHash(content: NoticeContent): string {
  return canonicalHash(content);
}
