import type { Answer } from '../answers.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { decidedPerCapsulam } from '../decisions/decided-without-meeting.ts';
import { votes } from '../decisions/votes.ts';

/** How a matter that has been decided per capsulam was answered, where the question is of answers. */
export async function answersPerCapsulam(asking: Asking): Promise<Answer | null> {
  const { entities, message } = asking.understanding;
  const past =
    /(?<!\p{L})(svarade|röstade|rostade|tyckte|tillstyrkte|avstyrkte|enhällig\p{L}*|enigt|eniga|svarsordning\p{L}*)(?!\p{L})/iu.test(
      message.text,
    );
  if ((entities.topic.length === 0 && !past) || !(past || speaksOf(asking, 'respond', 'vote', 'who'))) {
    return null;
  }
  const value = await votes({ ...asking, intent: 'decision.votes' });
  return value.kind === 'votes' && value.one && value.sentences.length > 0
    ? { area: 'decisions', value }
    : null;
}

/** What has been decided per capsulam, where that is asked. */
export async function perCapsulam(asking: Asking): Promise<Answer | null> {
  const value = await decidedPerCapsulam(asking);
  return value ? { area: 'decisions', value } : null;
}
