import { NUMBER_NAMES } from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import { withHoursInFigures } from '../../spoken-hours.ts';
import { findDates } from './dates.ts';

const HOUR = `(?:${NUMBER_NAMES.slice(1, 13).join('|')})`;
/** "0900-1130", "kl 0900": hours without a sign between hour and minutes. */
const FIGURES =
  /(?<![\d.:–/-])(?!20\d\d\s*[-–—]\s*20\d\d)(?:(?:kl\.?|klockan)\s*)?([01]\d|2[0-3])([0-5]\d)\s*[-–—]\s*([01]\d|2[0-3])([0-5]\d)(?![\d.:/-])/giu;
const ONE_FIGURE = /(?<!\p{L})(?:kl\.?|klockan)\s*([01]\d|2[0-3])([0-5]\d)(?![\d.:/–-])/giu;
/** "nio till elva", with no word for the clock before it. */
const WORDS = new RegExp(
  String.raw`(?<!\p{L}|kl\.? |klockan )(?=${HOUR}\s*(?:till|-|–)\s*${HOUR}(?!\p{L}))`,
  'giu',
);
const CALLS = /(?<!\p{L})(?:tid|när|kl|klockan|mötestid|klockslag)(?!\p{L})/iu;
const NOT_HOURS =
  /(?<!\p{L})(?:tel|tfn|telefon\p{L}*|mobil\p{L}*|växel|dnr|diarie\p{L}*|postnummer)(?!\p{L})/iu;
const ANY_YEAR = 2000;

function written(text: string): string {
  const tells = CALLS.test(text) || findDates(text, ANY_YEAR).length > 0;
  if (!tells || NOT_HOURS.test(text)) return text;
  return withHoursInFigures(text.replace(WORDS, 'klockan '))
    .replace(FIGURES, (all, hour: string, minute: string, toHour: string, toMinute: string) =>
      Number(hour + minute) < Number(toHour + toMinute) ? `kl. ${hour}.${minute}–${toHour}.${toMinute}` : all,
    )
    .replace(ONE_FIGURE, 'kl. $1.$2');
}

/** Hours of a head that are written in words or without a sign ("klockan nio till elva", "0900-1130"), as figures. */
export function withWrittenHours(line: Line): Line {
  const text = written(line.text);
  if (text === line.text) return line;
  return { ...line, text, cells: line.cells.length > 1 ? line.cells.map(written) : [text] };
}
