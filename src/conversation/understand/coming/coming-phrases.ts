import { sifted } from '../patterns/sifted.ts';
import { OF_MATTER, ONESELF } from './told/registered-said.ts';
import type { Told } from './told/told-of-each.ts';
import { toldOfRest } from './told/told-of-rest.ts';

/** What is said of coming and serving, as far as its words tell. */
export interface Said {
  readonly text: string;
  /** Somebody of the board is named. */
  readonly person: boolean;
  /** Two of them or more. */
  readonly people: boolean;
  /** How many single days are named. */
  readonly days: number;
  /** A question by its form: a question word or the verb first. */
  readonly asks: boolean;
  /** What is told of each of those who are named; empty where no clause says it. */
  readonly told: readonly Told[];
}

/** "Jag kan inte längre", "jag måste hoppa av": a yes that is taken back. */
export const QUITS = sifted(
  /^(?:(?:hej|nej|tyvärr|men|sorry)[ ,.!]+)*(?:jag )?(?:kan|hinner|orkar) (?:tyvärr |dessvärre |nog |alltså )?inte längre(?: komma| vara med| delta)?[.! ]*$|^(?:byte av plan(?:er)?|ändrade? plan(?:er(?:na)?)?|nya planer|planerna (?:har )?ändra\p{L}*)[ ,.:–-]+(?:jag )?(?:kan|hinner|kommer)(?: jag)? (?:tyvärr )?(?:inte|ej)(?!\p{L})|(?<!\p{L})jag (?:måste |får )?(?:tyvärr )?hoppar? av(?! (?:styrelsen|uppdraget|mitt))(?!\p{L})|(?<!\p{L})(?:det|tiden|dagen) (?:funkar|fungerar|går|passar) (?:tyvärr )?inte längre(?: för mig)?[.! ]*$/iu,
);
/** "Kan du avboka mig den 4?": her no, ordered as a favour. */
export const TAKES_ME_OFF = sifted(
  /^(?:(?:hej|ok|okej|du|snälla|tyvärr|sorry|nej)[ ,.!]+)*(?:kan|kunde|vill|skulle) du (?:kunna )?(?:vara snäll och )?(?:avboka|avanmäla|boka av|sjukanmäla|anmäla av) mig(?! (?:från|ur) (?!mötet|sammanträdet))(?!\p{L})[^?]{0,50}\?*[.! ]*$/iu,
);
/** "Det blir ingen styrelse för min del på fredag": one's own absence, by what there will be none of. */
export const NONE_FOR_ME = sifted(
  /^(?:(?:hej|nej|tyvärr|nä|sorry|men)[ ,.!]+)*(?:det )?(?:blir|blir det|finns)(?: (?:nog|tyvärr|dessvärre|alltså|det))* (?:ingen|inget|inte (?:någon|nån|något|nåt)) (?:\p{L}*(?:styrelse|möte|mötet|sammanträde|närvaro|medverkan))(?: [^?]{0,30})? (?:för min del|för mig|för mej|från mig|från min sida)(?!\p{L})[^?]*$|^(?:(?:hej|nej|tyvärr)[ ,.!]+)*(?:för min del|för mig) blir det (?:ingen|inget|inte (?:någon|nån|något|nåt)) (?:\p{L}*(?:styrelse|möte|sammanträde))(?!\p{L})[^?]*$/iu,
);
/** "Sofia kan gå i mitt ställe": whom the one who writes would see serve for her. */
export const IN_MY_PLACE =
  /^(?!.*(?<!\p{L})(?:vem|vilka|vilken)(?!\p{L})).*(?<!\p{L})(?:kan|får|ska|skulle|tar|går|hoppar|kommer|tjänstgör)(?!\p{L}).*(?<!\p{L})(?:i (?:mitt|min) (?:ställe|plats)|min plats|(?:i stället|istället) för mig)(?!\p{L})/iu;
/** "Kan nån annan ta min plats, jag kommer sent": she asks for her ersättare. */
export const SOMEBODY_FOR_ME = sifted(
  /^(?:hej[,!]? )?(?:kan|får|kunde|skulle) (?:någon|nån|nan) (?:annan )?(?:kunna )?(?:ta min plats|gå in för mig|hoppa in för mig|ersätta mig|komma (?:i stället|istället)(?: för mig)?)(?!\p{L})/iu,
);
/** "Byt ut mig mot Petra". */
export const SWAPS_ME =
  /^(?:(?:kan|kunde|vill) (?:du|ni) )?(?:tack |snälla )?(?:byta? ut|ersätta?) mig (?:mot|med)(?!\p{L})/iu;
