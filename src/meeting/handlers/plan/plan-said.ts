import {
  type ActRequest,
  saysPattern,
  withDaysFrom,
  withDaysInFigures,
} from '../../../conversation/index.ts';
import { daysWritten, meetingsByLine, timesNotOnClock } from '../../../documents/index.ts';
import { type LocalDate, localDate, localDateOf, yearOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { listed, PLAN } from '../../text/index.ts';
import { READ_OF_MESSAGE } from '../agenda/as-written.ts';
import { clarify, confirm, type Said } from '../agenda/item/item-words.ts';
import { type AtBoard, type MeetingPorts, said } from '../reach.ts';
import { LONGEST_PLAN, planForm, planPreview } from './plan.ts';

/** Several days said make a plan to look over; none, the form to paste it in. */
export async function planSaid(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  { params, text, written = text }: ActRequest,
): Promise<Said> {
  const lines = params.planLines ?? [];
  // What was pasted where the plan was asked for is the plan, as it was written; a row of days is read as in any message.
  if (params.sure === true && (written.includes('\n') || lines.length < 2))
    return confirm(await planPreview(ports, at, turn, withoutBoard(at, written.slice(0, LONGEST_PLAN))));
  // More than is read of a message: the plan is read whole, as it was written.
  if (written.trim().length > text.length && written.trim().length > READ_OF_MESSAGE) {
    if (written.length > LONGEST_PLAN)
      return clarify(said(at, PLAN.tooLong(LONGEST_PLAN), [PLAN.tooLongNote]));
    return confirm(await planPreview(ports, at, turn, written));
  }
  // What is to be put right stands as it was written, with its lines.
  if (params.notInCalendar !== undefined) {
    return clarify(planForm(at, written, PLAN.notInCalendar(params.notInCalendar)));
  }
  if (saysPattern(text)) return seriesSaid(at);
  const times = timesNotOnClock(text);
  if (times.length > 0) return clarify(planForm(at, written, PLAN.notOnClock(listed(times))));
  const today = localDateOf(turn.at);
  const inFigures = withDaysInFigures(written, today);
  const read = [inFigures, ...inYearsBeside(written, today)].flatMap(daysWritten);
  if (isPlanInLines(inFigures, params.dates ?? [], read, today)) {
    return confirm(await planPreview(ports, at, turn, withoutBoard(at, inFigures)));
  }
  if (lines.length === 0) {
    const reply = planForm(at, /\d/.test(text.replace(/(?<!\d)20\d\d(?!\d)/gu, '')) ? written : '', null);
    return { reply, outcome: 'clarify', asks: { days: 'plan.add', params: {} } };
  }
  return confirm(await planPreview(ports, at, turn, lines.join('\n'), params.planUnread));
}

/** "Varannan torsdag i mars": the days are written by whoever knows them, and none is guessed. */
export function seriesSaid(at: AtBoard): Said {
  const reply = planForm(at, '', PLAN.dayByDay);
  return { reply, outcome: 'clarify', asks: { days: 'plan.add', params: {} } };
}

/** "Sista tisdagen i november" is another day in the plan's year than in the one that it was read of alone. */
function inYearsBeside(written: string, today: LocalDate): string[] {
  const year = yearOf(today);
  const first = [-2, -1, 0, 1, 2].flatMap((years) => localDate(year + years, 1, 1) ?? []);
  return [today, ...first].map((from) => withDaysFrom(written, from));
}

/** Whether it was written as a plan is: each day in a line of its own. */
function isPlanInLines(
  written: string,
  days: readonly string[],
  daysRead: readonly LocalDate[],
  today: LocalDate,
): boolean {
  const lines = meetingsByLine(written, today);
  const dated = lines.filter((count) => count > 0).length;
  const isBelow = lines.length > 1 && lines[0] === 0;
  const areAlone = dated > (isBelow ? 0 : 1) && lines.every((count) => count <= 1);
  const read = daysRead.map((date) => date.slice(5));
  return areAlone && days.every((day) => read.includes(day.slice(5)));
}

/** "…, Stadshuset i Norrskog" at the end of a line: of which board it is, and no place. */
function withoutBoard({ boardName }: AtBoard, text: string): string {
  const name = boardName.split(/\s+/u).at(-1) ?? '';
  return text
    .split('\n')
    .map((line) => (line.endsWith(` i ${name}`) ? line.slice(0, -` i ${name}`.length) : line))
    .join('\n');
}
