import { dateInWords, dayOf, type LocalDate, MONTHS, monthOf, yearOf } from '../../kernel/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import type { Passage } from '../knowledge.ts';
import { listed, shortName } from './said.ts';

/** `§ 87, protokoll 23 oktober, justerat 4 november, Norrskog`. */
export function matterSource(matter: Matter, board: string, today: LocalDate): string {
  if (matter.kind === 'item' && !matter.isInNotice) {
    return `${matter.label}, dagordningen till ${dateInWords(matter.date, today)}, ${shortName(board)}. En dagordning föreslår, först ett protokoll beslutar.`;
  }
  if (matter.kind === 'item') {
    const when = matter.noticeDate
      ? dateInWords(matter.noticeDate, today)
      : `till ${dateInWords(matter.date, today)}`;
    return `${matter.label}, kallelse ${when}, ${shortName(board)}${page(matter.page)}. En kallelse föreslår, först ett protokoll beslutar.`;
  }
  const adjusted = matter.adjustedOn ? `, justerat ${dateInWords(matter.adjustedOn, today)}` : '';
  return `${matter.label}, ${matter.inPart ? 'protokollsutdrag' : 'protokoll'} ${dateInWords(matter.date, today)}${adjusted}, ${shortName(board)}${page(matter.page)}.`;
}

function page(number: number | null): string {
  return number === null ? '' : `, sida ${number}`;
}

/** "Bilaga 3", "Bilaga C" of a number or a letter; what has a name of its own keeps it. */
export function bilaga(number: string): string {
  return /^(?:\d|\p{Lu}(?:\d+\p{L}?)?$)/u.test(number) ? `Bilaga ${number}` : number;
}

/** `Bilaga 3 (Ansökan från Fyren), sida 2, till mötet 11 december, Norrskog`. */
export function passageSource(passage: Passage, board: string, today: LocalDate): string {
  const when = passage.meetingDate ? dateInWords(passage.meetingDate, today) : null;
  if (passage.part === 'head') {
    const kind = passage.documentKind === 'protokoll' ? 'Protokoll' : 'Kallelse till mötet';
    return `${kind}${when ? ` ${when}` : ''}${page(passage.page)}, ${shortName(board)}.`;
  }
  if (passage.part === 'paragraph') {
    return `§ ${passage.number}, protokoll${when ? ` ${when}` : ''}${page(passage.page)}, ${shortName(board)}.`;
  }
  if (passage.part === 'item' && passage.documentKind === 'kallelse') {
    return `Punkt ${passage.number}, kallelse${when ? ` till mötet ${when}` : ''}${page(passage.page)}, ${shortName(board)}.`;
  }
  const named = bilaga(passage.number ?? '');
  const title = [named, passage.documentTitle].filter((one) => one !== '');
  return `${[...new Set(title)].join(', ')}${page(passage.page)}${when ? `, mötet ${when}` : ''}, ${shortName(board)}.`;
}

/** More days than these are not told one by one. */
const DAYS_TOLD = 6;

/** `20 oktober, 3 november och 1 december`; of many the first and the last: `6 januari–20 oktober 2026`. */
export function datesInWords(dates: readonly LocalDate[], today: LocalDate): string {
  if (!areManyDays(dates)) return listed(dates.map((date) => dateInWords(date, today)));
  const days = dates.toSorted();
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const from = yearOf(first) === yearOf(last) ? dayAndMonth(first) : `${dayAndMonth(first)} ${yearOf(first)}`;
  return `${from}–${dayAndMonth(last)} ${yearOf(last)}`;
}

function areManyDays(dates: readonly LocalDate[]): boolean {
  return new Set(dates).size > DAYS_TOLD;
}

function dayAndMonth(date: LocalDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]}`;
}

/** `protokollet 20 oktober`, `protokollen 20 oktober och 3 november`, in the middle of a sentence. */
export function theMinutes(dates: readonly LocalDate[], today: LocalDate): string {
  return `${new Set(dates).size > 1 ? 'protokollen' : 'protokollet'} ${datesInWords(dates, today)}`;
}

/** `Protokoll 20 oktober och 3 november, Norrskog`, `40 protokoll, 6 januari–20 oktober 2026, Norrskog`. */
export function minutesSource(dates: readonly LocalDate[], board: string, today: LocalDate): string {
  const days = [...new Set(dates)];
  const what = areManyDays(days) ? `${days.length} protokoll,` : 'Protokoll';
  return `${what} ${datesInWords(days, today)}, ${shortName(board)}`;
}
