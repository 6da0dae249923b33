import { sifted } from '../patterns/sifted.ts';

const word = (pattern: string, before = '(?<!\\p{L})') =>
  new RegExp(`${before}(?:${pattern})(?!\\p{L})`, 'iu');

/** What joins a clause to the one before, or greets. */
export const JOINED =
  /^[\s,.]*(?:(?:och|samt|men|dessutom|däremot|även|också|sen|sedan|plus|hej|hejsan|så)[ ,!]+)*/iu;

export const TELLS_OTHERS = word(
  '(?:kan du |vill du |snälla )?(?:hälsa|(?:säg|skriv) (?:till|åt)(?! (?:om|ifall|när|mig|till)(?!\\p{L})|[.! ]*$)|meddela|tala om för|berätta (?:för|till)|informera|framför(?! allt))',
  '^',
);
export const OF_JAV = word('jäv|jävig|jäviga|jävsanmäl\\p{L}*');
export const SERVES = word(
  'tjänstgör\\p{L}*|vikarier\\p{L}*|tar (?:platsen|stolen)|ställer upp|som ersättare|ersättare för|(?:hopp\\p{L}+|går|gå|ryck\\p{L}+|kliv\\p{L}+|träd\\p{L}+)(?: \\p{L}+){0,2} in|ersätt(?:er|a)',
);
export const TAKES_UP = word(
  '(?:jag |vi )?(?:(?:vill|skulle vilja|önskar) (?:gärna |också |även |att vi )*(?:ta(?:r)? upp|lyft\\p{L}*|väck\\p{L}*|föreslå|lägga till)|föreslår|väcker|yrkar|(?:vi )?(?:borde|bör|kan) (?:vi )?(?:också |även )?(?:ta upp|lyfta|prata om|diskutera|lägga till)|lägga? till|(?:ta upp|lyft)(?! (?:det|den|detta|frågan|den frågan|saken)(?!\\p{L}))|ny punkt|nytt ärende|mitt förslag|förslag)',
  '^',
);
export const OF_NOTICE = word('\\p{L}*kallelse\\p{L}*|utskick\\p{L}*');
export const APPROVES = word('godkän\\p{L}*|skicka\\p{L}*|gå ut|klartecken|ok|okej|ser bra ut|är bra|kör');

export const VOTES = word(
  '(?:jag )?(?:röstar|lägger min röst|tillstyrker|avstyrker|bifaller|avslår|bifall|avslag|tillstyrkan|avstyrkan)',
  '^',
);
/** What begins a yes or a no to something that is named after it. */
export const LEADS_TO = sifted(
  /^(?:(?:jag|vi) )?(?:(?:säger|svarar|tackar|blir|det blir|röstar) )?(?:ett )?(?:ja|jo|japp|nej|nix|kanske|ok|okej|bifall|avslag)(?: (?:tack|gärna|också|absolut|tyvärr))?(?: (?:till|på|om|i|för|åt|vad gäller|angående)(?: att)?)?(?= \S)/iu,
);
export const STAND_FIRST = word(
  '(?:jag )?(?:godkänner|stöder|stödjer|yrkar|avstår|säger|svarar|väljer|tackar)',
  '^',
);
/** "Skrivaren: ja", "lunchen nej tack". */
export const STAND_LAST = word('(?:ja|jo|nej|kanske|okej|ok|bifall|avslag)(?: tack)?[.! ]*$');
export const OF_CASES = word('per ?capsulam|percapsulam|ärendet om|cirkulation\\p{L}*');
export const OF_POLLS = word(
  'enkät\\p{L}*|snabbfråg\\p{L}*|rundfråg\\p{L}*|poll\\p{L}*|frågan om|undersökning\\p{L}*',
);
export const OF_VOTES = word('omröstning\\p{L}*');

