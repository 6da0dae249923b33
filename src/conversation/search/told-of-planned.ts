import { MONTHS } from '../../kernel/index.ts';

/** Where a planned meeting is, by what stands beside its day on its own line. */
export interface WherePlanned {
  readonly place: string | null;
  /** "digitalt", "via Teams": nobody has to be anywhere. */
  readonly atDistance: boolean;
}

const AT_DISTANCE =
  /(?<!\p{L})(?:digitalt|digitalt (?:möte|sammanträde)|(?:via|på) (?:teams|zoom|länk)|på distans|distansmöte|videomöte)(?!\p{L})/iu;
/** "heldag på Holmen", "internat på Lunda gård". */
const HELD_IN =
  /(?<!\p{L})(?:heldag|halvdag|internat|dagsmöte|besök)\s+(?:i|på|hos)\s+(?<place>\p{Lu}[^,;.()\n]{2,50})/u;
/** ", Stadshuset", right behind the day and its hours. */
const BEHIND =
  /^(?:[\s,]|kl\.?|klockan|\d{1,2}(?:[.:]\d{2})?(?:\s*-\s*\d{1,2}(?:[.:]\d{2})?)?(?=[\s,]))*,\s*(?<place>\p{Lu}\p{L}+(?: \p{L}+){0,3})\s*(?:[,;(\n]|$)/u;
/** " 13.00 Granby, onsdag …": right behind the hours, up to what parts it from the next day. */
const BEHIND_HOURS =
  /^\s*(?:kl\.?\s*|klockan\s+)?\d{1,2}[.:]\d{2}(?:\s*-\s*\d{1,2}[.:]\d{2})?\s+(?<place>\p{Lu}[\p{L}-]+(?: \p{L}+){0,2}?)\s*(?:[,;(.]|$)/u;
const NO_PLACE =
  /styrelse|nämnd|presidi|bered|redovisning|rapport|verksamhet|möte|sammanträde|dag(?!\p{L})|budget|bokslut|plan(?!\p{L})|samråd|internat|konferens/iu;

/** What the line says of where a meeting is, `after` its day. */
export function whereBeside(after: string): WherePlanned {
  const [line = ''] = after.split('\n');
  if (AT_DISTANCE.test(line)) return { place: null, atDistance: true };
  const found = HELD_IN.exec(line) ?? BEHIND.exec(line) ?? BEHIND_HOURS.exec(after.replaceAll('\n', ' '));
  const place = found?.groups?.place?.trim() ?? null;
  return { place: place !== null && NO_PLACE.test(place) ? null : place, atDistance: false };
}

/** "(med beredningsgruppen kl. 13.00)": hours of something else than the meeting. */
const OF_OTHERS = /\((?:med|presidi|bered|arbetsutskott|AU|lunch|fika|samling)[^)]*\)/giu;

/** What stands behind a day, without the hours that are of something else. */
export const withoutHoursOfOthers = (after: string): string => after.replace(OF_OTHERS, ' ');

/** "Styrelsen möts kl. 13.00–16.00 i Salen om inget annat anges." */
const UNLESS =
  /^(?<said>[^\n.]*?(?:kl\.?|klockan)[^\n]*?)\s*,?\s*(?:om|såvida|när) (?:inget|ej|inte|ingenting) annat (?:anges|sägs|står|framgår|meddelas)/imu;
const IN = /(?<!\p{L})(?:i|på|hos)\s+(?<place>\p{Lu}[^,;\n]{2,60})$/u;

/** What all meetings of a plan have that say nothing else: the words that tell their hours, and their place. */
export function unlessSaid(text: string): { readonly said: string; readonly place: string | null } | null {
  const said = UNLESS.exec(text)?.groups?.said;
  if (said === undefined) return null;
  return { said, place: IN.exec(said.trim())?.groups?.place?.trim() ?? null };
}

/** "Torsdagar 13.30–16.00: 12/2, 16/4": what each of the days after it has. */
const EACH =
  /^(?<said>\p{L}+dagar,?\s+(?:kl\.?\s*|klockan\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?)\s*(?::|,?\s+följande)/imu;

/** "Samtliga möten börjar kl. 9.00.", "Mötena hålls klockan 13–16." */
const ALL_BEGIN =
  /(?<!\p{L})(?:(?:samtliga|alla)(?: (?:möten|sammanträden))?|mötena|sammanträdena) (?:börjar|startar|inleds|hålls|är|pågår) (?:alltid |alla )?(?<said>(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?)/iu;

/** What the meetings of a list have that says on which day of the week, and when, all of them are. */
export function ofEach(text: string): { readonly said: string; readonly place: null } | null {
  const said = EACH.exec(text)?.groups?.said ?? ALL_BEGIN.exec(text)?.groups?.said;
  return said === undefined ? null : { said, place: null };
}

const SPAN = new RegExp(
  String.raw`(?<![\d.:/-])(?<first>\d{1,2})(?<last>\s?-\s?\d{1,2})(?=\s+(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}))`,
  'giu',
);

/** "21-22 maj" is one meeting, on the first of its days; all else stands where it stood. */
export const withFirstOfDays = (text: string): string =>
  text.replace(SPAN, (_, first: string, last: string) => `${first}${' '.repeat(last.length)}`);

/** Cells of a plan's row that have hours or a place and no day of something else: "heldag på Holmen, kl. 9.30–16.00". */
export function cellsBeside(row: string, hasDay: (cell: string) => boolean): string {
  const [first = '', ...cells] = row.replace(/\.$/u, '').split(/;\s*/u);
  const own = cells.map((cell) => cell.replace(/^[^:;]{2,40}:\s/u, '')).filter((cell) => !hasDay(cell));
  return [first, ...own].join(', ');
}
