import type { HeadKind } from '../words/head-labels.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';
import { WORKS_HERE } from './affinity.ts';

const SERVES =
  /(?<![\p{L}])(?:tjänstgör(?:ande)?|tjänstgjorde|tjg|ersätter|ersatte|i\s?stället för|för)(?![\p{L}])/iu;
const DEPUTY = /(?<![\p{L}])(?:ersättare|suppleant|ers\.?)(?![\p{L}])/iu;
const NOT_SERVING =
  /(?:ej|icke|inte)[\s-]+(?:tjänstg|tjg?(?!\p{L}))|tj(?:änst)?g\p{L}*\.? (?:ej|icke|inte)(?!\p{L})/iu;

/** Whether somebody in a list of that kind decides, by what is printed of her. */
export function votesIn(kind: HeadKind, text: string): boolean {
  if (NOT_SERVING.test(text)) return false;
  if (kind === 'deciding' || kind === 'servingDeputies') return true;
  if (kind === 'members') return !DEPUTY.test(text) || SERVES.test(text);
  if (kind === 'deputies')
    return /(?<![\p{L}])(?:tjänstgör|tjänstgjorde|tj(?:änst)?g\.?(?= för(?!\p{L}))|ersätter|ersatte)/iu.test(
      text,
    );
  if (kind === 'present' || kind === 'called') {
    if (DEPUTY.test(text)) return /tjänstgör|tjänstgjorde|ersätter|(?:ersättare|ers\.?) för/iu.test(text);
    return (
      /(?<![\p{L}])(?:ledamot|ordf|vice ordf)/iu.test(text) || (kind === 'present' && !WORKS_HERE.test(text))
    );
  }
  return false;
}

/** What she is, as printed or by the list that names her; null when neither tells. */
export function roleOf(kind: HeadKind, text: string, votes: boolean): string | null {
  if (/(?<![\p{L}])(?:\d:e\s+|1:e\s+|andre\s+|förste\s+)?v(?:ice|\.)?\s*ordf/iu.test(text))
    return 'vice ordförande';
  if (/(?<![\p{L}])(?:mötes)?ordf/iu.test(text)) return 'ordförande';
  if (
    kind === 'servingDeputies' ||
    (votes && (kind === 'deputies' || DEPUTY.test(text))) ||
    /ersätter|tjänstgjorde/iu.test(text)
  )
    return 'tjänstgörande ersättare';
  if (DEPUTY.test(text) || kind === 'deputies') return 'ersättare';
  const titles = text
    .split(/[,(/]/u)
    .map((part) =>
      part.replace(/(?:\s+(?:på|vid|under))?\s+(?:punkt|pkt|§).*$|[§)].*$|[.;:\s]+$/iu, '').trim(),
    )
    .map((part) => part.replace(/(?<!\p{L})(\p{L}*)sekr$/iu, '$1sekreterare'))
    .filter((part) => WORKS_HERE.test(part));
  const offices = titles.filter((title) => !/^gäst(?:er)?$/iu.test(title));
  if (titles.length > 0)
    return (offices.length > 0 ? offices : titles).slice(0, 2).join(' och ').toLowerCase();
  return votes ? 'ledamot' : null;
}

/** "(S)", "(KD)": the party that she was chosen for, and no medlem. */
const PARTY = /\((?:S|M|C|L|V|KD|MP|SD)\)/gu;

/** "(v. ordf., Region Syd)", "(AF, ersättare för Bo Ek)": the one of them that is a medlem; all where none is. */
function medlemAmong(parts: readonly string[]): string {
  const isMedlem = (part: string) =>
    /^\p{Lu}{2,4}$/u.test(part) || part.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word));
  const all = parts.map((part) => part.trim());
  return (
    all.find((part) => isMedlem(part) && !DEPUTY.test(part) && !WORKS_HERE.test(part)) ?? parts.join(',')
  );
}

