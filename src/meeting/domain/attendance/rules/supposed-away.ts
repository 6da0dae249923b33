import type { Instant, PersonRef } from '../../../../kernel/index.ts';
import type { ItemRecusals } from '../../recusals/state.ts';
import { type AttendanceBook, answerOf } from '../state.ts';

interface Answered {
  readonly attendance: AttendanceBook;
  readonly matters: readonly ItemRecusals[];
}

/**
 * The answers as they would be if `away` had förhinder and served for nobody: their seats are empty, and an ersättare who
 * would be asked then is not counted, as she has not said yes.
 *
 * Rule: KL (2017:725) 6 kap. 27 § through FinsamL (2003:1210) 19 § (those who are there are counted).
 */
export function supposedAway<Of extends Answered>(meeting: Of, away: readonly PersonRef[], now: Instant): Of {
  const isAway = ({ person }: { readonly person: PersonRef }) =>
    away.some(({ personId }) => personId === person.personId);
  const without = <Call extends { readonly person: PersonRef; readonly status: string }>(call: Call) =>
    isAway(call) && (call.status === 'ACCEPTED' || call.status === 'ASKED')
      ? { ...call, status: 'DECLINED' as const }
      : call;
  const { attendance, matters } = meeting;
  const absent = away.map((person) => ({
    person,
    answer: 'ABSENT' as const,
    before: answerOf(attendance, person.personId)?.answer ?? null,
    mayServe: false,
    withSeat: null,
    viaOffice: null,
    at: now,
  }));
  return {
    ...meeting,
    attendance: {
      ...attendance,
      answers: [...attendance.answers.filter((one) => !isAway(one)), ...absent],
      calls: attendance.calls.map(without),
    },
    matters: matters.map((matter) => ({ ...matter, calls: matter.calls.map(without) })),
  };
}

/**
 * The answers as they would be if `there`, each with a seat of her own, came to the meeting.
 *
 * Rule: KL (2017:725) 6 kap. 27 § through FinsamL (2003:1210) 19 § (those who are there are counted).
 */
export function supposedThere<Of extends Answered>(
  meeting: Of,
  there: readonly PersonRef[],
  now: Instant,
): Of {
  const { attendance } = meeting;
  const isThere = ({ person }: { readonly person: PersonRef }) =>
    there.some(({ personId }) => personId === person.personId);
  const present = there.map((person) => ({
    person,
    answer: 'COMING' as const,
    before: answerOf(attendance, person.personId)?.answer ?? null,
    mayServe: false,
    withSeat: null,
    viaOffice: null,
    at: now,
  }));
  const answers = [...attendance.answers.filter((one) => !isThere(one)), ...present];
  return { ...meeting, attendance: { ...attendance, answers } };
}
