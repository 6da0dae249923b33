import type { Intent } from '../../intents.ts';
import { sifted } from '../../patterns/sifted.ts';
import type { Understanding } from '../../understand.ts';
import type { Concept } from '../../words/lexicon.ts';
import { asksOwnTurn } from '../asked/own-turn-words.ts';
import { isOfCourtesy, PRAISE } from './courtesy-words.ts';
import { shortReply } from './reply-words.ts';

/** More than this tells of something. */
const MOST_WORDS = 10;

/** What is said of nothing on record: of oneself, of yes and no, of that which has been put. */
const OF_NOTHING: ReadonlySet<Concept> = new Set<Concept>([
  'absent',
  'accept',
  'after',
  'against',
  'ahead',
  'already',
  'andThen',
  'before',
  'bye',
  'cannotCome',
  'come',
  'iam',
  'isThere',
  'mine',
  'next',
  'not',
  'ours',
  'refuse',
  'respond',
  'rules',
  'show',
  'sick',
  'smalltalk',
  'stepIn',
  'thanks',
  'thisOne',
  'where',
]);

/** Beside these whatever is a courtesy is no answer to anything. */
const THANKS = sifted(
  /(?<!\p{L})(?:tack\p{L}*|hej|hejsan|hejdå|noterat|mottaget|detsamma|ses|hörs)(?!\p{L})/iu,
);

const ONLY_PRAISE = sifted(String.raw`^(?:${PRAISE}[\s,.!]*)+$`, 'iu');

/** "Toppen": what is said beside a thanks, and by itself may be a yes. */
export function isPraise(text: string): boolean {
  return ONLY_PRAISE.test(text);
}

/** What somebody tells of herself, or begins with what she can, must or is. */
const OF_HERSELF = /(?<!\p{L})(?:jag|mig|mej|vi|oss)(?!\p{L})/iu;
const BEGINS_WITH_VERB =
  /^(?:(?:ja|jo|jodå|nej|nä|men|tyvärr|ok|okej|hej|jaha|då|nu)[\s,.!]+)*(?:får|måste|kan|hinner|vill|är|har|blir|sitter|står|försöker|kollar|återkommer|orkar|behöver|kommer|hoppas|tänkte|ska(?= (?:(?:bara|först|nog|lite) )*(?:kolla|dubbelkolla|höra|fundera|tänka|stämma|prata|återkomma|checka)(?!\p{L})))(?: (?:nog|inte|ej|bara|tyvärr|också|väl|ju|ändå|gärna|visst|ska|lite|fast))* (?:på|i|vid|med|till|av|hem|iväg|strax|snart|nu|sen|\d|(?!(?:alla|båda|bägge|vilka|några|inga|andra|samma|denna|dessa|nästa|handlingarna|bilagorna|\p{L}+rna)(?!\p{L}))(?:\p{L}+a|se|gå|få|ge|bli|be)(?!\p{L}))/iu;
/** "Det låter som en bra dag": of what has been put. */
const OF_WHAT_IS_PUT =
  /^(?:(?:hm+|nja|tja|ja|jo|nej|nä|ok|okej|jaha)[\s,.!]+)*(?:det|då|den dagen|den tiden)\s/iu;
/** "Behövs jag": asked by its order, whatever mark it has. */
const ASKS = sifted(
  /^(?!(?:då|så|nu|ja+|jo+|jodå|jadå|men|för|om|ok|okej|nej|nä|hej|sen|kanske|nog|eller|utan|alltså|asså|typ|jaha|att|som|tyvärr|även|gärna|absolut|klart|visst|ändå)\s)\p{L}+\s(?:jag|vi|du|ni|man|det|den|de|dom|han|hon|någon|alla)(?!\p{L})/iu,
);
/** "Var höll vi till i oktober", "hur dags måste jag vara där": a question word, and then its verb. */
const ASKS_WHAT = sifted(
  /^(?:och |men )?(?:var|vart|när|nar|hur|vad|vem|vilk\p{L}+|varför)\s(?!(?:jag|vi|man|det|den|bra|kul|roligt|fint|trevligt|skönt|inte)(?!\p{L}))\p{L}+\s(?:\p{L}+\s)?(?:jag|vi|du|ni|man|det)(?!\p{L})/iu,
);
/** What is wondered, wanted, missed or thought is of something else than coming. */
const OF_ANOTHER_THING = sifted(
  /(?<!\p{L})(?:undrar|hittar|tycker|anser|föreslår|yrkar|röstar|förstår|menar|fått|saknar|skickade|skickat|mejlat|glömde|önskar|gillar|ta upp|lyfta|jäv\p{L}*|jävig\p{L}*|länk\p{L}*|bilag\p{L}*|handling\p{L}*|protokoll\p{L}*|dagordning\p{L}*|kallels\p{L}*|punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|budget\p{L}*|kaffe\p{L}*|fika\p{L}*|parker\p{L}*|lösen\p{L}*|kod\p{L}*)(?!\p{L})/iu,
);

/** What a few words may have been taken for where no word of it was said. */
const COURTEOUS: ReadonlySet<Intent | null> = new Set<Intent | null>(['thanks', 'rude', 'greeting']);

/**
 * Whether a few words state something and name nothing of the record: "jodå jag löser det", "ok då så säger vi", "måste
 * kolla med jobbet först". Where one thing waits for an answer they are most likely that; never are they one for sure.
 */
export function saidBriefly(read: Intent | null, { message, entities }: Understanding): boolean {
  const { text, words } = message;
  if (text.includes('?') || ASKS.test(text) || ASKS_WHAT.test(text) || OF_ANOTHER_THING.test(text))
    return false;
  // "Så behövs jag eller inte": asked of her own part, whatever mark it has.
  if (words.length > MOST_WORDS || asksOwnTurn(text)) return false;
  if (THANKS.test(text) && isOfCourtesy(text)) return false;
  const { persons, organisations, numbers, concepts } = entities;
  if (persons.length + organisations.length + numbers.length > 0) return false;
  if (concepts.some(({ concept, guessed }) => !guessed && !OF_NOTHING.has(concept))) return false;
  if (COURTEOUS.has(read)) return true;
  if ((read === null || read === 'outside') && OF_WHAT_IS_PUT.test(text)) return true;
  return OF_HERSELF.test(text) || BEGINS_WITH_VERB.test(text) || shortReply(text) !== null;
}
