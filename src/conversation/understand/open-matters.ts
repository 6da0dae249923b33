import type { Instant, LocalDate } from '../../kernel/index.ts';
import { saysWhetherAble } from './coming/reply/able-said.ts';
import { shortReply } from './coming/reply/reply-words.ts';
import { sifted } from './patterns/sifted.ts';
import type { Understanding } from './understand.ts';
import { wordsOf } from './words/words.ts';

/** What stands open on a board for a person, as far as a message's words can be of it. */
export interface OpenMatter {
  /**
   * `call`: a question to an ersättare, which the person may record the answer to; `notice`: a kallelse that the person
   * has not answered; `answered`: one that she has; `for-others`: one whose answers she may
   * record; `approval`: one that the person is asked to approve; `approver`: whom one that she wants to send may wait for; `jav`: the
   * question whether she is jävig in an ärende.
   */
  readonly kind:
    | 'circulation'
    | 'poll'
    | 'call'
    | 'notice'
    | 'answered'
    | 'for-others'
    | 'approval'
    | 'approver'
    | 'jav';
  /** The matter's heading, the poll's question, or the ersättare's name. */
  readonly heading: string;
  /** A poll's answers. */
  readonly options: readonly string[];
  /** The days that a poll asks about, each once or more. */
  readonly days?: readonly LocalDate[];
  /** Whom a call is to; left out: the person herself. */
  readonly personId?: string;
  /** Of a call to serve in one ärende alone: its number. */
  readonly item?: string;
  /** Of a call to serve at a meeting: its day. */
  readonly date?: LocalDate;
  /** When it was last put before the person: the question, the kallelse, or a reminder of it; empty: never from here. */
  readonly at?: Instant | '';
  /** Of a kallelse: its meeting. */
  readonly meetingId?: string;
  /** Of a kallelse: she is called to no other meeting of the board. */
  readonly alone?: boolean;
  /** Whether that is later than what was last said in the conversation; left out: it is. */
  readonly news?: boolean;
}

const VOTES: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['circulation', 'poll']);
const OF_MEETINGS: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['call', 'notice']);
const SPEAKS_OF_VOTE =
  /(?<!\p{L})(?:till?styrk|avstyrk|bifall|avslå|avslag|röst|yrk|förslag|godkän|reserv|per ?capsulam|snabbfråg|omröst|alternativ)/iu;

/**
 * What words may be of, where something else than a yes or no is said: no vote and no snabbfråga, if they name a day of
 * meeting, or if what she was asked last is of a meeting, and nothing in them is of such a vote (handbok: "gäller den fråga
 * du fick senast"). `meets`: a day named is a day of meeting.
 */
export function withoutVotes(
  understanding: Understanding,
  open: readonly OpenMatter[],
  meets: boolean,
): readonly OpenMatter[] {
  const votes = open.filter(({ kind }) => VOTES.has(kind));
  if (votes.length === 0 || SPEAKS_OF_VOTE.test(understanding.message.text)) return open;
  const isNamed = ({ heading, options }: OpenMatter) =>
    namesMatter(understanding, heading) || options.some((option) => namesAll(understanding, option));
  if (votes.some(isNamed)) return open;
  const isOfMeeting = meets || lastPut(open, OF_MEETINGS) > lastPut(open, VOTES);
  return isOfMeeting ? open.filter(({ kind }) => !VOTES.has(kind)) : open;
}

/** Of oneself: what the message begins with, or "jag" is said of. */
const OF_ONESELF =
  '(?:^(?:(?:hej|tyvärr|dessvärre|nej|nä|ja|jo|men|ok|okej|har)[\\s,.!]+){0,4}|(?<!\\p{L})jag (?:\\p{L}+ ){0,2})';
const OF_THE_DAY =
  'kommer|förhinder|frånvarande|deltar|medverkar|närvarar|uteblir|dyker upp|är (?:inte |ej )?med|(?:på|via) (?:distans|länk)';
const SAYS_COMING = sifted(`${OF_ONESELF}(?:${OF_THE_DAY})(?!\\p{L})`, 'iu');

/** "Jag kommer", "har förhinder": of a meeting, whatever else was asked. */
export function saysComing(text: string): boolean {
  return SAYS_COMING.test(text) && !SPEAKS_OF_VOTE.test(text);
}

/** What may be said of a day as well as of anything else that one is asked to do. */
const CANNOT = sifted(`${OF_ONESELF}(?:kan|hinner|orkar)(?: jag)?(?: \\p{L}+)? (?:inte|ej)(?!\\p{L})`, 'iu');
const ASKS_OF_COMING =
  /(?<!\p{L})(?:kom(?:ma|mer|mit)?|delta\p{L}*|medverk\p{L}*|(?:vara|är) med|följ(?:a|er) med|närvar\p{L}*|förhind\p{L}*|anmäl\p{L}*|kan|hinner|distans\p{L}*|länk\p{L}*)(?!\p{L})/iu;
const CALLED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['call', 'notice', 'answered']);

/**
 * "Jag kommer", "jag har förhinder" are of a kallelse where one is open, and of no vote, approval or snabbfråga put since that asks
 * of nobody's coming: "ska vi ha lunch före mötet?" is not answered so.
 */
