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
  'f[öo]rhind\\p{L}*|borta|sjuk|upptagen|bortrest|fr[åa]nvarande|(?:f[öo]r |f[öo]r)?sent?|f[öo]rsenad';
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

/** A question, a doubt or a condition. */
const UNSURE =
  /\?|kanske|eventuellt|möjligen|osäker|vet inte|tror|om jag|försöker|eller|(?<!\p{L})nog(?!\p{L})|förmodligen|troligen|troligtvis|antagligen|sannolikt/iu;

/**
 * What has to be asked of an answer given in words; null: it says what it says. An ersättare is called by what is
 * recorded, so a förhinder that is denied, taken back or not certain never is.
 */
export function doubtIn(text: string, answer: AttendanceAnswer): Doubt | null {
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (says(ANOTHERS) && !ONESELF.test(text)) return 'ANOTHERS';
  if (says(UNCERTAIN)) return 'WHETHER';
  if (answer === 'ABSENT' && (says(DENIED) || says(TAKEN_BACK))) return 'WHETHER';
  return UNSURE.test(text) ? 'MEANT' : null;
}