/** "Kan jag hoppa in för Lars?" */
export const OFFERS =
  /^(?!är det|.*(?<!\p{L})(?:vem|vilka|när|hur|betalt|arvode|eller|nej)(?!\p{L})).*(?<!\p{L})(?:jag (?:kan |får |vill |gärna )*|(?:kan|får|ska) jag )(?:(?:hoppa|gå|rycka|träda) in för(?!\p{L})|ta (?!(?:min|er|vår|alla|någons)(?!\p{L}))\p{L}+s plats(?!\p{L}))/iu;
/** "Säg till Maja att jag inte kommer". */
export const HAS_TOLD = sifted(
  /(?<!\p{L})(?:säga|säg|hälsa|meddela|tala om|berätta|framföra|framför)(?!\p{L}).*(?<!\p{L})att jag (?:tyvärr )?(?:inte (?:kommer|kan|hinner)|har förhinder|får förhinder|är sjuk)(?!\p{L})/iu,
);
/** "Får jag skicka någon annan i mitt ställe?": who goes in is the seat's order, and no choice of hers. */
export const SENDS_ANOTHER = sifted(
  /^(?:(?:hej|och|men|du|nej|tyvärr)[ ,.!]+)*(?:(?:får|kan|ska|går det att|är det ok att)(?: (?:jag|man))?|(?:jag )?(?:vill|tänkte|skulle vilja|måste|önskar|får))(?: (?:gärna|nog|då))* (?:skicka|sända|låta) (?:dit )?(?:(?:någon|nån|en) (?:annan|ersättare|vikarie|kollega|suppleant)|min (?:ersättare|kollega|suppleant|vikarie))(?: (?:gå|komma))?(?: dit| i mitt ställe| i ?stället| för mig| då)*(?:[ ,.!]+(?:och )?(?:hur (?:gör (?:jag|man)|går det till)|går det(?: bra)?|funkar det|är det ok|får man det)(?: då)?)?[?. ]*$|^(?:(?:hej|och|men|då)[ ,.!]+)*min (?:ersättare|suppleant) (?:får|kan|ska|går|kommer|tar)(?: (?:nog|då|väl))*(?: (?:gå|komma|ta (?:det|den|över|platsen)|in|dit|det|den|rycka in|hoppa in|gå in))*(?: i ?stället| i mitt ställe| för mig| då)*(?:[ ,.!]+(?:och )?(?:hur (?:gör (?:jag|man)|går det till)|går det(?: bra)?|funkar det|är det ok)(?: då)?)?[?. ]*$/iu,
);
/** "Vad händer om jag har förhinder?", "om jag inte kan den 10, vem går in då?" */
export const WHO_THEN = sifted(
  /^(?!.*(?<!\p{L})(?:(?:ringer|mejlar|mailar|kontaktar|meddelar|messar|smsar|hör|säger) jag|jag (?:ringa|höra av|mejla|kontakta|meddela))(?!\p{L}))(?=.*(?<!\p{L})(?:vem|vilken|vad händer)(?!\p{L})).*(?<!\p{L})om jag (?:inte (?:kan|kommer|hinner)|har förhinder|får förhinder|blir sjuk|är sjuk)(?!\p{L})/iu,
);

/** "Kalla in Monika i stället för Lars", "be Sofia hoppa in för Karim": who is to serve for whom. */
export const CALLS_IN =
  /^(?:(?:kan|vill|skulle) du )?(?:(?:kalla|ta|sätt|ring) in|kalla|be|fråga|tillfråga|låt)(?!\p{L}).*(?<!\p{L})(?:i stället för|istället för|hoppa in för|hoppar in för|gå in för|går in för|tjänstgöra för|ersätta|för|åt)(?!\p{L})/iu;
