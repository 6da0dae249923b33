import { addDays, type Instant, type LocalDate, localDateOf, yearOf } from '../../../kernel/index.ts';
import { agendaOf, formerDates, isOverBy, latestNotice, noticeOf } from '../../../meeting/index.ts';
import type { MeetingOnRecord, Passage } from '../../knowledge.ts';
import { type PlannedDay, plannedDays } from '../../search/planned-days.ts';
import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import { type WhetherHeld, whetherHeld } from '../../understand/meetings/whether-held.ts';
import { foldDots } from '../../understand/words/stem.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { itemsOf } from '../matters/matter.ts';
import { type Serving, servingAt } from './serving-at.ts';
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

/** What is known of a meeting's time and place, and where from. */
export interface MeetingFacts {
  readonly id: string;
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** It has a link by which one takes part from afar. */
  readonly atDistance: boolean;
  /** The days on which it was to be before it was moved. */
  readonly movedFrom: readonly LocalDate[];
  /** Why, by whom and when it was moved last, where that was done here. */
  readonly lastMove: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
  readonly title: string | null;
  /** Of its agenda the asker is shown her own ärenden alone: these are the ones counted. */
  readonly ownItemsOnly: boolean;
  readonly items: number | null;
  readonly attachments: number | null;
  readonly source: 'plan' | 'notice' | 'minutes' | 'none' | 'decided-plan' | 'proposed-plan';
  /** The text that names the day, where no meeting is recorded yet. */
  readonly passage: Passage | null;
  readonly noticeDate: LocalDate | null;
  /** The paper to open: the kallelse with its bilagor, else the protokoll. */
  readonly documentId: string | null;
}

type Of<Kind extends string, Data> = {
  readonly kind: Kind;
  readonly board: string;
  /** The asker is ledamot or ersättare now, and not on the meeting's day: she is not called to it. */
  readonly calledNoMore?: true;
} & Readonly<Data>;

