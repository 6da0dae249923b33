import { sifted } from '../../patterns/sifted.ts';

const IF = '(?:om|ifall|när|fast|trots att)';
const NOT_THERE =
  '(?:(?:inte|ej) (?:kommer|kan|deltar|hinner|är (?:med|där)|dyker upp)|hoppar av|faller (?:bort|ifrån)|uteblir|avstår|missar|drar sig ur|backar ur|tackar nej|stannar hemma|lämnar återbud|(?:har|får|anmäler) förhinder|(?:är|blir) (?:borta|bortrest\\p{L}*|sjuk\\p{L}*|förhindra\\p{L}*|hindra\\p{L}*))';
const WORDS = '(?: (?!ingen|inget)[\\p{L}-]+){1,7}?';
const RECUSED = '(?:(?:är|blir|skulle vara) jävig\\p{L}*|(?:har|anmäler|anmälde|anmält|får) jäv)';
const ABSENT = sifted(
  `(?<!\\p{L})(?:(?:om|ifall)${WORDS} ${RECUSED}|${IF}(?:${WORDS} ${NOT_THERE}| (?:inte|ej)${WORDS} (?:kommer|kan|deltar|hinner|är med)| varken${WORDS} (?:kommer|kan|deltar|hinner|är med)))(?!\\p{L})`,
  'iu',
);
const OF_JAV = sifted(`(?<!\\p{L})(?:om|ifall)${WORDS} ${RECUSED}(?!\\p{L})`, 'iu');
/** "… om Ida är jävig?": away from one ärende, and there for the rest. */
export const recusalSupposed = (text: string): boolean => OF_JAV.test(text);
const HAS_JAV = sifted(`(?<!\\p{L})${RECUSED}(?!\\p{L})`, 'iu');
/** The same, where it is supposed, or told: "Ida är jävig i punkt 6, räcker vi?" */
export const isOfJav = (text: string): boolean => HAS_JAV.test(text);

const WITHOUT = /(?<!\p{L})utan(?! att)(?!\p{L})/iu;
/** "Nu när två går ut": what is so, and not supposed. */
const SUPPOSED = '(?:om|ifall|(?<!nu )när|fast|trots att)';
const WAY =
  '(?:gå(?! (?:vidare|igenom|in|till beslut|på|över|fram|med))|åka|lämna|dra(?! (?:upp|fram|igenom))|sticka|hem|iväg)';
/** After "kan inte": nothing that she may do otherwise, as "se", "räkna", "ihåg". */
const NOT_THERE_AT_ALL =
  '(?=[\\s]*(?:[,.;!?]|$)|(?:[\\s,]+(?:komma|delta|närvara|vara|va|medverka|dyka|på|till|den|i|idag|imorgon|ikväll|nästa|ändå|längre|heller|alls|då|nu|vid|förrän|och|så|men|räcker|klarar|är|kan|har|får|hur)(?!\\p{L})))';
const LEAVES = sifted(
  `(?<!\\p{L})${SUPPOSED}${WORDS} (?:går(?! in)|lämnar|åker|drar|sticker|måste ${WAY})(?!\\p{L})`,
  'iu',
);

const SURELY =
  '(?: (?:nog|troligen|troligtvis|kanske|tyvärr|visst|väl|också|redan|precis|nyss|just|nu|då|fortfarande|ju))*';
/** "Ida gick nyss", "Ida måste hem vid två": there to begin with, and not the whole meeting. */
const LEAVES_TOLD = sifted(
  `(?<!\\p{L})(?:(?:gick|lämnade|åkte|drog|stack|försvann|avvek)(?!${SURELY} in(?!\\p{L}))|(?:måste|behöver|ska|skall|vill|fick|tänker|tvungen att)${SURELY} ${WAY}|(?:går|åker|drar|sticker) (?:tidigare|hem|nu|vid|klockan|kl|efter|före|innan|strax|snart|redan)|(?:har |när \\p{L}+(?: \\p{L}+)? |nu )${SURELY} ?(?:gått|lämnat|åkt|dragit|stuckit|avvikit|loggat ut))(?!\\p{L})`,
  'iu',
);
/** "Ida är sjuk", "Ida kommer nog inte", "Ida är jävig": told of her, and not supposed. */
const AWAY_TOLD = sifted(
  `(?<!\\p{L})(?:${RECUSED}|(?:är|e|blir|blev|ligger|har blivit)${SURELY} (?:sjuk\\p{L}*|krasslig|förkyld|dålig|borta|bortrest|förhindra[dt]|upptagen|försenad|sen|(?:inte|ej) (?:här|med|på plats|kvar|framme|frisk))|(?:mår|mådde)${SURELY} (?:inte (?:så |riktigt )?bra|dåligt|illa)|(?:kommer|kan|hinner|deltar|dyker upp|dök upp|kom|orkar)${SURELY} (?:inte|ej)${NOT_THERE_AT_ALL}|har${SURELY} (?:inte|ej)${SURELY} (?:kommit|dykt upp|synts till|anslutit)|saknas|uteblir|uteblev|hoppa[rd]e?${SURELY} av|(?:lämna[rdet]*|skicka[rdet]*)${SURELY} återbud|(?:har|fick|fått|får|anmälde|anmält|anmäler)${SURELY} förhinder|tacka[rdet]* nej|stannar hemma)(?!\\p{L})`,
  'iu',
);
/** Of another besides who is to come, or of one or the other: that is not counted. */
const ELSE =
  /(?<!\p{L})(?:kommer|deltar|(?:går|hoppar|rycker) in|tar platsen|ersätter|tjänstgör|men|eller)(?!\p{L})/iu;
