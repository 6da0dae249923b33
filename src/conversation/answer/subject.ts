import type { Subject } from '../context.ts';
import type { Intent } from '../understand/intents.ts';
import type { Answer } from './answers.ts';
import type { Asking } from './asking.ts';

/** What the conversation is about after an answer: what the answer spoke of, else what was spoken of before. */
export function subjectAfter(asking: Asking, intent: Intent | null, answer: Answer): Subject {
  const before = asking.subject;
  return {
    boardId: asking.board.id,
    intent,
    meetingId: meetingOf(answer) ?? before?.meetingId ?? null,
    matter: before?.matter ?? null,
    personId: personOf(answer) ?? before?.personId ?? null,
    topic: before?.topic ?? [],
    at: asking.now,
  };
}

function meetingOf(answer: Answer): string | null {
  if (answer.area !== 'meeting' || !('meeting' in answer.value)) return null;
  return answer.value.meeting?.id ?? null;
}

function personOf(answer: Answer): string | null {
  if (answer.area !== 'people') return null;
  const { value } = answer;
  if (value.kind === 'person') return value.person.id;
  if (value.kind === 'substitute-of') return value.whose.id;
  return value.kind === 'substitutes-for' ? value.who.id : null;
}