/** The medlem or organisation that is printed beside her name, or null. */
export function organisationOf(text: string): string | null {
  const printed = /\(([^)]{1,60})\)/u.exec(text.replace(PARTY, ''))?.[1];
  const bracket = printed?.includes(',') ? medlemAmong(printed.split(',')) : printed;
  if (
    bracket !== undefined &&
    !/^(?:antecknade|antecknar|skrev|protokoll)$|ers|tjänstg|ordf|(?<!\p{L})(?:\p{L}*sekr(?:eterare)?|justerare)(?!\p{L})|§|(?<!\p{L})(?:punkt|pkt)|kl|distans|länk|digitalt|teams|deltog|deltar|t\.\s?o\.\s?m|fr\.\s?o\.\s?m/iu.test(
      bracket,
    )
  )
    return bracket.trim();
  const part = text
    .split(/[,;]/u)
    .map((piece) => piece.trim())
    .filter((piece) => !/^(?:vid protokollet|(?:mötes)?ordf(?:örande|\.)? )/iu.test(piece))
    .find((piece) =>
      piece.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word) && !WORKS_HERE.test(word)),
    );
  return (
    part
      ?.replace(/§.*$/u, '')
      .replace(/\s*\(.*$|(?<=\p{Ll}{2})\.(?:\s.*)?$/u, '')
      .replace(/\s*\([^)]*\)?\s*$/u, '')
      .trim() || null
  );
}

/** "§§ 16–18", "p. 5–6": minutes without the sign tell of points. */
const SPAN = String.raw`(?:§§?|(?<![\p{L}])(?:punkt(?:en|er|erna)?|pkt\.?|p\.?))\s*\d[\d\s/,–-]*(?:(?:och|samt)\s+\d+(?:\s*[–-]\s*\d+)?)?`;
const ATTENDED = new RegExp(
  String.raw`(?:(?:fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m)\.?\s*|(?:från|till)(?: och med)?\s+|(?:ej|inte|utom|förutom)\s+)?${SPAN}`,
  'iu',
);
/** "Vice ordförande, ordförande §§ 16–18": what she led, and not what she was there for. */
const LED = new RegExp(
  String.raw`(?<![\p{L}])(?<!vice\s)ordf(?:örande|\.)?\s+(?:(?:vid|under|för|på)\s+)?${SPAN}`,
  'iu',
);

/** "1–3 §§", "från och med 4 §": with the sign before the number, as most print it. */
export function signFirst(text: string): string {
  return text.replace(/(?<![\d.:§] ?)(\d{1,4}(?:\s*[–-]\s*\d{1,4})?)\s*(§§?)(?!\s*\d)/gu, '$2 $1');
}

/** "Lämnade mötet efter punkt 5", "anslöt vid § 3": from or until then, and not for that one alone. */
const LEFT =
  /(?<!\p{L})(?:lämnade|lämnar|gick|går|avvek|avviker|åkte|slutade)(?:,?\s+(?:mötet|sammanträdet|hem|oss|kl\.?\s*[\d.:]+))*,?\s+efter\s+(?=§|p)/giu;
const CAME =
  /(?<!\p{L})(?:kom|kommer|anlände|anländer|anslöt|ansluter|infann sig|tillkom)(?:,?\s+(?:till mötet|kl\.?\s*[\d.:]+))*,?\s+(?:vid|till|under|inför|från)\s+(?=§|p)/giu;

/** For which §§ or points she was there, as printed, the sign first; null when for all. */
export function attendanceOf(text: string): string | null {
  const said = signFirst(text).replace(LEFT, 't.o.m. ').replace(CAME, 'fr.o.m. ');
  return ATTENDED.exec(said.replace(LED, ' '))?.[0].replace(/[\s,]+$/u, '') ?? null;
}

/** "V. ordf., ordförande för sammanträdet", "mötesordförande". */
const LEADS =
  /(?<![\p{L}])(?:(?:tjänstgörande|tjg\.|dagens|mötets|sammanträdets) ordf(?:örande|\.)?|mötesordf(?:örande|\.)?|(?:ordf(?:örande|\.)?|leder|ledde) (?:för |vid |på |under )?(?:dagens |hela )?(?:sammanträdet?|mötet?))(?![\p{L}])(?!\s+(?:(?:under|vid|för|på|i|från|till|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?)\s+)?(?:och med\s+)?(?:§|punkt|p\.\s?\d))/iu;

/** Whether it is said of her that she led this meeting, whatever office she holds. */
export const ledMeeting = (text: string): boolean => LEADS.test(text);

const KEEPS =
  /(?<![\p{L}])(?:(?:vid|för|förde|skrev) protokollet|som (?:också |även )?(?:skrev|antecknade|skriver|antecknar)|protokollförare|\p{L}*sekr(?:eterare)?|(?<=\()(?:antecknade|antecknar|skrev|protokoll)(?=\)))(?![\p{L}])/iu;

/** Whether it is said of her that she kept the minutes, whatever office she holds. */
export const keptMinutes = (text: string): boolean => KEEPS.test(text);
