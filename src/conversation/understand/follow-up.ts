import { likeliestGrounded } from './grounded.ts';
import { INTENTS, type Intent, TARGETS } from './intents.ts';
import { MODEL } from './learnt/model.ts';
import { asksOfMeetingBefore } from './meetings/meeting-step.ts';
import { sifted } from './patterns/sifted.ts';
import { settle } from './settle.ts';
import type { Understanding } from './understand.ts';
import type { ConceptMention } from './words/concepts.ts';
import type { Concept } from './words/lexicon.ts';

/** Concepts that a follow-up may hold without asking anything new. */
const NEUTRAL: ReadonlySet<Concept> = new Set([
  'what',
  'how',
  'andThen',
  'thisOne',
  'after',
  'before',
  'next',
  'last',
  'item',
  'paragraph',
  'mine',
  'ours',
  'not',
  'isThere',
  'organisation',
  'office',
  'boardWord',
  'board2',
  'year',
  'iam',
  'meeting',
  'already',
  'who',
]);

/** What is asked of a meeting, and can be asked of another in the same words. */
const ASKED_OF_ONE: ReadonlySet<Intent> = new Set<Intent>([
  'attendance.present',
  'attendance.absent',
  'attendance.served',
  'decision.list',
  'decision.total',
  'recusal.past',
  'decision.dissent',
  'minutes.adjuster',
  'minutes.status',
  'minutes.get',
  'agenda.show',
]);

/** Below this the table is only guessing. */
const SURE = 0.3;

/** What is said to be polite, or of something else: of words that nobody knows it cannot be told. */
const OF_NO_MATTER: ReadonlySet<Intent> = new Set<Intent>(['greeting', 'thanks', 'rude', 'help', 'outside']);

/** "xyzzy": a message of no word that the conversation knows is not taken for talk of something else. */
function isGibberish({ entities }: Understanding, intent: Intent): boolean {
  const { meant } = entities;
  return OF_NO_MATTER.has(intent) && meant.length > 0 && !meant.some(({ folded }) => MODEL.words.has(folded));
}

export interface ReadIntent {
  readonly intent: Intent | null;
  /** Whether it is what was asked before, of something else. */
  readonly carriedOn: boolean;
  readonly score: number;
}

/**
 * What a message is for, with what was asked before in mind: "och punkt 7 då" asks of punkt 7 what was asked of
 * punkt 12. Null where nothing speaks clearly for anything. `goesOn`: it stood after "och" in the same message.
 */
export function readIntent(understanding: Understanding, before: string | null, goesOn = false): ReadIntent {
  const [best] = understanding.scores;
  const earlier = INTENTS.find((one) => one === before);
  if (earlier && asksOfMeetingBefore(understanding.message.text)) {
    const intent = ASKED_OF_ONE.has(earlier) ? earlier : 'meeting.get';
    return { intent, carriedOn: true, score: best?.score ?? 0 };
  }
  if (earlier?.startsWith('minutes.') && asksWhenReady(understanding.message.text))
    return { intent: 'minutes.status', carriedOn: true, score: best?.score ?? 0 };
  if (earlier === 'minutes.adjuster' && WHO_DID_LAST.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier && OF_ANSWERS.has(earlier) && WHO_IS_LEFT.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier && OF_PUT.has(earlier) && WHO_HAS.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier && OF_PUT.has(earlier) && WHEN_SHUT.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier === 'minutes.status' && IN_TIME.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier === 'attendance.served' && FOR_WHOM.test(understanding.message.text))
    return { intent: earlier, carriedOn: true, score: best?.score ?? 0 };
  if (earlier && carriesOn(understanding, goesOn)) {
    // Another matter named can only be asked about as a matter: no list of decisions or people is of it.
    const intent =
      namesOnlyAMatter(understanding) && TARGETS[earlier] !== 'matter' ? 'matter.about' : earlier;
    return { intent, carriedOn: true, score: best?.score ?? 0 };
  }
  if (!best || best.score < SURE || isGibberish(understanding, best.intent))
    return { intent: null, carriedOn: false, score: best?.score ?? 0 };
  const meant = likeliestGrounded(understanding) ?? best;
  return { intent: settle(meant.intent, understanding.entities), carriedOn: false, score: meant.score };
}

/** "Va de i tid", after when a protokoll was justerat. */
const IN_TIME = sifted(
  /^(?:och |men |å |o )?(?:(?:var|va|blev|är|e|hann|kom) (?:det|de|den|vi|dom) )?(?:(?:klart|justerat|uppe|upp) )?(?:i tid|för sent|försent|inom tiden|inom 14 dagar|i rätt tid)(?: då)?[?. ]*$/iu,
);

/** "Vem gjorde det sist", after who justerar. */
const WHO_DID_LAST = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken) (?:gjorde|var|va|har gjort|blev|hade)(?: det)?(?: (?:sist|senast|förra gången|gången innan|förra mötet|innan|förut))(?: då)?[?. ]*$/iu,
);

