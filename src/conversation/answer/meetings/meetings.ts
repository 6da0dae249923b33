import { isOverBy } from '../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { fits, isDay } from '../../understand/dates/dates.ts';
import { type WhetherHeld, whetherHeld } from '../../understand/meetings/whether-held.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { withoutBoards } from '../acts/boards-said.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { MeetingAnswer } from './meeting-answer.ts';
import {
  calledOff,
  cancelledAhead,
  cancelledBefore,
  cancelledOfMonth,
  cancelledThen,
} from './meeting-cancelled.ts';
import { factsOf, type MeetingFacts } from './meeting-facts.ts';
import { ahead } from './meetings-ahead.ts';
import { planThen, withinAll } from './meetings-within.ts';
import { servingAt } from './serving-at.ts';
import { isThere, placeAskedOf } from './there.ts';
import {
  firstOfAll,
  held,
  looksBack,
  meetingAfter,
  meetingMeant,
  meetingOf,
  meetingsWithin,
  upcoming,
} from './which-meeting.ts';

/** The meeting that comes next, or the one after the one spoken of. */
export async function nextMeeting(asking: Asking): Promise<MeetingAnswer> {
  const coming = await ahead(asking);
  const after = asksOfTheOneAfter(asking)
    ? coming.findIndex(({ id }) => id === asking.subject?.meetingId)
    : -1;
  const later = meetingAfter(asking);
  const following =
    later === undefined ? (after === -1 ? afterTheNext(asking, coming) : coming[after + 1]) : factsOf(later);
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

/** "Mötet efter nästa", "nästnästa möte", "mötet efter det här": the second to come; undefined where that is not asked for, or none is known. */
function afterTheNext(asking: Asking, coming: readonly MeetingFacts[]): MeetingFacts | undefined {
  return AFTER_THE_NEXT.test(asking.understanding.message.text) ? coming[1] : undefined;
}
const AFTER_THE_NEXT = sifted(
  /(?<!\p{L})nästnästa(?!\p{L})|(?<!\p{L})\p{L}*(?:mötet?|sammanträdet?|gången|det) efter (?:nästa|det (?:här|kommande|närmaste)|detta)(?!\p{L})/iu,
);

/** "Hur länge höll vi på i november": what is told of as over has been, whatever month is named. */
const HAS_BEEN = sifted(
  /(?<!\p{L})(?:höll|hölls|hade|pågick|varade|slutade|började|startade|satt|träffades|sågs|möttes|tog mötet|(?:när|hur (?:länge|långt?)) (?:var|va|blev))(?!\p{L})/iu,
);

/** Time and place of one meeting. */
export async function oneMeeting(asking: Asking): Promise<MeetingAnswer> {
  const board = asking.board.name;
  if (AFTER_THE_NEXT.test(asking.understanding.message.text) && asking.subject?.meetingId == null)
    return nextMeeting(asking);
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
  const back = looksBack(asking) || HAS_BEEN.test(asking.understanding.message.text);
  const meant = meetingMeant(asking, back ? 'last' : 'next');
  const off = whether === 'CALLED_OFF' ? calledOff(asking) : null;
  if (meant.kind !== 'none-then' && !(meant.kind === 'one' && meant.said) && off) {
    return { kind: 'cancelled', board, next: upcoming(asking).map(factsOf)[0] ?? null, ...off };
  }
  if (meant.kind === 'none') {
    const ahead = cancelledAhead(asking);
    return ahead ? { kind: 'cancelled', board, next: null, ...ahead } : { kind: 'no-meeting', board };
  }
  if (meant.kind === 'none-then') return planThen(asking, meant.mention);
  const ofMonth = meant.said && !back ? calledOffInMonth(asking, whether) : null;
  if (ofMonth)
    return { kind: 'cancelled', board, next: upcoming(asking).map(factsOf)[0] ?? null, ...ofMonth };
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
export async function meetingsThere(asking: Asking): Promise<MeetingAnswer | null> {
  const asked = placeAskedOf(asking);
  if (asked === null) return null;
  const board = asking.board.name;
  const { dates } = asking.understanding.entities;
  const those = (dates.length > 0 ? await withinAll(asking) : await ahead(asking)).filter(({ place }) =>
    isThere(place, asked),
  );
  const [only, ...others] = those;
  if (only && others.length > 0)
    return { kind: 'plan', board, meetings: those, year: null, ahead: dates.length === 0 };
  const was = held(asking).find(({ state }) => isThere(state.place, asked));
  const meeting = only ?? (dates.length === 0 && was ? factsOf(was) : null);
  const [mention] = dates;
  if (meeting === null && mention !== undefined) {
    const next = (await ahead(asking)).find(({ place }) => isThere(place, asked)) ?? null;
    return { kind: 'no-meeting-then', board, mention, next, there: true };
  }
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

/** Of the month that is named, without a day, the meeting to come that is called off. */
function calledOffInMonth(asking: Asking, whether: WhetherHeld | null) {
  const [mention] = asking.understanding.entities.dates;
  if (mention?.kind !== 'parts' || mention.month === null || mention.day !== null) return null;
  return cancelledOfMonth(asking, mention, whether === 'CANCELLED' || whether === 'CALLED_OFF');
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
  const all = held(asking);
  const then = date ? meetingsWithin(asking, date, null) : null;
  const past = then === null ? all : all.filter((one) => then.includes(one));
  const isNone = date !== undefined && past.length === 0 && all.length > 0;
  const [last, ...earlier] = (isNone ? all : past).map(factsOf);
  const counted = HOW_MANY.test(asking.understanding.message.text) ? { counted: true as const } : {};
  const told = { kind: 'last' as const, board: asking.board.name, meeting: last ?? null, earlier };
  return isNone ? { ...told, noneIn: date } : { ...told, ...counted };
}

const HOW_MANY = /(?<!\p{L})(?:hur många|antal(?:et)?) (?:\p{L}*möten|gånger|sammanträden)(?!\p{L})/iu;
