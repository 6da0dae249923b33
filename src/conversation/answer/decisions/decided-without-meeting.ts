import { MONTHS } from '../../../kernel/index.ts';
import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { type DateMention, fits } from '../../understand/dates/dates.ts';
import type { Intent } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import {
  asksDecidedByLetter,
  asksWhatIsOpen,
  asksWhatWasDecidedSo,
} from '../../understand/record/decided-so.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import type { Matter } from '../matters/matter.ts';
import type { DecisionsAnswer } from './decisions-answer.ts';

/** A question of what has been, not of what the rules say or what is out for answers now. */
const HAS_BEEN =
  /(?<!\p{L})(?:var|blev|har|hade|tog|togs|fattade|fattades|beslutade|beslutades|beslöt|svarade|svarat|röstade|röstat|enhällig\p{L}*|eniga|enigt|svarsordning\p{L}*|senaste|sist|förra)(?!\p{L})/iu;

/** "Ledamöternas ställningstaganden har inhämtats skriftligen": answered beforehand, and confirmed at a meeting. */
const GATHERED = sifted(
  /(?<!\p{L})(?:ställningstagande|svar|besked|röst|synpunkt|godkännande)\p{L}*(?: \p{L}+){0,4} (?:inhämta|hämta|samla|lämna|ge|gav)\p{L}*(?: in)? (?:skriftlig|via |per |genom )\p{L}*/iu,
);

/** One that tells of what was decided so earlier decides nothing itself. */
const isGathered = (heading: string, body: string): boolean =>
  GATHERED.test(body) && !/^anmälan/iu.test(heading);

/** What has been decided per capsulam and belongs to no meeting, of the day or month named, the latest first. */
export function decidedWithout(asking: Asking, index: RecordIndex): Matter[] {
  const [mention] = asking.understanding.entities.dates;
  const without = grouped(index).ofMeeting.get(null) ?? [];
  return thoseOf(asking, without, index).filter(({ date }) => !mention || fits(mention, date));
}

/** The same, and what was answered in writing and then confirmed at a meeting. */
function decidedInWriting(asking: Asking, index: RecordIndex): Matter[] {
  const [mention = null] = asking.understanding.entities.dates;
  const passages = [...index.passages.values()].filter(
    ({ meetingId, body, heading }) => meetingId === null || isGathered(heading, body),
  );
  return thoseOf(asking, passages, index).filter((one) => mention === null || isOfThen(one, mention));
}

function thoseOf(asking: Asking, passages: readonly Passage[], index: RecordIndex): Matter[] {
  return passages
    .filter(
      ({ part, meetingDate }) => part === 'paragraph' && meetingDate !== null && meetingDate <= asking.today,
    )
    .flatMap((passage) => matterOfPassage(asking, passage, index) ?? [])
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Whether it asks of what has been decided per capsulam: by its verb, a day, or what was asked before. */
function asksOfDecided({ understanding: { message, entities }, subject }: Asking): boolean {
  if (asksWhatIsOpen(message.text) && entities.dates.length === 0) return false;
  const afterDecisions = subject?.intent?.startsWith('decision.') === true && message.words.length <= 4;
  return afterDecisions || entities.dates.length > 0 || HAS_BEEN.test(message.text);
}

/** Where a year or a month is asked for: whether the § is of a meeting in it, or tells of a day in it. */
function isOfThen({ date, body }: Matter, mention: DateMention): boolean {
  if (fits(mention, date)) return true;
  if (mention.kind !== 'parts' || mention.day !== null) return false;
  const month = mention.month === null ? null : MONTHS[mention.month - 1];
  return month === null || month === undefined
    ? body.includes(String(mention.year))
    : new RegExp(`\\d (?:${month})(?!\\p{L})`, 'iu').test(body);
}

const BY_LETTER = /per capsulam|(?<!\p{L})(?:mejl\p{L}*|mail\p{L}*|e-post\p{L}*|cirkul\p{L}*)/iu;

const OF_DECISIONS: ReadonlySet<Intent> = new Set<Intent>(['decision.find', 'decision.list']);

/** By that name, or as what was decided without a meeting. */
const isPerCapsulam = (asking: Asking): boolean =>
  speaksOf(asking, 'percapsulam') || asksDecidedByLetter(asking.understanding.message.text);

/** A word of deciding, or of doing so without a meeting: no matter. */
const isOfDeciding = (word: string): boolean =>
  asksWhatWasDecidedSo(`har ${word}`) ||
  asksDecidedByLetter(`har tagit ${word}`) ||
  /^(?:mellan|möten\p{L}*|sammanträden\p{L}*|gång|gången|beslut\p{L}*)$/u.test(word);

/** Whether it asks what has been decided per capsulam, of no matter that is named. */
export function asksOfPerCapsulam(asking: Asking): boolean {
  const { topic, numbers } = asking.understanding.entities;
  return (
    OF_DECISIONS.has(asking.intent) &&
    isPerCapsulam(asking) &&
    asksWhatWasDecidedSo(asking.understanding.message.text) &&
    numbers.length === 0 &&
    !topic.some(({ word, weight }) => weight === 1 && !isOfDeciding(word.text))
  );
}

/**
 * "Va tog vi per capsulam i höstas", of no matter that is named: what was decided so then, or that nothing was. Null
 * where that is not asked.
 */
export async function perCapsulamThen(asking: Asking, usual: Matter | null): Promise<DecisionsAnswer | null> {
  const { topic, numbers, dates } = asking.understanding.entities;
  if (!OF_DECISIONS.has(asking.intent) || !isPerCapsulam(asking)) return null;
  if (asksWhatIsOpen(asking.understanding.message.text) && dates.length === 0) return null;
  if (numbers.length > 0 || topic.some(({ word, weight }) => weight === 1 && !isOfDeciding(word.text)))
    return null;
  const decided = await decidedPerCapsulam({ ...asking, subject: null });
  if (decided) return decided;
  const [mention = null] = dates;
  const { understanding } = asking;
  const everytime = {
    ...asking,
    understanding: { ...understanding, entities: { ...understanding.entities, dates: [] } },
  };
  const [latest = null] = decidedInWriting(everytime, await asking.board.index());
  // A § may tell of what was decided by letter, though no protokoll of it was ever read in.
  const told = latest === null && usual && BY_LETTER.test(`${usual.heading}\n${usual.body}`) ? usual : null;
  if (told && (mention?.kind !== 'parts' || isOfThen(told, mention))) return null;
  return { kind: 'none-per-capsulam', board: asking.board.name, mention, latest: latest ?? told };
}

/** What the board has decided per capsulam, or how it was answered, where that is what is asked; null where not. */
export async function decidedPerCapsulam(asking: Asking): Promise<DecisionsAnswer | null> {
  if (!isPerCapsulam(asking) || !asksOfDecided(asking)) return null;
  const matters = decidedInWriting(asking, await asking.board.index());
  const [first] = matters;
  if (!first) return null;
  const dates = [...new Set(matters.map((one) => one.date))].sort();
  return { kind: 'decisions', board: asking.board.name, matters, dates, outcome: null, background: [] };
}
