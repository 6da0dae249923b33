import { findDates } from '../read/dates.ts';
import { findMeetingTime } from '../read/times.ts';

export interface PlaceTime {
  readonly place: string | null;
  readonly time: string | null;
}

const EDGES = /^[\s,;:.|–-]+|[\s,;:|–-]+$/gu;
const FILLERS =
  /(?:^|[\s,])(?:kl\.?|klockan|den|dagen|tid|plats|lokal|i|på|för|sammanträdet?|mötet|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen)\s*$/iu;
const LEADING =
  /^(?:(?:i|på)(?=\s\p{Lu})|kl\.?|klockan|den|för sammanträdet?|för mötet|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?)(?=[\s,]|$)/iu;

/** Dates are blanked out, so that neither they nor their numbers are read as places or times. */
export function withoutDates(text: string): string {
  return findDates(text, 2000).reduce(
    (rest, { index, length }) => `${rest.slice(0, index)}${' '.repeat(length)}${rest.slice(index + length)}`,
    text,
  );
}

/** "Salen, Storgatan 2. Det går även att delta via Teams.", "Salen. Gruppmöte S, V i Granen": a sentence below the place is told to those who come. */
const TOLD_BESIDE =
  /(?<=\p{L}{3}|\d|\))\.\s+(?:\p{Lu}\p{L}+\s[\p{Ll}\d]|(?:Grupp|För|Parti)(?:grupp)?(?:möte|sammanträde|överläggning)\p{L}*(?!\p{L})).*$/u;

export function cleanPlace(text: string): string | null {
  let place = text.replace(/\s+/g, ' ').replace(EDGES, '');
  for (let before = ''; before !== place; ) {
    before = place;
    place = place.replace(FILLERS, '').replace(LEADING, '').replace(EDGES, '');
  }
  place = place.replace(/^\((.*)\)$/u, '$1').replace(TOLD_BESIDE, '');
  return /\p{L}{2}/u.test(place) ? place : null;
}

/** "Granen, fika 8.45, mötet börjar" before the hour: without what is told of another hour, and of the meeting's own. */
function withoutOtherHours(text: string): string {
  if (findMeetingTime(text) === null) return text;
  return text
    .split(/[,;]|\.(?=\s)/u)
    .filter((clause) => findMeetingTime(clause) === null && !BEGINS.test(clause))
    .join(',');
}

const BEGINS = /(?<!\p{L})(?:börjar|startar|inleds|öppnas|mötet|sammanträdet)(?!\p{L})/iu;

/** "13.00–15.45 (kaffepaus 14.25–14.45), Salen": told in brackets of another hour. */
const PAUSE_BESIDE = /\([^()]*\d{1,2}[.:]\d{2}[^()]*\)/gu;

/** "Salen, Storgatan 2, kl 09.00–12.00": the place is what stands before the time, else what stands after it. */
export function readPlaceTime(text: string): PlaceTime {
  const plain = withoutDates(text);
  const time = findMeetingTime(plain);
  if (time === null) return { place: cleanPlace(plain), time: null };
  const before = cleanPlace(withoutOtherHours(plain.slice(0, time.index)));
  return {
    place:
      before ??
      cleanPlace(
        plain
          .slice(time.index + time.length)
          .replace(PAUSE_BESIDE, '')
          .replace(/\bajourner\p{L}*.*$/iu, ''),
      ),
    time: time.time,
  };
}
