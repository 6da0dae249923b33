import type { BoardQuestion } from './answer/answers.ts';
import { type Asking, speaksOf } from './answer/asking.ts';
import type { Intent } from './understand/intents.ts';

/** Questions about answers that are awaited, in the order they are tried where the message does not say of what. */
const OF_ANSWERS = ['percapsulam.status', 'poll.status', 'attendance.coming'] as const;

/** The questions that a message may be, likeliest first, and whether it says itself which. */
export function questionsMeant(
  asking: Asking,
  intent: BoardQuestion,
): { readonly questions: readonly BoardQuestion[]; readonly named: boolean } {
  if (!OF_ANSWERS.some((one) => one === intent) || saysWhich(asking, intent)) {
    return { questions: [intent], named: true };
  }
  return { questions: OF_ANSWERS, named: false };
}

/** "Vilka har inte svarat?", "har alla röstat?", "när går svarstiden ut?" say nothing of what is answered. */
function saysWhich(asking: Asking, intent: Intent): boolean {
  const { entities } = asking.understanding;
  if (entities.dates.length > 0) return true;
  if (intent === 'percapsulam.status') return speaksOf(asking, 'percapsulam');
  if (intent === 'poll.status') return speaksOf(asking, 'poll');
  return speaksOf(
    asking,
    'meeting',
    'notice',
    'come',
    'cannotCome',
    'substitute',
    'present',
    'absent',
    'stepIn',
  );
}
