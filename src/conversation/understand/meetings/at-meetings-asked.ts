import { type Pattern, sifted } from '../patterns/sifted.ts';

/**
 * What may be done at a meeting, or by whom: who may come and listen, whether it may be recorded, who raises ärenden;
 * what of its agenda, its kallelse and its justerare; a pause, a votering, and what one does who does not agree.
 */
export type AtMeetings =
  | 'public'
  | 'recording'
  | 'raising'
  | 'off-agenda'
  | 'agenda-by'
  | 'notice-readers'
  | 'late-papers'
  | 'break'
  | 'voting'
  | 'adjusters'
  | 'dissenting'
  | 'both-away';

const LEADS = `^(?:(?:och|men|hej|å|o|så|du)[ ,]+)*`;
const MEETINGS = String.raw`(?:\p{L}*möte(?:t|n|na)?|sammanträde(?:t|n|na)?)`;
/** Of a meeting by its day: its protokoll may tell of another. */
const DAY_OR_MONTH = String.raw`(?:\d{1,2}(?::?[ae])?(?:\/\d{1,2})?|\p{L}+dag|mars|maj|\p{L}+(?:ari|ril|uni|uli|usti|mber|ober))`;
const THEN = `(?:(?:den|i|på) )?${DAY_OR_MONTH}(?: (?:den )?${DAY_OR_MONTH}){0,2}`;
const OUTSIDERS = `(?:allmänhet(?:en)?|åhörare|vem som helst|utomstående|medborgare|medborgarna|journalister|pressen|media|tidningen|folk|andra)`;

/** "Får allmänheten komma", "är mötet öppet för alla", "är det offentligt möte". */
const PUBLIC = [
  sifted(
    String.raw`${LEADS}(?:får|kan|har|släpps|släpper (?:vi|ni|man)) (?:in )?${OUTSIDERS} (?:(?:rätt|lov|tillåtelse) att )?(?:(?:också|även|också|egentligen) )*(?:komma|vara med|vara där|lyssna|sitta med|sitta in|närvara|delta|gå|besöka|titta|följa|in)(?!\p{L})(?!.*(?<!\p{L})(?:digital\p{L}*|distans)(?!\p{L}))`,
    'iu',
  ),
  sifted(
    String.raw`${LEADS}(?:är|e|ä|blir) (?:(?:det|våra|alla|nästa|vårt|styrelsens) )*(?:${MEETINGS} (?:\p{L}+ )?(?:offentlig\p{L}*|öppn?[aet]\p{L}*|stäng\p{L}*|slut\p{L}+)|(?:offentlig\p{L}*|öppn?[aet]\p{L}*) ${MEETINGS}|${MEETINGS} ${THEN} (?:offentlig\p{L}*|öppn?[aet]\p{L}*))(?: för (?:alla|${OUTSIDERS}))?(?: ${THEN})?[?. ]*$`,
    'iu',
  ),
];

/** "Får jag spela in mötet", "är det ok att filma sammanträdet". */
const RECORDING = sifted(
  String.raw`${LEADS}(?:(?:får|kan|brukar|ska) (?:jag|man|vi|ni|någon|nån)|(?:är|e) det (?:ok|okej|tillåtet|lov|lagligt|förbjudet)(?: att)?|går det(?: bra)? att|måste (?:jag|man) fråga om) (?:\p{L}+ )?(?:spela in|spelas in|filma|banda|fotografera|livesända|streama|ta (?:bilder|kort|foton?))(?: (?:på|under|från|hela|ett|våra))* ${MEETINGS}(?!\p{L})`,
  'iu',
);

/** "Vilka får lämna förslag", "vem kan väcka ett ärende": who has the right, and nothing that is put forward. */
const RAISING = sifted(
  `${LEADS}(?:vem|vilka|vilken|vem alla)(?: är det)?(?: som)? (?:får|kan|har rätt att|har lov att) (?:väcka|föreslå|ta upp|lämna(?: in)?|lägga(?: in| fram)?|komma med|anmäla)(?: in)? (?:(?:ett|en|egna|eget|några|nåt|något|nya?|nytt) )*(?:ärenden?|förslag|punkt(?:er)?|frågor|fråga|motion(?:er)?)(?: (?:på|till|inför|i) [^?]{2,40})?[?. ]*$`,
  'iu',
);

