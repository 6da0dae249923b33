import { personOn } from '../../board/index.ts';
import { asksReminders } from '../../conversation/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { isCalledTo } from '../domain/attendance/rules/called-to.ts';
import { earliestStart } from '../domain/attendance/rules/meeting-time.ts';
import { reminderTimes } from '../domain/attendance/rules/reminder-times.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import { meetingRosterOf } from '../roster.ts';
import { REMINDERS_ASKED, whenInWords } from '../text/index.ts';
import { attendanceView, statusButton } from './attendance.ts';
import { type AtMeeting, said } from './reach.ts';
import type { ReachPorts } from './reachable.ts';

/** "När går påminnelsen?", "vilka ska jag ringa?": when Klubban reminds by itself, whom, and whom it does not reach. */
export function remindersAsked(ports: ReachPorts, at: AtMeeting, turn: Turn, text: string): Reply | null {
  const asked = asksReminders(text);
  if (asked === null) return null;
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const { toRemind: waiting, reach } = attendanceView(ports, at);
  const buttons = [statusButton(at)];
  const isOffice = mayRecordForOthers(at.doer);
  if (asked === 'RING' && isOffice) {
    const out = reach.out.map(({ personId, name }) => ({
      name,
      email: personOn(at.boardThen, personId)?.email ?? null,
    }));
    return said(
      at,
      REMINDERS_ASKED.toRing(out, when),
      waiting.length > 0 ? [REMINDERS_ASKED.waiting(waiting)] : [],
      buttons,
    );
  }
  const roster = meetingRosterOf(at.boardThen);
  const own = isOffice ? [REMINDERS_ASKED.settings] : [];
  if (at.meeting.noticeBook.sent.length === 0)
    return said(at, REMINDERS_ASKED.notSent(when, isCalledTo(at.meeting)), own, buttons);
  const times = reminderTimes(at.meeting.date, earliestStart(at.meeting), roster).filter(
    (time) => time > turn.at,
  );
  const who = waiting.length === 0 ? REMINDERS_ASKED.allAnswered : REMINDERS_ASKED.waiting(waiting);
  return said(at, REMINDERS_ASKED.times(times, when, today), [who, ...own], buttons);
}