const DAYS = '(?:dagarna|datumen|mötena|gångerna|tillfällena|sammanträdena)';
/** "Varken den 10 december eller den 11 mars". */
export const NEITHER = /^(?!.*(?<!\p{L})vet(?!\p{L})).*(?<!\p{L})varken(?!\p{L}).*(?<!\p{L})eller(?!\p{L})/iu;
export const NEITHER_OF_US = /^varken(?!\p{L})|(?<!\p{L})(?:missar|uteblir|sjuka)(?!\p{L})/iu;
/** "Inte någon av dagarna". */
export const NONE_OF = sifted(
  `(?<!\\p{L})(?:(?:inte|ej)(?: \\p{L}+)? (?:någon|något)|ingen|inget) av ${DAYS}(?!\\p{L})`,
  'iu',
);
/** "Alla dagar utom 11 mars", "varje möte förutom det i juni". */
export const ALL_BUT =
  /(?<!\p{L})(?:alla|samtliga|varje|båda|hela)(?!\p{L}).*(?<!\p{L})(?:utom|förutom|undantaget|med undantag)(?!\p{L})/iu;
const OF_COMING = sifted(
  /(?<!\p{L})(?:jag|kommer|kan|deltar|hinner|passar|funkar|går bra|förhinder|borta|bortrest)(?!\p{L})/iu,
);
export const NO = /(?<!\p{L})(?:inte|ej|förhinder|borta|bortrest)(?!\p{L})/iu;
export const ASKS = sifted(
  /\?|^(?:och |men )?(?:vem|vilka|vilken|när|hur|är|kommer (?:alla|ni|de)|(?:lämnade|tänker|tänkte|uteblev|missade|svarade|lyckas|brukar)(?= \p{L}+ ))(?!\p{L})|(?<!\p{L})(?:räcker det|(?:är|blir) vi beslut|undrar|vill veta|(?:frågar|frågade|frågat) om|(?:kommer|kan|deltar)(?: inte)? (?:bara )?om \p{L}+(?: \p{L}+)? (?:inte |också )?(?:kommer|kan|deltar))/iu,
);
export const OF_MEETING = /(?<!\p{L})(?:mötet?|sammanträdet?|\p{L}*dag)(?!\p{L})|\d/iu;
/** "Sofia kan", "Lars inte": a name and what is said of her, and no more. */
const OF_ONE_NAMED =
  /^\p{L}+(?: \p{L}+)? (?:(?:kan|kommer|deltar|hinner|är med)(?: (?:tyvärr|dessvärre))?(?: (?:inte|ej|ändå|också|gärna|komma))*|inte)[.! ]*$/iu;
/** "Petra tackade ja per mejl", "Ulla har tackat nej", "Anna svarade ja på kallelsen". */
const HAS_ANSWERED =
  /^\p{L}+(?: \p{L}+)? (?:(?:har |har nu |hade )?(?:tackat|tackade|tackar)|(?=[^?]{0,60}(?:kallels|möte|sammanträde|brev|mejl|mail|telefon|sms))(?:har )?(?:svarat|svarade|svarar|sagt|sa|sade)) (?:ja|nej)(?!\p{L})(?: (?:tack|till|via|per|på|i|med|mötet|kallelsen|mejl(?:et)?|mail(?:et)?|brev(?:et)?|telefon|sms|idag|igår|nu)){0,5}[.! ]*$/iu;
/** "Lena ringde, hon kan": how the kansli came to know. */
const HAS_CALLED =
  /(?<!\p{L})(?:ringt|ringde|mejlat|mejlade|mailat|mailade|hälsar|hälsade|meddelar|meddelade|meddelat|hört av sig|hörde av sig|sms\p{L}*|skrev|återkom|sa|sade|säger|enligt|(?:svar(?:et)?|besked) (?:från|av)|det (?:var|är) \p{L}+(?: \p{L}+)? som (?:svarade|tackade|har (?:svarat|tackat))|hört (?:av|att)|hörde (?:av|att)|höra av|veta av|berätta\p{L}*|framfört|framförde|informera\p{L}*)(?!\p{L})/iu;

