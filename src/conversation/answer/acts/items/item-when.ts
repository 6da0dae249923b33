import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { escaped } from '../words-said.ts';

const MEETING = String.raw`(?:\p{L}*(?:möte|sammanträde)(?:t|ts|n)?|dagordning(?:en)?|föredragningslista(?:n)?|agenda(?:n)?|kallelse(?:n)?)`;
/** "Novembermötet 2027": the year stands after the word. */
const OF_YEAR = String.raw`(?:\s+20\d\d(?!\d))?`;
const AT = String.raw`(?:på|till|inför|vid|i|under|som\s+(?:ska\s+)?(?:upp\s+)?på)`;
const OF = String.raw`(?:(?:det|den|vårt|styrelsens|nästa|kommande|närmaste|ordinarie)\s+)*`;

/** "Parkeringen nån gång", "… framöver": when, as good as unsaid. */
const SOME_TIME = String.raw`(?:vid\s+)?(?:någon|nån|något|nåt)\s+(?:gång|möte|tillfälle)(?:\s+(?:framöver|snart|i\s+vår|i\s+höst))?|framöver|vid\s+tillfälle`;

/** What is written, and of which board, where it is known: then a month in which it meets is the meeting's. */
export type Worded = Pick<Asking, 'understanding'> | Asking;

/** Without the meeting and the day at either end: they say when, not what. */
export function shorn(text: string, days: Days): string {
  let left = text;
  for (;;) {
    const next = withoutMeeting(withoutMeeting(left, days, 'end'), days, 'start');
    if (next === left) return left;
    left = next;
  }
}

/** Without the meeting and the day where they stand at the start, at the end, or after a comma at the end. */
export function withoutMeeting(text: string, days: Days, where: 'start' | 'end' | 'after-comma'): string {
  const meeting = `${AT}\\s+${OF}${MEETING}${OF_YEAR}(?:\\s+(?:${AT}\\s+)?${oneOf([...days.single, ...days.months])})?`;
  // "Rapport för 10 december" is of that day, not for it.
  const when = `(?<!(?<!\\p{L})(?:för|av|om|från|sedan|efter|före|per|i)\\s)(?:(?:på|till|inför)\\s+)?(?:${oneOf(days.single)}|näst[ae]\\s+(?:gång|möte|sammanträde))|${SOME_TIME}|${inMonth(days)}`;
  const end = String.raw`(?:[\s,]+(?:tack|snälla))?[\s.,!?]*$`;
  if (where === 'after-comma') {
    const said = `(?:${meeting}|(?:(?:på|till|inför)\\s+)?${oneOf(days.single)})`;
    return text.replace(new RegExp(`[,;]\\s*${said}${end}`, 'iu'), '');
  }
  const pattern =
    where === 'start'
      ? `^[\\s,]*(?:${meeting}|${when})(?![\\p{L}\\d])[\\s,]*`
      : `(?:^|[\\s,]+)(?:${meeting}|${when})${end}`;
  return text.replace(new RegExp(pattern, 'iu'), '');
}

/** "Ta upp lokalerna i april": where the board meets in April, that is when. */
function inMonth({ meeting }: Days): string {
  return `(?:till\\s+mötet\\s+)?i\\s+${oneOf(meeting)}`;
}

/** The days and months that are named, as they were written. */
export interface Days {
  readonly single: readonly string[];
  readonly months: readonly string[];
  /** Those months in which the board meets. */
  readonly meeting: readonly string[];
}

/** The days that an asker's words name. */
export function daysIn(asking: Worded): Days {
  const { entities, message } = asking.understanding;
  const written = (mentions: readonly DateMention[]) =>
    mentions.map(({ words: [first, last] }) =>
      message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0),
    );
  const months = entities.dates.filter(
    (date) => date.kind === 'parts' && date.day === null && date.month !== null,
  );
  const ahead = 'board' in asking ? upcoming(asking) : [];
  return {
    single: written(entities.dates.filter(isDay)),
    months: written(months),
    meeting: written(months.filter((month) => ahead.some(({ state }) => fits(month, state.date)))),
  };
}

function oneOf(texts: readonly string[]): string {
  return texts.length === 0 ? '(?!)' : `(?:den\\s+)?(?:${texts.map(escaped).join('|')})`;
}
