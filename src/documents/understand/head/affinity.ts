import { findDates } from '../read/dates.ts';
import { findNames, looksLikeName } from '../read/names.ts';
import { findTime } from '../read/times.ts';
import { type HeadKind, PEOPLE_KINDS } from '../words/head-labels.ts';

const DATE_KINDS: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'date',
  'postedDate',
  'removedDate',
  'adjustedDate',
  'noticeDate',
]);
const ONE_PERSON: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'secretary',
  'chair',
  'adjuster',
  'clarifiedName',
  'convener',
]);
const PARAGRAPHS = /^(?:§|paragraf)|^\d{1,4}\s*[-–]\s*\d{1,4}$/iu;

/** Offices of those who work for the board and have no seat on it. */
export const WORKS_HERE =
  /chef|sekreterare|protokollförare|ekonom|handläggare|utredare|administratör|revisor|ledare|samordnare|föredragande|adjungerad|gäst|tjänste|direktör|controller|konsult|jurist|partner|inspektör|utvecklare|stödjare|koordinator|strateg|rådgivare|vägledare|coach|registrator|assistent|kommunikatör/iu;

/** "Förhinder anmäls till Anna Berg på kansliet.", "Bo Ek har anmält förhinder." name somebody and list nobody. */
export function isSentence(text: string): boolean {
  if (!/[.!]$/.test(text)) return /^protokollet\s.*juster/iu.test(text);
  if (/^protokollet\s.*juster/iu.test(text)) return true;
  if (/^\p{Lu}.{5,}\s(?:har|är|hade|kan|deltar|deltog)(?:\s\S+){1,12}[.!]$/u.test(text)) return true;
  return (
    /^\p{Lu}\p{Ll}+\s\p{Ll}+(?:\s\S+){3,}[.!]$/u.test(text) &&
    /(?<![\p{L}])\p{Ll}+[srt](?![\p{L}])/u.test(text)
  );
}

/** Whether a line is of a person: a name, and perhaps what she is. */
export function isPersonLine(text: string): boolean {
  if (isSentence(text)) return false;
  const bare =
    text
      .replace(/\([^)]*\)/gu, ' ')
      .split(/[,/]|\s{2,}/u)[0]
      ?.trim() ?? '';
  return looksLikeName(bare) || (findNames(bare)[0]?.index ?? 9) < 2;
}

/** For days that are written without their year. */
const ANY_YEAR = 2000;

/** "2027-12-07 – 2027-12-29 på medlemmarnas anslagstavlor": the day, until when and where. */
const POSTED_WHERE = /^(?:\s*[–-]\s*(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}+(?: \d{4})?))?,?\s+(?:på|hos)\s+\p{L}/u;

function isDateLine(text: string): boolean {
  const date = findDates(text, ANY_YEAR)[0];
  if (date === undefined) return false;
  // "2027-02-04. Anslag sattes upp …", "3 maj 2027, tas ned …": the day, and what was done on another.
  // The full stop after a month may be taken for that of "jun.".
  const after = text.slice(date.length - (text[date.length - 1] === '.' ? 1 : 0));
  const stated =
    date.index === 0 &&
    /^(?:[.;]\s|\s+av\s\p{Lu}|,?\s+(?:och )?(?:tas|togs|nedtas|anslaget|anslås)\s)/u.test(after);
  return stated || (date.index === 0 && POSTED_WHERE.test(after)) || date.length >= text.length - 14;
}

/** How well a value suits a label, 0 when it does not. */
export function affinity(kind: HeadKind, text: string): number {
  const person = isPersonLine(text);
  if (PEOPLE_KINDS.has(kind)) return person ? 3 : 0;
  if (ONE_PERSON.has(kind)) return person ? 3 : 0;
  if (DATE_KINDS.has(kind)) return isDateLine(text) ? 4 : 0;
  if (kind === 'paragraphs') return PARAGRAPHS.test(text) ? 5 : 0;
  if (kind === 'placeTime') return findTime(text) ? 5 : person || isDateLine(text) ? 0 : 1;
  if (kind === 'time') return findTime(text) ? 4 : 0;
  if (kind === 'adjustment')
    return !person && /sign|juster|kansli/iu.test(text)
      ? 4
      : findDates(text).length > 0 && !isDateLine(text)
        ? 4
        : isDateLine(text)
          ? 1
          : 0;
  if (kind === 'noise') return 0;
  return person || isDateLine(text) ? 0 : 1.5;
}

/** Labels that hold one value only. */
export function holdsOne(kind: HeadKind): boolean {
  return (
    DATE_KINDS.has(kind) ||
    kind === 'secretary' ||
    kind === 'chair' ||
    kind === 'paragraphs' ||
    kind === 'clarifiedName' ||
    kind === 'organ'
  );
}
