import { withHoursInFigures } from '../../../../documents/index.ts';
import { MONTHS } from '../../../../kernel/index.ts';
import { type TimesSaid, timesSaid } from './hours-said.ts';
import { placeSaid } from './new-place-said.ts';
import { hoursAfterDay } from './when-said.ts';

/** What stands after one day of a plan. */
export interface DayOfPlan {
  readonly time: TimesSaid;
  readonly place: string | null;
  /** Whether what stands after the day is said of all the days. */
  readonly ofAll: boolean;
}

/** Hours said once, before the first day or after the last, hold for all; after another day they are that day's. */
export function commonHours(said: readonly DayOfPlan[], text: string): TimesSaid {
  const timed = said.filter(({ time }) => time.start !== undefined);
  const isOfAll = timed.length === 0 || (timed.length === 1 && timed[0] === said.at(-1));
  const [only] = timed;
  if (!isOfAll) return {};
  if (only !== undefined) return only.time;
  const { start, ...rest } = timesSaid(withHoursInFigures(text));
  return start === undefined ? hoursAfterDay(HOURS_ALONE.exec(text)?.[0] ?? '') : { start, ...rest };
}

/** "Alltid 13-16:", before the days. */
const HOURS_ALONE =
  /(?<=^[^\d]*(?:20\d\d[^\d]*)?)(?<![\d/.:-])\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?(?=[\s,:;.]|$)/u;

/** "Alla i Stadshuset", "alltid i Granen": what stands there is of every day. */
export const OF_ALL =
  /(?<!\p{L})(?:alla|samtliga|båda|bägge|alltid|genomgående|varje\s+(?:gång|möte))(?!\p{L})/iu;

/** A place said once holds for all; said after a day that has hours of its own it is that day's, unless it is said of all. */
export function commonPlace(said: readonly DayOfPlan[], text: string): string | null {
  const placed = said.filter(({ place }) => place !== null);
  if (placed.length === 0) return placeSaid(text);
  const last = said.at(-1);
  if (placed.length === 1 && placed[0] === last && last?.ofAll) return last.place;
  const timed = said.filter(({ time }) => time.start !== undefined);
  const [only] = placed;
  return placed.length === 1 && timed.length < 2 && only === said.at(-1) ? (only?.place ?? null) : null;
}

/** What is another than all the others begins so. */
export const BUT = /^(?:(?:på|i|vid)\s+)?(?:utom|förutom|men)(?!\p{L})/iu;
const OTHER_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:utom|förutom|men)\s+(?:i\s+|mötet\s+i\s+)?(?<month>${MONTHS.join('|')})(?:mötet|sammanträdet)?,?\s+(?:(?:som|då|vi|det|är|blir|hålls|ses|ska\s+vara|kör)\s+)*(?:i|på|vid)\s+(?<place>\p{L}[^,.;:()]{1,60})`,
  'giu',
);

/** "Alla i Kulturhuset utom juni som är på Gården": the places of months that are another than all the others'. */
export function placesOfMonths(text: string): ReadonlyMap<number, string> {
  const found = [...text.matchAll(OTHER_PLACE)].flatMap(({ groups }) => {
    const month = MONTHS.map(String).indexOf(groups?.month?.toLocaleLowerCase('sv') ?? '') + 1;
    const place = groups?.place?.trim() ?? '';
    const written = place.charAt(0).toLocaleUpperCase('sv') + place.slice(1);
    return month > 0 && place !== '' ? [[month, written] as const] : [];
  });
  return new Map(found);
}
