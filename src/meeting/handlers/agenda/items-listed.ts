import { presenterSaid } from '../../../conversation/index.ts';
import { MONTHS } from '../../../kernel/index.ts';

/** A new ärende of a list, as it was written. */
export interface Listed {
  readonly heading: string;
  /** As named: "Eva"; empty where nobody is. */
  readonly presenter: string;
}

const DAY = `(?:den\\s+)?\\d{1,2}(?:\\s?/\\s?\\d{1,2}|:?e|\\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))(?:\\s+20\\d\\d)?`;
/** Of which meeting, said last: "… på mötet 11 mars", "… till nästa möte", "… 11 mars". */
const ON_MEETING = new RegExp(
  String.raw`[\s,]+(?:(?:på|till|inför|i)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*möte|\p{L}*sammanträde|dagordning)(?:t|n|en)?(?:\s+(?:den\s+)?${DAY})?|(?:till|inför|den)\s+${DAY}|(?<=,\s)${DAY})[\s.!]*$`,
  'iu',
);

/** The words without the board and the meeting that end them: they say where, and are of no heading. */
function withoutPlace(text: string, boardName: string): string {
  const last = boardName.split(' ').at(-1) ?? boardName;
  const board = new RegExp(
    String.raw`\s+(?:i|för|hos)\s+(?:${escaped(boardName)}|${escaped(last)})[\s.!]*$`,
    'iu',
  );
  return text.replace(board, '').replace(ON_MEETING, '').replace(board, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/**
 * "Lägg till punkterna el, vatten och sopor", "dagordning 11 mars:" with a line each, or a list with dashes: the new
 * ärenden one by one, without the board and the meeting that are named last; none where it is one ärende.
 */
export function itemsListed(written: string, whole: string, boardName: string): Listed[] {
  const lines = listedItems(whole);
  const parts = lines.length > 1 ? lines : inARow(withoutPlace(written, boardName));
  const listed = parts.map(listedAs).filter(({ heading }) => heading !== '');
  return listed.length > 1 && !listed.some(({ heading }) => OF_ONE.test(heading)) ? listed : [];
}

/** Commas part the headings, and "och" the last two; where there is no comma every "och" does. */
function inARow(text: string): string[] {
  const named = (NAMED.exec(text) ?? ON_AGENDA.exec(text))?.[1] ?? '';
  const parts = named.split(/\s*[,;]\s*(?![^()]*\))(?:och\s+)?/iu);
  if (parts.length === 1) return named.split(/\s+och\s+/iu);
  return [...parts.slice(0, -1), ...(parts.at(-1) ?? '').split(/\s+(?:och|samt)\s+(?!.*\s(?:och|samt)\s)/iu)];
}

function listedAs(part: string): Listed {
  const { name, rest } = presenterSaid(part.trim(), 'after-comma');
  return { heading: rest.replace(/[\s.,;:!?(]+$/u, '').trim(), presenter: name ?? '' };
}

/** Which meeting it is for, before the colon. */
const OF_MEETING = String.raw`(?:\s+(?:(?:på|till|inför|i|för|den|nästa)\s[^:,]{1,40}|\d[^:,]{0,40})(?=:(?!\d)))?`;
const NAMED = new RegExp(
  String.raw`(?:^|\s)(?:punkter(?:na)?|ärenden(?:a)?)(?!\p{L})${OF_MEETING}\s*:?\s+(?!om\s)(\S[^"\n]*)$`,
  'iu',
);
/** "Till dagordningen den 4 februari: bokslut, lokaler", "på dagordningen ska stå: …". */
const ON_AGENDA = new RegExp(
  String.raw`^[^:]{0,40}(?<!\p{L})dagordning(?:en)?(?!\p{L})${OF_MEETING}[^:\d]{0,30}:(?!\d)\s*(\S[^"\n]*)$`,
  'iu',
);
/** What is told of an ärende, and names none. */
const OF_ONE = /^(?:att|föredra\p{L}*|(?:besluts)?förslag\p{L}*|bakgrund)(?!\p{L})/iu;
/** "Förslag:", on the line before a list: its lines are of the ärende before it. */
const LEADS_OTHER_LIST =
  /(?<!\p{L})(?:(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?|beslut|bakgrund|beskrivning|handlingar|bilagor|underlag)\s*:?\s*$/iu;
/** "Ny punkt: Lokaler", and under it a list: what is told of that one. */
const NAMES_ONE = /(?<!\p{L})(?:punkt|ärende)(?!\p{L})[^:\n]*:\s*\S/iu;
/** "Dagordning 11 mars:", and under it a line for each ärende. */
const LEADS_LINES = /(?<!\p{L})(?:dagordning(?:en)?|punkter(?:na)?|ärenden(?:a)?)(?!\p{L})[^?]{0,60}$/iu;
const MARK = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+(?=\S)/u;

function isOfBefore(line: string): boolean {
  return LEADS_OTHER_LIST.test(line) || NAMES_ONE.test(line);
}

/** The lines of a list of ärenden, as it was written: with a mark before each, or all that stands under what leads them. */
function listedItems(whole: string): string[] {
  const [leads = '', ...under] = whole
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const isBare = LEADS_LINES.test(leads) && !isOfBefore(leads) && !under.some((line) => MARK.test(line));
  if (isBare) return under.map((line) => line.trim());
  const items: string[] = [];
  let isOther = false;
  for (const line of whole.split(/\r?\n/u)) {
    if (!MARK.test(line)) isOther = line.trim() === '' ? isOther : isOfBefore(line);
    else if (!isOther) items.push(line.replace(MARK, '').trim());
  }
  return items;
}
