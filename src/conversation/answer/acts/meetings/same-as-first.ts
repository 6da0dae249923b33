import type { LocalDate } from '../../../../kernel/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import type { TimesSaid } from './hours-said.ts';

const SAME = String.raw`(?:också\s+)?(?:(?:på|i)\s+)?samma`;
const TIME = '(?:tid(?:er)?|klockslag)';
const PLACE = '(?:plats|lokal|ställe|sal|rum)';
const ALSO = String.raw`(?:\s*(?:,|och|o|samt)?\s*(?:samma\s+)?(?:${TIME}|${PLACE}))?`;
const SAME_TIME = new RegExp(
  String.raw`(?<!\p{L})${SAME}\s+(?:${PLACE}\s*(?:,|och|o|samt)?\s*)?${TIME}(?!\p{L})`,
  'iu',
);
const SAME_PLACE = new RegExp(
  String.raw`(?<!\p{L})${SAME}\s+(?:${TIME}\s*(?:,|och|o|samt)?\s*)?(?:samma\s+)?${PLACE}(?!\p{L})`,
  'iu',
);
const IS_SAME = new RegExp(String.raw`^${SAME}\s+(?:${TIME}|${PLACE})${ALSO}$`, 'iu');

/**
 * "18 februari 9-12, 15 april, 10 juni samma tid": the hours and the place that were said first, where it is told that they are
 * the others' too; with none said the board's own, where its meetings to come all have the same.
 */
export function sameAsFirst(
  days: readonly { readonly time: TimesSaid; readonly place: string | null }[],
  text: string,
  meetings: readonly MeetingOnRecord[],
  today: LocalDate,
) {
  const before = meetings
    .map(({ state }) => state)
    .filter(({ date, status }) => date >= today && status !== 'CANCELLED');
  const time = SAME_TIME.test(text)
    ? (days.find((day) => day.time.start !== undefined)?.time ?? onlyOne(before.map(timeOf)))
    : undefined;
  const place = SAME_PLACE.test(text)
    ? (days.find((day) => day.place !== null)?.place ?? onlyOne(before.map((one) => one.place)) ?? null)
    : null;
  return {
    time,
    place,
    /** Whether a part of the message says that, and is read. */
    isSaid: (part: string): boolean =>
      IS_SAME.test(part) &&
      (time !== undefined || !SAME_TIME.test(part)) &&
      (place !== null || !SAME_PLACE.test(part)),
  };
}

function timeOf({ start, end }: MeetingOnRecord['state']): TimesSaid | null {
  return start === null ? null : { start, ...(end === null ? {} : { end }) };
}

/** The one that all of them have; undefined: they have none, or several. */
function onlyOne<One>(all: readonly (One | null)[]): One | undefined {
  const [first, ...more] = all;
  const written = JSON.stringify(first);
  return first == null || more.some((one) => JSON.stringify(one) !== written) ? undefined : first;
}
