import { boardOfMeeting } from '../meeting/index.ts';
import type { Turn, Verb } from '../teams/contract.ts';
import { forgetAt, fromMemory, toMemory } from './context.ts';
import type { Memory } from './knowledge.ts';

/** Presses on an agenda, its items and bilagor, and on the kallelse before it is sent. */
const WORKING =
  /^(?:meeting\.(?:agenda|item|paper(?=-)|attach|post|proposal-accept|queued)(?:-[a-z-]+)?|notice\.(?:preview|send|ask-approval))$/;

/**
 * The verbs, each remembering the meeting that it is pressed for as the one worked on in that chat: "gör punkt 6 intern"
 * goes on with it, as after words.
 */
export function followingWork(memory: Memory, verbs: readonly Verb[]): Verb[] {
  return verbs.map((one) =>
    WORKING.test(one.name)
      ? {
          ...one,
          async run(input, turn) {
            const reply = await one.run(input, turn);
            const meetingId = meetingOf(input);
            if (meetingId !== null && turn.place.kind === 'personal') await remember(memory, turn, meetingId);
            return reply;
          },
        }
      : one,
  );
}

/** Whose it is has the verb looked at; a meeting that is no board of hers is nothing to the conversation. */
async function remember(memory: Memory, turn: Turn, meetingId: string): Promise<void> {
  const boardId = boardOfMeeting(meetingId);
  if (boardId === null) return;
  const key = keyOf(turn);
  const before = fromMemory(await memory.recall(key), turn.commandId, turn.at);
  const after = {
    ...before,
    board: { id: boardId, at: turn.at },
    worked: { boardId, meetingId, at: turn.at },
  };
  await memory.remember(key, toMemory(after, before, turn.commandId), forgetAt(turn.at));
}

function meetingOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('meetingId' in input)) return null;
  return typeof input.meetingId === 'string' ? input.meetingId : null;
}

/** Whose conversation it is: somebody's in a place. */
export function keyOf({ place, caller }: Turn): string {
  return `${place.conversationId} ${caller.objectId}`;
}
