import type { TimesSaid } from './hours-said.ts';

const SAME = String.raw`(?:också\s+)?(?:(?:på|i)\s+)?samma`;
const TIME = '(?:tid(?:er)?|klockslag)';
const PLACE = '(?:plats|lokal|ställe|sal|rum)';
const within = (what: string) => new RegExp(String.raw`(?<!\p{L})${SAME}\s+${what}(?!\p{L})`, 'iu');
const SAME_TIME = within(TIME);
const SAME_PLACE = within(PLACE);
const IS_SAME = new RegExp(
  String.raw`^${SAME}\s+(?:${TIME}|${PLACE})(?:\s+och\s+(?:${TIME}|${PLACE}))?$`,
  'iu',
);

/** "18 februari 9-12, 15 april, 10 juni samma tid": the hours and the place that were said first, where it is told that they are the others' too. */
export function sameAsFirst(
  days: readonly { readonly time: TimesSaid; readonly place: string | null }[],
  text: string,
) {
  const time = SAME_TIME.test(text) ? days.find((day) => day.time.start !== undefined)?.time : undefined;
  const place = SAME_PLACE.test(text) ? (days.find((day) => day.place !== null)?.place ?? null) : null;
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
