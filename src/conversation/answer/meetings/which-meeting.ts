import type { LocalDate } from '../../../kernel/index.ts';
import { formerDates, isCalledTo, isOverBy } from '../../../meeting/index.ts';
import type { BoardKnowledge, MeetingOnRecord } from '../../knowledge.ts';
import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import { isAct } from '../../understand/intents.ts';
import { asksOfMeetingBefore } from '../../understand/meetings/meeting-step.ts';
import { preparesFor, toldAsOver } from '../../understand/meetings/told-as-over.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Concept } from '../../understand/words/lexicon.ts';
import { foldDots } from '../../understand/words/stem.ts';
import { dayOfMention } from '../acts/meetings/days-said.ts';
import { type Asking, speaksOf } from '../asking.ts';

/** Which of the board's meetings a question means. */
export type MeetingMeant =
  | { readonly kind: 'one'; readonly meeting: MeetingOnRecord; readonly said: boolean }
  /** A day or month was named on which no meeting is known. */
  | { readonly kind: 'none-then'; readonly mention: DateMention }
  | { readonly kind: 'none' };

const isLive = ({ state }: MeetingOnRecord) => state.status !== 'CANCELLED';

/** Meetings from today on that have not been held and are not over by their announced end, in order of day. */
export function upcoming(asking: Pick<Asking, 'board' | 'today' | 'now'>): MeetingOnRecord[] {
  return ofTodayOn(asking).filter(({ state }) => !isOverBy(state, asking.now));
}

function ofTodayOn({ board, today }: Pick<Asking, 'board' | 'today'>): MeetingOnRecord[] {
  return board.meetings.filter(
    (one) => isLive(one) && one.state.status !== 'CLOSED' && one.state.date >= today,
  );
}

const kept = new WeakMap<BoardKnowledge, { readonly today: LocalDate; readonly held: MeetingOnRecord[] }>();

/** Meetings that have been: a protokoll exists, or the day is over. The latest first. */
export function held({ board, today }: Pick<Asking, 'board' | 'today'>): readonly MeetingOnRecord[] {
  const before = kept.get(board);
  if (before?.today === today) return before.held;
  const made = board.meetings
    .filter((one) => isLive(one) && (one.state.status === 'CLOSED' || one.state.date < today))
    .filter((one) => one.state.date <= today)
    .toReversed();
  kept.set(board, { today, held: made });
  return made;
}

const byId = new WeakMap<BoardKnowledge, ReadonlyMap<string, MeetingOnRecord>>();

/** The board's meeting of that id. */
export function meetingOf(board: BoardKnowledge, id: string | null | undefined): MeetingOnRecord | undefined {
  if (id === null || id === undefined) return undefined;
  let known = byId.get(board);
  if (!known) {
    known = new Map(board.meetings.map((one) => [one.id, one]));
    byId.set(board, known);
  }
  return known.get(id);
}

/** The meeting ahead that a question is of: the one named, else the next. "Senast när" looks ahead, whatever it resembles. */
export function meetingAhead(asking: Asking): MeetingOnRecord | null {
  if (asking.understanding.entities.dates.length === 0 && asking.subject?.meetingId == null)
    return upcoming(asking)[0] ?? null;
  const meant = meetingMeant(asking, 'next');
  return meant.kind === 'one' && meant.meeting.state.date >= asking.today ? meant.meeting : null;
}

/** Whether the meeting has a protokoll on record. */
export function isMinuted(meeting: MeetingOnRecord): boolean {
  return meeting.state.status === 'CLOSED';
}

/**
 * The meeting meant, for a question that looks ahead (`next`) or back (`last`) unless it says otherwise. What the
 * message says goes first, then what was spoken of, then the nearest.
 */
export function meetingMeant(asking: Asking, lean: 'next' | 'last'): MeetingMeant {
  const following = meetingAfter(asking);
  if (following) return { kind: 'one', meeting: following, said: true };
  const said = asking.understanding.entities.dates.filter((date) => isAboutMeeting(date, asking));
  const [date] = withoutWeekdays(said);
  if (date) {
    const fitting = asking.board.meetings.filter((one) => isLive(one) && fits(date, one.state.date));
    const meeting = nearest(fitting, asking, leanOf(date, asking, lean));
    if (meeting) return { kind: 'one', meeting, said: true };
    if (date.kind === 'days' || date.month !== null || date.day !== null) {
      return { kind: 'none-then', mention: date };
    }
  }
  const earlier = beforeIt(asking);
  if (earlier) return { kind: 'one', meeting: earlier, said: true };
  const placed = atPlace(asking, lean);
  if (placed) return { kind: 'one', meeting: placed, said: true };
  if (surely(asking, 'next') && !surely(asking, 'last')) {
    const [meeting] = upcoming(asking);
    return meeting ? { kind: 'one', meeting, said: true } : { kind: 'none' };
  }
  if (surely(asking, 'last')) {
    const meeting = lastHeld(asking);
    if (meeting) return { kind: 'one', meeting, said: true };
  }
  const before = meetingOf(asking.board, asking.subject?.meetingId);
  const isOver = before !== undefined && before.state.date < asking.today;
  const asksAhead = isOver && lean === 'next' && isOfToCome(asking);
  if (before && isLive(before) && !asksAhead && (lean === 'next' || before.state.date <= asking.today)) {
    return { kind: 'one', meeting: before, said: false };
  }
  const nearestAhead = upcoming(asking)[0] ?? ofTodayOn(asking)[0];
  const fallback = lean === 'next' ? (nearestAhead ?? lastHeld(asking)) : lastHeld(asking);
  return fallback ? { kind: 'one', meeting: fallback, said: false } : { kind: 'none' };
}

