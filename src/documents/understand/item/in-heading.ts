import type { Line } from '../../formats/line.ts';
import { looksLikeName } from '../read/names.ts';
import { PRESENTS } from '../words/verbs.ts';
import type { Mark } from './marks.ts';

/** "Val av justerare Förslag: Bo Ek": a column's words that stand behind the heading. */
const PROPOSED =
  /^(?<heading>\S.*?[\p{L}\d)”"])[\s.,–-]+(?<told>(?:Förslag(?: till beslut)?|Beslutsförslag):\s*\S.*)$/u;
/** "Ansökan från Fyren, Bo Ek föredrar". */
const PRESENTED = new RegExp(
  String.raw`^(?<heading>\S.*?[\p{L}\d)”"])\s*(?:,|\s[–-])\s+(?<who>[^,–]{3,50}?)\s+(?:${PRESENTS}|är föredragande)\.?$`,
  'iu',
);

/** "Lägesrapport (föredragande: Bo Ek)", "… (Bo Ek föredrar)". */
const IN_BRACKETS = new RegExp(
  String.raw`^(?<heading>\S.*?)\s*\((?:(?:föredragande|föredras av|föredragning)\s*:?\s+(?<named>[^()]{3,60})|(?<who>[^()]{3,50}?)\s+(?:${PRESENTS}|är föredragande))\)$`,
  'iu',
);

/** The heading of an agenda's item without the proposal and the presenter that stand behind it, each as a line below it. */
export function apartFromHeading(
  mark: Mark,
  following: readonly Line[],
): { readonly mark: Mark; readonly following: readonly Line[] } {
  const proposed = PROPOSED.exec(mark.rest)?.groups;
  const first = proposed?.heading ?? mark.rest;
  const presented = (PRESENTED.exec(first) ?? IN_BRACKETS.exec(first))?.groups;
  const who = presented?.named ?? presented?.who;
  const isNamed = who !== undefined && looksLikeName(who.split(',')[0]?.trim() ?? '');
  const heading = isNamed ? (presented?.heading ?? first) : first;
  const told = [
    ...(isNamed ? [`Föredragande: ${who}`] : []),
    ...(proposed?.told === undefined ? [] : [proposed.told]),
  ];
  if (told.length === 0) return { mark, following };
  const below = told.map((text) => ({ ...mark.line, text, cells: [text], gap: true }));
  return { mark: { ...mark, rest: heading }, following: [...below, ...following] };
}
