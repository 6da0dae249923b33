import { withHoursInFigures } from '../../../../documents/index.ts';
import { addDays, type LocalDate } from '../../../../kernel/index.ts';
import { SPELLED } from '../../../understand/words/number-words.ts';
import { foldDots } from '../../../understand/words/stem.ts';
import { OF_SOMETHING } from './when-said.ts';

/** Day and hours of a meeting, as far as they are known. */
interface When {
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
}

interface ChangeSaid {
  readonly date?: LocalDate;
  /** `13:00` */
  readonly start?: string;
  readonly end?: string;
}

const CLOCK = String.raw`([01]?\d|2[0-3])(?:[.:]([0-5]\d))?`;
const OF_END = '(?:slut(?:tid(?:en)?|ar|a)?|klara|färdiga)';
const ENDS = new RegExp(
  String.raw`(?<!\p{L})${OF_END}(?!\p{L})(?:[^\d]|\d{1,2}(?::?e)?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}\/\d{1,2}){0,40}?(?:till|kl\.?|klockan)\s*(?:kl\.?\s*)?${CLOCK}${OF_SOMETHING}`,
  'iu',
);
const AT = String.raw`(?:\s+redan)?\s*(?::|till|är|blir)?\s*(?:kl\.?|klockan)?\s*${CLOCK}${OF_SOMETHING}(?!\s*(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)(?!\p{L}))`;
/** "Börja 12.30", "starttid 9": right after its word. */
const STARTS_AT = new RegExp(
  String.raw`(?<!\p{L})(?:börja[rn]?|start(?:ar|a|en|tid(?:en)?)?|tid(?:en)?(?=\s+blir\s))(?!\p{L})${AT}`,
  'iu',
);
const ENDS_AT = new RegExp(String.raw`(?<!\p{L})${OF_END}(?!\p{L})${AT}`, 'iu');
const RANGE = new RegExp(
  String.raw`(?<!\p{L})(?:till|(?:ny|ändrad)\s+tid(?:[^:\d]|\d{1,2}\s\p{L}|\d\/\d){0,40}:|(?:ny|ändrad)\s+tid|tid(?:en)?|blir)\s*(?:kl\.?\s*)?${CLOCK}\s*(?:-|–|till)\s*${CLOCK}${OF_SOMETHING}`,
  'iu',
);
/** "…: 10-11.30", "… är 10 till 11.30": from when to when, wherever it stands, and no days of a month. */
const LOOSE =
  /(?<![\d/.:-])(?<!(?:från|flytta\p{L}*|mötet|den|punkt\p{L}*)\s(?:kl\.?\s*|klockan\s)?(?=\S+\s*till))(?<from>[01]?\d|2[0-3])(?:[.:](?<fromMinutes>[0-5]\d))?\s*(?:[-–]|till)\s*(?:kl\.?\s*)?(?<to>[01]?\d|2[0-3])(?:[.:](?<toMinutes>[0-5]\d))?(?![\d/:-]|[.]\d|[ea](?!\p{L})|:e|\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\s*(?:personer|deltagare|ledamöter|punkter|kr|tkr|procent|minuter|timmar|dagar|veckor)(?!\p{L}))/iu;
/** "Fel tid, ska vara 13", "tiden blev fel, 13 ska det vara". */
const PUT_RIGHT = new RegExp(
  String.raw`(?<!\p{L})(?:fel\s+(?<of>tid|klockslag|starttid|sluttid)|tiden\s+(?:blev|är|var)\s+fel)[\s,.:;–-]+(?:[\p{L}.]+\s+){0,5}?${CLOCK}${OF_SOMETHING}`,
  'iu',
);
const STARTS = new RegExp(
  String.raw`(?<!\p{L})(?:tidigarelägg\p{L}*|senarelägg\p{L}*|skjut\p{L}*|tid(?:en)?|starttid(?:en)?|börja[r]?|starta[r]?|flytta)(?!\p{L}).*?(?<!\p{L})till\s+(?:kl\.?\s*)?${CLOCK}${OF_SOMETHING}`,
  'iu',
);
const BY =
  /(?<!\p{L})(?:skjut\p{L}*|senarelägg\p{L}*|tidigarelägg\p{L}*|flytt\p{L}*|lägg\p{L}*|ändra\p{L}*|dra|ta|tar|köra?|ha|hålla|blir|hålls|börja[r]?|starta[r]?)(?!\p{L}).*?(?<!\p{L})(?:(?<!till\s)|(?=\S+\s+\S+\s+(?:senare|tidigare|framåt|fram|bakåt|efter|innan|före)(?!\p{L})))(?:(en|ett|två|tre|fyra|fem|sex|\d{1,2})\s+(timm\p{L}*|minut\p{L}*|kvart|dag(?:ar)?|veck(?:a|or))|(?:en\s+)?(halvtimme))(?!\p{L})/iu;
/** "Sluta en halvtimme tidigare": of its end alone. */
const ENDS_BY =
  /(?<!\p{L})(?:sluta[r]?|avsluta[s]?)(?!\p{L})[^.?]*(?<!\p{L})(?:timm\p{L}*|halvtimme|minut\p{L}*|kvart)\s+(?:tidigare|senare)/iu;
