import type { LocalDate } from '../../kernel/index.ts';
import { type AppealPeriod, appealPeriod, lastDayToAdjust, lastDayToPost } from '../../kernel/law/index.ts';
import { agendaOf, type MinutesOnRecord } from '../../meeting/index.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import type { DateMention } from '../understand/dates.ts';
import { type Asking, speaksOf } from './asking.ts';
import { held, isMinuted, meetingMeant } from './which-meeting.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

/** What is known of a protokoll. */
export interface MinutesFacts {
  readonly meetingId: string;
  readonly date: LocalDate;
  readonly from: string | null;
  readonly to: string | null;
  readonly minutes: MinutesOnRecord;
  /** The last day to justera (KL 5:69) and, once justerat, to post (KL 8:12). */
  readonly adjustBy: LocalDate;
  readonly postBy: LocalDate | null;
  readonly appeal: AppealPeriod | null;
}

export type MinutesAnswer =
  | Of<'minutes', { facts: MinutesFacts; asked: 'protokoll' | 'secretary' }>
  | Of<'minutes-list', { all: readonly MinutesFacts[] }>
  | Of<'status', { facts: MinutesFacts; asked: 'adjusted' | 'posted' | 'taken-down' }>
  | Of<'adjusters', { facts: MinutesFacts }>
  | Of<'adjusters-proposed', { date: LocalDate; item: string; heading: string; proposals: readonly string[] }>
  | Of<'appeal', { facts: MinutesFacts }>
  | Of<'no-minutes', { date: LocalDate | null; mention: DateMention | null; held: boolean }>;

export function factsOfMinutes(meeting: MeetingOnRecord): MinutesFacts | null {
  if (meeting.state.status !== 'CLOSED') return null;
  const { minutes, date } = meeting.state;
  const [first, last] = [minutes.paragraphs[0], minutes.paragraphs.at(-1)];
  return {
    meetingId: meeting.id,
    date,
    from: first ? (first.printed ?? String(first.number)) : null,
    to: last ? (last.printed ?? String(last.number)) : null,
    minutes,
    adjustBy: lastDayToAdjust(date),
    postBy: minutes.adjustedOn ? lastDayToPost(minutes.adjustedOn) : null,
    appeal: minutes.postedOn ? appealPeriod([minutes.postedOn]) : null,
  };
}

function onMinutes(asking: Asking, make: (facts: MinutesFacts) => MinutesAnswer): MinutesAnswer {
  const board = asking.board.name;
  const meant = meetingMeant(asking, 'last');
  if (meant.kind === 'none-then')
    return { kind: 'no-minutes', board, date: null, mention: meant.mention, held: false };
  if (meant.kind === 'none') return { kind: 'no-minutes', board, date: null, mention: null, held: false };
  const facts = factsOfMinutes(meant.meeting) ?? laterFallback(asking, meant.said);
  if (facts) return make(facts);
  const { date } = meant.meeting.state;
  return { kind: 'no-minutes', board, date, mention: null, held: date < asking.today };
}

/** "Protokollet" without more, when the last meeting has none yet: the latest there is. */
function laterFallback(asking: Asking, said: boolean): MinutesFacts | null {
  const latest = said ? undefined : held(asking).find(isMinuted);
  return latest ? factsOfMinutes(latest) : null;
}

export function minutes(asking: Asking): MinutesAnswer {
  const board = asking.board.name;
  const dated = asking.understanding.entities.dates.some(
    (date) => date.kind === 'days' || date.month !== null,
  );
  if (speaksOf(asking, 'list') && !dated) {
    const all = held(asking).flatMap((one) => factsOfMinutes(one) ?? []);
    if (all.length > 0) return { kind: 'minutes-list', board, all };
  }
  const asked = speaksOf(asking, 'secretary') ? 'secretary' : 'protokoll';
  return onMinutes(asking, (facts) => ({ kind: 'minutes', board, facts, asked }));
}

export function status(asking: Asking): MinutesAnswer {
  const board = asking.board.name;
  const down = asking.understanding.message.words.some((word) => /^(ned|ner|tas|tagits)$/.test(word.folded));
  const asked = speaksOf(asking, 'posted') ? (down ? 'taken-down' : 'posted') : 'adjusted';
  return onMinutes(asking, (facts) => ({ kind: 'status', board, facts, asked }));
}

/** Who is proposed to justera a meeting that has not been. */
function proposedAdjusters(asking: Asking): MinutesAnswer | null {
  const last = meetingMeant(asking, speaksOf(asking, 'ahead') ? 'next' : 'last');
  const meant = last.kind === 'one' ? last : meetingMeant(asking, 'next');
  if (meant.kind !== 'one' || isMinuted(meant.meeting)) return null;
  const item = agendaOf(meant.meeting.state)?.find(
    (one) => !one.internal && /juster/i.test(one.heading) && one.proposals.length > 0,
  );
  if (!item) return null;
  const { number, heading, proposals } = item;
  const { date } = meant.meeting.state;
  return { kind: 'adjusters-proposed', board: asking.board.name, date, item: number, heading, proposals };
}

export function adjusters(asking: Asking): MinutesAnswer {
  const proposed = proposedAdjusters(asking);
  if (proposed) return proposed;
  return onMinutes(asking, (facts) => ({ kind: 'adjusters', board: asking.board.name, facts }));
}

export function appeal(asking: Asking): MinutesAnswer {
  return onMinutes(asking, (facts) => ({ kind: 'appeal', board: asking.board.name, facts }));
}
