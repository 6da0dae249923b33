import type { ActParams } from './action-handlers.ts';
import type { Conversed, Situation } from './situation.ts';
import { shortReply } from './understand/reply-words.ts';
import { readMessage } from './understand/words.ts';

/**
 * A plain yes, no or "på distans" to what the bot has just asked, and nothing more: the act that it settles. Null:
 * nothing was asked, or it is no such answer.
 */
export function answerToAsked(text: string, { context, memberships }: Situation): Conversed | null {
  const { asked } = context;
  const mine = memberships.find((one) => one.boardId === asked?.boardId);
  const message = readMessage(text);
  const reply = asked && mine ? shortReply(message.text) : null;
  const action = reply === null ? undefined : asked?.[reply];
  if (!asked || !mine || action === undefined) return null;
  const params: ActParams = { ...(asked.params as ActParams), board: asked.boardId, sure: true };
  const request = { action, boardId: asked.boardId, personId: mine.personId, params, text: message.text };
  return {
    parts: [{ kind: 'act', request }],
    context: {
      ...context,
      asked: null,
      understood: { action, outcome: null, params: { ...params } },
    },
  };
}
