import type { AttendanceAnswer } from '../events.ts';

/** What words that were taken for an answer leave to be asked before anything is recorded. */
export type Doubt =
  /** Whether to come at all: a förhinder denied or taken back, or not certain. */
  | 'WHETHER'
  /** Whether the answer is meant: a question, a perhaps or a condition. */
  | 'MEANT'
  /** Another's förhinder is told, not one's own. */
  | 'ANOTHERS';

const HINDERED =
  'f[öo]rhind\\p{L}*|borta|sjuk|upptagen|bortrest|fr[åa]nvar\\p{L}*|(?:f[öo]r |f[öo]r)?sent?|f[öo]rsenad';
const NOT = '(?:inte|ej|inget|inga|ingen|aldrig|knappast|inte l[äa]ngre)';

const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** "jag har inte förhinder", "kommer inte vara borta", "missar inte mötet", "kommer inte för sent". */
const DENIED = [
  word(
    `(?:har|hade|haft|f[åa]r|fick|[äa]r|e|blir|var) (?:jag )?(?:\\p{L}+ )?${NOT} (?:\\p{L}+ ){0,2}?(?:${HINDERED})`,
  ),
  word(`${NOT} (?:att )?(?:ha|f[åa]|bli|vara) (?:\\p{L}+ )?(?:${HINDERED})`),
  word(`${NOT} (?:att )?(?:missa|utebli|komma (?:f[öo]r )?sent)`),
  word(`kommer (?:jag )?${NOT} (?:f[öo]r ?)?sent`),
  word(`(?:missar|uteblir) (?:jag )?${NOT}`),
  word(
    `(?:inget|inga|utan|ej|inte n[åa]got|inte n[åa]gra) f[öo]rhind\\p{L}*|f[öo]rhind\\p{L}* har jag ${NOT}`,
  ),
];

/** "jag hade förhinder men nu kan jag komma", "ta bort mitt förhinder". */
const TAKEN_BACK = [
  word(`men (?:nu )?(?:(?:kan|kommer|ska) jag|jag (?:kan|kommer|ska))(?! (?:\\p{L}+ )?${NOT})`),
  word('(?:ta|tar|drar?|[åa]ngrar?|stryk|avbokar?|annullera) (?:\\p{L}+ ){0,3}f[öo]rhind\\p{L}*'),
];

/** "inte säker på att jag kommer", "kan inte lova", "kan få förhinder". */
const UNCERTAIN = [
  word(`${NOT} (?:\\p{L}+ )?(?:s[äa]kert?|klart|best[äa]mt|avgjort)`),
  word(`kan (?:jag )?(?:\\p{L}+ )?${NOT} (?:\\p{L}+ )?(?:lova|garantera|s[äa]ga|veta|bekr[äa]fta)`),
  // "kommer nog inte", "tror inte (att) jag kan", "blir troligen borta"
  word(`(?:nog|f[öo]rmodligen|troligen|troligtvis|antagligen|sannolikt) (?:jag )?(?:\\p{L}+ )?${NOT}`),
  word(`${NOT} (?:jag )?(?:nog|f[öo]rmodligen|troligen|troligtvis|antagligen|sannolikt)`),
  word(
    `(?:tror|tvivlar|tveksam\\p{L}*) (?:\\p{L}+ ){0,3}?${NOT}|(?:tror|ser ut) (?:\\p{L}+ ){0,4}(?:${HINDERED})`,
  ),
  word(`(?:nog|f[öo]rmodligen|troligen|troligtvis|antagligen|sannolikt) (?:\\p{L}+ )?(?:${HINDERED})`),
  word('vet (?:[äa]nnu )?ej|beror p[åa]|risk|riskerar|kan (?:komma att )?(?:f[åa]|bli|ha) f[öo]rhind\\p{L}*'),
];

const OTHER =
  '(?:min|v[åa]r|mina|v[åa]ra) (?:\\p{L}+ )?(?:ers[äa]tt\\p{L}*|suppleant\\p{L}*|vikarie|kolleg\\p{L}*)';
const GREETING = '(?:hej\\p{L}*|obs|tyv[äa]rr|s[åa]|men|och)?[\\s,.:!]*';
/** The ersättare stands first and is the one that is hindered. */
const ANOTHERS = [
  new RegExp(
    `^${GREETING}${OTHER} (?:\\p{L}+ )?(?:(?:har|f[åa]r|fick|hade) (?:\\p{L}+ )?f[öo]rhinder|(?:[äa]r|blir) (?:${HINDERED})|(?:kan|kommer|hinner) (?:\\p{L}+ )?(?:inte|ej))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^${GREETING}(?:har|[äa]r) ${OTHER} (?:${HINDERED})(?!\\p{L})`, 'iu'),
];
const ONESELF = word('jag|mig|sj[äa]lv');

