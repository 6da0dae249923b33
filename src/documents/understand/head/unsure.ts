import { dateInWords } from '../../../kernel/index.ts';
import type { Doubt } from '../../model.ts';
import { doubt } from '../checks/doubt.ts';
import { findDates, meetingDays } from '../read/dates.ts';
import { findMeetingTime } from '../read/times.ts';
import { withoutDates } from './place-time.ts';

interface When {
  /** The values of the labels for day and time. */
  readonly when: readonly string[];
  /** The line that calls, where one does. */
  readonly calling: string | null;
  readonly meetingDate: string | null;
  readonly time: string | null;
  readonly place: string | null;
  /** The lines above the agenda. */
  readonly head: readonly string[];
}

const PART_OF_DAY =
  /(?<!\p{L})(?:(?:för|efter)middag(?:en)?|heldag|halvdag|kväll(?:en)?|lunch till lunch|dagtid)(?!\p{L})/iu;

/** Of day, time and place in a kallelse, whatever its head does not say, or says of several: to be looked at before it is saved. */
export function unsureOf({ when, calling, meetingDate, time, place, head }: When): Doubt[] {
  const texts = [...when, ...(calling === null ? [] : [calling])];
  return [
    ...severalDays(texts, meetingDate),
    ...movedFrom(head, meetingDate),
    ...unsureTime(texts, time),
    ...(place === null ? [doubt('place.missing', 'place')] : []),
  ];
}

function severalDays(texts: readonly string[], meetingDate: string | null): Doubt[] {
  const days = texts.map(meetingDays).find((found) => found.length > 1 && found[0] === meetingDate);
  const [first] = days ?? [];
  if (days === undefined || first === undefined) return [];
  const words = days.map((day) => dateInWords(day, first)).join(', ');
  return [doubt('meetingDate.several', 'meetingDate', { days: words })];
}

/** "Mötet den 30 mars flyttas till tisdag 6 april", "flyttat från 30 mars till …". */
const MOVED =
  /(?<!\p{L})(?:\p{L}*(?:mötet|sammanträdet)\s+(?:\p{L}+\s+){0,3}?(?<day>\d[\p{L}\d/ -]{2,22}?)\s+(?:flyttas|är flyttat|har flyttats|ändras)|flytta(?:s|t|d)\s+från\s+(?:\p{L}+\s+){0,3}?(?<from>\d[\p{L}\d/ -]{2,22}?))\s+till(?!\p{L})/iu;

/** The day from which a kallelse says that its meeting moves. */
function movedFrom(head: readonly string[], meetingDate: string | null): Doubt[] {
  const groups = MOVED.exec(head.join(' '))?.groups;
  const written = groups?.day ?? groups?.from;
  if (written === undefined || meetingDate === null) return [];
  const from = findDates(written, Number(meetingDate.slice(0, 4)))[0]?.date;
  return from === undefined || from === meetingDate
    ? []
    : [doubt('meetingDate.moved', 'meetingDate', { from: written })];
}

function unsureTime(texts: readonly string[], time: string | null): Doubt[] {
  if (time === null) {
    const words =
      texts.map((text) => PART_OF_DAY.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
    return [doubt('time.missing', 'time', { words })];
  }
  const told = texts
    .map(withoutDates)
    .map(findMeetingTime)
    .find((found) => found?.time === time);
  if (!told || told.doubt === null) return [];
  return told.doubt === time
    ? [doubt('time.aside', 'time')]
    : [doubt('time.several', 'time', { other: told.doubt })];
}
