import type { Answer } from '../answer/answers.ts';
import type { Asking } from '../answer/asking.ts';
import type { Subject } from '../said-before/context.ts';
import type { Part } from './situation.ts';

/** What the bot says of itself or of what it did not understand. */
export function being(
  kind:
    | 'stranger'
    | 'empty'
    | 'not-understood'
    | 'elsewhere'
    | 'teams-members'
    | 'guests'
    | 'own-messages'
    | 'not-added'
    | 'on-paper'
    | 'nothing-to-stop'
    | 'answer-elsewhere'
    | 'nothing-to-approve',
): Part {
  return answerPart({ area: 'being', value: { kind } });
}

/** An answer as a part of the turn's reply; with no board where it is of none. */
export function answerPart(answer: Answer, boardId: string | null = null): Part {
  return { kind: 'answer', answer, boardId };
}

/** The answer with what asks for it again, of the same meeting of a day that has several: a long list is shown in pages. */
export function withAsked(part: Part, { understanding, board, subject }: Asking, meetingId?: string): Part {
  if (part.kind !== 'answer' && part.kind !== 'question') return part;
  const of = meetingId === undefined ? {} : { meetingId };
  const asked = {
    text: understanding.message.text,
    boardId: board.id,
    ...of,
    about: subject && timeless(subject),
  };
  const { keptFromAll } = board;
  return { asked, ...(keptFromAll === undefined ? {} : { keptFromAll }), ...part };
}

function timeless({ at: _, ...about }: Subject): Omit<Subject, 'at'> {
  return about;
}

/** Whether it is the other boards, offered beside what was taken to be of one. */
export function offersOther(part: Part): boolean {
  return (
    part.kind === 'answer' &&
    part.answer.value.kind === 'which-board' &&
    part.answer.value.instead !== undefined
  );
}
