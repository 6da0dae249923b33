import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';

export type StatedDate = 'adjustedDate' | 'postedDate' | 'removedDate';

/** Days that a sentence tells: "Protokollet är justerat den 27 maj och anslaget den 28 maj." */
const STATED: Readonly<Record<StatedDate, RegExp>> = {
  adjustedDate: /(?:protokollet (?:har |är )?|^|och )juster(?:ats|at|ades|as|ad)\b(?! sign).{0,30}/iu,
  postedDate:
    /(?:anslag\p{L}*|tillkännagiv\p{L}*)\b.{0,60}?(?:satts upp|sattes upp|sätts upp|uppsatt|publicera\p{L}*)\b.{0,30}|(?<![\p{L}])(?:anslås|anslogs|anslagits|anslaget|anslagen|tillkännages|tillkännagavs|tillkännagivits)\s+(?:(?:på|genom|via)\s[^.]{3,60}\s)?(?:den\s+)?(?=\d).{0,20}/iu,
  removedDate:
    /(?:anslag\p{L}*|(?<![\p{L}])det)\b.{0,40}?(?:tas ned|tas ner|togs ned|nedtag\p{L}*)\b.{0,30}/iu,
};

/** The day on which something is said to have been done; the sentence may go on in the next line. */
export function statedDate(lines: readonly Line[], kind: StatedDate): string | null {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const text = next === undefined || next.gap ? line.text : `${line.text} ${next.text}`;
    const match = STATED[kind].exec(text);
    const date = match && match.index < line.text.length ? findDates(match[0])[0]?.date : undefined;
    if (date !== undefined) return date;
  }
  return null;
}
