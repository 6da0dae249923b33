import type { TaskSource } from '../../conversation/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import { listMeetings } from '../views.ts';
import { boardsOf, type MeetingPorts, reachMeeting } from './reach.ts';

type Open = NonNullable<TaskSource['open']>;

/** Questions to serve that wait: the person's own, and for the kansli those whose answer she may record. */
export async function openCalls(
  ports: MeetingPorts,
  { boardId }: Parameters<Open>[0],
  turn: Turn,
): ReturnType<Open> {
  if (turn.place.kind !== 'personal') return [];
  const [board] = await boardsOf(ports, turn, boardId);
  if (!board) return [];
  const { doer } = board;
  const today = localDateOf(turn.at);
  const called = (await listMeetings(ports.store, boardId)).filter(
    ({ status, date }) => status === 'CALLED' && date >= today,
  );
  const found = await Promise.all(called.map(({ id }) => reachMeeting(ports, turn, id)));
  const calls = found.flatMap((at) => at?.meeting.attendance.calls ?? []);
  return calls
    .filter(
      ({ status, person }) =>
        status === 'ASKED' && (person.personId === doer.personId || mayRecordForOthers(doer)),
    )
    .map(({ person: { personId, name } }) => ({
      kind: 'call',
      heading: name,
      options: [],
      ...(personId === doer.personId ? {} : { personId }),
    }));
}
