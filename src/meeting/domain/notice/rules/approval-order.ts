import { callPassesOnAt, type Instant, type PersonRef, peopleOf } from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../../attendance/events.ts';
import { earliestStart } from '../../attendance/rules/meeting-time.ts';
import { answerOf } from '../../attendance/state.ts';
import type { KnownMeeting } from '../../state.ts';
import type { ApprovalRequest } from '../state.ts';

type Asked = Pick<KnownMeeting, 'date' | 'start' | 'attendance' | 'noticeBook'>;

/** The presidium in order: the chair, then the vice chairs (FinsamL 17 §). */
export function presidiumOrder({ electorate }: MeetingRoster): PersonRef[] {
  const { chair, viceChairs } = electorate;
  const people = peopleOf(electorate);
  return [...(chair === null ? [] : [chair]), ...viceChairs].flatMap(
    (personId) => people.find((one) => one.personId === personId) ?? [],
  );
}

/**
 * Who may be asked to approve the kallelse, in order: the chair, and the vice chair whose turn it is when the chair has
 * förhinder, has left it to her, or has not answered in time, or the post is vacant (FinsamL 17 §; domain page 6 and 10,
 * "Who may"). Förhinder on the day of the meeting hinders nobody from approving before it (Klubbans ordning), so
 * somebody can always be asked.
 *
 * @param hash of the kallelse as it is: only silence about that counts
 */
export function approversOf(meeting: Asked, roster: MeetingRoster, hash: string, now: Instant): PersonRef[] {
  const order = presidiumOrder(roster);
  const last = meeting.noticeBook.askedApproval?.requests.at(-1);
  const away = ({ personId }: PersonRef) =>
    answerOf(meeting.attendance, personId)?.answer === 'ABSENT' ||
    requestsTo(meeting, roster, personId, hash).some(
      (request) => request.passedOn || now >= silentAt(meeting, roster, request),
    ) ||
    // Another has been asked after her, since she left it.
    (requestsTo(meeting, roster, personId, hash).length > 0 &&
      last !== undefined &&
      (last.to?.personId ?? roster.electorate.chair) !== personId);
  const firstThere = order.findIndex((person) => !away(person));
  return firstThere < 0 ? order : order.slice(0, firstThere + 1);
}

/** Who is next to be asked where whoever is asked leaves it or stays silent; null: nobody more. */
export function nextApprover(meeting: Asked, roster: MeetingRoster, hash: string): PersonRef | null {
  const order = presidiumOrder(roster);
  const left = order.filter(({ personId }) => requestsTo(meeting, roster, personId, hash).length === 0);
  const isComing = ({ personId }: PersonRef) => answerOf(meeting.attendance, personId)?.answer !== 'ABSENT';
  return left.find(isComing) ?? left[0] ?? null;
}

/**
 * When the silence of whoever was asked lets another be asked: after the time that the board gives an ersättare to
 * answer in, which is the one it has set for questions that go on (setting `substituteAnswerHours`; Klubbans ordning).
 */
export function silentAt(
  meeting: Asked,
  roster: MeetingRoster,
  { at }: Pick<ApprovalRequest, 'at'>,
): Instant {
  return callPassesOnAt(at, earliestStart(meeting), roster.substituteAnswerHours);
}

function requestsTo(
  { noticeBook }: Asked,
  { electorate }: MeetingRoster,
  personId: string,
  hash: string,
): readonly ApprovalRequest[] {
  const asked = noticeBook.askedApproval;
  if (asked === null || asked.hash !== hash) return [];
  return asked.requests.filter(({ to }) => (to?.personId ?? electorate.chair) === personId);
}
