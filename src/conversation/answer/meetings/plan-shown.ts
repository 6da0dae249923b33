import { addDays, type LocalDate, yearOf } from '../../../kernel/index.ts';
import { isDay } from '../../understand/dates/dates.ts';
import { toldAsOver } from '../../understand/meetings/told-as-over.ts';
import { foldDots } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import { hoursOfPlan } from './hours-of-plan.ts';
import type { MeetingAnswer } from './meeting-answer.ts';
import { factsOf, type MeetingFacts } from './meeting-facts.ts';
import { meetingsThere, oneMeeting } from './meetings.ts';
import { ahead } from './meetings-ahead.ts';
import { planThen, within, withinAll } from './meetings-within.ts';
import { asksForSeveral } from './several-asked.ts';
import { meetingsWithin } from './which-meeting.ts';

/** The meetings planned: those of the year or month that was named, else those to come. */
export async function plan(asking: Asking): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const [date] = asking.understanding.entities.dates;
  if (date && isDay(date)) return oneMeeting(asking);
  const there = await meetingsThere(asking);
  if (there) return there;
  const then = date ? ofTimeMeant(asking, await withinAll(asking)) : await ahead(asking);
  const all = heldSo(asking.understanding.message.text, then);
  const named = titledMeetings(asking, date ? all : await within(asking, date));
  const coming = date ? named : named.filter((one) => one.date >= asking.today);
  if (coming.length > 1 && asksForSeveral(asking.understanding))
    return { kind: 'plan', board, meetings: coming, year: null, ahead: date === undefined, isOfKind: true };
  const titled = named.find((one) => one.date >= asking.today) ?? named.at(-1);
  if (titled)
    return { kind: 'meeting', board, meeting: titled, past: titled.date < asking.today, asked: 'both' };
  if (date && all.length === 0) return planThen(asking, date);
  const edge = atEdge(asking, all);
  if (edge) return { kind: 'meeting', board, meeting: edge, past: edge.date < asking.today, asked: 'both' };
  const [only, another] = all;
  if (only && another === undefined && isOfMonth(asking))
    return { kind: 'meeting', board, meeting: only, past: only.date < asking.today, asked: 'both' };
  const listed =
    all.length > 0 ? all : meetingsWithin(asking, undefined, addDays(asking.today, -365)).map(factsOf);
  const years = new Set(listed.map((one) => yearOf(one.date)));
  const hours = hoursOfPlan(listed);
  return {
    kind: 'plan',
    board,
    meetings: listed,
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    ahead: all.length > 0 && date === undefined,
    termEnds: termEndsBefore(asking, listed.at(-1)?.date),
    ...(hours === null ? {} : { hours }),
  };
}

/** "Vilka möten är digitala i höst": those alone, where any is held so. */
function heldSo(text: string, all: readonly MeetingFacts[]): readonly MeetingFacts[] {
  const isAfar = ({ atDistance, place }: MeetingFacts) => atDistance || FROM_AFAR.test(place ?? '');
  const those = FROM_AFAR.test(text)
    ? all.filter(isAfar)
    : IN_PERSON.test(text)
      ? all.filter((one) => !isAfar(one))
      : all;
  return those.length > 0 ? those : all;
}
const FROM_AFAR =
  /(?<!\p{L})(?:digital\p{L}*|distans\p{L}*|teams|zoom|video\p{L}*|på länk|via länk|online)(?!\p{L})/iu;
const IN_PERSON = /(?<!\p{L})(?:fysisk\p{L}*|på plats|irl)(?!\p{L})/iu;

/** Of the meetings of the time named those that are left, where that is asked; of a month without its year those to come, or those that have been. */
function ofTimeMeant(asking: Asking, all: readonly MeetingFacts[]): readonly MeetingFacts[] {
  const { text } = asking.understanding.message;
  const coming = all.filter(({ date }) => date >= asking.today);
  if (LEFT.test(text)) return coming;
  if (!isOfMonth(asking)) return all;
  const those = toldAsOver(text) ? all.filter(({ date }) => date < asking.today) : coming;
  return those.length > 0 ? those : all;
}

/** Whether one month or more are named, without their year. */
const isOfMonth = ({ understanding: { entities } }: Asking): boolean =>
  entities.dates.length > 0 &&
  entities.dates.every(
    (date) => date.kind === 'parts' && date.year === null && date.month !== null && date.day === null,
  );

/** "Vilka möten är kvar i år": those that have not been. */
const LEFT = /(?<!\p{L})(?:kvar|återstår|återstående|framöver|resten av)(?!\p{L})/iu;

const EDGE = /(?<!\p{L})(?<which>första|sista)(?= (?:\p{L}+ )?(?:\p{L}*möte|sammanträde|gång|träff)\p{L}*)/iu;

/** "Sista mötet före sommaren": the first or the last of those of the time that is named. */
function atEdge(
  { understanding: { message, entities } }: Asking,
  all: readonly MeetingFacts[],
): MeetingFacts | null {
  const which = EDGE.exec(message.text)?.groups?.which?.toLowerCase();
  if (which === undefined || entities.dates.length === 0) return null;
  return (which === 'sista' ? all.at(-1) : all[0]) ?? null;
}

/** The last day of the period of today, where it ends before the last of the meetings; null: it does not, or none is known. */
function termEndsBefore({ view, today }: Asking, last: LocalDate | undefined): LocalDate | null {
  const now = (view.terms ?? []).find(({ from, to }) => from <= today && today <= to);
  return now !== undefined && last !== undefined && now.to < last ? now.to : null;
}

/** "konstituerande mötet", "planeringsdagen": those whose title has most of the words of the question. */
function titledMeetings(asking: Asking, meetings: readonly MeetingFacts[]): MeetingFacts[] {
  const stems = asking.understanding.message.words
    .filter((word) => word.folded.length >= 6)
    .map((word) => word.stem.slice(0, 12));
  // "Styrelsemöte" stands over most meetings and tells none apart.
  const bearing = meetings.map((meeting) => {
    const told = foldDots((meeting.title ?? '').toLocaleLowerCase('sv')).replace(ORDINARY, '');
    return { meeting, count: stems.filter((stem) => told.includes(stem)).length };
  });
  const most = Math.max(0, ...bearing.map(({ count }) => count));
  return most === 0 ? [] : bearing.filter(({ count }) => count === most).map(({ meeting }) => meeting);
}

const ORDINARY = /(ordinarie |styrelse)?(mote|sammantrade)(t|ts|n)?/g;
