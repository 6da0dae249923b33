import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { sentencesOf } from '../item/sentences.ts';
import { findDates } from '../read/dates.ts';
import { findNames, looksLikeName, nameKey } from '../read/names.ts';
import { signatureLines } from '../signatures.ts';
import type { HeadKind } from '../words/head-labels.ts';
import { fieldsOf } from './fields.ts';
import { headLabel, labelWithValue } from './labels.ts';
import { statedDate } from './stated-dates.ts';
import { headTokens } from './tokens.ts';
import { dateOf, distinct, doneOn, endOf, namesOf, personOf, valuesOf } from './values.ts';

export const CHAIRS = /^(?:mötes|mötets |sammanträdets )?ordf(?:örande|\.)?$/iu;
export const KEEPS_MINUTES =
  /^(?:\p{L}*sekreterare|protokollförare|vid protokollet|skrev|antecknade|(?:förde|skrev) protokoll(?:et)?)$/iu;
export const ADJUSTS =
  /^(?:protokolls?)?juster(?:are|ande|ade|ar|at|ingsperson|ingsman)(?:,? (?:digitalt )?(?:den )?\d[\d \p{L}-]{5,20})?$/iu;

const WITH_OFFICE =
  /^\/?\s*(?<name>[^,/()]{4,40}?)(?:\s*\([^)]*\))?(?:\s*,\s*|\s+)(?<office>[\p{L}. ]{4,30})\/?\.?$/u;
/** "Margareta Ek ordförande": nothing but small letters parts the office from the name. */
const BEFORE_OFFICE =
  /^\/?\s*(?<name>[^,/()]{4,40}?)(?:\s*\([^)]*\))?\s+(?<office>\p{Ll}[\p{Ll}. ]{3,29})\/?\.?$/u;
/** "Justerat av Bo Ek, ordf.": what her signing is, before her name. */
const SIGNED_AS =
  /^(?:[Pp]rotokollet )?(?:[Jj]ustera(?:s|t|des|ts)|[Uu]ndertecknat|[Ss]ignerat|[Vv]id protokollet|[Ff]ör protokollet)(?: av)?\s*:?\s+(?=\p{Lu})/u;
/** "Maja Holm (förbundschef, vid protokollet)", "Maja Holm, förbundschef och sekreterare": she signs in either. */
const WITH_OFFICES = /^\/?\s*(?<name>[^,/()]{4,40}?)\s*[,(]\s*(?<offices>\p{L}[\p{L}., ]{3,60})\)?\/?\.?$/u;