/**
 * "Vilka ansökningar hade vi i november": a month that is named without its year, in what is told as over, is the
 * latest that has been, whatever the question is of else.
 */
function leanOf(date: DateMention, asking: Asking, lean: 'next' | 'last'): 'next' | 'last' {
  if (lean === 'last' || date.kind !== 'parts' || date.year !== null || isAct(asking.intent)) return lean;
  const { text } = asking.understanding.message;
  if (!toldAsOver(text)) return lean;
  const called = preparesFor(text) ? upcoming(asking).find(({ state }) => isCalledTo(state)) : undefined;
  return called && fits(date, called.state.date) ? lean : 'last';
}

/** "Vilken lokal e vi i", "när är vi klara": where or when the board is to be, whatever meeting was told of. */
const isOfToCome = ({ understanding: { message } }: Asking): boolean =>
  TO_COME.test(message.text) && !HAS_BEEN.test(message.text);
const TO_COME = sifted(
  /(?<!\p{L})(?:är|e|ä|ska|skall|blir|ses|träffas|möts|samlas|sitter|håller) vi(?!\p{L})|(?<!\p{L})vi (?:ska|skall|ses|träffas|möts)(?!\p{L})/iu,
);
const HAS_BEEN =
  /(?<!\p{L})(?:var|va(?= (?:vi|det|de|mötet))|blev|hölls|började|slutade|höll|då|där)(?!\p{L})/iu;

/** "Nästa möte efter den 10 december": the first one after that day, or after the meeting of that month. */
export function meetingAfter({ board, today, understanding: { message, entities } }: Asking) {
  const [date, another] = entities.dates;
  if (date === undefined || another !== undefined || !NEXT_AFTER.test(message.text)) return undefined;
  const live = board.meetings.filter(isLive);
  const from =
    date.kind === 'days'
      ? date.to
      : live.find((one) => one.state.date >= today && fits(date, one.state.date))?.state.date;
  return from === undefined ? undefined : live.find(({ state }) => state.date > from);
}
const NEXT_AFTER = sifted(
  /(?<!\p{L})(?:nästa|första|närmaste|följande) (?:möte|sammanträde|styrelsemöte)\p{L}* efter (?:det (?:den )?|den |mötet |idag|i dag|\d|\p{L}+(?:ari|ril|maj|juni|juli|usti|mber|ober))/iu,
);

/** "Och mötet innan?": the meeting before the one spoken of. */
function beforeIt(asking: Asking): MeetingOnRecord | undefined {
  const from = spokenBefore(asking);
  return from && asking.board.meetings.findLast((one) => isLive(one) && one.state.date < from.state.date);
}

function spokenBefore({ board, subject, understanding }: Asking): MeetingOnRecord | undefined {
  return asksOfMeetingBefore(understanding.message.text) ? meetingOf(board, subject?.meetingId) : undefined;
}

/** "Och mötet innan?" of the earliest that is known: that meeting. Undefined: one was before it, or none is asked for. */
export function firstOfAll(asking: Asking): MeetingOnRecord | undefined {
  return beforeIt(asking) === undefined ? spokenBefore(asking) : undefined;
}

/** "Torsdag den 11 december": the day of the month says which, and the weekday before it no other. */
export function withoutWeekdays(dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date, at) => {
    const next = dates[at + 1];
    const isWord = date.kind === 'days' && date.from === date.to && date.words[0] === date.words[1];
    const isDayAfter = next !== undefined && isDay(next) && next.words[0] - date.words[1] <= 2;
    return !(isWord && isDayAfter && next.kind === 'parts');
  });
}

/** "När ska jag senast säga till": by when, and not of the last meeting. */
const BY_WHEN = sifted(
  /(?<!\p{L})(?:när|nar|vilken dag|vilket datum|hur dags)(?!\p{L})(?:(?! (?:var|hade|höll|träffades|sågs)(?!\p{L})).)*(?<!\p{L})senast(?!\p{L})|(?<!\p{L})senast (?:när|den|på|i)(?!\p{L})/iu,
);

