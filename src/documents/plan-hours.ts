import { MONTHS } from '../kernel/index.ts';
import { withHoursInFigures } from './spoken-hours.ts';

const FIGURES =
  /(?<![\d.:–-])(?!20\d\d\s*[-–]\s*20\d\d)(?:kl\.?\s*)?([01]?\d|2[0-3])([0-5][05])\s*[-–]\s*([01]?\d|2[0-3])([0-5][05])(?![\d.:-])/giu;
const MONTH = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})`;
/** "13-16" before a comma, a word, its day or the end of the line; "11-12 februari" are days. */
const HOURS = new RegExp(
  String.raw`(?<=\s|^)(?<!kl\.?\s*)([01]?\d|2[0-3])\s*[-–]\s*([01]?\d|2[0-3])(?=\s*(?:[,;(]|\.(?!\d)|$|\n)|\s+(?:(?!${MONTH})\p{L}|\d{1,2}\s+${MONTH}|\d{1,2}\/\d|20\d\d-))`,
  'giu',
);
/** "13,30-15", "9-11,30": a comma between hour and minutes. */
const COMMA =
  /(?<![\d.,:])(\d{1,2}),([0-5]\d)(?=\s*[-–]\s*\d)|(?<=\d\s*[-–]\s*)(\d{1,2}),([0-5]\d)(?![\d.,:])/gu;

/** "10 till 12", "kl 10.15 till 12": the days of "10 till 12 mars" are no hours. */
const TILL = new RegExp(
  String.raw`(?<![\d.:/–-])((?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)\s+till\s+(?:kl\.?\s*)?((?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)(?![\d/–-]|[.:]\d|\s*${MONTH})`,
  'giu',
);

/** One end with minutes and the other without: "13-15.30", "kl 13.30-15". */
const MIXED =
  /(?<![\d.:/–-])(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s*[-–]\s*(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?![.:/–-]?\d)/giu;

/** "13-16, Stadshuset", "1300-1600": hours as people type them, written so that they are read as hours. */
export function withClock(text: string): string {
  const minutes = (hour: string, minute: string) => Number(hour) * 60 + Number(minute);
  return withHoursInFigures(text)
    .replace(
      COMMA,
      (_, hour?: string, minute?: string, toHour?: string, toMinute?: string) =>
        `${hour ?? toHour}.${minute ?? toMinute}`,
    )
    .replace(TILL, '$1–$2')
    .replace(FIGURES, (written, hour: string, minute: string, toHour: string, toMinute: string) =>
      minutes(toHour, toMinute) - minutes(hour, minute) >= 15
        ? `kl. ${hour}.${minute}–${toHour}.${toMinute}`
        : written,
    )
    .replace(MIXED, (written, from: string, minute: string | undefined, to: string, toMinute?: string) => {
      if ((minute === undefined) === (toMinute === undefined)) return written;
      const [start, end] = [`${from}.${minute ?? '00'}`, `${to}.${toMinute ?? '00'}`];
      return minutes(from, minute ?? '00') < minutes(to, toMinute ?? '00') ? `kl. ${start}–${end}` : written;
    })
    .replace(HOURS, (written, from: string, to: string) =>
      Number(from) < Number(to) ? `kl. ${from}.00–${to}.00` : written,
    );
}
