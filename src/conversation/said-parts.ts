import type { Answer } from './answer/answers.ts';
import type { Part } from './situation.ts';

/** What the bot says of itself or of what it did not understand. */
export function being(kind: 'stranger' | 'empty' | 'not-understood' | 'elsewhere'): Part {
  return answerPart({ area: 'being', value: { kind } });
}

/** An answer as a part of the turn's reply; with no board where it is of none. */
export function answerPart(answer: Answer, boardId: string | null = null): Part {
  return { kind: 'answer', answer, boardId };
}
