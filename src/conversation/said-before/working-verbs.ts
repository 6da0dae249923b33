import { boardOfMeeting } from '../../meeting/index.ts';
import type { Reply, Turn, Verb } from '../../teams/contract.ts';
import type { Memory } from '../knowledge.ts';
import { type Context, forgetAt, fromMemory, toMemory } from './context.ts';

/** Presses on an agenda, its items and bilagor, and on the kallelse before it is sent. */
const WORKING =
  /^(?:meeting\.(?:agenda|item|paper(?=-)|attach|post|proposal-accept|queued)(?:-[a-z-]+)?|notice\.(?:preview|send|ask-approval))$/;

/** Presses that do what words have put on a card. */
const DOES =
  /^(?:meeting\.(?:create|move|cancel|remind|post|post-again|plan-add|item-(?:add|save|move|swap|withdraw|restore)|paper-(?:remove|restore)|proposal-accept|queued-add)|notice\.send(?:-again)?)$/;

/** Presses that save a new ärende, or go on to another. */
const LEAVES = /^meeting\.(?:item|move|cancel|propose|proposal-accept|queued)(?:-[a-z-]+)?$/;

/** What has been read in is saved: of the one kallelse that may then be sent. */
const SAVES_READ = /^record\.confirm$/;

/**
 * The verbs, each remembering the meeting that it is pressed for as the one worked on in that chat: "gör punkt 6 intern"
 * goes on with it, as after words. What has been done by a press is not left undone by words after it.
 */
export function followingWork(memory: Memory, verbs: readonly Verb[]): Verb[] {
  return verbs.map((one) =>
    [WORKING, DOES, LEAVES, SAVES_READ].some((pattern) => pattern.test(one.name))
      ? {
          ...one,
          async run(input, turn) {
            const reply = await one.run(input, turn);
            if (turn.place.kind === 'personal') {
              const meeting = SAVES_READ.test(one.name) ? meetingToSend(reply) : meetingOf(input);
              await remember(memory, turn, one.name, meeting);
            }
            return reply;
          },
        }
      : one,
  );
}

/** Whose it is has the verb looked at; a meeting that is no board of hers is nothing to the conversation. */
async function remember(memory: Memory, turn: Turn, verb: string, meetingId: string | null): Promise<void> {
  const key = keyOf(turn);
  const before = fromMemory(await memory.recall(key), turn.commandId, turn.at);
  const after = done(verb, worked(verb, meetingId, turn.at, before));
  if (after === before) return;
  await memory.remember(key, toMemory(after, before, turn.commandId), forgetAt(turn.at));
}

function worked(verb: string, meetingId: string | null, at: Turn['at'], before: Context): Context {
  const boardId = meetingId === null ? null : boardOfMeeting(meetingId);
  if (meetingId === null || boardId === null || !(WORKING.test(verb) || SAVES_READ.test(verb))) return before;
  const board = { id: boardId, at };
  return { ...before, board, workedBoard: board, worked: { boardId, meetingId, at } };
}

function done(verb: string, before: Context): Context {
  const { lastSaid } = before;
  const after = LEAVES.test(verb) && before.unsaved ? { ...before, unsaved: null } : before;
  return DOES.test(verb) && lastSaid ? { ...after, lastSaid: { ...lastSaid, pressed: true } } : after;
}

/** The meeting whose kallelse alone the receipt offers to send; null: none, or several. */
function meetingToSend({ messages }: Reply): string | null {
  const offered = [...JSON.stringify(messages).matchAll(OFFERS)].map(([, id]) => id);
  const [one, ...more] = new Set(offered);
  return one === undefined || more.length > 0 ? null : one;
}

const OFFERS = /"verb":"notice\.preview"[^{}]*"data":\{[^{}]*"meetingId":"([^"]+)"/gu;

function meetingOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('meetingId' in input)) return null;
  return typeof input.meetingId === 'string' ? input.meetingId : null;
}

/** Whose conversation it is: somebody's in a place. */
export function keyOf({ place, caller }: Turn): string {
  return `${place.conversationId} ${caller.objectId}`;
}
