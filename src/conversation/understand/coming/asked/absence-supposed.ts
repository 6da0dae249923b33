import { sifted } from '../../patterns/sifted.ts';

const IF = '(?:om|ifall|när|fast|trots att)';
const NOT_THERE =
  '(?:(?:inte|ej) (?:kommer|kan|deltar|hinner|är (?:med|där)|dyker upp)|hoppar av|faller (?:bort|ifrån)|uteblir|avstår|missar|drar sig ur|backar ur|tackar nej|stannar hemma|lämnar återbud|(?:har|får|anmäler) förhinder|(?:är|blir) (?:borta|bortrest\\p{L}*|sjuk\\p{L}*|förhindra\\p{L}*|hindra\\p{L}*))';
const WORDS = '(?: (?!ingen|inget)[\\p{L}-]+){1,7}?';
const RECUSED = '(?:(?:är|blir|skulle vara) jävig\\p{L}*|(?:har|anmäler|får) jäv)';
const ABSENT = sifted(
  `(?<!\\p{L})(?:(?:om|ifall)${WORDS} ${RECUSED}|${IF}(?:${WORDS} ${NOT_THERE}| (?:inte|ej)${WORDS} (?:kommer|kan|deltar|hinner|är med)| varken${WORDS} (?:kommer|kan|deltar|hinner|är med)))(?!\\p{L})`,
  'iu',
);
const OF_JAV = sifted(`(?<!\\p{L})(?:om|ifall)${WORDS} ${RECUSED}(?!\\p{L})`, 'iu');
/** "… om Ida är jävig?": away from one ärende, and there for the rest. */
export const recusalSupposed = (text: string): boolean => OF_JAV.test(text);

const WITHOUT = /(?<!\p{L})utan(?! att)(?!\p{L})/iu;
/** "Nu när två går ut": what is so, and not supposed. */
const SUPPOSED = '(?:om|ifall|(?<!nu )när|fast|trots att)';
const LEAVES = new RegExp(`(?<!\\p{L})${SUPPOSED}${WORDS} (?:går(?! in)|lämnar|åker)(?!\\p{L})`, 'iu');
/** Of another besides who is to come, or of one or the other: that is not counted. */
const ELSE =
  /(?<!\p{L})(?:kommer|deltar|(?:går|hoppar|rycker) in|tar platsen|ersätter|tjänstgör|men|eller)(?!\p{L})/iu;
/** "Varken Ida eller Sven kan": both are away. */
const NEITHER = /(?<!\p{L})varken [^?]{2,60} eller(?!\p{L})/iu;
const ONESELF = /(?<!\p{L})(?:jag|mig|mej)(?!\p{L})/iu;

/** What a question of beslutförhet supposes: who would not be there, as far as the words tell. */
export interface SupposedAbsence {
  /** All who are named would be away the whole meeting, and nothing else is supposed. */
  readonly isPlain: boolean;
  /** The one who asks is among them. */
  readonly oneself: boolean;
}

/**
 * "Räcker vi om Ida också hoppar av?", "klarar vi oss utan Ida?": that somebody would not be there; null: the question
 * is of how it stands.
 */
export function absenceSupposed(text: string, isNamed: boolean): SupposedAbsence | null {
  const absent = ABSENT.exec(text);
  const leaves = absent === null && LEAVES.test(text);
  const without =
    absent === null &&
    !leaves &&
    WITHOUT.test(text) &&
    (isNamed || /(?<!\p{L})utan mi?e?[gj](?!\p{L})/iu.test(text));
  if (absent === null && !leaves && !without) return null;
  const rest = absent === null ? text : text.replace(absent[0], ' ');
  return {
    isPlain: !leaves && !ELSE.test(rest) && (NEITHER.test(text) || !/(?<!\p{L})eller(?!\p{L})/iu.test(text)),
    oneself: ONESELF.test(absent?.[0] ?? text),
  };
}

const THERE =
  '(?:kommer(?: ändå)?|kan(?: komma)?|deltar|hinner(?: komma)?|är (?:med|där)|dyker upp|ställer upp|tackar ja|svarar ja|blir frisk)';
const PRESENT = sifted(
  `(?<!\\p{L})(?:om|ifall|bara|när)${WORDS} ${THERE}(?! (?:inte|ej|sen|sent|senare))(?!\\p{L})`,
  'iu',
);
const NOT = /(?<!\p{L})(?:inte|ej|ingen|utan|eller|men|jag|går|lämnar)(?!\p{L})/iu;

/** "Räcker vi om Ida kommer?", of whoever is named: that she would be there, and nothing else is supposed. */
export function presenceSupposed(text: string, isNamed: boolean): boolean {
  return isNamed && PRESENT.test(text) && !NOT.test(text);
}

const WHETHER_QUORATE = sifted(
  /(?<!\p{L})(?:(?:är|blir) [^?]{2,40} i fara|vad händer (?:då )?(?:med|på|i) [^?]{2,40}|kan vi (?:då |ändå )*(?:besluta|fatta beslut|ta beslut|klubba)|går (?:det|[^?]{2,30}) att (?:besluta|klubba|avgöra)|vad gör vi(?: nu| då)?|hur gör vi(?: nu| då)?|räcker vi|klarar vi oss|har vi kvorum|(?:är|blir) vi (?:\p{L}+ )?beslut(?:s)?(?:för|mässig)\p{L}*)(?!\p{L})/iu,
);

/** "Räcker vi om Ida hoppar av?": of our own beslutförhet with somebody away, and no rule. */
export function asksQuorumIfAway(text: string): boolean {
  return WHETHER_QUORATE.test(text) && absenceSupposed(text, false) !== null;
}
