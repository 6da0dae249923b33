import { namesMatter, type OpenMatter } from '../open-matters.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Understanding } from '../understand.ts';

/** How a case per capsulam stands, or what it is and why. */
export type CaseAsked = 'STANDS' | 'ABOUT';

const LEADS = '^(?:(?:hej|och|men|du|ok|okej|förresten)[ ,!.]+)*';
const STANDS = sifted(
  String.raw`${LEADS}(?:hur (?:går|ligger|ser|står|blir) (?:det|läget) (?:\p{L}+ ){0,2}?(?:med|för|om|i)|vad (?:händer|blir det|är läget)(?: nu| då)? (?:med|av)|läget (?:med|för)|(?:har|hur många har|vilka har|vem har)(?: (?:alla|någon|nån|inte|ej|redan))* (?:svarat|tyckt till|röstat)(?: \p{L}+)? (?:om|på|i|till)|(?:vad|va|hur) (?:sa|sade|svarade|röstade|tyckte) jag(?: själv)? (?:om|på|i|till|kring)|har jag (?:redan |inte )?(?:svarat|röstat|tyckt till) (?:om|på|i|till)|när (?:avgörs|är|blir)|(?:är|blir) (?!det|du|jag|vi|ni)[^?]{3,60}(?<!\p{L})(?:klart?|klara|avgjor[dt]\p{L}*|färdigt?|beslutad|beslutat))(?!\p{L})`,
  'iu',
);
const ABOUT = sifted(
  String.raw`${LEADS}(?:varför (?:behöv\p{L}*|ska(?:ll)?|köps?|köper|vill|byter?|byts)|vad (?:kostar|gäller|handlar|är förslaget|är det (?:för|med|frågan om)|innebär|menas med)|berätta (?:mer )?om|vad (?:är|var) (?:det )?(?:egentligen )?(?:för|med))(?!\p{L})`,
  'iu',
);
/** Of what has been, and of an agenda. */
const OF_ANOTHER =
  /§|(?<!\p{L})(?:\d{4}|punkt\p{L}*|protokoll\p{L}*|dagordning\p{L}*|beslutade|beslöt|köpte|kostade|blev|gick|var|förra|senaste|mötet)(?!\p{L})/iu;
/** Words that weigh less tell of no matter. */
const TELLING = 0.6;

/**
 * "Hur går det med datorn?", "varför behövs en ny?" with the words of a case that is open: of that, and of no older
 * paragraph that the words are of as well. Null: no such thing is asked, or something else is named too.
 */
export function caseAsked(understanding: Understanding, open: readonly OpenMatter[]): CaseAsked | null {
  const { message, entities } = understanding;
  if (!caseMayBeAsked(understanding)) return null;
  const cases = open.filter(({ kind }) => kind === 'circulation');
  if (cases.length === 0) return null;
  const asked = STANDS.test(message.text) ? 'STANDS' : ABOUT.test(message.text) ? 'ABOUT' : null;
  if (asked === null || entities.numbers.length + entities.dates.length > 0) return null;
  const isOf = ({ heading }: OpenMatter) =>
    namesMatter(understanding, heading) &&
    entities.topic
      .filter(({ weight }) => weight >= TELLING)
      .every((one) => namesMatter({ ...understanding, entities: { ...entities, topic: [one] } }, heading));
  return cases.some(isOf) ? asked : null;
}

/** Of a kallelse, a meeting or a poll, which are answered too. */
const OF_OTHER_ANSWERS =
  /(?<!\p{L})(?:kallelse\p{L}*|\p{L}*möte\p{L}*|sammanträde\p{L}*|\p{L}*frågan?|\p{L}*enkäten?|remiss\p{L}*|den|det|dig|mig|oss)(?!\p{L})/iu;
const WHO_ANSWERED = sifted(
  String.raw`${LEADS}(?:har|hur många har|vilka har|vem har)(?: (?:alla|någon|nån|inte|ej|redan))* (?:svarat|tyckt till|röstat)(?: \p{L}+)? (?:om|på|i|till)(?!\p{L})`,
  'iu',
);

/** "Vem har svarat om datorn?": of a case that bears the name, whether or not there is one. */
export function answersAskedOf({ message: { text }, entities }: Understanding): boolean {
  if (text.length > 100 || entities.topic.length === 0 || !WHO_ANSWERED.test(text)) return false;
  const isOfMeeting = entities.numbers.length + entities.dates.length > 0 || OF_ANOTHER.test(text);
  return !isOfMeeting && !OF_OTHER_ANSWERS.test(text);
}

/** Whether its words ask so, of whatever it is. */
export const caseMayBeAsked = ({ message: { text } }: Understanding): boolean =>
  text.length <= 100 && !OF_ANOTHER.test(text) && (STANDS.test(text) || ABOUT.test(text));

/** Whether it is asked what a case is about, and not how it stands. */
export const asksWhatCaseIs = (text: string): boolean =>
  OWN_ANSWER.test(text) || (!STANDS.test(text) && ABOUT.test(text));

/** "Vad sa jag om datorn": the case itself shows what she has answered. */
const OWN_ANSWER = /(?<!\p{L})(?:sa|sade|svarade|röstade|tyckte) jag(?!\p{L})/iu;

const VOTES =
  /(?<!\p{L})(?:till?styrk(?:er|te|t)|avstyrk(?:er|te|t)|avstår(?! från att (?:komma|delta))|röstar|röstade|har röstat)(?!\p{L})/iu;
const NO_OTHER = /[?§]|(?<!\p{L})(?:jag|vi|punkt\p{L}*|protokoll\p{L}*|mötet)(?!\p{L})/iu;

/** "Jonas ringde, han tillstyrker": how one other who is named votes. */
export function othersVoteTold({ message: { text }, entities }: Understanding): boolean {
  const people = new Set(entities.persons.map(({ id }) => id));
  return people.size === 1 && entities.numbers.length === 0 && VOTES.test(text) && !NO_OTHER.test(text);
}
