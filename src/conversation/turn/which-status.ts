import { namesOwnProposal } from '../answer/acts/items/own-proposal-named.ts';
import type { BoardQuestion } from '../answer/answers.ts';
import type { Asking } from '../answer/asking.ts';
import { takenUpAskedOf } from '../understand/agenda/asked-of-item.ts';
import { answersProposal, repliesToProposerNamed } from '../understand/agenda/proposals-asked.ts';
import type { Intent } from '../understand/intents.ts';
import { toldOfChange } from '../understand/meetings/told-of-change.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Concept } from '../understand/words/lexicon.ts';

/** Questions about answers that are awaited, in the order they are tried where the message does not say of what. */
const OF_ANSWERS = ['percapsulam.status', 'poll.status', 'attendance.coming'] as const;

/** The questions that a message may be, likeliest first, and whether it says itself which. */
export function questionsMeant(
  asking: Asking,
  intent: BoardQuestion,
): { readonly questions: readonly BoardQuestion[]; readonly named: boolean } {
  // "Ångra" asks for nobody's answers.
  const { text } = asking.understanding.message;
  const isUndo = undoSaid(text) !== null;
  // "Svara nej på Ritas förslag": whoever proposed it is answered, whatever else waits for answers.
  const isOfProposals =
    intent === 'attendance.coming' && (answersProposal(text) || repliesToProposerNamed(text));
  // "Hur går det med bryggan?", which she has proposed.
  const isOfOwn = takenUpAskedOf(text) !== null && namesOwnProposal(asking);
  const isOfChange = toldOfChange(text) !== null;
  const isNamed = isUndo || isOfProposals || isOfOwn || isOfChange;
  if (isNamed || !isOfAnswers(intent, asking.understanding)) {
    return { questions: [intent], named: true };
  }
  return { questions: OF_ANSWERS, named: false };
}

/**
 * Whether it asks for answers without saying to what: "vilka har inte svarat?", "har alla röstat?", "när går svarstiden
 * ut?".
 */
export function isOfAnswers(intent: Intent, understanding: Understanding): boolean {
  return OF_ANSWERS.some((one) => one === intent) && !saysWhich(intent, understanding);
}

/** Of answers that are awaited, to whatever was asked: "vilka har inte svarat?", "har alla röstat?", "hur går det?" */
const AWAITED =
  /(?<!\p{L})(?:obesvara\p{L}*|svar\p{L}*|röstat|rösterna|besked\p{L}*|återkoppl\p{L}*|hör(?:t)? av|hur (?:går|ligger|ser)|läget|status\p{L}*|väntar|inväntar|kvar|återstår|fattas|saknas|klara?)(?!\p{L})/iu;

const OF_THE_MEETING: readonly Concept[] = [
  'meeting',
  'notice',
  'come',
  'cannotCome',
  'substitute',
  'present',
  'absent',
  'stepIn',
];

const OWN = /(?<!\p{L})(?:jag|mitt|min|mina)(?!\p{L})/iu;

function saysWhich(intent: Intent, { entities, message }: Understanding): boolean {
  const speaks = (...concepts: readonly Concept[]) =>
    entities.concepts.some((mention) => concepts.includes(mention.concept));
  if (entities.dates.length > 0) return true;
  if (intent === 'percapsulam.status') return speaks('percapsulam');
  if (intent === 'poll.status') return speaks('poll');
  // "Vilka kommer?", "vad är nytt?": of no answers to anything else; one's own is that to the kallelse.
  return speaks(...OF_THE_MEETING) || OWN.test(message.text) || !AWAITED.test(message.text);
}
