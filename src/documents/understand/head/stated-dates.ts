import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { sentencesOf } from '../item/sentences.ts';
import { type FoundDate, findDates } from '../read/dates.ts';

export type StatedDate = 'adjustedDate' | 'postedDate' | 'removedDate';

const NOTICE = /(?<![\p{L}])(?:anslag|anslå|tillkännag|bevis|publicer|protokoll)/iu;
/** What was done, in words: the day stands after it, else before it in the sentence. */
const DONE: Readonly<Record<StatedDate, RegExp>> = {
  adjustedDate: /(?<![\p{L}])juster(?:ats|at|ades|as|ad)(?![\p{L}])(?! sign)/iu,
  postedDate:
    /^anslag(?:et|stid(?:en)?)?\s*:?\s+(?=(?:från\s+)?(?:den\s+)?\d{4}-)|(?<![\p{L}])(?:satt(?:s|es)? upp|sätts upp|uppsatt(?:s|es)?|uppe från|publicera(?:s|des|ts|d|t)|anslås|anslogs|anslaget (?:är |var )?uppe(?= )|anslagits|anslaget(?= (?:den |(?:19|20)\d\d|\d{1,2} \p{L}|på (?:\p{L}+ ){0,3}\p{L}+ (?:den |från )?\d))|tillkännages|tillkännagavs|tillkännagivits|tillkännagive[tn])(?![\p{L}])/iu,
  removedDate:
    /(?<![\p{L}])(?:tas ned|tas ner|togs ned|tas bort|togs bort|tagits ned|nedtag\p{L}*|nedtas|avpublicera\p{L}*)(?![\p{L}])/iu,
};
const OTHER_VERB =
  /(?<![\p{L}])(?:juster(?:ats|at|ades|as|ad)|satts upp|sattes upp|tas ned|nedtas)(?![\p{L}])/iu;

/** The day that the sentence gives for what was done; a day given for something else does not count. */
function dayIn(sentence: string, kind: StatedDate): string | null {
  const verb = DONE[kind].exec(sentence);
  if (verb === null || !(NOTICE.test(sentence) || verb.index < 2)) return null;
  const end = verb.index + verb[0].length;
  const dates = datesIn(sentence);
  const after = dates.find((date) => date.index >= end);
  if (after !== undefined && !OTHER_VERB.test(sentence.slice(end, after.index))) return after.date;
  const before = dates.find((date) => date.index + date.length <= verb.index);
  const apart = before === undefined || OTHER_VERB.test(sentence.slice(0, before.index));
  return apart || kind === 'removedDate' ? null : before.date;
}

/** "19 februari–12 mars 2027": the year stands once, and is of both. */
function datesIn(sentence: string): FoundDate[] {
  const year = findDates(sentence).at(-1)?.date.slice(0, 4);
  return year === undefined
    ? []
    : findDates(sentence, Number(year)).filter(({ index }) => !OF_MEETING.test(sentence.slice(0, index)));
}

/** "Protokollet från nämndens sammanträde 2027-02-04": the day of the meeting, on which nothing was posted. */
const OF_MEETING = /(?<![\p{L}])\p{L}*(?:sammanträdet?|mötet?)\s+(?:den\s+)?$/iu;

const UNTIL = /^\s*(?:[-–—]|till(?: och med)?|t\.?o\.?m\.?)\s*(?:den\s+)?$/iu;

/** The last day of the stretch during which the sentence says that it is posted. */
function endOfPosting(sentence: string): string | null {
  const verb = DONE.postedDate.exec(sentence);
  if (verb === null || !NOTICE.test(sentence)) return null;
  const [first, last] = datesIn(sentence).filter(({ index }) => index > verb.index);
  const between = first && last && sentence.slice(first.index + first.length, last.index);
  return between !== undefined && UNTIL.test(between) ? (last?.date ?? null) : null;
}

/** "… justerades den 11 maj och anslogs samma dag". */
const ON_THAT_DAY = /(?:ansl\p{L}+|tillkänn\p{L}+|publicera\p{L}+|upp) samma dag(?!\p{L})/iu;

const LONGEST = 4;

/** A line and those that its sentence goes on in, over the end of a page too. */
function sentenceFrom(line: Line, following: readonly Line[]): string {
  let { text } = line;
  for (const next of following) {
    if (next.gap && !(/[^.!?:]$/u.test(text) && /^\p{Ll}/u.test(next.text))) break;
    text = joinTexts(text, next.text);
  }
  return text;
}

/** A sentence that begins with a § begins one. */
const BEFORE_SECTION = /(?<=\.)\s+(?=§ ?\d)/u;

/** "5 § tillkännagavs den 19 februari.": told of that § by itself. */
const OF_ONE = /^(?:§ ?\d{1,4}|\d{1,4} ?§)(?! ?[-–§\d])/u;

/**
 * The day on which something is said to have been done; the sentence may go on in the lines below. What is told of one
 * § by itself counts only where nothing else is told.
 */
export function statedDate(lines: readonly Line[], kind: StatedDate): string | null {
  return dateStated(lines, kind, (sentence) => !OF_ONE.test(sentence)) ?? dateStated(lines, kind, () => true);
}

function dateStated(
  lines: readonly Line[],
  kind: StatedDate,
  counts: (sentence: string) => boolean,
): string | null {
  for (const [at, line] of lines.entries()) {
    const text = sentenceFrom(line, lines.slice(at + 1, at + LONGEST));
    if (kind === 'postedDate' && ON_THAT_DAY.test(text)) return statedDate(lines, 'adjustedDate');
    const isPosted = kind === 'removedDate' && DONE.postedDate.test(text);
    if (!DONE[kind].test(text) && !isPosted) continue;
    const date = text
      .split(BEFORE_SECTION)
      .flatMap(sentencesOf)
      .filter(counts)
      .map((sentence) => dayIn(sentence, kind) ?? (isPosted ? endOfPosting(sentence) : null))
      .find((day) => day !== null);
    if (date !== undefined && date !== null) return date;
  }
  return null;
}
