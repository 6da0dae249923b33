import { addDays, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { isAhead } from '../../domain/state.ts';
import { listMeetings, meetingsToCome } from '../../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';

/**
 * The meeting that is asked or answered about: where it is over already today, and was not named by its day, the next
 * one instead; `isMeant` says which may be that.
 */
export async function stillAhead(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  isMeant: (next: AtMeeting) => boolean,
): Promise<AtMeeting> {
  if (!isAhead(at.meeting) || !isOverBy(at.meeting, turn.at)) return at;
  for (const { id, date } of await meetingsToCome(ports.store, at.boardId, turn.at)) {
    const next = date < at.meeting.date ? null : await reachMeeting(ports, turn, id);
    if (next && isMeant(next)) return next;
  }
  return at;
}

/** A day, however it is said. */
const NAMES_DAY =
  /\d|(?<!\p{L})(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|i ?morgon)\p{L}*|dag(?:en)?(?!\p{L})/iu;

/**
 * The meeting that is asked of where answers and reminders are, where `text` names no day: one that was spoken of before
 * and that nobody is called to has none, so the next that is called to is meant, where there is one.
 */
export async function ratherCalled(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<AtMeeting> {
  if (NAMES_DAY.test(text) || !isAhead(at.meeting) || isCalledTo(at.meeting)) return at;
  for (const { id } of await meetingsToCome(ports.store, at.boardId, turn.at)) {
    const next = await reachMeeting(ports, turn, id);
    if (next && isCalledTo(next.meeting)) return next;
  }
  return at;
}

/**
 * The meeting that was held today or yesterday, which the proof and the history of a kallelse are asked of then, where no
 * other day is said (Klubbans ordning); null: none was, or people are called to the next already.
 */
export async function justHeld(
  ports: MeetingPorts,
  boardId: string,
  turn: Turn,
  text: string,
): Promise<AtMeeting | null> {
  const today = localDateOf(turn.at);
  if (OF_NEXT.test(text)) return null;
  const near = (await listMeetings(ports.store, boardId)).filter(
    ({ date, status }) => status !== 'CANCELLED' && date >= addDays(today, -1),
  );
  const found = await Promise.all(near.map(({ id }) => reachMeeting(ports, turn, id)));
  const reached = found.flatMap((at) => at ?? []);
  const isHeld = ({ meeting }: AtMeeting) => meeting.date <= today && isOverBy(meeting, turn.at);
  if (reached.some((at) => !isHeld(at) && isCalledTo(at.meeting))) return null;
  return reached.filter((at) => isHeld(at) && at.meeting.noticeBook.sent.length > 0).at(-1) ?? null;
}

const OF_NEXT = /(?<!\p{L})(?:nästa|kommande)(?!\p{L})/iu;
