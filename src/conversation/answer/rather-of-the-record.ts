import { askedOfMatter, asksOfOneself, isBorneOut } from '../understand/borne-out.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import type { Concept } from '../understand/lexicon.ts';
import { type Asking, speaksOf } from './asking.ts';
import { asksWhatWasSaid } from './by-speaker.ts';
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
  if (!isAct(intent) && asksWhatWasSaid(asking) && !speaksOf(asking, 'vote', 'recusal'))
    return 'matter.about';
  if (intent === 'member.role' && LEADS.test(asking.understanding.message.text)) {
    if (await namesRecordedMatter(asking)) return 'matter.about';
  }
  if (intent.startsWith('member.') && countsOthers(asking)) return 'matter.about';
  if (intent === 'agenda.presenter' && TAKES.test(asking.understanding.message.text)) return intent;
  const answersUnasked =
    (intent === 'rsvp.accept' || intent === 'rsvp.decline') && asksOfOneself(asking.understanding);
  if (!answersUnasked && (isBorneOut(intent, entities) || (isAct(intent) && !asks(asking)))) return intent;
  if (isSure(asking, intent) && OF_A_MATTER.has(intent)) return intent;
  if (await namesRecordedMatter(asking)) return askedOfMatter(entities);
  if (!answersUnasked) return intent;
  return entities.tense === 'past' || entities.dates.length === 0 ? null : 'attendance.coming';
}

/** "Vem leder arbetsgruppen": of what is named, not of the board. */
const LEADS = /(?<!\p{L})(?:leder|ledde|håller i|ansvarar)(?!\p{L})/iu;

/** "Vem tar budgeten": whoever has a matter presents it. */
const TAKES =
  /(?<!\p{L})vem (?:är det som |som |är som )?(?:tar|har|ska ta|ska ha|kör|håller|sköter|drar|pratar|berättar|visar|kommer och|ansvarar)(?!\p{L})/iu;

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

const ASKING: ReadonlySet<Concept> = new Set<Concept>(['howMuch', 'howMany', 'why', 'who']);

function asks({ understanding: { message, features, entities } }: Asking): boolean {
  return (
    entities.concepts.some(({ concept }) => ASKING.has(concept)) ||
    message.text.includes('?') ||
    features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb' || feature === 'shape:word')
  );
}
