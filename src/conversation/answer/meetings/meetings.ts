import { addDays, type LocalDate, yearOf } from '../../../kernel/index.ts';
import { isOverBy } from '../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { plannedDays } from '../../search/planned-days.ts';
import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import { whetherHeld } from '../../understand/meetings/whether-held.ts';
import { foldDots } from '../../understand/words/stem.ts';
import { withoutBoards } from '../acts/boards-said.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import { hoursOfPlan } from './hours-of-plan.ts';
import type { MeetingAnswer } from './meeting-answer.ts';
import { calledOff, cancelledAhead, cancelledBefore, cancelledThen } from './meeting-cancelled.ts';
import { factsOf, factsOfPlanned, type MeetingFacts } from './meeting-facts.ts';
import { servingAt } from './serving-at.ts';
import { asksForSeveral } from './several-asked.ts';
import { isThere, placeAskedOf } from './there.ts';
import {
  daysSettled,
  firstOfAll,
  held,
  looksBack,
  meetingMeant,
  meetingOf,
  meetingsWithin,
  movedAway,
  upcoming,
} from './which-meeting.ts';

/** Meetings to come, recorded ones and the days that plans in the record name. */
async function ahead(asking: Asking): Promise<MeetingFacts[]> {
  const recorded = upcoming(asking).map(factsOf);
  const texts = await inTexts(asking, (date) => date >= asking.today);
  return [...recorded, ...texts].sort((a, b) => a.date.localeCompare(b.date));
}

/** Days that only the record's texts name. A text about a day that a meeting has or had, or another text, adds nothing. */
async function inTexts(asking: Asking, wanted: (date: LocalDate) => boolean): Promise<MeetingFacts[]> {
  const settled = daysSettled(asking.board);
  const found = new Map<LocalDate, MeetingFacts>();
  for (const day of plannedDays(await asking.board.index())) {
    if (settled.has(day.date) || found.has(day.date) || !wanted(day.date)) continue;
    found.set(day.date, factsOfPlanned(day));
  }
  return [...found.values()];
}

/** The meeting that comes next, or the one after the one spoken of. */
export async function nextMeeting(asking: Asking): Promise<MeetingAnswer> {
  const coming = await ahead(asking);
  const after = asksOfTheOneAfter(asking)
    ? coming.findIndex(({ id }) => id === asking.subject?.meetingId)
    : -1;
  const following = after === -1 ? undefined : coming[after + 1];
  if (following)
    return { kind: 'meeting', board: asking.board.name, meeting: following, past: false, asked: 'both' };
  const [next = null] = coming;
  const [last] = held(asking);
  const cancelled = next === null ? cancelledAhead(asking) : null;
  return {
    kind: 'next',
    board: asking.board.name,
    meeting: next,
    last: last ? factsOf(last) : null,
    cancelled,
  };
}

/** "Och mötet efter det?": the one after the meeting that was spoken of. */
function asksOfTheOneAfter(asking: Asking): boolean {
  return speaksOf(asking, 'after') && speaksOf(asking, 'thisOne', 'andThen');
}