/** "Lars är frisk", "Lars är inte sjuk längre", "Lars blir sen": whether she comes is then asked. */
const WELL_AGAIN =
  /^(?:nu )?\p{L}+(?: \p{L}+)? (?:(?:är|har blivit|blev) (?:nu )?(?:frisk|kry|på benen)|(?:har )?(?:ändrat|ändrade|ändrar|ångrat|ångrade|ångrar) sig|är inte (?:längre )?(?:sjuk|borta|bortrest|upptagen)|(?:blir|är|kommer) (?:\p{L}+ ){0,2}(?:sen|sent|försenad)(?: (?:på |med |till )?(?:cirka |ca |ungefär |typ |minst |runt )?(?:\d+|en|tio|femton|tjugo|halv\p{L}*) ?(?:min\p{L}*|tim\p{L}*|kvart|h|kvarter)?)?|(?:går|drar|åker) (?:\p{L}+ )?(?:vid|kl\.?|klockan|tidigare|efter)(?: \p{L}+| \d[\d.:]*){0,3})(?: igen| nu| längre)*[.! ]*$/iu;

/** "Kommer: Eva, Karim": no question, though it begins with the verb. */
const HEADS_LIST = /^(?:kommer|deltar) ?:/iu;

/** Whether it is told of those who are named whether they come. */
export function isToldOfThem({ text, asks, person, people, told }: Said): boolean {
  const isAsked = (asks && !HEADS_LIST.test(text)) || ASKS.test(text);
  if (!person || isAsked || ONESELF.test(text) || OF_MATTER.test(text)) return false;
  if (people) return told.length > 1 && told.some((says) => says !== 'OPEN');
  if (WELL_AGAIN.test(text)) return true;
  return (
    told.some((says) => says !== 'OPEN') &&
    (OF_ONE_NAMED.test(text) || HAS_ANSWERED.test(text) || HAS_CALLED.test(text))
  );
}

/** Whether it is told of everybody who is not named. */
export const isToldOfRest = (text: string) =>
  toldOfRest(text) !== null && !ONESELF.test(text) && !OF_MATTER.test(text);

const BESIDE = 'tyvärr|dessvärre|inte|ej|gärna|båda|bägge|nog|kanske|också|även';
/** "Kan", and of nothing else than being there: "jag och Lars kan inte enas" is none. */
const CAN = `(?:kan|hinner)(?! (?:(?:${BESIDE}) )*(?!(?:${BESIDE}|komma|delta|vara|närvara|medverka|ansluta|den|på|till|i|då|men|om|\\p{L}*dag\\p{L}*)(?!\\p{L}))\\p{L})`;
/** What is said of one who comes, or does not. */
const COMES = `(?:(?:kommer|deltar)(?! (?:\\p{L}+ )?(?:överens|fram|ihåg|på att|att (?!komma|delta|vara|kunna|närvara)))|${CAN}|missar|uteblir|är med(?! på att)|är borta|är sjuka|(?:har|får) (?:\\p{L}+ )?förhinder)`;
/** "Både jag och Lars kommer", "Lars och jag har förhinder", "vi kommer båda, jag och Lars": one's own answer, and another's. */
export const WITH_ANOTHER = new RegExp(
  `^(?:(?:hej|ja|nej|tyvärr)[ ,!]+)*(?:(?:både |varken )?(?:jag (?:och|samt|eller|o|å|&|\\+) \\p{L}+(?: \\p{L}+)?|\\p{L}+(?: \\p{L}+)? (?:och|samt|eller|o|å|&|\\+) jag)(?: (?:båda|bägge|tyvärr))* ${COMES}|vi ${COMES}.*(?<!\\p{L})(?:jag (?:och|samt)|(?:och|samt) jag)(?!\\p{L}))(?!\\p{L})`,
  'iu',
);

/** Whether it is said of days that are named. */
export const isOfDays = ({ text, days }: Said) => !ASKS.test(text) && OF_COMING.test(text) && days > 0;

/** "Kan om Sara inte kan", "kommer gärna om Lars har förhinder": an ersättare's own, whoever is named. */
export const IF_ANOTHER_CANNOT =
  /^(?:(?:ja|jo|absolut|visst|ok|okej|hej|jag)[ ,]+)*(?:jag )?(?:kan|kommer|ställer upp|hoppar in|rycker in|tjänstgör)(?: (?:jag|gärna|absolut|bara|visst|väl|nog|då|komma|vara med|(?:hoppa|rycka|gå|träda) in|ställa upp))* (?:om|ifall|när) (?!jag|vi)\p{L}+(?: \p{L}+)? (?:(?:inte|ej) (?:kan|kommer|hinner|ändrar sig|dyker upp|blir frisk)|(?:har|får) förhinder|är (?:sjuk|borta))[^?]{0,30}$/iu;