const AGENDA = '(?:dagordning(?:en)?|föredragningslistan?|agendan?|kallelsen|ärendelistan?)';
const NOT_ON_IT = String.raw`(?:inte|ej|aldrig) (?:\p{L}+ )?(?:står|stod|finns|är|kom|kommit)(?: med)? (?:på|i|med på|med i) ${AGENDA}`;

/** "Kan vi ta upp en sak som inte står på dagordningen": whether, and nothing that is put forward. */
const OFF_AGENDA = sifted(
  String.raw`${LEADS}(?:kan|får|går det att|brukar|har (?:vi|man|styrelsen) rätt att|är det ok(?:ej)? att)(?: (?:vi|man|jag|ni|styrelsen|en ledamot))?(?: (?:också|ändå|på mötet))* (?:ta upp|ta|behandla|besluta(?: om)?|lyfta|diskutera|avgöra|fatta beslut (?:om|i))(?!\p{L})[^?]{0,60}${NOT_ON_IT}|${LEADS}(?:vad gäller|hur gör (?:vi|man)|vad händer) (?:om|när|med)(?!\p{L})[^?]{0,60}${NOT_ON_IT}`,
  'iu',
);

/** "Vem bestämmer dagordningen". */
const AGENDA_BY = sifted(
  `${LEADS}(?:vem|vilka)(?: är det)?(?: som)? (?:bestämmer|beslutar|avgör|sätter(?: ihop| samman)?|gör|skriver|tar fram|fastställer|ansvarar för|styr)(?: (?:om|över|vad som (?:ska )?(?:stå|står|vara|tas upp|komma upp)(?: med)?(?: på| i)?))? ${AGENDA}[?. ]*$`,
  'iu',
);

/** "Vem får se kallelsen". */
const NOTICE_READERS = sifted(
  `${LEADS}(?:vem|vilka)(?: alla)?(?: är det)?(?: som)? (?:får|kan|har rätt att|har lov att) (?:se|läsa|ta del av|titta på) (?:hela )?(?:kallelsen|kallelser|dagordningen|föredragningslistan)[?. ]*$`,
  'iu',
);

/** "Får jag skicka kompletterande handlingar dagen innan". */
const LATE_PAPERS = sifted(
  String.raw`${LEADS}(?:får|kan|hinner|är det ok(?:ej)? att)(?: (?:jag|vi|man|kansliet|de|ni))? (?:\p{L}+ )?(?:skicka|lämna|dela|mejla|komplettera)(?: (?:ut|in|med))* (?:kompletterande|sena|ytterligare|fler|nya) (?:handling\p{L}*|underlag\p{L}*|bilag\p{L}*|papper)(?!\p{L})[^?]*(?:dag|sent|före|innan|efter kallelsen)\p{L}*[^?]*[?. ]*$`,
  'iu',
);

/** "Vi måste ajournera tio minuter, är det ok", "får vi ta paus". */
const BREAK = sifted(
  String.raw`${LEADS}(?:(?:vi|jag) (?:måste|behöver|vill|får|skulle vilja) (?:\p{L}+ ){0,2}?(?:ajournera|pausa)(?!\p{L})|(?:får|kan|måste|ska|är det ok(?:ej)? (?:om|att))(?: (?:vi|man|jag|ordföranden))? (?:\p{L}+ ){0,2}?(?:ajournera|pausa|tar? (?:en )?(?:kort )?paus)(?!\p{L})|hur (?:ajournerar|pausar) (?:vi|man|jag)|hur gör (?:vi|man|jag) (?:om|när) (?:vi|man) (?:vill |måste |behöver )?(?:ajournera|pausa|ta paus))`,
  'iu',
);

