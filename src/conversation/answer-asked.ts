import type { ActParams } from './action-handlers.ts';
import type { Conversed, Situation } from './situation.ts';
import { standIn } from './understand/answer-words.ts';
import { readMessage } from './understand/words.ts';

/** "Ja", "nej tack", "ja det går bra", and nothing more. */
const PLAIN = 4;
/** Words of something else than what was asked. */
const SAYS_MORE = /[?]|(?<!\p{L})(?:men|om|kanske|fast|bara|vad|vem|när|hur|vilk\p{L}*)(?!\p{L})|\d|§/iu;

/** A plain yes or no to what the bot has just asked: the act that it settles. Null: nothing was, or it is no such answer. */
export function answerToAsked(text: string, { context, memberships }: Situation): Conversed | null {
  const { asked } = context;
  const mine = memberships.find((one) => one.boardId === asked?.boardId);
  const message = readMessage(text);
  if (!asked || !mine || message.words.length > PLAIN || SAYS_MORE.test(text)) return null;
  const stand = standIn(message);
  if (stand !== 'APPROVE' && stand !== 'REJECT') return null;
  const action = stand === 'APPROVE' ? asked.yes : (asked.no ?? asked.yes);
  const sure = stand === 'APPROVE' || asked.no !== null;
  const params: ActParams = { ...(asked.params as ActParams), board: asked.boardId, sure };
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