/** Time and place of one meeting. */
export async function oneMeeting(asking: Asking): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const whether = whetherHeld(withoutBoards(asking));
  const ofToday =
    whether === 'OVER' && asking.understanding.entities.dates.length === 0 ? todays(asking) : null;
  if (ofToday !== null) {
    const past = isOverBy(ofToday.state, asking.now);
    return { kind: 'meeting', board, meeting: factsOf(ofToday), past, asked: 'both', whether: 'OVER' };
  }
  const first = firstOfAll(asking);
  if (first) return { kind: 'none-before', board, meeting: factsOf(first) };
  const there = await meetingsThere(asking);
  if (there) return there;
  const meant = meetingMeant(asking, looksBack(asking) ? 'last' : 'next');
  const off = whether === 'CALLED_OFF' ? calledOff(asking) : null;
  if (meant.kind !== 'none-then' && !(meant.kind === 'one' && meant.said) && off) {
    return { kind: 'cancelled', board, next: upcoming(asking).map(factsOf)[0] ?? null, ...off };
  }
  if (meant.kind === 'none') {
    const ahead = cancelledAhead(asking);
    return ahead ? { kind: 'cancelled', board, next: null, ...ahead } : { kind: 'no-meeting', board };
  }
  if (meant.kind === 'none-then') return planThen(asking, meant.mention);
  const planned = meant.said
    ? await plannedThen(asking, meant.meeting)
    : await plannedNext(asking, meant.meeting);
  if (planned) return { kind: 'meeting', board, meeting: planned, past: false, asked: 'both' };
  const sameDay = whether === 'CANCELLED' || whether === 'CALLED_OFF' ? calledOffThen(asking) : null;
  if (sameDay) return { kind: 'cancelled', board, next: comingAfter(asking, meant.meeting), ...sameDay };
  const cancelled = whether && !meant.said ? cancelledBefore(asking, meant.meeting.state.date) : null;
  if (cancelled) return { kind: 'cancelled', board, next: factsOf(meant.meeting), ...cancelled };
  const place = speaksOf(asking, 'place', 'where');
  const time = speaksOf(asking, 'clock', 'when');
  const meeting = factsOf(meant.meeting);
  const past = meeting.date < asking.today || meant.meeting.state.status === 'CLOSED';
  const asked = place === time ? 'both' : place ? 'place' : 'time';
  const serving = whether === 'HELD' && !past ? servingAt(asking, meant.meeting.state) : null;
  return {
    kind: 'meeting',
    board,
    meeting,
    past,
    asked,
    ...(whether ? { whether } : {}),
    ...(serving === null ? {} : { serving }),
  };
}

/** "Ska vi till Myrhed nån gång": those to come at that place, of the time that is named; where none is, the last that was. */
async function meetingsThere(asking: Asking): Promise<MeetingAnswer | null> {
  const words = placeAskedOf(asking);
  if (words === null) return null;
  const board = asking.board.name;
  const { dates } = asking.understanding.entities;
  const those = (dates.length > 0 ? await withinAll(asking) : await ahead(asking)).filter(({ place }) =>
    isThere(place, words),
  );
  const [only, ...others] = those;
  if (only && others.length > 0)
    return { kind: 'plan', board, meetings: those, year: null, ahead: dates.length === 0 };
  const was = held(asking).find(({ state }) => isThere(state.place, words));
  const meeting = only ?? (dates.length === 0 && was ? factsOf(was) : null);
  return meeting && { kind: 'meeting', board, meeting, past: meeting.date < asking.today, asked: 'both' };
}

const LOOKS_AHEAD =
  /(?<!\p{L})(?:ska|skall|kommer|blir|är|e|träffas|ses|möts|sitter|har vi|sammanträder|börjar|nästa)(?!\p{L})/iu;
const LOOKS_BACK =
  /(?<!\p{L})(?:var|va|hade|höll|hölls|träffades|sågs|möttes|satt|blev|gick|började|slutade|varade|förra|senast\p{L}*|sist\p{L}*|i fjol|fjolårets)(?!\p{L})/iu;

/** "När träffas vi i oktober", where the last October's meeting has been and the next is planned: the one to come. */
async function plannedThen(asking: Asking, found: MeetingOnRecord): Promise<MeetingFacts | null> {
  const { dates, tense } = asking.understanding.entities;
  const { text } = asking.understanding.message;
  const [date] = dates;
  if (date?.kind !== 'parts' || date.year !== null || date.month === null || tense === 'past') return null;
  if (found.state.date >= asking.today || LOOKS_BACK.test(text) || !LOOKS_AHEAD.test(text)) return null;
  return (await ahead(asking)).find((one) => fits(date, one.date)) ?? null;
}

/** "Vad är det för lokal", where the next meeting is only planned in a text: that one, and not the last, unless that was spoken of. */
async function plannedNext(asking: Asking, found: MeetingOnRecord): Promise<MeetingFacts | null> {
  const spokenOf = meetingOf(asking.board, asking.subject?.meetingId ?? null);
  if (spokenOf !== undefined || found.state.date >= asking.today || looksBack(asking)) return null;
  const [next = null] = await ahead(asking);
  return next;
}

/** Of the day that is named the meeting that is called off, though another has been laid in. */
function calledOffThen(asking: Asking) {
  const day = asking.understanding.entities.dates.find(isDay);
  return day ? cancelledThen(asking, day) : null;
}