const OF_PUT: ReadonlySet<Intent> = new Set<Intent>(['percapsulam.status', 'poll.status']);
const OF_ANSWERS: ReadonlySet<Intent> = new Set<Intent>([...OF_PUT, 'attendance.coming']);
/** "Vilka då inte", "vem fattas", after who has answered. */
const WHO_IS_LEFT = sifted(
  /^(?:och |men |å |o )?(?:vilka|vem|vilken|hur många)(?: är det)?(?: som)?(?: då)?(?: som)?(?: har)? (?:inte|saknas|fattas|återstår|är kvar)(?: (?:har|svarat|röstat|gjort|det|än|ännu|då))*[?. ]*$/iu,
);
/** "Hur många har svarat på den". */
const WHO_HAS = sifted(
  /^(?:och |men |å |o )?(?:hur många|vilka|vem) har (?:svarat|röstat|tyckt till)(?: (?:på|om) (?:den|det|frågan))?(?: (?:då|än|hittills|nu|hitintills))*[?. ]*$/iu,
);
/** "När går det ut", after how something put to the board stands. */
const WHEN_SHUT = sifted(
  /^(?:och |men |å |o )?(?:(?:när|nar|vilken dag|hur länge) (?:går|stänger|slutar|löper|är) (?:det|den|de|dom|svarstiden|tiden)(?: (?:ut|slut|öppen|öppet|kvar))*(?: då)?|(?:när|nar) (?:senast|är sista (?:dag(?:en)?|svarsdag))|sista (?:dag(?:en)?|svarsdag))(?: (?:att|för att) (?:svara|rösta))?(?: då)?[?. ]*$/iu,
);

/** "För vem då", after who served. */
const FOR_WHOM =
  /^(?:och |men |å |o )?(?:(?:för|i stället för|istället för|åt) (?:vem|vilka|vilken)|vem|vilka|vems (?:plats|ställe))(?: (?:ersatte|tjänstgjorde|gick|satt|hoppade) (?:han|hon|hen|de|dom|den|\p{L}+)(?: (?:in )?för)?)?(?: (?:var|va|gällde) det)?(?: då| där)?[?. ]*$/iu;

const READY = sifted(
  /^(?:och |men |å |o )?(?:när|nar) (?:blev|blir|var|va|är|e) (?:det|de|den|protokollet) (?:helt )?(?:klart|klar|färdigt|färdig|underskrivet|påskrivet|signerat|godkänt)(?: då)?[?. ]*$/iu,
);

/** "När var det klart", of the protokoll that is spoken of: when it was justerat. */
const asksWhenReady = (text: string): boolean =>
  READY.test(text) || HOW_SOON.test(text) || WHEN_THAT.test(text) || UP_OR_DOWN.test(text);

/** "När skulle det ner": the anslag. */
const UP_OR_DOWN = sifted(
  /^(?:och |men |å |o )?(?:när|nar|vilken dag|vilket datum|hur länge) (?:ska|skall|skulle|får|fick|kan|kunde|går|gick|togs|tas|tog|sattes|sätts|satt|sitter|kom|kommer) (?:det|den|de|anslaget|lappen)(?: (?:sitta|tas|plockas|sättas|hängas|komma))?(?: (?:upp|uppe|ner|ned|bort))[?. ]*$/iu,
);

/** "Hur många dar tog det innan det var klart". */
const HOW_SOON = sifted(
  /^(?:och |men |å |o )?hur (?:många (?:dagar|dar|veckor)|lång tid|länge|snabbt) (?:tog|dröjde|gick) det(?: \p{L}+){0,2}(?: (?:innan|tills|till) (?:det|de|den|protokollet)(?: \p{L}+){0,4})?(?: då)?[?. ]*$/iu,
);

/** "Vilken dag skedde det". */
const WHEN_THAT = sifted(
  /^(?:och |men |å |o )?(?:när|nar|vilken dag|vilket datum) (?:var|va|skedde|hände|gjordes|gjorde (?:hon|han|de|dom)|blev|inträffade|ägde) (?:det|de|den|detta|det rum)?(?: då| rum)?[?. ]*$/iu,
);

function namesOnlyAMatter({ entities }: Understanding): boolean {
  const { numbers, persons, organisations, dates, boards, topic, step } = entities;
  return (
    topic.length > 0 &&
    step === null &&
    [numbers, persons, organisations, dates, boards].every((one) => one.length === 0)
  );
}

/** A short message that names something else to ask the same about. */
function carriesOn({ message, entities }: Understanding, goesOn: boolean): boolean {
  const { words } = message;
  if (words.length === 0 || words.length > 7) return false;
  // Without its "och" before it a question that speaks of anything else asks for itself.
  const bare = goesOn && entities.topic.length === 0;
  const joined = bare || /^(och|men|o|å|a|samt)$/.test(words[0]?.text ?? '') || words.at(-1)?.text === 'då';
  if (!joined) return false;
  // "Och budgeten?": a word that is itself the matter named asks nothing new.
  const isNamed = ({ words: [first, last] }: ConceptMention) =>
    first === last && entities.topic.some(({ word, weight }) => weight >= 0.6 && word === words[first]);
  const asks = (mention: ConceptMention) =>
    !mention.guessed && !NEUTRAL.has(mention.concept) && !isNamed(mention);
  if (entities.concepts.some(asks)) return false;
  const names =
    entities.numbers.length + entities.persons.length + entities.organisations.length + entities.dates.length;
  return names > 0 || entities.step !== null || entities.topic.length > 0 || entities.boards.length > 0;
}
