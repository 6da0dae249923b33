import { sifted } from '../patterns/sifted.ts';
import { DAY_OF_ROW } from './plan-said.ts';

const HOUSE = String.raw`\p{L}*(?:hus(?:et)?|gård(?:en)?|sal(?:en)?|rum(?:met)?|bibliotek(?:et)?|skola(?:n)?|kontor(?:et)?|kansli(?:et)?|hotell(?:et)?|teams)(?!\p{L})`;
const PLACE = String.raw`(?:(?:[Ii]|[Pp]å|[Vv]id)\s+)?(?<place>(?:\p{L}+\s+){0,2}?${HOUSE}(?:[\s,]+(?!(?:alla|samma|och)(?!\p{L}))[\p{L}\d]+){0,2}|\p{Lu}[\p{L}-]+(?:\s+\p{L}[\p{L}-]*){0,2})`;
const IN_A_SENTENCE = sifted(String.raw`[.]\s+${PLACE}[\s.!]*$`, 'u');
const RIGHT_AFTER_HOUR = sifted(
  String.raw`(?<=\d[\s,]+)(?<place>(?:\p{Ll}+\s+){0,2}?${HOUSE}(?:\s+\p{L}+){0,2})[\s.!]*$`,
  'u',
);
/** "Salen är upptagen": what is told of a place, and no place. */
const TELLS = /(?<!\p{L})(?:är|var|blir|blev|har|hade|kan|går|ska|räcker|funkar|passar)(?!\p{L})/iu;
/** "Flytta mötet 11 december till 12 december": of one meeting, and no row of days. */
const CHANGES =
  /(?<!\p{L})(?:flytt\p{L}*|ställ\p{L}*|byt\p{L}*|ändra\p{L}*|skjut\p{L}*|senarelägg\p{L}*)(?!\p{L})/iu;
/** "…, fiskehamnen": one definite word in small letters after the hours. */
const NAMED_LAST =
  /(?<=\d)\s*,\s*(?<place>(?!(?:förmiddag|eftermiddag|kväll|morgon|dag|hel|distans|lunch|fika|samma|båda|alla)\p{L}*)\p{Ll}{4,}(?:en|et|an))[\s.!]*$/u;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d\d)?`;
const CLOCKS = new RegExp(
  String.raw`(?:(?:kl\.?|klockan)\s*)?${CLOCK}\s*(?:[-–]|till)\s*${CLOCK}(?!\d*\/)|(?:kl\.?|klockan)\s*${CLOCK}|\d{1,2}[.:]\d\d`,
  'giu',
);

/**
 * "18 februari 9-12, 15 april. Folkets hus", "… kl 9 till 12 folkets hus ekliden": the place of a row of days that ends it in a
 * sentence of its own, or with nothing before it, as said of all of them; any other words as they are.
 */
export function withPlaceOfRow(text: string): string {
  if (text.includes('\n') || text.includes('?') || (text.match(DAY_OF_ROW) ?? []).length < 2) return text;
  if (CHANGES.test(text)) return text;
  const apart = IN_A_SENTENCE.exec(text);
  const found = apart ?? RIGHT_AFTER_HOUR.exec(text) ?? NAMED_LAST.exec(text);
  const place = found?.groups?.place;
  if (found === null || place === undefined || /^(?:alla|alltid|samma)(?!\p{L})/iu.test(place)) return text;
  if (TELLS.test(place)) return text;
  const row = text.slice(0, found.index).replace(/[\s,]+$/u, '');
  // With hours of its own for each the place that follows the last is that day's.
  if (apart === null && (row.match(CLOCKS) ?? []).length > 1) return text;
  return `${row}, alla i ${place.charAt(0).toLocaleUpperCase('sv')}${place.slice(1)}`;
}
