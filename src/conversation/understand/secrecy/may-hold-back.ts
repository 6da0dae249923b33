import { mayBeSecret, saysSecrecy } from './secrecy-said.ts';
import { textSaysSecret } from './secret-heading.ts';
import { hasWordsOfSecrecy, tellsToHold } from './words-of-secrecy.ts';

/** Such a word by itself; of what an ärende is about it may be as well. */
const WORDS =
  /(?<!\p{L})(?:sekretess(?!\p{L}*(?:polic|lag(?:en)?\b|utbild|avtal))\p{L}*|hemlig[at]?|konfidentiell[at]?|confidential|förtrolig[at]?|OSL|bakom\s+stängda|lyckta\s+dörrar)(?!\p{L})/iu;
const IS_ABOUT = /(?<!\p{L})(?:för|om|kring|(?<!(?:omfattas|skyddas)\s)av)\s+(?:sekretess|tystnad)\p{L}*/giu;

/** "Den som inte kan närvara ska se till att …", "om du inte kan delta": who does not come, and nothing that is held back. */
const CANNOT_COME =
  /(?<!\p{L})(?:den|de|ledamot|ledamöter|ledamoten|ersättare|du|ni|man)(?:\s+som)?\s+(?:själv\s+)?(?:inte|ej)\s+(?:kan|har\s+möjlighet\s+att|har\s+tillfälle\s+att|har\s+för\s+avsikt\s+att)\s+(?:närvara|delta(?:ga)?|komma|medverka|tjänstgöra|vara\s+(?:med|på\s+plats))(?!\p{L})/giu;

/** How papers are sent out, of which it is said how they are not. */
const OF_POST = /(?<!\p{L})(?:per|med|via|som|på)\s+(?:e-?)?(?:post|mejl|mail|brev|papper)|pappersform/iu;

/**
 * Whether a sentence of a kallelse, or beside it, may be of something that not everybody is to hear of: more widely than
 * what makes an ärende internal by itself, so that somebody is asked.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function mayHoldBack(sentence: string): boolean {
  return holdsBack(sentence) || WORDS.test(sentence.replace(IS_ABOUT, ' '));
}

/** More widely still: any word of secrecy, of the channel or of who sees something, but for how papers are sent out. */
export function speaksOfHearers(sentence: string): boolean {
  return (
    mayHoldBack(sentence) || (hasWordsOfSecrecy(sentence.replace(IS_ABOUT, ' ')) && !OF_POST.test(sentence))
  );
}

/** The same where it is not only spoken of, as what something is about: "hur sekretess hanteras". */
export function holdsBack(sentence: string): boolean {
  const said = sentence.replace(IS_ABOUT, ' ').replace(CANNOT_COME, ' ');
  return (
    saysSecrecy(said) ||
    textSaysSecret(said) ||
    (tellsToHold(said) && !OF_POST.test(said)) ||
    isOfChannel(said)
  );
}

const isOfChannel = (said: string) =>
  mayBeSecret(said) &&
  !OF_POST.test(said) &&
  /(?<!\p{L})(?:inte|ej|icke|utan|bara|endast|enbart|dölj|göm)(?!\p{L})/iu.test(said);

const SECRECY_WORDS =
  /(?<!\p{L})(?:\p{L}*sekretess\p{L}*|sekre?t?e?s?s?\p{L}*|hemlig\p{L}*|intern[at]?|konfidentiel\p{L}*|offentlig\p{L}*|kanal\p{L}*|kallelse\p{L}*|styrelse\p{L}*|nämnd\p{L}*|ledam\p{L}*|dagordning\p{L}*|punkt\p{L}*|ärende\p{L}*|fråga[ns]?|frågor\p{L}*|möte[tn]?s?|sammanträd\p{L}*|beslut\p{L}*|tänk\p{L}*|observera|notera|handling\p{L}*|bilag\p{L}*|underlag\p{L}*|material\p{L}*)(?!\p{L})/giu;

/** What a sentence names beside what it says of who may hear of it. */
export const beyondSecrecy = (sentence: string): string => sentence.replace(SECRECY_WORDS, ' ');
