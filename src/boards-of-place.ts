import { type BoardDirectory, boardOnDay } from './board/index.ts';
import { localDateOf } from './kernel/index.ts';
import type { Turn } from './teams/contract.ts';

/** The boards whose team or channel a turn takes place in; none in personal and group chats. */
export async function boardsAt(directory: BoardDirectory, { place, caller, at }: Turn): Promise<string[]> {
  const { teamId, channelId } = place;
  if (teamId === undefined) return [];
  const where = { tenantId: caller.tenantId, teamId, ...(channelId === undefined ? {} : { channelId }) };
  return (await directory.boardsAt(where, localDateOf(at))).map(({ id }) => id);
}

/** The names of all boards in the caller's tenant, hers or not; one whose tenant is not told is in each. */
export async function namesInTenant(directory: BoardDirectory, { caller, at }: Turn): Promise<string[]> {
  const today = (await directory.all()).map((board) => boardOnDay(board, localDateOf(at)));
  return today
    .filter(({ team }) => (team?.tenantId ?? caller.tenantId) === caller.tenantId)
    .map(({ name }) => name);
}