/** A perhaps, a hope or a question put to the one who reads: "jag kommer väl", "hoppas kunna komma", "eller hur". */
const UNSURE = [
  /\?|kanske|eventuellt|möjligen|osäker|vet inte|tror|försöker|eller|förmodligen|troligen|troligtvis|antagligen|sannolikt/iu,
  word(
    'nog|va|f[öo]rs[öo]ka komma|skulle (?:nog )?kunna|hoppas (?:\\p{L}+ )?(?:kunna|hinna|att jag|jag|p[åa] att)',
  ),
  word('(?:kommer|kan|ska|skall|[äa]r|har|f[åa]r|deltar|tj[äa]nstg[öo]r|beh[öo]ver|blir) (?:jag )?v[äa]l'),
];

/** What is told about, and no condition: "tack för påminnelsen om mötet", "jag ber om ursäkt". */
const ABOUT =
  '(?:ber|bad|bett|be|h[öo]rt|h[öo]rde|l[äa]st|l[äa]ste|vet|p[åa]minn\\p{L}*|info\\p{L}*|besked\\p{L}*|kallels\\p{L}*|m[ea]jl\\p{L}*|fr[åa]g\\p{L}*|t[äa]nkt|mig|n[åa]got|mer)';
const A_WHILE =
  '(?:\\d+|en|ett|tv[åa]|tre|fyra|fem|sex|n[åa]gra) (?:\\p{L}+ )?(?:timm|minut|dag|veck|m[åa]nad|stund)';
/** "Om ingen annan kan", "ifall länken funkar", "bara jag får skjuts", "när jag hinner". */
const CONDITION = [
  new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})${ABOUT} )om (?!${A_WHILE})\\p{L}`, 'iu'),
  word(
    'ifall|s[åa]vida|s[åa]vitt|f[öo]rutsatt|f[öo]ruts[äa]ttning\\p{L}*|s[åa] l[äa]nge|beroende p[åa]|i n[öo]dfall|vid behov|i v[äa]rsta fall',
  ),
  word(
    '(?:bara|n[äa]r) (?:jag|det|ni|vi|n[åa]gon|ingen|den|l[äa]nken) (?:\\p{L}+ )?(?:f[åa]r|kan|hinner|g[åa]r|funkar|fungerar|[äa]r|blir)',
  ),
];

const CLOCK =
  '(?:kl(?:\\.|ockan)? ?)?(?:\\d{1,2}(?!\\d)|halv|lunch|f[öo]rmiddag|eftermiddag|fika|rasten|pausen)';
const LEAVE =
  '(?:g[åa]|sticka|l[äa]mna|[åa]ka|dra|avvika|iv[äa]g|hem)(?! (?:i|p[åa]) (?:min|mitt|hans|hennes|deras))';
/** A part of the meeting alone: "inte förrän kl 10", "först efter lunch", "på förmiddagen", "halva mötet". */
const IN_PART = [
  word(
    'f[öo]rr[äa]n|delvis|halva (?:m[öo]tet|dagen|tiden)|(?:en )?del av (?:m[öo]tet|dagen|tiden)|del av m[öo]tet',
  ),
  new RegExp(
    `(?<!\\p{L})(?:f[öo]rst|fr[åa]n|efter|till|tills|innan|f[öo]re|fram till) (?:efter |vid |p[åa] |om )?${CLOCK}(?! ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|/|-|:e|:a))`,
    'iu',
  ),
  word('p[åa] (?:f[öo]r|efter)middagen|p[åa] morgonen|p[åa] kv[äa]llen'),
  // "måste gå 15", "går lite tidigare", "första timmen", "bara på punkt 5"
  word(`(?:m[åa]ste|beh[öo]ver|f[åa]r|t[äa]nker) (?:\\p{L}+ ){0,2}?${LEAVE}`),
  /(?<!\p{L})(?:g[åa]r|sticker|l[äa]mnar|[åa]ker|avviker|drar) (?:\p{L}+ ){0,2}?(?:tidig\p{L}*|i f[öo]rtid|f[öo]re|innan|vid|efter|kl|klockan|\d)/iu,
  word(
    '(?:f[öo]rsta|sista|andra|ena) (?:halv)?(?:timm\\p{L}*|halvan|halvlek|delen|kvart\\p{L}*)|inte (?:p[åa] |med )?(?:hela|p[åa] hela) (?:m[öo]tet|tiden|dagen)',
  ),
  word('(?:bara|endast|enbart) (?:\\p{L}+ ){0,3}?(?:punkt\\p{L}*|[äa]rende\\p{L}*)'),
];
/** Whoever comes late comes: only a förhinder that says so is none. */
const LATE = [word('(?:kommer|blir|[äa]r|ansluter) (?:\\p{L}+ |\\d+ ){0,3}?(?:sen|sent|senare|f[öo]rsenad)')];

const ATTENDS = '(?:komma|delta|deltaga|vara (?:med|p[åa] plats)|n[äa]rvara|medverka|ansluta)';
/** "Kommer", in another sense than to a meeting: "kommer tillbaka", "kommer att vara bortrest". */
const OTHER_SENSE = `(?:tillbaka|hem|ih[åa]g|in|[åa]t|fram|undan|att (?!${ATTENDS}))`;
/** A yes of one's own in a clause: "kommer på förmiddagen", "kan vara med på distans". */
const YES = new RegExp(
  `^(?:(?:nu|men|fast|dock|s[åa]|och|jag|[äa]nd[åa]|d[äa]remot|[åa] andra sidan|gärna) )*(?:(?:kommer|deltar|ansluter) (?:jag )?(?!${OTHER_SENSE}|(?:\\p{L}+ )?${NOT}(?!\\p{L}))|(?:kan|ska|hinner) (?:jag )?(?!${NOT}(?!\\p{L}))(?:\\p{L}+ )?${ATTENDS}(?!\\p{L}))`,
  'iu',
);
/** A no of one's own: "har förhinder", "kan inte komma". */
const NO = [
  word(`(?:har|f[åa]r|fick) (?:jag )?(?!${NOT})(?:\\p{L}+ )?f[öo]rhinder`),
  new RegExp(
    `(?<!\\p{L})(?:kan|kommer|hinner|deltar) (?:jag )?(?:\\p{L}+ )?(?:inte|ej) (?:att )?(?:kunna )?(?:${ATTENDS}(?!\\p{L})|p[åa] (?:distans|plats|m[öo]tet)|via|den |till m[öo]tet)`,
    'iu',
  ),
  /(?<!\p{L})(?:kan|kommer|hinner|deltar) (?:jag )?(?:\p{L}+ )?(?:inte|ej) *(?:[,.!;]|$)/iu,
  word(`(?:[äa]r|blir) (?!${NOT})(?:\\p{L}+ )?(?:f[öo]rhindrad|bortrest|sjuk|borta)`),
];
/** A word that may answer anything. */
const BARE = /^(?:ja+|japp|jo|jajamen|nej|nix|nope?|nä+e?|ok|okej|yes|no)[\s.!]*$/iu;
/** "Kanske", and nothing more. */
const PERHAPS =
  /^(?:jag )?(?:kanske|vet inte|vet ej|osäker|får se|vi får se|möjligen|eventuellt|troligen|det beror på)(?: (?:det|än|ännu|kommer|jag|kommer jag|jag kommer))*[\s.!]*$/iu;
/** Some word of not coming: without one nobody has said no. */
const SAYS_NO = word(
  `${NOT}|${HINDERED}|nej|nix|n[äa]+e?|tyv[äa]rr|avst[åa]r?|avb[öo]jer|missar?|uteblir?|st[åa]r [öo]ver|hoppar [öo]ver|semester|vab\\p{L}*|inte|int|icke|can ?not|can t|can[’']t|not|unable`,
);

