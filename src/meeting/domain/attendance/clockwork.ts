import { addDays, HOUR, type Instant, instantAt, later } from '../../../kernel/index.ts';
import type { Clockwork } from '../table.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { AttendanceEvent, QuorumAlarm, QuorumReached, QuorumWarned } from './events.ts';
import { nextPassOn, withFollowUps } from './follow-ups.ts';
import { latestStart } from './rules/meeting-time.ts';
import { disturbFrom, warnFrom } from './rules/quiet-hours.ts';
import { type QuorumForecast, quorumForecast } from './rules/quorum-forecast.ts';
import { notRemindedThatDay } from './rules/reminded-lately.ts';
import { reminderTimes } from './rules/reminder-times.ts';
import { remindedInItems, toRemindOfAll } from './rules/to-remind.ts';
import { warningTime } from './rules/warning-time.ts';
import type { AttendanceBook } from './state.ts';

/** Times for reminders that are left, and for which there is somebody to remind; earliest first. */
function reminderTimesLeft(meeting: MeetingAhead): Instant[] {
  const { attendance: book, noticeBook: notice } = meeting;
  const [first] = notice.sent;
  if (book.roster === null || !first) return [];
  // Whoever was called within the hour needs no reminder.
  const calledAt = later(first.at, HOUR);
  const spent = book.remindedUpTo !== null && book.remindedUpTo > calledAt ? book.remindedUpTo : calledAt;
  return reminderTimes(meeting.date, latestStart(meeting), book.roster).filter(
    (at) => at > spent && notRemindedThatDay(book, at, toRemindOfAll(meeting, at).people).length > 0,
  );
}

/** Of the latest time that has come, once for all that came while the bot was away. */
function dueReminder(meeting: MeetingAhead, now: Instant): AttendanceEvent[] {
  const latest = reminderTimesLeft(meeting).findLast((at) => at <= now);
  if (latest === undefined) return [];
  const { attendance: book } = meeting;
  const all = toRemindOfAll(meeting, latest);
  const to = notRemindedThatDay(book, latest, all.people);
  const inItems = remindedInItems(to, all);
  return [{ type: 'AttendanceReminded', by: null, to, ...inItems, notBefore: disturbFrom(now), at: now }];
}

interface Alarm {
  readonly kind: QuorumAlarm;
  readonly items: readonly string[];
}

function alarmAt(meeting: MeetingAhead, forecast: QuorumForecast, now: Instant): Alarm | null {
  const { roster } = meeting.attendance;
  if (roster === null) return null;
  if (!forecast.isPossible) return { kind: 'IMPOSSIBLE', items: [] };
  const called = meeting.noticeBook.sent.length > 0;
  if (!called || now < warningTime(meeting.date, latestStart(meeting), roster)) {
    // An ärende that cannot become quorate, whoever answers, is told at once.
    const hopeless = forecast.items.filter((item) => !item.isPossible).map((item) => item.number);
    return hopeless.length > 0 ? { kind: 'ITEMS', items: hopeless } : null;
  }
  if (!forecast.isQuorate) return { kind: 'SHORT', items: [] };
  const items = forecast.items.filter((item) => !item.isQuorate).map((item) => item.number);
  return items.length > 0 ? { kind: 'ITEMS', items } : null;
}

/** Told again only when it is worse, or another matter, than what was told last. */
function isNews(alarm: Alarm, told: AttendanceBook['alarm']): boolean {
  if (told === null) return true;
  if (told.kind === 'IMPOSSIBLE' && alarm.kind === 'SHORT') return false;
  if (told.kind === 'IMPOSSIBLE' && alarm.kind === 'IMPOSSIBLE') return told.eased;
  return told.kind !== alarm.kind || alarm.items.some((item) => !told.items.includes(item));
}

function quorumEvent(meeting: MeetingAhead, now: Instant): QuorumWarned | QuorumReached | null {
  const { attendance: book } = meeting;
  const forecast = quorumForecast(book, book.roster?.electorate.seats ?? [], meeting.matters);
  const { coming, needed, seats } = forecast;
  const alarm = alarmAt(meeting, forecast, now);
  if (alarm === null) {
    const reached = book.alarm !== null && forecast.isQuorate;
    return reached ? { type: 'QuorumReached', coming, needed, seats, at: now } : null;
  }
  if (!isNews(alarm, book.alarm)) return null;
  // With less than a day left nobody waits for the morning.
  const urgent = now >= instantAt(addDays(meeting.date, -1), meeting.start ?? '00:00');
  return {
    type: 'QuorumWarned',
    alarm: alarm.kind,
    items: alarm.items,
    coming,
    needed,
    seats,
    notBefore: urgent ? now : warnFrom(now, meeting.date),
    at: now,
  };
}

/** When there is something to tell the chair: at once, or when the time for answers is over. */
function quorumDueAt(meeting: MeetingAhead): Instant | null {
  const { attendance: book, noticeBook: notice } = meeting;
  if (book.roster === null) return null;
  const warnAt = warningTime(meeting.date, latestStart(meeting), book.roster);
  // From then on the passing of time alone changes nothing more.
  const told = book.alarm !== null && book.alarm.at >= warnAt ? book.alarm.at : null;
  const at = told ?? book.answers[0]?.at ?? notice.sent[0]?.at ?? warnAt;
  if (quorumEvent(meeting, at) !== null) return at;
  return told === null && quorumEvent(meeting, warnAt) !== null ? warnAt : null;
}

/** Reminders, warnings, calls that silence passes on: until the meeting begins. */
export const ATTENDANCE_CLOCKWORK: Clockwork = {
  dueAt(meeting) {
    const { attendance: book } = meeting;
    if (book.roster === null || book.isOver) return null;
    const times = [
      latestStart(meeting),
      reminderTimesLeft(meeting)[0] ?? null,
      nextPassOn(meeting, meeting.noticeBook.sent.length > 0),
      quorumDueAt(meeting),
    ];
    return times.flatMap((at) => at ?? []).sort()[0] ?? null;
  },
  pass(meeting, now) {
    const { attendance: book } = meeting;
    if (book.roster === null || book.isOver) return [];
    if (now >= latestStart(meeting)) return [{ type: 'AnswerTimeEnded', at: now }];
    const called = meeting.noticeBook.sent.length > 0;
    const events = withFollowUps(meeting, dueReminder(meeting, now), now, called);
    const alarm = quorumEvent(meeting, now);
    return alarm === null ? events : [...events, alarm];
  },
};