const EARLIER = /(?<!\p{L})(?:tidigare\p{L}*|bakåt|innan|före)(?!\p{L})/iu;

/**
 * What is told of a meeting's hours and day beside "kl 13" and a date: "till 14-17", "sluttiden till 17",
 * "tidigarelägg mötet till 12", "skjut upp mötet en timme", "flytta det två veckor".
 */
export function changeSaid(written: string, when: When | null): ChangeSaid {
  const text = withHoursInFigures(written);
  const both = startAndEndSaid(text);
  if (both.start !== undefined && both.end !== undefined) return both;
  const range = RANGE.exec(text);
  if (range) {
    const [start, end] = [clock(range[1], range[2]), clock(range[3], range[4])];
    if (start < end) return { start, end };
  }
  const ends = ENDS.exec(text);
  if (ends) return { end: clock(ends[1], ends[2]) };
  if (both.end !== undefined) return both;
  const loose = LOOSE.exec(text)?.groups;
  if (loose && clock(loose.from, loose.fromMinutes) < clock(loose.to, loose.toMinutes)) {
    return { start: clock(loose.from, loose.fromMinutes), end: clock(loose.to, loose.toMinutes) };
  }
  const endsBy = ENDS_BY.exec(text)?.[0];
  if (endsBy !== undefined && when !== null) {
    const { end } = shifted(endsBy.replace(/^\p{L}+/u, 'flytta'), { ...when, start: when.end }) ?? {};
    if (end !== undefined) return { end };
  }
  const by = when === null ? null : shifted(text, when);
  if (by !== null) return by;
  const right = PUT_RIGHT.exec(text);
  if (right) {
    const at = clock(right[2], right[3]);
    return right.groups?.of?.toLowerCase() === 'sluttid' ? { end: at } : { start: at };
  }
  const starts = STARTS.exec(text);
  return starts ? { start: clock(starts[1], starts[2]) } : both;
}

/** "Börja 12.30, sluta 14.45": each hour after its own word, in either order; what is not said so is left out. */
export function startAndEndSaid(written: string): { readonly start?: string; readonly end?: string } {
  const text = withHoursInFigures(written);
  const [starts, ends] = [STARTS_AT.exec(text), ENDS_AT.exec(text)];
  return {
    ...(starts ? { start: clock(starts[1], starts[2]) } : {}),
    ...(ends ? { end: clock(ends[1], ends[2]) } : {}),
  };
}

const LASTS =
  /(?<![\p{L}\d/.:])(?:(?<count>en|ett|två|tre|fyra|[1-8])(?<half>(?:,|\.)5|\s+och\s+en\s+halv)?\s*(?:timm(?:e|ar|a)|tim|h)|(?:en\s+)?(?<alone>halvtimme)|(?<minutes>[1-9]\d)\s*min(?:uter)?)(?!\p{L})(?!\s+(?:före|innan|efter|senare|tidigare))/iu;

/** "Bara 1 timme, kl 15": when it ends, where it is said when it begins and how long it lasts. */
export function endBy(text: string, { start, end }: Pick<ChangeSaid, 'start' | 'end'>): ChangeSaid {
  const said = start === undefined || end !== undefined ? undefined : LASTS.exec(text)?.groups;
  if (said === undefined || start === undefined) return {};
  const hours = said.count === undefined ? 0 : numberOf(said.count) * 60 + (said.half === undefined ? 0 : 30);
  const until = later(start, hours + (said.alone === undefined ? 0 : 30) + Number(said.minutes ?? 0));
  return until === null ? {} : { end: until };
}

/** Moved to another hour it lasts as long as before, where its end is not said. */
export function asLongAsBefore(said: ChangeSaid, when: When | null): ChangeSaid {
  if (when === null || when.start === null || when.end === null) return said;
  if (said.start === undefined || said.end !== undefined || said.start === when.start) return said;
  const end = later(said.start, minutesOf(when.end) - minutesOf(when.start));
  return end === null ? said : { ...said, end };
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function shifted(text: string, { date, start, end }: When): ChangeSaid | null {
  const [, count, unit = '', half] = BY.exec(text) ?? [];
  if (count === undefined && half === undefined) return null;
  const sign = EARLIER.test(text) ? -1 : 1;
  const many = sign * (count === undefined ? 1 : numberOf(count));
  if (/^veck/iu.test(unit)) return { date: addDays(date, many * 7) };
  if (/^dag/iu.test(unit)) return { date: addDays(date, many) };
  const perUnit = /^timm/iu.test(unit) ? 60 : unit === 'kvart' ? 15 : half === undefined ? 1 : 30;
  const [from, to] = [later(start, many * perUnit), later(end, many * perUnit)];
  return from === null ? {} : { start: from, ...(to === null ? {} : { end: to }) };
}

function numberOf(word: string): number {
  return Number(word) || (SPELLED[foldDots(word.toLowerCase())] ?? 1);
}

/** Null: it is not known, or would be another day. */
function later(time: string | null, minutes: number): string | null {
  if (time === null) return null;
  const at = minutesOf(time) + minutes;
  if (at < 0 || at >= 24 * 60) return null;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

function clock(hour = '', minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}
