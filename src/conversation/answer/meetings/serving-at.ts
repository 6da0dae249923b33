import type { MeetingOnRecord } from '../../knowledge.ts';
import type { Asking } from '../asking.ts';

/** Whether an ersättare serves at a meeting, is asked to, or neither; and for whom. */
export interface Serving {
  readonly is: 'SERVING' | 'ASKED' | 'NOT';
  readonly servesFor: string | null;
}

/** How the asker stands as ersättare at a meeting that is called; null: she is none, or others read the answer. */
export function servingAt(
  { asker, audience }: Pick<Asking, 'asker' | 'audience'>,
  { status, attendance }: MeetingOnRecord['state'],
): Serving | null {
  if (audience !== 'asker' || status !== 'CALLED' || !asker.offices.includes('SUBSTITUTE')) return null;
  const call = attendance.calls
    .filter(({ person }) => person.personId === asker.personId)
    .find((one) => one.status === 'ACCEPTED' || one.status === 'ASKED');
  if (call === undefined) return { is: 'NOT', servesFor: null };
  return { is: call.status === 'ACCEPTED' ? 'SERVING' : 'ASKED', servesFor: call.servesFor?.name ?? null };
}
