import { personOn } from '../../../board/index.ts';
import { asksReminders, remindsOnDay } from '../../../conversation/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { earliestStart } from '../../domain/attendance/rules/meeting-time.ts';
import { reminderTimes } from '../../domain/attendance/rules/reminder-times.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { meetingRosterOf } from '../../roster.ts';
import { REMINDERS_ASKED, remindedRows, reminderLine, whenInWords, wholeLine } from '../../text/index.ts';
import { knownOut } from '../notice/known-out.ts';
import { maySeeProof, remindersOf } from '../notice/proof.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { attendanceView, statusButton } from './attendance.ts';

/** "När går påminnelsen?", "vilka ska jag ringa?": when Klubban reminds by itself, whom, and whom it does not reach. */
export async function remindersAsked(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<Reply | null> {
  const isOnDay = remindsOnDay(text);
  const asked = isOnDay ? 'WHEN' : asksReminders(text);
  if (asked === null) return null;
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const { waiting, reach } = attendanceView(ports, at, await knownOut(ports, at));
  const buttons = [statusButton(at)];
  const isOffice = mayRecordForOthers(at.doer);
  const roster = meetingRosterOf(at.boardThen);
  const own = isOffice ? [REMINDERS_ASKED.settings] : [];
  const isSent = at.meeting.noticeBook.sent.length > 0;
  const allTimes = isSent ? reminderTimes(at.meeting.date, earliestStart(at.meeting), roster) : [];
  const times = toCome(at, allTimes, turn.at);
  if (asked === 'RING' && isOffice && isCalledTo(at.meeting)) {
    // With no reminder to come, whoever has not answered is not reached by one.
    const toRing = times.length === 0 ? waiting : [...reach.out, ...reach.failed];
    const out = toRing.map(({ personId, name }) => ({
      name,
      email: personOn(at.boardThen, personId)?.email ?? null,
    }));
    const fact =
      waiting.length === 0
        ? REMINDERS_ASKED.ringNobody(when)
        : times.length === 0
          ? REMINDERS_ASKED.toRingUnreminded(out, when)
          : REMINDERS_ASKED.toRing(out, when);
    return said(at, fact, waiting.length > 0 ? [REMINDERS_ASKED.waiting(waiting)] : [], buttons);
  }
  if (asked === 'WHO' && maySeeProof(at)) {
    const last = (await remindersOf(ports, at)).at(-1);
    const fact = last === undefined ? REMINDERS_ASKED.none(when) : reminderLine(last, today);
    const to = last === undefined ? [] : remindedRows(last).map(({ person }) => person);
    const lines = [...(to.length === 0 ? [] : [REMINDERS_ASKED.wentTo(to)])];
    const whole = wholeLine((who) => REMINDERS_ASKED.wentToAll(who), to);
    return said(at, fact, lines, buttons, whole);
  }
  const noDay = isOnDay ? [REMINDERS_ASKED.onNoDay] : [];
  const unsent = REMINDERS_ASKED.notSent(when, isCalledTo(at.meeting));
  if (!isSent) return told(at, [...noDay, unsent, ...own], buttons);
  const who = waiting.length === 0 ? REMINDERS_ASKED.allAnswered : REMINDERS_ASKED.waiting(waiting);
  return told(at, [...noDay, REMINDERS_ASKED.times(times, when, today), who, ...own], buttons);
}

/** The first of the lines as the fact. */
function told(
  at: AtMeeting,
  [fact = '', ...lines]: readonly string[],
  buttons: readonly CardButton[],
): Reply {
  return said(at, fact, lines, buttons);
}

/** The times to come: the board's own, and that of a reminder which waits for when people may be disturbed. */
function toCome({ meeting }: AtMeeting, own: readonly Instant[], now: Instant): Instant[] {
  const waits = meeting.attendance.reminders.map(({ notBefore }) => notBefore).filter((time) => time > now);
  const days = new Set(waits.map(localDateOf));
  return [...new Set([...waits, ...own.filter((time) => time > now && !days.has(localDateOf(time)))])].sort();
}