/** Said as it is written: a word one slip from "sista" may be "sitta". */
function surely(asking: Asking, wanted: Concept): boolean {
  if (wanted === 'last' && BY_WHEN.test(asking.understanding.message.text)) return false;
  return asking.understanding.entities.concepts.some(
    ({ concept, guessed }) => concept === wanted && !guessed,
  );
}

/** Whether a message asks of a meeting that has been. */
export function looksBack(asking: Asking): boolean {
  return (
    speaksOf(asking, 'held') || (speaksOf(asking, 'last') && !BY_WHEN.test(asking.understanding.message.text))
  );
}

/**
 * The single day that a mention names. "Den 21:a" is the day of the next meeting that is held on a 21st, one that is
 * called before any other; where there is none, the next 21st. Null: it names no day, or none that exists.
 */
export function dayOfMeeting(mention: DateMention, asking: Asking): LocalDate | null {
  const isBare = mention.kind === 'parts' && mention.month === null && mention.day !== null;
  const on = isBare ? upcoming(asking).filter(({ state }) => fits(mention, state.date)) : [];
  const meant = on.find(({ state }) => isCalledTo(state)) ?? on[0];
  return meant?.state.date ?? dayOfMention(mention, asking.today);
}

/** A bare year seldom names a meeting: "medel 2023" speaks of money. */
function isAboutMeeting(date: DateMention, asking: Asking): boolean {
  if (date.kind === 'days') return true;
  return date.month !== null || date.day !== null || speaksOf(asking, 'meeting', 'minutes');
}

/** The last meeting with a protokoll; one without only where none has any. */
function lastHeld(asking: Asking): MeetingOnRecord | undefined {
  const past = held(asking);
  return past.find(isMinuted) ?? past[0];
}

function nearest(
  meetings: readonly MeetingOnRecord[],
  asking: Asking,
  lean: 'next' | 'last',
): MeetingOnRecord | undefined {
  const ahead = meetings.filter((one) => one.state.date >= asking.today);
  const past = meetings.filter((one) => one.state.date <= asking.today).toReversed();
  const minuted = past.find(isMinuted);
  return lean === 'next' ? (ahead[0] ?? minuted ?? past[0]) : (minuted ?? past[0] ?? ahead[0]);
}

const MET = sifted(/(?<!\p{L})(?:träffas|träffades|ses|sågs|möts|möttes|samlas|samlades) vi(?!\p{L})/iu);

/** "mötet i Nordmaling": a word of the question is a word of one upcoming or past meeting's place. */
function atPlace(asking: Asking, lean: 'next' | 'last'): MeetingOnRecord | undefined {
  const words = asking.understanding.entities.topic
    .filter((topic) => topic.weight === 1 && topic.word.folded.length >= 4)
    .map((topic) => topic.word.folded);
  if (
    words.length === 0 ||
    !(speaksOf(asking, 'meeting', 'held') || MET.test(asking.understanding.message.text))
  )
    return undefined;
  const there = ({ state }: MeetingOnRecord) => {
    const place = foldDots((state.place ?? '').toLocaleLowerCase('sv')).split(/[^\p{L}\d]+/u);
    return words.some((word) => place.includes(word));
  };
  const [ahead, past] = [upcoming(asking).find(there), held(asking).find(there)];
  return lean === 'last' ? (past ?? ahead) : (ahead ?? past);
}

/**
 * Days that a meeting of the board has or once had: what a plan in the record says of them is settled, also where the
 * meeting has moved away or is cancelled.
 */
export function daysSettled({ meetings }: Pick<BoardKnowledge, 'meetings'>): ReadonlySet<LocalDate> {
  const before = settled.get(meetings);
  if (before) return before;
  const made = new Set(meetings.flatMap(({ state }) => [state.date, ...formerDates(state)]));
  settled.set(meetings, made);
  return made;
}

const settled = new WeakMap<BoardKnowledge['meetings'], ReadonlySet<LocalDate>>();

/** The meeting that was to be on the days named and has moved to another. */
export function movedAway({ board }: Pick<Asking, 'board'>, mention: DateMention) {
  return board.meetings.find(
    (one) => isLive(one) && formerDates(one.state).some((date) => fits(mention, date)),
  );
}

/** Meetings of a stretch of days, a month or a year; all where none is named. */
export function meetingsWithin(
  asking: Pick<Asking, 'board'>,
  mention: DateMention | undefined,
  from: LocalDate | null,
): MeetingOnRecord[] {
  return asking.board.meetings.filter(
    (one) =>
      isLive(one) &&
      (mention === undefined || fits(mention, one.state.date)) &&
      (from === null || one.state.date >= from),
  );
}
