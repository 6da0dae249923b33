import type { ActRequest } from '../../../conversation/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { listMeetings, loadKnownMeeting, meetingsToCome } from '../../views.ts';
import { boardsOf, type MeetingPorts } from '../reach.ts';

/**
 * An answer of one's own without a day is of the board's next meeting with a kallelse. Where what last came to the
 * person, a kallelse or a reminder, or what she answered last, was of another meeting, she may be answering that: which of them is asked, and
 * nothing is recorded (Klubbans ordning). Where it was that another is called off, she is asked too.
 */
export async function ofLastTold(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActRequest> {
  const ahead = await meetingsToCome(ports.store, request.boardId, turn.at);
  const called = ahead.filter(({ status }) => status === 'CALLED');
  const meant = ahead.find(({ id }) => id === request.params.meetingId) ?? called[0];
  if (meant === undefined) return request;
  if (await isCalledOffSince(ports, meant.id, request.personId, turn)) {
    return { ...request, params: { ...request.params, dayGuessed: true } };
  }
  if (ahead.length < 2) return request;
  const told = await Promise.all(
    ahead.map(async (one) => {
      const events = (await loadKnownMeeting(ports.store, one.id))?.events ?? [];
      // One that nobody is called to stands before her by her own answer, or the question whether she can serve.
      const isOfIt = ({ event }: Events[number]) => one.status === 'CALLED' || event.type !== 'MeetingMoved';
      const times = events.filter(isOfIt).flatMap(({ event }) => toldAt(event, request.personId) ?? []);
      return { ...one, at: times.filter((at) => at <= turn.at).at(-1) ?? '' };
    }),
  );
  const last = told.reduce((latest, one) => (one.at > latest.at ? one : latest));
  const ofMeant = told.find(({ id }) => id === meant.id);
  if (last.id === meant.id || last.at === '' || last.at === ofMeant?.at) return request;
  // What nobody is called to, and has not stood before her, is asked about as such.
  if (meant.status !== 'CALLED' && ofMeant?.at === '') return request;
  const { meetingId: _, meetingDate: __, start: ___, end: ____, ...rest } = request.params;
  return { ...request, params: { ...rest, mayBeOn: [meant.date, last.date].sort() } };
}

/** Whether the last that came to her of any meeting is that another is called off, on this board or another of hers. */
async function isCalledOffSince(
  ports: MeetingPorts,
  meetingId: string,
  personId: string,
  turn: Turn,
): Promise<boolean> {
  const today = localDateOf(turn.at);
  const boards = await boardsOf(ports, turn, null);
  const off = await Promise.all(
    boards.map(async ({ boardId, doer }) =>
      (await listMeetings(ports.store, boardId))
        .filter(({ status, date }) => status === 'CANCELLED' && date >= today)
        .map(({ id }) => ({ id, personId: doer.personId })),
    ),
  );
  if (off.flat().length === 0) return false;
  const eventsOf = async (id: string) => (await loadKnownMeeting(ports.store, id))?.events ?? [];
  const toldLast = lastToldAt(await eventsOf(meetingId), personId);
  const times = await Promise.all(
    off.flat().map(async (one) => calledOffAt(await eventsOf(one.id), one.personId)),
  );
  return times.some((at) => at !== null && at > toldLast);
}

type Events = readonly { readonly event: MeetingEvent }[];

/** When a meeting that had stood before her was called off; null: it was not, or she had not heard of it. */
export function calledOffAt(events: Events, personId: string): Instant | null {
  const last = events.findLast(({ event }) => event.type === 'MeetingCancelled')?.event;
  const isHers = events.some(
    ({ event }) => event.type !== 'MeetingMoved' && toldAt(event, personId) !== null,
  );
  return last?.type === 'MeetingCancelled' && isHers ? last.at : null;
}

/** When the meeting last stood before her; empty: never. */
function lastToldAt(events: Events, personId: string): Instant | '' {
  return events.flatMap(({ event }) => toldAt(event, personId) ?? []).at(-1) ?? '';
}

/** When a meeting last stood before somebody: she was called to it, asked to serve, reminded, told of its new time, or answered. */
function toldAt(event: MeetingEvent, personId: string): Instant | null {
  const isHers = (people: readonly { readonly personId: string }[]) =>
    people.some((one) => one.personId === personId);
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return isHers(event.recipients.map(({ person }) => person)) ? event.at : null;
    case 'NoticeSentAgain':
      return isHers(event.people) ? event.at : null;
    case 'AttendanceReminded':
      return isHers(event.to) ? event.notBefore : null;
    case 'MeetingMoved':
      return event.at;
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
    case 'MeetingSubstituteAsked':
    case 'ItemSubstituteAsked':
      return isHers([event.person]) ? event.at : null;
    default:
      return null;
  }
}
