import { dateInWords, dayInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { MeetingFacts } from '../answer/meetings/meeting-facts.ts';
import { shortName } from './said.ts';

const clock = (time: string) => time.slice(0, 5).replace(':', '.');

/** `kl. 13.00–16.00`, or nothing where no time is known. */
function hours(meeting: Pick<MeetingFacts, 'start' | 'end'>): string | null {
  if (!meeting.start) return null;
  return `kl. ${clock(meeting.start)}${meeting.end ? `–${clock(meeting.end)}` : ''}`;
}

/** `torsdag 11 december kl. 13.00–16.00`. */
export function dayAndHours(meeting: MeetingFacts, today: LocalDate): string {
  const time = hours(meeting);
  return `${dayInWords(meeting.date, today)}${time ? ` ${time}` : ''}`;
}

/** Where what is said of a meeting was read. */
export function meetingSource(meeting: MeetingFacts, board: string, today: LocalDate): string {
  switch (meeting.source) {
    case 'notice':
      return `Kallelse till ${dateInWords(meeting.date, today)}, ${shortName(board)}`;
    case 'minutes':
      return `Protokoll ${dateInWords(meeting.date, today)}, ${shortName(board)}`;
    case 'plan':
      return `Mötesplanen, ${shortName(board)}`;
    case 'decided-plan':
    case 'proposed-plan':
      return planSource(meeting, board, today);
    case 'none':
      return shortName(board);
    default:
      return unreachable(meeting.source);
  }
}

/** A plan in a kallelse is only proposed. */
export function planSource(meeting: MeetingFacts, board: string, today: LocalDate): string {
  const { passage } = meeting;
  const proposed = meeting.source === 'proposed-plan';
  const where = passage
    ? `${passage.heading}, ${passage.documentTitle}${passage.meetingDate ? ` (mötet ${dateInWords(passage.meetingDate, today)})` : ''}`
    : 'mötesplanen';
  return `${proposed ? 'Enligt förslaget, inte beslutat: ' : 'Enligt '}${where}, ${shortName(board)}`;
}

/** `, Folkets hus` after a meeting's hours; nothing where no place is known. */
export function placeOf({ place, atDistance }: MeetingFacts): string {
  if (place) return `, ${place}`;
  return atDistance ? ', på distans' : '';
}