/** Who cancelled a meeting, when and why. */
export interface Cancelled {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A meeting that is cancelled. */
export interface CancelledMeeting {
  readonly meeting: MeetingFacts;
  readonly cancelled: Cancelled;
}

export type MeetingAnswer =
  | Of<
      'next',
      {
        meeting: MeetingFacts | null;
        last: MeetingFacts | null;
        /** Where there is none to come: the one that was to be, and is cancelled. */
        cancelled: CancelledMeeting | null;
      }
    >
  | Of<
      'meeting',
      {
        meeting: MeetingFacts;
        past: boolean;
        asked: 'time' | 'place' | 'both';
        /** It is asked whether it is held at all, and it is. */
        whether?: WhetherHeld;
        /** How an ersättare stands, who asks whether it still holds. */
        serving?: Serving;
      }
    >
  | Of<'last', { meeting: MeetingFacts | null; earlier: readonly MeetingFacts[] }>
  | Of<
      'plan',
      { meetings: readonly MeetingFacts[]; year: number | null; ahead: boolean; termEnds?: LocalDate | null }
    >
  | Of<'no-meeting-then', { mention: DateMention; next: MeetingFacts | null }>
  | Of<'moved-away', { mention: DateMention; meeting: MeetingFacts }>
  | Of<
      'cancelled',
      {
        meeting: MeetingFacts;
        cancelled: Cancelled;
        next: MeetingFacts | null;
        /** The agenda as it was, where that was asked for. */
        items?: readonly { readonly number: string; readonly heading: string }[];
      }
    >
  /** None that is known was before the one that was spoken of. */
  | Of<'none-before', { meeting: MeetingFacts }>
  | Of<'no-meeting', object>;

export function factsOf({ id, state, ownItemsOnly }: MeetingOnRecord): MeetingFacts {
  const notice = noticeOf(state);
  const sent = latestNotice(state.noticeBook);
  const agenda = agendaOf(state);
  const bilagor = new Set(agenda?.flatMap((item) => item.attachments) ?? []);
  return {
    id,
    date: state.date,
    start: state.start,
    end: state.end,
    place: state.place,
    atDistance: state.agenda.distanceLink !== null,
    movedFrom: formerDates(state),
    lastMove: state.lastMove && { ...state.lastMove, by: state.lastMove.by.name },
    title: state.title,
    ownItemsOnly: ownItemsOnly === true,
    items: agenda?.length ?? null,
    attachments: agenda ? bilagor.size : null,
    source: state.status === 'CLOSED' ? 'minutes' : notice || sent ? 'notice' : state.plan ? 'plan' : 'none',
    noticeDate: sent ? localDateOf(sent.at) : (notice?.noticeDate ?? null),
    passage: null,
    documentId:
      (ownItemsOnly ? null : notice?.document.documentId) ??
      (state.status === 'CLOSED' ? state.minutes.document.documentId : null),
  };
}

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

function factsOfPlanned(day: PlannedDay): MeetingFacts {
  const proposed = day.passage.part === 'item';
  return {
    id: `planned/${day.date}`,
    date: day.date,
    start: day.start,
    end: day.end,
    place: day.place,
    atDistance: false,
    movedFrom: [],
    lastMove: null,
    title: day.title,
    ownItemsOnly: false,
    items: null,
    attachments: null,
    source: proposed ? 'proposed-plan' : 'decided-plan',
    noticeDate: null,
    documentId: null,
    passage: day.passage,
  };
}

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
  const whether = whetherHeld(asking.understanding.message.text);
  const ofToday =
    whether === 'OVER' && asking.understanding.entities.dates.length === 0 ? todays(asking) : null;
  if (ofToday !== null) {
    const past = isOverBy(ofToday.state, asking.now);
    return { kind: 'meeting', board, meeting: factsOf(ofToday), past, asked: 'both', whether: 'OVER' };
  }
  const first = firstOfAll(asking);
  if (first) return { kind: 'none-before', board, meeting: factsOf(first) };
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

/** The last of the day's meetings. */
function todays({ board, today }: Asking) {
  return (
    board.meetings.filter(({ state }) => state.date === today && state.status !== 'CANCELLED').at(-1) ?? null
  );
}

/** The meeting whose cancelling is spoken of: of those to come the one that was cancelled last, else the last of all. */
function calledOff(asking: Asking) {
  const past = asking.board.meetings.findLast(({ state }) => state.status === 'CANCELLED');
  return cancelledAhead(asking) ?? (past ? asCancelled(past) : null);
}

/** Of the meetings to come the one that was cancelled last. */
export function cancelledAhead({ board, today }: Asking) {
  const found = board.meetings.flatMap((one) => {
    const isAhead = one.state.date >= today;
    return one.state.status === 'CANCELLED' && isAhead ? [{ one, at: one.state.cancelledAt }] : [];
  });
  const last = found.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last ? asCancelled(last.one) : null;
}

/** The first meeting to come that is cancelled, of those before a day. */
function cancelledBefore({ board, today }: Asking, date: LocalDate) {
  const found = board.meetings.find(
    ({ state }) => state.status === 'CANCELLED' && state.date >= today && state.date < date,
  );
  return found ? asCancelled(found) : null;
}

export function lastMeeting(asking: Asking): MeetingAnswer {
  const [date] = asking.understanding.entities.dates;
  const past = held(asking).filter((one) => !date || meetingsWithin(asking, date, null).includes(one));
  const [last, ...earlier] = past.map(factsOf);
  return { kind: 'last', board: asking.board.name, meeting: last ?? null, earlier };
}

/** The meetings planned: those of the year or month that was named, else those to come. */
export async function plan(asking: Asking): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const [date] = asking.understanding.entities.dates;
  if (date && isDay(date)) return oneMeeting(asking);
  const all = date ? await withinAll(asking) : await ahead(asking);
  const titled = titledMeeting(asking, await within(asking, date));
  if (titled)
    return { kind: 'meeting', board, meeting: titled, past: titled.date < asking.today, asked: 'both' };
  if (date && all.length === 0) return planThen(asking, date);
  const listed =
    all.length > 0 ? all : meetingsWithin(asking, undefined, addDays(asking.today, -365)).map(factsOf);
  const years = new Set(listed.map((one) => yearOf(one.date)));
  return {
    kind: 'plan',
    board,
    meetings: listed,
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    ahead: all.length > 0 && date === undefined,
    termEnds: termEndsBefore(asking, listed.at(-1)?.date),
  };
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

/** The last meeting of those days that was cancelled. */
function cancelledThen({ board }: Asking, mention: DateMention) {
  const found = board.meetings.findLast(
    ({ state }) => state.status === 'CANCELLED' && fits(mention, state.date),
  );
  return found ? asCancelled(found) : null;
}

function asCancelled(found: MeetingOnRecord) {
  if (found.state.status !== 'CANCELLED') return null;
  const { cancelledBy, cancelledAt: at, reason } = found.state;
  return { meeting: factsOf(found), cancelled: { by: cancelledBy.name, at, reason } };
}

/** A day or a month: no year is asked about for one meeting's sake. */
function namesMonth(mention: DateMention): boolean {
  return isDay(mention) || (mention.kind === 'parts' && mention.month !== null);
}

/** "konstituerande mötet", "planeringsdagen": a word of the question is a word of a meeting's title. */
function titledMeeting(asking: Asking, meetings: readonly MeetingFacts[]): MeetingFacts | undefined {
  const stems = asking.understanding.message.words
    .filter((word) => word.folded.length >= 6)
    .map((word) => word.stem.slice(0, 12));
  // "Styrelsemöte" stands over most meetings and tells none apart.
  const bearing = meetings.filter(({ title }) => {
    const told = foldDots((title ?? '').toLocaleLowerCase('sv')).replace(ORDINARY, '');
    return stems.some((stem) => told.includes(stem));
  });
  return bearing.find((one) => one.date >= asking.today) ?? bearing.at(-1);
}

const ORDINARY = /(ordinarie |styrelse)?(mote|sammantrade)(t|ts|n)?/g;
