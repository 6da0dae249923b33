import { dayOf, MONTHS, matchesOf } from '../../../kernel/index.ts';
import { saidInClause } from '../coming/reply/each-of-two.ts';
import { type DateMention, fits, isDay } from '../dates/dates.ts';
import type { OpenMatter } from '../open-matters.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Understanding } from '../understand.ts';
import { wordsOf } from '../words/words.ts';
import { leadOf, type SaidKind, type SaidOf, saidOf, takesLead } from './clause-kinds.ts';
import { ASKS, OF_MEETING, RECOUNTS } from './clause-words.ts';
import { namedIn } from './named-in-clause.ts';

/** One of several things that a message says, as a message of its own. */
export interface SaidApart extends SaidOf {
  readonly text: string;
  /** Of an unclear one: it is of her coming where it is taken so by itself. */
  readonly isPerhaps?: true;
}

const JOINTS = new RegExp(
  String.raw`\s*(?:[,;\n]+|!+(?=\s)|(?<=\p{L}{2}|\d(?::?[ae])?)(?<!(?<!\p{L})(?:kl|ca|nr|dvs|tel|st|ev|osv))\.(?=\s+(?!\d|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}))))\s*(?:(?:och|samt|men|dessutom|plus)(?=\s)\s*)?|\s+(?:och|samt|men|plus|medan|däremot|dessutom|[+&–-])\s+`,
  'giu',
);
const AND = /(?<!\p{L})(?:och|samt|men|plus|dessutom)(?!\p{L})|[+&.]/iu;

/** A clause of a message. */
export interface Clause {
  readonly text: string;
  /** What joins it to the one before, as written. */
  readonly joint: string;
}

/** More than this tells of something. */
const LONGEST = 400;
const MOST_CLAUSES = 8;

/** Whether a message may say several things at once, by its words alone: only then is looked up what is open. */
export function maySaySeveral(text: string): boolean {
  if (text.length > LONGEST || text.includes('?') || IS_OTHER.test(text)) return false;
  const clauses = clausesIn(text);
  return clauses.length > 1 && clauses.length <= MOST_CLAUSES && !clauses.some((one) => ASKS.test(one.text));
}

/** A question put to others, or a heading with what it is about. */
const IS_OTHER = sifted(
  /^[^,;.:]{0,40}(?:snabbfråg|omröstning|enkät|per ?capsulam)\p{L}*[^,;.:]{0,40}:(?! *(?:ja|nej|kanske|jag|blankt|avstår|tillstyrk\p{L}*|avstyrk\p{L}*)(?!\p{L}))|^(?:gör|skapa|starta|ställ|ny|nytt|skicka ut)(?!\p{L})[^,;.:]{0,40}(?:snabbfråg|omröstning|enkät|per ?capsulam)|[”"“]/iu,
);

/** The clauses of a message, in order. */
export function clausesIn(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let [from, joint] = [0, ''];
  for (const match of matchesOf(JOINTS, text)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), joint });
    if (match.index > from || found.length > 0) joint = match[0];
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  return rest.trim() === '' ? found : [...found, { text: rest, joint }];
}

interface Named extends Clause {
  readonly said: SaidOf | null;
  readonly read: Understanding;
}

interface Chunk extends SaidOf {
  readonly text: string;
  readonly days: readonly DateMention[];
}

/**
 * "Ja till skrivaren och förhinder den 17": what a message says of things of several kinds, each as a message of its own.
 * Null: it is of one. What is said of coming to several meetings stays together, as does what belongs to an ärende that is
 * to be taken up.
 * @param read how words are read
 * @param open what waits for the one who writes, on all her boards
 * @param isTaken whether words by themselves are taken for that
 */
export async function clausesApart(
  text: string,
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
  isTaken: (words: string, kind: SaidKind) => Promise<boolean>,
): Promise<readonly SaidApart[] | null> {
  const clauses = clausesIn(text);
  if (clauses.length < 2) return null;
  const named = await Promise.all(withLeads(clauses, read, open).map((one) => withNamed(one, open, isTaken)));
  if (named.some(isToldOfOthers)) return null;
  const chunks = inChunks(named, open);
  if (chunks.length < 2) return null;
  return chunks.map(({ kind, heading, text: words }) => ({ kind, heading, text: words }));
}

/** "Karim kommer den 18": what the kansli tells of others is read as a whole. */
function isToldOfOthers({ said, read, text }: Named): boolean {
  return (
    said === null && read.entities.persons.length > 0 && !/(?<!\p{L})(?:jag|för|med)(?!\p{L})/iu.test(text)
  );
}

const AWAITED: ReadonlySet<SaidKind> = new Set<SaidKind>(['CASE', 'POLL', 'APPROVAL']);

/** A clause in words that tell nothing by themselves, with what it names and is taken for. */
async function withNamed(
  clause: Named,
  open: readonly OpenMatter[],
  isTaken: (words: string, kind: SaidKind) => Promise<boolean>,
): Promise<Named> {
  if (clause.said !== null && clause.said.kind !== 'OTHER') return clause;
  const said = namedIn(clause.text, clause.read, open);
  if (said === null) return clause;
  if (said.kind === 'MESSAGE' || (await isTaken(clause.text, said.kind))) return { ...clause, said };
  // What names something that waits for her, and is not taken for an answer to it, is told to be none.
  const isUntold =
    AWAITED.has(said.kind) && wordsOf(clause.text).length <= NAMES_ALONE && !RECOUNTS.test(clause.text);
  return isUntold ? { ...clause, said: { kind: 'OTHER', heading: null } } : clause;
}

