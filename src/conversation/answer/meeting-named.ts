import type { LocalDate, LocalTime } from '../../kernel/index.ts';
import type { MeetingOnRecord } from '../knowledge.ts';

/** A meeting that a card names, as it was when the card was shown. */
export interface MeetingNamed {
  readonly id: string;
  readonly date: LocalDate;
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
}

/** What a card that asks in which board, or of which meeting, was shown of: a press may come long after. */
export interface ChoiceCard {
  readonly on: LocalDate;
  /** The meetings that it names for the choice; left out: it names none. */
  readonly meetings?: readonly MeetingNamed[] | undefined;
}

/** What has become of a meeting since a card named it. */
export type SinceNamed = 'AHEAD' | 'OVER' | 'MOVED' | 'CANCELLED';

/** A meeting as a card names it. */
export function meetingNamed({ id, state: { date, start, end } }: MeetingOnRecord): MeetingNamed {
  return { id, date, start, end };
}
