import { createHash } from 'node:crypto';
import type { Instant, LocalDate, LocalTime } from '../../kernel/index.ts';

/** What a calendar is told of one sammanträde. */
export interface CalendarMeeting {
  /** The meeting's stream id: it stays when the day moves. */
  readonly meetingId: string;
  /** Rises each time that time, place or the like changes; 0 for the first (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** When it last changed. */
  readonly changedAt: Instant;
  readonly boardName: string;
  /** `Styrelsemöte` …; null: `Sammanträde`. */
  readonly title: string | null;
  readonly date: LocalDate;
  /** Null: not said, and the calendar shows the whole day. */
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly place: string | null;
  /** Where to join from afar; null where the board has decided on no such thing. */
  readonly distanceLink: string | null;
  /** The kansli; null where no address is known. */
  readonly organiser: CalendarAddress | null;
  readonly cancelled: boolean;
}

export interface CalendarAddress {
  readonly name: string;
  readonly email: string;
}

/** Equal for every file of one meeting, and for nothing else; tells nothing of it. */
export function calendarUid(meetingId: string): string {
  return `${createHash('sha256').update(`klubban ${meetingId}`).digest('hex').slice(0, 32)}@klubban`;
}
