import type { Instant } from '../../../kernel/index.ts';
import { isOverBy, overAt } from '../attendance/rules/meeting-time.ts';
import type { KnownMeeting } from '../state.ts';
import type { Clockwork } from '../table.ts';
import { isLeft, leftToAskIn, nextCall, oneByOne } from './calls.ts';
import type { ItemRecusalEvent } from './events.ts';
import type { ItemCall, ItemRecusals } from './state.ts';

/** Calls that silence passes on at `now`; when the meeting is over nobody is asked any more. */
function callsPassedOn(meeting: KnownMeeting, now: Instant): ItemRecusalEvent[] {
  if (isOverBy(meeting, now)) return callsEnded(meeting, now);
  return meeting.matters.flatMap((matter) =>
    oneByOne(matter, openSeats(matter), (left, last) =>
      last.passOnAt <= now ? nextCall(meeting, left, last, now) : [],
    ),
  );
}

/** Questions that nobody has answered are none when the meeting is over: as for the whole meeting. */
function callsEnded(meeting: KnownMeeting, at: Instant): ItemRecusalEvent[] {
  return meeting.matters.flatMap(({ item, calls }) =>
    calls
      .filter(({ status }) => status === 'ASKED')
      .map(({ seatId, person }) => ({ type: 'ItemSubstituteReleased', item, seatId, person, at })),
  );
}

/** When the meeting wants to be told the time for a call: the earliest that can be passed on, or ends; or null. */
function nextPassOn(meeting: KnownMeeting): Instant | null {
  const isAsked = meeting.matters.some(({ calls }) => calls.some(({ status }) => status === 'ASKED'));
  if (!isAsked) return null;
  const times = meeting.matters.flatMap((matter) =>
    openSeats(matter)
      .filter((last) => isLeft(meeting, matter, last.seatId))
      .filter((last) => leftToAskIn(meeting, matter, last).length > 0)
      .map((last) => last.passOnAt),
  );
  return [...times, overAt(meeting)].sort()[0] ?? null;
}

/** The latest call of each seat that nobody serves for and whose ledamot is out. */
function openSeats(matter: ItemRecusals): ItemCall[] {
  const bySeat = new Map<string, ItemCall>();
  for (const call of matter.calls) if (call.status === 'ASKED') bySeat.set(call.seatId, call);
  return [...bySeat.values()].filter(
    (call) => !matter.calls.some((one) => one.seatId === call.seatId && one.status === 'ACCEPTED'),
  );
}

/** Questions to serve in one ärende that silence passes on, until the meeting is over. */
export const ITEM_CLOCKWORK: Clockwork = { dueAt: nextPassOn, pass: callsPassedOn };
