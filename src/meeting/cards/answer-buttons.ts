import type { CardButton } from '../../teams/contract.ts';
import { hasBegun, isOverBy } from '../domain/attendance/rules/meeting-time.ts';
import type { GivenAnswer } from '../domain/attendance/state.ts';
import { ATTEND_BUTTON } from '../text/index.ts';
import { answerData, type CalledPerson, seatHeldNow } from './called-person.ts';
import { noThatHolds, serveAfterAllButton } from './seat-after-no.ts';

/** What she may press on the card of a meeting: her answers but the one that stands, and the kallelse to read. */
export function answerButtons(called: CalledPerson, given: GivenAnswer | null): CardButton[] {
  const { meeting, distance } = called;
  if (meeting.status !== 'PLANNED' && meeting.status !== 'CALLED') return [];
  const data = answerData(called);
  const said = given?.answer ?? null;
  // What is answered is changed with the chair by then.
  if (isOverBy(meeting, called.now)) return readButtons(called);
  if (given !== null && hasBegun(meeting, called.now)) return readButtons(called);
  const serve = given === null ? [] : serveAfterAll(called, given);
  const accept = said === 'ABSENT' ? ATTEND_BUTTON.comeAfterAll : ATTEND_BUTTON.accept;
  return [
    ...(said === 'COMING' ? [] : [{ title: accept, verb: 'rsvp.accept', style: 'positive' as const, data }]),
    ...(said === 'ABSENT' ? [] : [{ title: ATTEND_BUTTON.decline, verb: 'rsvp.decline', data }]),
    ...(said === 'REMOTE' || distance !== 'ALLOWED'
      ? []
      : [{ title: ATTEND_BUTTON.remote, verb: 'rsvp.remote', data }]),
    ...serve,
    ...readButtons(called),
  ];
}

/** The way back for an ersättare who has said no: the seat that stands open, else to be asked in her turn. */
function serveAfterAll(called: CalledPerson, { answer }: GivenAnswer): CardButton[] {
  const { meeting, person, now } = called;
  const data = answerData(called);
  const no = noThatHolds(meeting, person.personId);
  const back = no === null ? null : serveAfterAllButton(meeting, person.personId, now, data);
  if (back !== null) return [back];
  const isNo = no !== null && answer !== 'ABSENT' && seatHeldNow(called) === null;
  const verb = answer === 'REMOTE' ? 'rsvp.remote' : 'rsvp.accept';
  return isNo ? [{ title: ATTEND_BUTTON.mayServe, verb, data: { ...data, mayServe: true } }] : [];
}

/** The kallelse to read, and its day for the calendar. */
export function readButtons({ meetingId }: CalledPerson): CardButton[] {
  const data = { meetingId };
  return [
    { title: ATTEND_BUTTON.read, verb: 'notice.read', data },
    { title: ATTEND_BUTTON.calendar, verb: 'calendar.file', data },
  ];
}