/** The meeting, where it is to come; else the next that is. */
function comingAfter(asking: Asking, meeting: MeetingOnRecord): MeetingFacts | null {
  const [next = null] = upcoming(asking);
  const isToCome = meeting.state.date >= asking.today && !isOverBy(meeting.state, asking.now);
  const coming = isToCome ? meeting : next;
  return coming && factsOf(coming);
}

/** The last of the day's meetings. */
function todays({ board, today }: Asking) {
  return (
    board.meetings.filter(({ state }) => state.date === today && state.status !== 'CANCELLED').at(-1) ?? null
  );
}

/** The meeting held last, and those before it; of a time that is named. */
export function lastMeeting(asking: Asking): MeetingAnswer {
  const [date] = asking.understanding.entities.dates;
  const past = held(asking).filter((one) => !date || meetingsWithin(asking, date, null).includes(one));
  const [last, ...earlier] = past.map(factsOf);
  const counted = HOW_MANY.test(asking.understanding.message.text) ? { counted: true as const } : {};
  return { kind: 'last', board: asking.board.name, meeting: last ?? null, earlier, ...counted };
}

const HOW_MANY = /(?<!\p{L})(?:hur många|antal(?:et)?) (?:\p{L}*möten|gånger|sammanträden)(?!\p{L})/iu;

/** The meetings planned: those of the year or month that was named, else those to come. */
export async function plan(asking: Asking): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const [date] = asking.understanding.entities.dates;
  if (date && isDay(date)) return oneMeeting(asking);
  const left = date !== undefined && LEFT.test(asking.understanding.message.text);
  const then = date
    ? (await withinAll(asking)).filter((one) => !left || one.date >= asking.today)
    : await ahead(asking);
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

/** Every meeting of any of the stretches named: "sommarens och höstens möten". */
async function withinAll(asking: Asking): Promise<MeetingFacts[]> {
  const each = await Promise.all(asking.understanding.entities.dates.map((date) => within(asking, date)));
  const byId = new Map(each.flat().map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Every meeting of the days named, recorded or planned in a text. */
async function within(asking: Asking, date: DateMention | undefined): Promise<MeetingFacts[]> {
  const recorded = meetingsWithin(asking, date, null).map(factsOf);
  const texts = await inTexts(asking, (day) => date === undefined || fits(date, day));
  return [...recorded, ...texts].sort((a, b) => a.date.localeCompare(b.date));
}

/** No meeting is recorded then: what a plan says of those days, else the next meeting. */
async function planThen(asking: Asking, mention: DateMention): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const moved = namesMonth(mention) ? movedAway(asking, mention) : undefined;
  if (moved) return { kind: 'moved-away', board, mention, meeting: factsOf(moved) };
  const found = await within(asking, mention);
  const [only] = found;
  if (only && found.length === 1) {
    return { kind: 'meeting', board, meeting: only, past: only.date < asking.today, asked: 'both' };
  }
  if (only) return { kind: 'plan', board, meetings: found, year: null, ahead: false };
  const [next = null] = await ahead(asking);
  const cancelled = namesMonth(mention) ? cancelledThen(asking, mention) : null;
  return cancelled === null
    ? { kind: 'no-meeting-then', board, mention, next }
    : { kind: 'cancelled', board, next, ...cancelled };
}

/**
 * What became of the meeting of the days named, on which there is none: it has moved, or is cancelled, and then with
 * the agenda as it was. Null: there never was one.
 */
export async function movedOrCancelled(asking: Asking, mention: DateMention): Promise<MeetingAnswer | null> {
  if (!namesMonth(mention)) return null;
  const board = asking.board.name;
  const moved = movedAway(asking, mention);
  if (moved) return { kind: 'moved-away', board, mention, meeting: factsOf(moved) };
  const cancelled = cancelledThen(asking, mention);
  if (cancelled === null) return null;
  const [next = null] = await ahead(asking);
  const found = meetingOf(asking.board, cancelled.meeting.id);
  const items = found ? itemsOf(found, await asking.board.index()) : [];
  return { kind: 'cancelled', board, next, ...cancelled, items };
}

/** A day or a month: no year is asked about for one meeting's sake. */
function namesMonth(mention: DateMention): boolean {
  return isDay(mention) || (mention.kind === 'parts' && mention.month !== null);
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
