import type { AttendanceAnswer } from '../events.ts';
import { IN_PART, LATE } from './in-part.ts';
import { isOfHabit } from './of-habit.ts';
import { isSaidPlainly, type KnownNames } from './said-plainly.ts';

/** What words that were taken for an answer leave to be asked before anything is recorded. */
export type Doubt =
  /** Whether to come at all: a förhinder denied or taken back, or not certain. */
  | 'WHETHER'
  /** Whether the answer is meant: more is said than the answer, be it a question, a perhaps or a condition. */
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

/** Whoever speaks of a förhinder that is none any more, is asked, whether it was taken for a yes or a no. */
const OF_HINDRANCE = /f[öo]rhind/iu;

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
function saysBoth(text: string): boolean {
  const clauses = text.split(/[,;.!]| (?=men(?!\p{L})|fast(?!\p{L}))/u).map((one) => one.trim());
  const yes = clauses.findIndex((clause) => YES.test(`${clause} `));
  return yes !== -1 && clauses.some((clause, at) => at !== yes && NO.some((no) => no.test(clause)));
}

const MONTHS = '(?:jan|feb|mars?|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*';
const WEEKDAY = '(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n)(?:dag\\p{L}*)?';
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|(?:den |d\\. ?)?\\d{1,2}(?::?[ea])? ?(?:${MONTHS}|/ ?\\d{1,2})|(?:den|d\\.) ?\\d{1,2})(?!\\d)`;
const DAY = new RegExp(`(?<![\\p{L}\\d/.-])(?:(?:${WEEKDAY},? )?${DATE}|${WEEKDAY}(?!\\p{L}))`, 'giu');
const ANY_NO = word(
  `${NOT}|nej|missar|uteblir|borta|sjuk\\p{L}*|upptagen|bortrest\\p{L}*|fr[åa]nvar\\p{L}*|f[öo]rhind\\p{L}*`,
);
const ANY_YES = word(
  '(?:[äa]r|e) (?:jag )?(?:med|d[äa]r|tillg[äa]nglig)|p[åa] plats|n[äa]rvar\\p{L}*|kommer|deltar|kan|okej|okey|ok|ja|funkar|fungerar|passar|g[åa]r bra',
);

/** "15 april är jag med, 17 juni är jag borta": a yes and a no, each of a day of its own. */
function isOfEachDay(text: string): boolean {
  if ((text.match(DAY) ?? []).length < 2) return false;
  const clauses = text.split(/[,;!\n]|\.(?!\d)| (?:men|fast|medan|d[äa]remot|och|samt)(?!\p{L})/iu);
  const noes = clauses.filter((clause) => ANY_NO.test(clause));
  return noes.length > 0 && clauses.some((clause) => !noes.includes(clause) && ANY_YES.test(clause));
}

/**
 * What has to be asked of an answer given in words; null: it says what it says. An ersättare is called by what is
 * recorded, so a förhinder that is denied, taken back, not certain, of many days or of a part of the meeting never is, and neither is
 * anything that says more than the answer.
 */
export function doubtIn(text: string, answer: AttendanceAnswer, known: KnownNames): Doubt | null {
  if (ANOTHERS.some((pattern) => pattern.test(text)) && !ONESELF.test(text)) return 'ANOTHERS';
  if (leavesOpen(text, answer)) return 'WHETHER';
  return isSaidPlainly(text, answer, known) ? null : 'MEANT';
}

/** "Kanske", "har inte förhinder": whether words taken for an answer leave open if she comes at all. */
export function leavesOpen(text: string, answer: AttendanceAnswer): boolean {
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (isOfHabit(text) || says(UNCERTAIN) || saysBoth(text) || isOfEachDay(text)) return true;
  if (answer === 'ABSENT') return [DENIED, TAKEN_BACK, IN_PART, LATE].some(says);
  return says(NO) || (OF_HINDRANCE.test(text) && says(TAKEN_BACK));
}

/** Whether an ersättare's yes or no is not said plainly: a condition, a question, or a word of the other. */
export function isServingDoubted(text: string, accepts: boolean, known: KnownNames): boolean {
  return isOfHabit(text) || !isSaidPlainly(text, accepts ? 'SERVES' : 'DECLINES', known);
}
