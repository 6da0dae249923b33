import { type BoardOnDay, boardOnDay, type KnownBoard } from '../board/index.ts';
import { type Actor, canonicalHash, type Instant, localDateOf } from '../kernel/index.ts';
import { runCommand, type Store } from '../store/index.ts';
import type { MeetingCommand } from './domain/commands.ts';
import { meetingRosterOf } from './roster.ts';
import { meetingKind } from './stream.ts';
import { type ListedMeeting, listMeetings } from './views.ts';

/** Who has it done, and when. */
export interface Following {
  readonly at: Instant;
  readonly actor: Actor;
}

/**
 * The board's coming meetings follow its description as it now is: the days by which the kansli must be ready, and
 * where people have been called or have answered, who they are and when they are reminded. Nothing is recorded of a
 * meeting that follows it already. Gives how many meetings were changed. Throws what the store throws.
 */
export async function followBoard(
  store: Pick<Store, 'streams'>,
  board: KnownBoard,
  following: Following,
): Promise<number> {
  const today = localDateOf(following.at);
  let changed = 0;
  for (const meeting of await listMeetings(store, board.id)) {
    const isComing = meeting.status === 'PLANNED' || meeting.status === 'CALLED';
    if (!isComing || meeting.date < today) continue;
    if (await follow(store, meeting, boardOnDay(board, meeting.date), following)) changed += 1;
  }
  return changed;
}

async function follow(
  { streams }: Pick<Store, 'streams'>,
  { id, boardId, version }: ListedMeeting,
  board: BoardOnDay,
  { at, actor }: Following,
): Promise<boolean> {
  const { materialStopDays, noticeDays } = board.rules;
  const days = { materialStopDays: materialStopDays.value, noticeDays: noticeDays.value };
  const termEnds = board.terms.map(({ to }) => to);
  const roster = meetingRosterOf(board);
  const steps: Readonly<Record<string, MeetingCommand>> = {
    days: { type: 'PlanPreparation', ...days, termEnds },
    people: { type: 'NoteRoster', roster, at },
  };
  // The meeting as it was and the board as it is: two instances that start at once do it once.
  const asItIs = `follow/${version}/${canonicalHash({ ...days, termEnds, roster })}`;
  let changed = false;
  for (const [step, command] of Object.entries(steps)) {
    const meta = { at, actor, commandId: `${asItIs}/${step}` };
    const outcome = await runCommand(streams, meetingKind, { id, boardId }, command, meta);
    changed ||= outcome.kind === 'done' && outcome.events.length > 0;
  }
  return changed;
}