export function withoutThoseNotOfComing(text: string, open: readonly OpenMatter[]): readonly OpenMatter[] {
  if (!saysComing(text)) return open;
  if (!open.some(({ kind, personId }) => CALLED.has(kind) && personId === undefined)) return open;
  return open.filter(
    (one) =>
      (one.kind !== 'approval' && !VOTES.has(one.kind)) ||
      (one.kind === 'poll' && (isOfDays(one) || ASKS_OF_COMING.test(one.heading))),
  );
}

/**
 * "Kan inte", where a vote or a snabbfråga that asks of nobody's coming was put after a kallelse that is open, and "jag kan"
 * after any: it may be of either, and is taken for neither. So with "jag kan vara med", "är bortrest" and the like after
 * whatever else was put to her, and with "jag kommer" and "kan inte" after a snabbfråga of days, none of which is named.
 */
export function mayBeOfEither(text: string, open: readonly OpenMatter[]): boolean {
  const reply = shortReply(text);
  const isOfAny = CAN.test(text);
  const isOfAll = reply === null && saysWhetherAble(text);
  const isRefused = CANNOT.test(text) && !SPEAKS_OF_VOTE.test(text) && reply === 'no';
  const isOfNoDay = saysComing(text) && !NAMES_A_DAY.test(text);
  if (!isOfAny && !isOfAll && !isRefused && !isOfNoDay) return false;
  const asksOfComing = (one: OpenMatter) => one.kind === 'poll' && ASKS_OF_COMING.test(one.heading);
  const votes = open.filter(
    (one) => VOTES.has(one.kind) && (isOfDays(one) || (!isOfNoDay && (isOfAny || !asksOfComing(one)))),
  );
  const called = open.some(({ kind, personId }) => CALLED.has(kind) && personId === undefined);
  const last = isOfAll ? lastPut(open, NOT_OF_COMING) : lastPut(votes, VOTES);
  return called && last > lastPut(open, CALLED);
}
const NAMES_A_DAY =
  /\d|dag(?:en|arna)?(?!\p{L})|(?<!\p{L})(?:båda|bägge|alla|ingen|inget|första|andra|sista)(?!\p{L})/iu;
const NOT_OF_COMING: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  ...VOTES,
  'approval',
  'jav',
]);
const CAN = sifted(
  /^(?:(?:ja|jo|ok|okej)[\s,.!]+){0,2}(?:jag kan|kan jag)(?: (?:gärna|nog|absolut))*[\s.!]*$/iu,
);

/** When any of those kinds was last put to her; empty: none was. */
function lastPut(open: readonly OpenMatter[], kinds: ReadonlySet<OpenMatter['kind']>): string {
  const times = open.flatMap(({ kind, personId, at = '' }) =>
    kinds.has(kind) && personId === undefined ? [at] : [],
  );
  return times.toSorted().at(-1) ?? '';
}

/** A poll of which day or hour suits. */
export function isOfDays({ kind, options, days = [] }: OpenMatter): boolean {
  if (kind !== 'poll') return false;
  return (
    days.length > 0 || (options.length > 1 && options.every((option) => /\d|dag(?!\p{L})/u.test(option)))
  );
}

const ALL_OR_NONE =
  /(?<!\p{L})(?:alla|samtliga|båda|bägge|ingen|inget|inga|ingendera)(?!\p{L}).*(?<!\p{L})(?:passar|funkar|fungerar|går|kan|duger|bra)(?!\p{L})|(?<!\p{L})(?:kan|passar|funkar|fungerar|går)(?!\p{L}).*(?<!\p{L})(?:alla|samtliga|båda|bägge|ingen|inget|inga|ingendera)(?!\p{L})/iu;
const NAMES_DAYS = /(?<!\p{L})(?:datum(?:en)?|tider(?:na)?|alternativ(?:en)?)(?!\p{L})/iu;

/** Where a kallelse waits as well, "dagarna" may be those of its meetings; "datumen" are the poll's. */
export function ofPolledDays(text: string, open: readonly OpenMatter[]): boolean {
  if (!ALL_OR_NONE.test(text)) return false;
  return NAMES_DAYS.test(text) || open.every(({ kind }) => kind === 'poll');
}

/** One telling word of the message is one of the heading's. */
export function namesMatter({ entities }: Understanding, heading: string): boolean {
  const named = wordsOf(heading).filter(({ folded }) => !SMALL.test(folded));
  return entities.topic.some(({ word }) =>
    // "Datorn" is the "dator" that a stem takes the end of.
    named.some((one) => isSame(word.stem, one.stem) || isSame(word.folded, one.folded)),
  );
}

/** Every word of the answer is said. */
export function namesAll({ message }: Understanding, option: string): boolean {
  const stems = wordsOf(option).map((word) => word.stem);
  return stems.length > 0 && stems.every((stem) => message.words.some((word) => isSame(word.stem, stem)));
}

const SMALL = /^(?:till|fran|inom|over|under|samt|efter|utan|infor|eller|mellan|enligt)$/u;
const TELLING = 4;

/** The same word, inflected or as the beginning or the end of a compound: "möblerna" are kontorsmöbler. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && (long.startsWith(short) || long.endsWith(short));
}
