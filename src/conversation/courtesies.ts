import type { BoardQuestion } from './answer/answers.ts';
import { answerPart, being } from './turn/said-parts.ts';
import type { Conversed, Part, Situation } from './turn/situation.ts';
import { isOnlyThanks } from './understand/coming/reply/courtesy-words.ts';
import type { Intent, QuestionIntent } from './understand/intents.ts';

/** What is answered without a board. */
export type Courtesy = Exclude<QuestionIntent, BoardQuestion>;
const COURTESIES: ReadonlySet<string> = new Set<Courtesy>([
  'help',
  'greeting',
  'thanks',
  'rude',
  'outside',
  'my.tasks',
]);

/** Whether it is a greeting or the like, of no board. */
export const isCourtesy = (intent: Intent): intent is Courtesy => COURTESIES.has(intent);
/** A greeting, thanks, help or one's own tasks: no board is chosen for them. */
export function courtesy(intent: Courtesy, situation: Situation, text: string): Conversed {
  const { memberships, acts, context } = situation;
  if (intent === 'my.tasks') {
    const part: Part = situation.audience === 'asker' ? { kind: 'tasks' } : being('elsewhere');
    return {
      parts: [part],
      context: { ...context, understood: { action: intent, outcome: 'answer', params: {} } },
    };
  }
  const value =
    intent === 'help' || intent === 'greeting'
      ? ({ kind: intent, memberships, acts } as const)
      : intent === 'thanks' && !isOnlyThanks(text)
        ? ({ kind: intent, unsure: true } as const)
        : ({ kind: intent } as const);
  return {
    parts: [answerPart({ area: 'being', value })],
    context: { ...context, understood: { action: intent, outcome: 'answer', params: {} } },
  };
}
