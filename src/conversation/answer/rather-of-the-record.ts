import { askedOfMatter, asksOfOneself, isBorneOut } from '../understand/borne-out.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { type Asking, speaksOf } from './asking.ts';
import { namesRecordedMatter } from './on-record.ts';

/**
 * What a message is for, with the board's record at hand: where it says nothing of what its words were taken for and
 * names a matter on record, it asks of that matter. What is asked is never taken for an answer to a kallelse.
 */
export async function ratherOfTheRecord(asking: Asking, intent: Intent | null): Promise<Intent | null> {
  if (intent === null) return null;
  const { entities } = asking.understanding;
  if (intent === 'member.person' && entities.dates.length > 0 && speaksOf(asking, 'followup')) {
    return 'decision.followup';
  }
  if (intent.startsWith('member.') && countsOthers(asking)) return 'matter.about';
  const answersUnasked =
    (intent === 'rsvp.accept' || intent === 'rsvp.decline') && asksOfOneself(asking.understanding);
  if (!answersUnasked && (isBorneOut(intent, entities) || (isAct(intent) && !asks(asking)))) return intent;
  if (isSure(asking, intent) && OF_A_MATTER.has(intent)) return intent;
  if (await namesRecordedMatter(asking)) return askedOfMatter(entities);
  return answersUnasked ? 'attendance.coming' : intent;
}

/** "Hur många huvudmän har vi i kommunen": of others than those who sit on the board. */
function countsOthers(asking: Asking): boolean {
  return (
    speaksOf(asking, 'howMany') &&
    !speaksOf(asking, 'member', 'substitute', 'office', 'auditor', 'chair', 'vice') &&
    asking.understanding.entities.topic.some(({ weight }) => weight === 1)
  );
}

/** Asked of a matter anyhow: where the words are sure, the matter's own paragraph settles whether there is any. */
const OF_A_MATTER: ReadonlySet<Intent> = new Set<Intent>([
  'recusal.past',
  'decision.dissent',
  'decision.votes',
]);

function isSure({ understanding: { scores } }: Asking, intent: Intent): boolean {
  return scores.some((one) => one.intent === intent && one.score >= 0.95);
}

function asks({ understanding: { message, features } }: Asking): boolean {
  return (
    message.text.includes('?') ||
    features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb' || feature === 'shape:word')
  );
}