/** "Hur gör man en votering", "hur går en omröstning till". */
const VOTING = sifted(
  String.raw`${LEADS}hur (?:(?:gör|begär|genomför|håller|ordnar) (?:man|vi|jag) (?:en |vid en |vid |med en )?(?:votering\p{L}*|omröstning)|(?:går|gick) (?:det till (?:vid |med )?(?:en )?(?:votering\p{L}*|omröstning)|(?:en )?(?:votering\p{L}*|omröstning) till)|(?:funkar|fungerar) (?:en )?(?:votering\p{L}*|omröstning)|gör (?:man|vi) (?:när|om) (?:någon|nån|det) (?:vill (?:votera|rösta)|begär (?:votering|omröstning)|blir (?:votering|omröstning)))[?. ]*$`,
  'iu',
);

/** "Kan ersättare va justerare", "vem får vara justerare". */
const ADJUSTERS = sifted(
  String.raw`${LEADS}(?:(?:kan|får|brukar|måste)(?: (?:en|man|jag som|någon som är|nån som är))? (?:ersättare|ersättaren|suppleant|ersättarna|ordföranden|kansliet|sekreteraren|tjänsteman)(?: (?:också|vara med och))* (?:(?:vara|va|bli|utses till|väljas till|stå som) (?:justerare|justeringsperson\p{L}*)|justera(?: protokollet)?)|(?:vem|vilka) (?:får|kan|har rätt att) (?:(?:vara|va|bli|utses till|väljas till) (?:justerare|justeringsperson\p{L}*)|justera(?: protokollet)?))[?. ]*$`,
  'iu',
);

const AGAINST = `(?:inte (?:håller|hålla) med|är emot|inte är (?:överens|med på)|inte gillar|inte vill stå bakom|är av (?:en )?annan (?:mening|åsikt)|tycker annorlunda|vill reservera sig|reserverar sig)`;
/** "Hur gör man om man inte håller med om beslutet", "nån vill reservera sig, hur gör vi". */
const DISSENTING = sifted(
  String.raw`${LEADS}(?:(?:hur|vad) (?:gör|ska|kan) (?:man|jag|vi|en ledamot)(?: göra)? (?:om|när|ifall) (?:man|jag|någon|nån|en ledamot|vi|\p{L}+) ${AGAINST}(?!\p{L})[^?]*|(?:någon|nån|en ledamot|\p{L}+) (?:vill|tänker|ska) reservera sig,? (?:hur|vad) (?:gör|ska) (?:vi|man|jag|hon|han)[^?]*|hur (?:reserverar (?:man|jag|vi) (?:sig|mig|oss)|gör (?:man|jag|vi) (?:för att reservera (?:sig|mig|oss)|en reservation)|går (?:det till att reservera sig|en reservation till)))[?. ]*$`,
  'iu',
);

/** "Vad händer om ordföranden och vice är borta". */
const BOTH_AWAY = sifted(
  String.raw`${LEADS}(?:vem|vad|hur|kan|får)(?!\p{L})[^?]{0,40}(?<!\p{L})(?:om|när|ifall) (?:både |varken )?(?:ordf\p{L}*|ordförande\p{L}*) (?:och|eller) (?:v\.? ?ordf\p{L}*|vice ?\p{L}*|viceordf\p{L}*)(?: båda)? (?:är|blir|inte kan|kan|har|får|saknas|uteblir)(?!\p{L})[^?]*[?. ]*$`,
  'iu',
);

const WAYS: readonly (readonly [AtMeetings, Pattern])[] = [
  ...PUBLIC.map((pattern) => ['public', pattern] as const),
  ['recording', RECORDING],
  ['raising', RAISING],
  ['off-agenda', OFF_AGENDA],
  ['agenda-by', AGENDA_BY],
  ['notice-readers', NOTICE_READERS],
  ['late-papers', LATE_PAPERS],
  ['break', BREAK],
  ['voting', VOTING],
  ['adjusters', ADJUSTERS],
  ['dissenting', DISSENTING],
  ['both-away', BOTH_AWAY],
];

/** Which of that the words ask; null: none of it. */
export function asksAtMeetings(text: string): AtMeetings | null {
  return WAYS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether it is asked what may be taken up that stands on no agenda, or of a pause: nothing is put forward, and no answer given. */
export const asksOfCourse = (text: string): boolean => OFF_AGENDA.test(text) || BREAK.test(text);