function saysBoth(text: string): boolean {
  const clauses = text.split(/[,;.!]| (?=men(?!\p{L})|fast(?!\p{L}))/u).map((one) => one.trim());
  const yes = clauses.findIndex((clause) => YES.test(`${clause} `));
  return yes !== -1 && clauses.some((clause, at) => at !== yes && NO.some((no) => no.test(clause)));
}

/**
 * What has to be asked of an answer given in words; null: it says what it says. An ersättare is called by what is
 * recorded, so a förhinder that is denied, taken back, not certain or of a part of the meeting never is.
 */
export function doubtIn(text: string, answer: AttendanceAnswer): Doubt | null {
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (says(ANOTHERS) && !ONESELF.test(text)) return 'ANOTHERS';
  if (says(UNCERTAIN) || saysBoth(text) || PERHAPS.test(text)) return 'WHETHER';
  if (answer === 'ABSENT' && [DENIED, TAKEN_BACK, IN_PART, LATE].some(says)) return 'WHETHER';
  if (answer !== 'ABSENT' && says(NO)) return 'WHETHER';
  const unsaid = BARE.test(text) || (answer === 'ABSENT' && !SAYS_NO.test(text));
  return unsaid || [UNSURE, CONDITION, IN_PART].some(says) ? 'MEANT' : null;
}

/** Whether an ersättare's yes or no is not said plainly: a condition, a question, or a word of the other. */
export function isServingDoubted(text: string, accepts: boolean): boolean {
  const doubt = doubtIn(text, 'COMING');
  // A no is not doubted for being one.
  if (accepts) return (doubt !== null && !BARE.test(text)) || OTHERWISE.test(text) || MERELY_HEARD.test(text);
  return !SAYS_NO.test(text) || [UNSURE, CONDITION].some((some) => some.some((one) => one.test(text)));
}

const OTHERWISE = word('inte|ej|nej|f[öo]rhinder');
/** "Okej" alone may be that what was told is taken in. */
const MERELY_HEARD = /^(?:ok|okej|okay|oki|m+|jaha|aha)[\s.!]*$/iu;
