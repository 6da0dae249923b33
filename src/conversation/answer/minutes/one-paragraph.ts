import { type LocalDate, localDate } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { findDates } from '../../understand/dates/dates.ts';
import { wordsOf } from '../../understand/words/words.ts';
import type { Matter } from '../matters/matter.ts';

/** A § that was adjusted at the meeting itself, and when it was posted by itself; null where that is not told. */
export interface AdjustedAtOnce {
  readonly matter: Matter;
  readonly postedOn: LocalDate | null;
}

const AT_ONCE = /omedelbart? juster|justera(?:s|des|d)? omedelbart/iu;
const POSTED = /(?<!\p{L})(?:tillkännag|anslog|anslag|anslås|publicer|satt\p{L}* upp)/iu;

/** What a protokoll tells of the § where that was adjusted by itself; null of any other. */
export function adjustedAtOnce(matter: Matter, index: RecordIndex): AdjustedAtOnce | null {
  if (matter.kind !== 'paragraph' || ![...matter.clauses, matter.body].some((text) => AT_ONCE.test(text)))
    return null;
  const heads = (grouped(index).ofMeeting.get(matter.meetingId) ?? []).filter(({ part }) => part === 'head');
  const own = new RegExp(String.raw`^(?:§ ?${matter.number}|${matter.number} ?§)(?![\d–-])`, 'u');
  const told = heads
    .flatMap(({ body }) => body.split(/\n|(?<=\.)\s+(?=§ ?\d|\d+ ?§)/u))
    .find((text) => own.test(text.trim()) && POSTED.test(text));
  return { matter, postedOn: told === undefined ? null : dayIn(told, matter.date) };
}

/** The first day that a text names; its year is the meeting's where none is written. */
function dayIn(text: string, meeting: LocalDate): LocalDate | null {
  const [first] = findDates(wordsOf(text.replace(/[‐‑–—]/g, '-')), meeting);
  if (first?.kind === 'days') return first.from;
  if (first === undefined || first.month === null || first.day === null) return null;
  return localDate(first.year ?? Number(meeting.slice(0, 4)), first.month, first.day);
}