/** "Varken Ida eller Sven kan": both are away. */
const NEITHER = /(?<!\p{L})varken [^?]{2,60} eller(?!\p{L})/iu;
const ONESELF = new RegExp(`(?<!\\p{L})(?:jag|mig|mej)(?!\\p{L})|^måste ${WAY}(?!\\p{L})`, 'iu');

/** What a question of beslutförhet supposes: who would not be there, as far as the words tell. */
export interface SupposedAbsence {
  /** All who are named would be away, and nothing else is supposed. */
  readonly isPlain: boolean;
  /** The one who asks is among them. */
  readonly oneself: boolean;
  /** "Om Ida går": away from when she has left, and there before. */
  readonly leaves: boolean;
  /** "Ida är sjuk, räcker vi?": told as what is so; her answer to the kallelse is what it was. */
  readonly told: boolean;
}

/**
 * "Räcker vi om Ida också hoppar av?", "klarar vi oss utan Ida?", "Ida gick nyss, är vi beslutsföra?": that somebody
 * would not be there; null: the question is of how it stands.
 */
export function absenceSupposed(text: string, isNamed: boolean): SupposedAbsence | null {
  const found = absenceIn(text, isNamed);
  if (found === null) return null;
  const { words, leaves, told } = found;
  const rest = words === null ? text : text.replace(words, ' ');
  return {
    isPlain: !ELSE.test(rest) && (NEITHER.test(text) || !/(?<!\p{L})eller(?!\p{L})/iu.test(text)),
    oneself: ONESELF.test(told || words === null ? text : words),
    leaves,
    told,
  };
}

/** The words that say it, and whether they suppose it or tell it. */
function absenceIn(text: string, isNamed: boolean) {
  const absent = ABSENT.exec(text);
  if (absent !== null) return { words: absent[0], leaves: false, told: false };
  const leaves = LEAVES.exec(text);
  if (leaves !== null) return { words: leaves[0], leaves: true, told: false };
  const isOfSomebody = isNamed || ONESELF.test(text);
  if (WITHOUT.test(text) && (isNamed || /(?<!\p{L})utan mi?e?[gj](?!\p{L})/iu.test(text)))
    return { words: null, leaves: false, told: false };
  const left = isOfSomebody ? LEAVES_TOLD.exec(text) : null;
  if (left !== null) return { words: left[0], leaves: true, told: true };
  const away = isOfSomebody ? AWAY_TOLD.exec(text) : null;
  return away === null ? null : { words: away[0], leaves: false, told: true };
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

const WHETHER = sifted(
  /(?<!\p{L})(?:(?:räcker|klarar) (?:vi|ni|dom|de|det|antalet)(?: (?:oss|er|sig))?|hur många (?:är|blir) (?:vi|ni|det)|(?:är|blir) (?:vi|ni) (?:\p{L}+ )?(?:för få|många nog|nog många|tillräckligt många)|(?:kan|får) (?:vi|ni) (?:då |ändå |fortfarande |nu )*(?:börja|fortsätta|köra|starta|(?:hålla|ha) mötet)|kan vi (?:då |ändå )*(?:besluta|fatta beslut|ta beslut|klubba)|går (?:det|[^?]{2,30}) att (?:besluta|klubba|avgöra)|(?:har|får) (?:vi|ni) kvorum|(?:är|blir) (?:vi|ni|det|mötet) (?:\p{L}+ )?beslut(?:s)?(?:för|mässig)\p{L}*)(?!\p{L})/iu,
);
const WHAT_THEN = sifted(
  /(?<!\p{L})(?:(?:är|blir) [^?]{2,40} i fara|vad händer (?:då )?(?:med|på|i) [^?]{2,40}|(?:vad|hur) gör vi(?: nu| då)?)(?!\p{L})/iu,
);

/** "Vem går in om Ida inte kommer?" */
const STEPS_IN_THEN =
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:vem|vilka)(?: som)? (?:går|hoppar|rycker) in(?: då)? (?:om|ifall|när)(?!\p{L})/iu;

/** Whether it is asked who serves if somebody who is named is away. */
export function asksWhoStepsInIfAway(text: string): boolean {
  return STEPS_IN_THEN.test(text) && ABSENT.test(text) && !isOfJav(text);
}

/** "Vad händer om Ida inte kommer?" */
const WHAT_HAPPENS = /^(?:(?:och|men|hej|du|så)[ ,]+)*vad händer(?: då)? (?:om|ifall|när)(?!\p{L})/iu;

/** "Räcker vi om Ida hoppar av?": of our own beslutförhet with somebody away, and no rule. */
export function asksQuorumIfAway(text: string): boolean {
  return (WHETHER.test(text) || WHAT_THEN.test(text)) && absenceSupposed(text, false) !== null;
}

/** The same of somebody who is named, also where it is told: "Ida gick nyss, kan vi fortsätta?" */
export function asksQuorumWithout(text: string, isNamed: boolean): boolean {
  const isOf = WHETHER.test(text) || (isNamed && WHAT_HAPPENS.test(text) && !isOfJav(text));
  const absence = isOf ? absenceSupposed(text, isNamed) : null;
  return absence !== null && (isNamed || absence.oneself);
}

const ANSWERS_FIRST = /^(?:(?:hej|ok|okej|men)[ ,]+)*(?:ja|nej|jo|japp|kommer|förhinder)(?!\p{L})/iu;

/**
 * "Ida är sjuk. Räcker vi?", "jag måste gå vid två, är ni beslutsföra då": what is told is the ground of what is asked,
 * and no message of its own. Of one's own förhinder it is both: it is registered, and then counted.
 */
export function asksQuorumAfterTold(text: string): boolean {
  if (!WHETHER.test(text) || ANSWERS_FIRST.test(text)) return false;
  const absence = absenceSupposed(text, true);
  return absence?.told === true && (absence.leaves || !absence.oneself);
}
