import type { MatterPointer, Subject } from '../said-before/context.ts';
import type { Intent } from '../understand/intents.ts';
import type { Answer } from './answers.ts';
import type { Asking } from './asking.ts';
import type { Matter } from './matters/matter.ts';

/** What the conversation is about after an answer: what the answer spoke of, else what was spoken of before. */
export function subjectAfter(asking: Asking, intent: Intent | null, answer: Answer): Subject {
  const before = asking.subject;
  const matter = matterOf(answer);
  const meetingId = meetingOf(answer);
  const moved = meetingId !== null && before?.matter?.meetingId !== meetingId;
  return {
    boardId: asking.board.id,
    intent,
    meetingId: matter?.meetingId ?? meetingId ?? before?.meetingId ?? null,
    matter: matter ? pointerTo(matter) : moved ? null : (before?.matter ?? null),
    personId: personOf(answer) ?? before?.personId ?? null,
    topic: asking.understanding.entities.topic.map((topic) => topic.word.text),
    at: asking.now,
  };
}

function pointerTo({ kind, meetingId, number }: Matter): MatterPointer {
  return { kind, meetingId, number };
}

/** The matter that an answer tells of; null where it tells of none alone. */
export function matterOf(answer: Answer): Matter | null {
  switch (answer.area) {
    case 'matter':
      // What was told to come nearest is what "det" is of in the next message.
      if (answer.value.kind === 'not-stated') return answer.value.nearest;
      return 'matter' in answer.value ? answer.value.matter : null;
    case 'agenda':
      return 'matter' in answer.value ? answer.value.matter : null;
    case 'decisions':
      return 'matters' in answer.value && answer.value.matters.length === 1
        ? (answer.value.matters[0] ?? null)
        : null;
    default:
      return null;
  }
}

function meetingOf(answer: Answer): string | null {
  switch (answer.area) {
    case 'meeting':
      return 'meeting' in answer.value ? (answer.value.meeting?.id ?? null) : null;
    case 'agenda':
      return 'meeting' in answer.value ? (answer.value.meeting?.id ?? null) : null;
    case 'minutes':
      return 'facts' in answer.value ? answer.value.facts.meetingId : null;
    case 'attendance':
      return 'meetingId' in answer.value ? answer.value.meetingId : null;
    case 'decisions':
      return 'matters' in answer.value ? (answer.value.matters[0]?.meetingId ?? null) : null;
    default:
      return null;
  }
}

function personOf(answer: Answer): string | null {
  if (answer.area !== 'people') return null;
  const { value } = answer;
  if (value.kind === 'person') return value.person.id;
  if (value.kind === 'seat-history') return value.who.id;
  if (value.kind === 'substitute-of') return value.whose.id;
  // "Vem är revisor": of one alone, who is then "han" or "hon".
  if (value.kind === 'auditors') return onlyOf(value.auditors);
  if (value.kind === 'office') return value.only ? onlyOf(value.office) : null;
  return value.kind === 'substitutes-for' ? value.who.id : null;
}

const onlyOf = (holders: readonly { readonly person: { readonly id: string } }[]): string | null =>
  holders.length === 1 ? (holders[0]?.person.id ?? null) : null;