const SOFT = '(?:(?:tyvärr|dessvärre|nog|också|även|gärna|absolut|visst|alltså|då|själv|fysiskt) )*';
export const COMES_FIRST = sifted(
  `^${SOFT}(?:jag )?${SOFT}(?:kommer|kan|deltar|hinner|närvarar|medverkar|missar|uteblir|är ${SOFT}(?:inte |ej )?(?:med|där|borta|bortrest|bortresta|sjuk|ledig|upptagen|på plats|på semester|på resa|utomlands|inbokad)|har ${SOFT}(?:fått )?(?:förhinder|semester)|får ${SOFT}förhinder|förhinder|återbud|anmäler? ${SOFT}(?:mig|förhinder|återbud)|måste (?:tyvärr )?(?:lämna återbud|utebli)|lämnar återbud|på plats|på distans|med på distans|borta|bortrest|sjuk)(?!\\p{L})`,
  'iu',
);
export const COMES_AFTER = /(?<!\p{L})(?:kommer|kan|deltar|hinner|är|har|missar) jag(?!\p{L})/iu;
export const OF_MEETING = word('mötet|mötena|sammanträdet');
export const DAY_FIRST = /^(?:(?:på|den|mötet|till)(?: den)? )*(?:\d|(?:mån|tis|ons|tors|fre)dag)/iu;
/** "Den 18 går inte", "11:e funkar". */
export const SUITS = word(
  '(?:går|funkar|fungerar|passar|kan|kommer)(?: (?:jag|det|inte|ej|bra|fint|utmärkt|perfekt|tyvärr|alldeles|toppen|för|mig))*[.! ]*$',
);

/** Words that say no more than a yes or no, with what goes with them. */
export const BARE = sifted(
  /^(?:(?:ja|jo|jodå|jadå|japp|nej|nix|nä|tack|gärna|visst|absolut|tyvärr|ok|okej|hej|och|självklart|javisst|bra|toppen)[\s,.!]*)+$/iu,
);

/** In an ärende, and not at a meeting as such. */
export const OF_ITEM = word(
  'punkt\\p{L}*|ärende\\p{L}*|beslut\\p{L}*|handlägg\\p{L}*|fråga\\p{L}*|agera\\p{L}*',
);
/** What asks something, or supposes it, though it has no mark of it. */
export const ASKS = sifted(
  /^(?:(?:hej|och|men)[ ,]+)*(?:om|ifall|när|hur|vad|vem|vems|vilk\p{L}+|varför|antal|är (?:det|vi|ni)|blir (?:jag|det|vi)|(?:får|ska|skall) (?:jag|man|vi|ni|de|alla)|kan (?!vi (?:också |även )?(?:ta upp|lyfta|diskutera|prata|lägga)|du (?:hälsa|meddela|säga|skriva|berätta|tala om|lägga)|tyvärr|inte|ej|nog|den|på|gärna|absolut|också|komma|delta|vara|tjänstgöra|hoppa|gå|bara|\d))(?!\p{L})/iu,
);

/** The words of one who tells of her own coming, and of nothing else. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'hej ja jo nej ok okej tack tyvärr dessvärre heller också oxå även jag kommer kan deltar medverkar närvarar uteblir missar hinner har är får måste förhinder semester inte ej gärna nog också absolut säkert definitivt med komma vara delta där återbud att lämna lämnar anmäl anmäler mig borta sjuk förkyld bortrest utomlands ledig upptagen på plats i till för hela själv fysiskt distans länk teams digitalt via mötet mötena sammanträdet sammanträde styrelsemötet då den det och fast bara som vanligt igen ändå'.split(
    ' ',
  ),
);

/** Whether a clause tells of coming and no more. */
export function saysOnlyComing(clause: string): boolean {
  const said = clause.toLocaleLowerCase('sv').split(/[^\p{L}]+/u);
  return said.every((one) => one === '' || OWN_WORDS.has(one));
}

/** What is to be done for another, by nobody who is spoken to: "be Maja beställa fika", "tacka Lars". */
export const GREETS = word(
  '(?:kan du |vill du |snälla )?(?:(?:be|tacka|gratulera)(?! (?:mig|mej|oss|min|mitt|mina)(?!\\p{L}))|hälsningar till|kram till)',
  '^',
);
/** What may be taken up. */
export const NAMES_ITEM = word(
  'tas? upp(?! (?:det|den|detta)(?!\\p{L}))|ärende(?! om (?:jäv|svar))|dagordningen|ny punkt',
);
/** Of oneself, or begun with what only one who answers leaves out "jag" before. */
export const OF_ONESELF =
  /(?<!\p{L})(?:jag|mig|mej)(?!\p{L})|^(?:räkna|måste|tackar|boka|avboka|stryk|kan|kommer|missar|hinner|dyker)(?!\p{L})/iu;

/** What is told of why, or of what has come, and answers nothing: "tack för kallelsen", "min svåger har anbudet". */
export const RECOUNTS =
  /^(?:(?:hej|och|men)[ ,]+)*(?:jag (?:är|har|fick|läste|såg)|tack|har|är|fick|fått|mottagit|läst|min|mitt|mina|vi|det|den)(?!\p{L})|sjukskriv/iu;