function isName(text: string): boolean {
  return looksLikeName(text.split(/[,(]/u)[0]?.trim() ?? '');
}

const NEAR = 3;

/** What stands below each cell: in their order, or where the row below has fewer, below where each begins. */
function belowEach(line: Line, below: Line): readonly (string | undefined)[] {
  if (below.cells.length === line.cells.length) return below.cells;
  const starts = below.starts ?? (below.cells.length === 1 ? [below.indent] : []);
  return (line.starts ?? []).map(
    (start) => below.cells[starts.findIndex((other) => Math.abs(other - start) <= NEAR)],
  );
}

/** Names in columns, and below each its office. */
function overOffices(line: Line, below: Line | undefined, office: RegExp): string[] {
  if (below === undefined || below.gap || line.cells.length < 2 || !line.cells.every(isName)) return [];
  const offices = belowEach(line, below);
  return line.cells
    .filter((_, at) => office.test((offices[at] ?? '').trim()))
    .map((cell) => cell.split(/[,(]/u)[0]?.trim() ?? '');
}

/** "Bo Ek, justeringsperson   2026-10-12 13:17": when it was signed stands in a column of its own. */
function withoutStamp({ text, cells }: Line): string {
  const [first = '', ...others] = cells;
  const stamped = others.length > 0 && others.every((cell) => /^[\d\s.:/-]{5,20}$/u.test(cell));
  return stamped ? first : text;
}

function signedIn(texts: readonly string[], office: RegExp): string[] {
  return texts.flatMap((printed) => {
    const text = printed.replace(SIGNED_AS, '');
    for (const written of [WITH_OFFICE, BEFORE_OFFICE, WITH_OFFICES]) {
      const { name = '', office: one = '', offices = one } = written.exec(text)?.groups ?? {};
      const signs = offices.split(/,|\s(?:och|samt)\s/u).some((part) => office.test(part.trim()));
      if (signs && looksLikeName(name.trim())) return [name.trim()];
    }
    return [];
  });
}

/** Names signed with their office: "/Anna Berg, ordf.", "Bo Ek, sekreterare/", or with the office below. */
export function signedWith(lines: readonly Line[], office: RegExp): string[] {
  return lines.flatMap((line, at) => {
    const cells = line.cells.length > 1 ? signedIn(line.cells, office) : [];
    const signed = cells.length > 0 ? cells : signedIn([withoutStamp(line)], office);
    return signed.length > 0 ? distinct(signed) : overOffices(line, lines[at + 1], office);
  });
}

/** "Agda Almby" over "ordförande", the first of those who sign so: whoever signs with the office below her name; null when nobody does. */
export function signedOver(lines: readonly Line[], office: RegExp): string | null {
  const at = lines.findIndex(
    (line, index) => line.gap && isName(line.text) && office.test(lines[index + 1]?.text.trim() ?? ''),
  );
  const isFirst = at >= 0 && lines[at + 1]?.gap === false && headLabel(lines[at - 1]?.text ?? '') === null;
  return isFirst ? (lines[at]?.text.split(/[,(]/u)[0]?.trim() ?? null) : null;
}

/** What the end of a protokoll tells: who signed, and when. */
export interface Signatures {
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  readonly adjustedDate: string | null;
  readonly postedDate: string | null;
  readonly removedDate: string | null;
  readonly archivePlace: string | null;
}

const OPENS =
  /^(?:vid protokollet|(?:(?:digitala?|elektroniska?) )?(?:underskrift(?:er)?|signatur(?:er)?|namnteckningar)|(?:protokollet )?justera(?:s|ts|des)|(?:protokollet )?justerat(?: den)?(?:\s.{0,30})?|(?:(?:digitalt|elektroniskt) )?(?:signerat|undertecknat)(?: (?:av|digitalt|elektroniskt|med \p{L}[\p{L}-]{2,20}))?|(?:anslag|bevis|anslagsbevis)(?:\s*[/&]\s*(?:anslag|bevis)|\s+om\s+\p{L}+)?|ordförande|\p{L}*sekreterare|(?:protokolls)?justerare|justerande)\s*:?$/iu;

const SIGNS: ReadonlySet<HeadKind> = new Set<HeadKind>(['chair', 'secretary', 'adjuster']);

const TOLD =
  /^(?:protokollet\s+(?:är|har|justera)|justera(?:s|des|ts|t)\s+(?:(?:digitalt|elektroniskt|den)\s+){0,2}\d|justering(?:en)?\s+(?:är|har|sker|skedde)|ansl(?:ås|ogs)\s+(?:den\s+)?\d|anslag(?:et)?\s+(?:är|har|sattes|uppsatt))|^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s+dag som ovan\.?$/iu;

function opens(line: Line): boolean {
  const [first = ''] = line.cells;
  if (TOLD.test(line.text)) return true;
  if (OPENS.test(first) || OPENS.test(line.text) || headLabel(first) === 'secretary') return true;
  const beside = labelWithValue(line.text);
  if (beside !== null && SIGNS.has(beside.kind) && isName(beside.value)) return true;
  return [CHAIRS, KEEPS_MINUTES, ADJUSTS].some((office) => signedWith([line], office).length > 0);
}

/** Where, below the last heading (the first of `lines`), the signatures begin; the number of lines when nowhere. */
export function signaturesAt(lines: readonly Line[]): number {
  const pairs = new Set(signatureLines(lines));
  const at = lines.findIndex((line, index) => index > 0 && (pairs.has(line) || opens(line)));
  return at < 0 ? lines.length : at;
}

const UNDER_JUSTERAS = /^(?:protokollet )?justera(?:s|ts|des|t)(?: av)?\s*:?$/iu;

/** Bare names below "Justeras", of which one may have her office below: who leads, and who adjusts. */
function signedBelowJusteras(lines: readonly Line[]): { chair: string | null; adjusters: string[] } {
  const at = lines.findIndex(({ text }) => UNDER_JUSTERAS.test(text.trim()));
  const names: string[] = [];
  let chair: string | null = null;
  for (const { cells, text } of at < 0 ? [] : lines.slice(at + 1)) {
    if (cells.every(isName)) names.push(...cells);
    else if (CHAIRS.test(text.trim())) chair = names.pop() ?? chair;
    else if (KEEPS_MINUTES.test(text.trim())) names.pop();
    else if (!ADJUSTS.test(text.trim())) break;
  }
  return { chair, adjusters: names };
}

const STORED =
  /^(?:protokollet|original(?:et)?)\s+(?:finns|förvaras)(?:\s+tillgängligt)?\s+(?:hos|på|vid|i)\s+(?<place>\S.*?)\.?$/iu;

/** "… den 10 juni. Protokollet finns hos kansliet, Hamngatan 2.": a sentence among others, over several lines. */
function storedAt(lines: readonly Line[]): string | null {
  const text = lines.reduce(
    (all, line) => (line.gap ? `${all}. ${line.text}` : joinTexts(all, line.text)),
    '',
  );
  return (
    sentencesOf(text)
      .map((sentence) => STORED.exec(sentence)?.groups?.place)
      .find((place) => place !== undefined) ?? null
  );
}

const ELECTRONIC =
  /(?<!\p{L})(?:signera\p{L}*|e-?sign\p{L}*|(?:elektronisk|digital)\p{L}*|bankid|undertecknat)(?!\p{L})/iu;
const FEWEST_SIGNING = 2;

/** "Justerare | Bo Ek | 2026-10-16 08:03", two or more of them where it is signed electronically: the day of the last, when all had signed. */
function lastSigned(lines: readonly Line[]): string | null {
  if (!lines.some(({ text }) => ELECTRONIC.test(text))) return null;
  const days = lines.flatMap(({ text }) => {
    const dates = findDates(text);
    return dates.length === 1 && findNames(text).length === 1 ? dates.map(({ date }) => date) : [];
  });
  return days.length < FEWEST_SIGNING ? null : (days.toSorted().at(-1) ?? null);
}

/** "________": where somebody has put her name. */
const isRule = ({ text }: Line) => /^[\s_.…–—-]{3,}$/u.test(text);

/**
 * The signatures at the end of a protokoll. Those who sign as chair or keep the minutes adjust nothing; nor do those
 * whom the head names as such (`known`), where another signs beside them.
 */
export function readSignatures(below: readonly Line[], known: readonly (string | null)[] = []): Signatures {
  const lines = below
    .filter((line) => !isRule(line))
    .map((line) => (isName(line.text) ? { ...line, gap: false } : line));
  const fields = fieldsOf(headTokens(lines));
  const bare = signedBelowJusteras(lines);
  const chair = signedWith(lines, CHAIRS)[0] ?? bare.chair ?? personOf(fields, 'chair');
  const secretary = signedWith(lines, KEEPS_MINUTES)[0] ?? personOf(fields, 'secretary');
  const others = new Set([chair, secretary].flatMap((name) => (name === null ? [] : [nameKey(name)])));
  const labelled = bare.adjusters.length > 0 ? bare.adjusters : namesOf(fields, 'adjuster');
  const named = distinct([...signedWith(lines, ADJUSTS), ...labelled]).filter(
    (name) => !others.has(nameKey(name)),
  );
  const inHead = new Set(known.flatMap((name) => (name === null ? [] : [nameKey(name)])));
  const beside = named.filter((name) => !inHead.has(nameKey(name)));
  return {
    chair,
    secretary,
    adjusters: beside.length > 0 ? beside : named,
    adjustedDate:
      doneOn(fields, 'adjustedDate', 'adjustment') ?? statedDate(lines, 'adjustedDate') ?? lastSigned(lines),
    postedDate: dateOf(fields, 'postedDate') ?? statedDate(lines, 'postedDate'),
    removedDate:
      dateOf(fields, 'removedDate') ?? endOf(fields, 'postedDate') ?? statedDate(lines, 'removedDate'),
    archivePlace: valuesOf(fields, 'storage')[0]?.replace(/(?<=\p{Ll}{2})\.$/u, '') ?? storedAt(lines),
  };
}
