import type { ActRequest } from '../../../conversation/index.ts';
import type { Instant } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { loadKnownMeeting, meetingsToCome } from '../../views.ts';
import type { MeetingPorts } from '../reach.ts';

/**
 * An answer of one's own without a day is of the board's next meeting with a kallelse. Where what last came to the
 * person, a kallelse or a reminder, was of another meeting, she may be answering that: which of them is asked, and
 * nothing is recorded (Klubbans ordning).
 */
export async function ofLastTold(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActRequest> {
  const called = (await meetingsToCome(ports.store, request.boardId, turn.at)).filter(
    ({ status }) => status === 'CALLED',
  );
  const meant = called.find(({ id }) => id === request.params.meetingId) ?? called[0];
  if (called.length < 2 || meant === undefined) return request;
  const told = await Promise.all(
    called.map(async (one) => {
      const events = (await loadKnownMeeting(ports.store, one.id))?.events ?? [];
      const times = events.flatMap(({ event }) => toldAt(event, request.personId) ?? []);
      return { ...one, at: times.filter((at) => at <= turn.at).at(-1) ?? '' };
    }),
  );
  const last = told.reduce((latest, one) => (one.at > latest.at ? one : latest));
  const ofMeant = told.find(({ id }) => id === meant.id);
  if (last.id === meant.id || last.at === '' || last.at === ofMeant?.at) return request;
  const { meetingId: _, meetingDate: __, start: ___, end: ____, ...rest } = request.params;
  return { ...request, params: { ...rest, mayBeOn: [meant.date, last.date].sort() } };
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
