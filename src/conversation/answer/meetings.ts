import { addDays, type LocalDate, yearOf } from '../../kernel/index.ts';
import { noticeOf } from '../../meeting/index.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import { type DateMention, isDay } from '../understand/dates.ts';
import { foldDots } from '../understand/stem.ts';
import { type Asking, speaksOf } from './asking.ts';
import { held, meetingMeant, meetingsWithin, upcoming } from './which-meeting.ts';

/** What is known of a meeting's time and place, and where from. */
export interface MeetingFacts {
  readonly id: string;
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly items: number | null;
  readonly attachments: number | null;
  readonly source: 'plan' | 'notice' | 'minutes' | 'none';
  readonly noticeDate: LocalDate | null;
}

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

export type MeetingAnswer =
  | Of<'next', { meeting: MeetingFacts | null; last: MeetingFacts | null }>
  | Of<'meeting', { meeting: MeetingFacts; past: boolean; asked: 'time' | 'place' | 'both' }>
  | Of<'last', { meeting: MeetingFacts | null; earlier: readonly MeetingFacts[] }>
  | Of<'plan', { meetings: readonly MeetingFacts[]; year: number | null; ahead: boolean }>
  | Of<'no-meeting-then', { mention: DateMention; next: MeetingFacts | null }>
  | Of<'no-meeting', object>;

export function factsOf({ id, state }: MeetingOnRecord): MeetingFacts {
  const notice = noticeOf(state);
  const bilagor = new Set(notice?.agenda.flatMap((item) => item.attachments) ?? []);
  return {
    id,
    date: state.date,
    start: state.start,
    end: state.end,
    place: state.place,
    title: state.title,
    items: notice?.agenda.length ?? null,
    attachments: notice ? bilagor.size : null,
    source: state.status === 'CLOSED' ? 'minutes' : notice ? 'notice' : state.plan ? 'plan' : 'none',
    noticeDate: notice?.noticeDate ?? null,
  };
}

export function nextMeeting(asking: Asking): MeetingAnswer {
  const [next] = upcoming(asking);
  const [last] = held(asking);
  return {
    kind: 'next',
    board: asking.board.name,
    meeting: next ? factsOf(next) : null,
    last: last ? factsOf(last) : null,
  };
}

/** Time and place of one meeting. */
export function oneMeeting(asking: Asking): MeetingAnswer {
  const board = asking.board.name;
  const meant = meetingMeant(asking, speaksOf(asking, 'held', 'last') ? 'last' : 'next');
  if (meant.kind === 'none') return { kind: 'no-meeting', board };
  if (meant.kind === 'none-then') {
    const [next] = upcoming(asking);
    return { kind: 'no-meeting-then', board, mention: meant.mention, next: next ? factsOf(next) : null };
  }
  const place = speaksOf(asking, 'place', 'where');
  const time = speaksOf(asking, 'clock', 'when');
  const meeting = factsOf(meant.meeting);
  const past = meeting.date < asking.today || meant.meeting.state.status === 'CLOSED';
  return { kind: 'meeting', board, meeting, past, asked: place === time ? 'both' : place ? 'place' : 'time' };
}

export function lastMeeting(asking: Asking): MeetingAnswer {
  const [date] = asking.understanding.entities.dates;
  const past = held(asking).filter((one) => !date || meetingsWithin(asking, date, null).includes(one));
  const [last, ...earlier] = past.map(factsOf);
  return { kind: 'last', board: asking.board.name, meeting: last ?? null, earlier };
}

/** The meetings planned: those of the year or month that was named, else those to come. */
export function plan(asking: Asking): MeetingAnswer {
  const board = asking.board.name;
  const [date] = asking.understanding.entities.dates;
  if (date && isDay(date)) return oneMeeting(asking);
  const titled = titledMeeting(asking);
  if (titled) {
    const meeting = factsOf(titled);
    return { kind: 'meeting', board, meeting, past: meeting.date < asking.today, asked: 'both' };
  }
  const named = date ? meetingsWithin(asking, date, null) : [];
  if (date && named.length === 0) {
    const [next] = upcoming(asking);
    return { kind: 'no-meeting-then', board, mention: date, next: next ? factsOf(next) : null };
  }
  const soon = date ? named : upcoming(asking);
  const listed = soon.length > 0 ? soon : meetingsWithin(asking, undefined, addDays(asking.today, -365));
  const years = new Set(listed.map((one) => yearOf(one.state.date)));
  return {
    kind: 'plan',
    board,
    meetings: listed.map(factsOf),
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    ahead: date === undefined,
  };
}

/** "konstituerande mötet", "planeringsdagen": a word of the question is a word of a meeting's title. */
function titledMeeting(asking: Asking): MeetingOnRecord | undefined {
  const stems = asking.understanding.message.words
    .filter((word) => word.folded.length >= 6)
    .map((word) => word.stem.slice(0, 12));
  // "Styrelsemöte" stands over most meetings and tells none apart.
  const bears = ({ state }: MeetingOnRecord) => {
    const title = foldDots((state.title ?? '').toLocaleLowerCase('sv')).replace(ORDINARY, '');
    return stems.some((stem) => title.includes(stem));
  };
  const bearing = asking.board.meetings.filter(bears);
  return bearing.find((one) => one.state.date >= asking.today) ?? bearing.at(-1);
}

const ORDINARY = /(ordinarie |styrelse)?(mote|sammantrade)(t|ts|n)?/g;