/** At most so many words name a thing alone. */
const NAMES_ALONE = 6;

/** Each clause with what it is of; "… och lunchen" is led by the yes or no before it. */
function withLeads(
  clauses: readonly Clause[],
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
): readonly Named[] {
  const found: Named[] = [];
  let lead: string | null = null;
  for (const written of clauses) {
    const clause = found.at(-1)?.said?.kind === 'JAV' ? withoutOtherwise(written) : written;
    const own = leadOf(clause.text);
    const understood = read(clause.text);
    const said = saidOf(clause.text, understood, open);
    if (
      own === null &&
      lead !== null &&
      wordsOf(clause.text).length <= NAMES_ALONE &&
      takesLead(clause.text, said)
    ) {
      const text = `${lead} ${clause.text.replace(/^(?:till|på|om|för|i) /iu, '')}`;
      const led = read(text);
      const of = saidOf(text, led, open);
      const isNamed = of !== null && (of.heading !== null || of.kind === 'COMING' || AND.test(clause.joint));
      if (isNamed && of.kind !== 'OTHER') {
        found.push({ text, joint: clause.joint, read: led, said: of });
        continue;
      }
    }
    if (said !== null) lead = own;
    found.push({ ...clause, read: understood, said });
  }
  return found;
}

const OTHERWISE = /(?<!\p{L})(?:annars|i övrigt|för övrigt)(?!\p{L})[ ,]*/iu;
const DENIED = /(?<!\p{L})(?:inte|ej|förhind\p{L}*)(?!\p{L})/iu;

/** "Jävig i punkt 7, annars kommer jag": that she comes, as said for itself. */
function withoutOtherwise(clause: Clause): Clause {
  if (!OTHERWISE.test(clause.text) || DENIED.test(clause.text)) return clause;
  const text = clause.text
    .replace(OTHERWISE, '')
    .trim()
    .replace(/^(kommer|deltar|är) jag(?!\p{L})/iu, 'jag $1');
  return { ...clause, text };
}

function inChunks(clauses: readonly Named[], open: readonly OpenMatter[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let opening = '';
  for (const [at, { text, joint, said, read }] of clauses.entries()) {
    const next = clauses[at + 1];
    const last = chunks.at(-1);
    const isOfItsOwn =
      said !== null && (said.kind !== 'BARE' || (at === 0 && isAnswerBefore(text, clauses.slice(1), open)));
    if (said === null || !isOfItsOwn) {
      // Why is no part of a plain yes or no.
      if (last?.kind === 'BARE') continue;
      if (last === undefined) opening += `${text}${next?.joint ?? ''}`;
      else chunks[chunks.length - 1] = { ...last, text: `${last.text}${joint}${text}` };
      continue;
    }
    const days = read.entities.dates.filter(isDay);
    const chunk = { ...said, days, text: `${opening}${text}` };
    opening = '';
    if (last === undefined || !isOfSame(last, chunk, open)) chunks.push(chunk);
    else
      chunks[chunks.length - 1] = {
        ...last,
        heading: last.heading ?? said.heading,
        days: [...last.days, ...days],
        text: `${last.text}${joint}${text}`,
      };
  }
  return chunks;
}

/**
 * "Ja, och jag har jäv i punkt 5", "nej tack, äter innan. Men jag kommer": a yes or no to what was asked, perhaps with why,
 * and then something else.
 */
function isAnswerBefore(text: string, after: readonly Named[], open: readonly OpenMatter[]): boolean {
  const then = after.findIndex(({ said }) => said !== null);
  const next = after[then];
  if (next?.said == null || !AND.test(next.joint)) return false;
  const isWhyBetween = then > 0;
  if (!OF_ATTENDANCE.has(next.said.kind)) return !isWhyBetween;
  const isElseAsked = open.some(({ kind }) => kind === 'poll' || kind === 'circulation');
  const isParted = isElseAsked && (OF_MEETING.test(next.text) || isWhyBetween);
  return (next.read.entities.dates.some(isDay) || isParted) && saidInClause(text) !== saidInClause(next.text);
}

const OF_ATTENDANCE: ReadonlySet<SaidKind> = new Set<SaidKind>(['COMING', 'SERVING']);

/** Whether the one goes on with the other: of the same kind and no other matter, or of coming and serving on one day. */
function isOfSame(before: Chunk, after: Chunk, open: readonly OpenMatter[]): boolean {
  if (before.kind === after.kind) {
    return before.heading === null || after.heading === null || before.heading === after.heading;
  }
  const one = [before, after].find(({ kind, heading }) => kind === 'CASE' && heading === null);
  if (one !== undefined) {
    const other = one === before ? after : before;
    return other.kind === 'OTHER' || (other.kind === 'SERVING' && other.days.length === 0);
  }
  if (!OF_ATTENDANCE.has(before.kind) || !OF_ATTENDANCE.has(after.kind)) return false;
  const [coming, serving] = before.kind === 'COMING' ? [before, after] : [after, before];
  const asked = open.flatMap(({ kind, personId, date }) =>
    kind === 'call' && personId === undefined && date !== undefined ? [date] : [],
  );
  const isServed = (day: DateMention) =>
    serving.days.length > 0
      ? serving.days.some((one) => isSameDay(one, day))
      : asked.some((one) => fits(day, one));
  return coming.days.every(isServed);
}

function isSameDay(one: DateMention, other: DateMention): boolean {
  return dayNumber(one) === dayNumber(other);
}

function dayNumber(mention: DateMention): number | null {
  return mention.kind === 'days' ? dayOf(mention.from) : mention.day;
}
