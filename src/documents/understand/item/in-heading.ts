import type { Line } from '../../formats/line.ts';
import { looksLikeName } from '../read/names.ts';
import { FIRST_NAMES } from '../words/first-names.ts';
import { PRESENTS, TELLS } from '../words/verbs.ts';
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

/** "Ansökan: Bryggan Bilaga 2 Sökt belopp 780 000 kr": what a cell says below the heading, the bilaga first. */
const BILAGA_WITHIN =
  /^(?<heading>\S.*?[\p{L}\d)”"])[\s.,–-]+(?<told>(?:Bilaga|Bil\.)\s*\d{1,3}[a-z]?(?:(?:\s*[,–-]\s*|\s+och\s+)\d{1,3}[a-z]?)*[\s.,]+(?<more>\p{Lu}.*))$/u;

/** "Delårsrapport (Bo Ek)", "Fyren (Siv Tall, Granby kommun, kl. 10.00)": nobody but who comes stands so behind a heading. */
const ALONE_IN_BRACKETS =
  /^(?<heading>\S.*?)\s*\((?<who>\p{Lu}[\p{L}-]+(?: (?:(?:af|av|von|de) )?\p{Lu}[\p{L}-]+){1,2}(?:,[^()]{2,60})?)\)$/u;

const TITLE = String.raw`(?:(?:tf|stf|bitr)\.?\s+)?\p{Ll}*(?:chef|direktör|ledare|ekonom|samordnare|strateg|controller|rektor|sekreterare|handläggare|utredare|ingenjör|inspektör|arkitekt|planerare|jurist|utvecklare|koordinator|revisor)(?:en|n)?`;
const TITLE_FIRST = new RegExp(String.raw`^${TITLE}\s+(?=\p{Lu})`, 'u');
/** "Delårsrapport, ekonomichef Bo Ek", "Rundvandring, driftchef Bo Ek visar": a title of hers right before the name. */
const TITLED = new RegExp(
  String.raw`^(?<heading>\S.*?[\p{L}\d)”"])\s*(?:,|\s[–-])\s+(?<who>${TITLE}\s+\p{Lu}[^,–]{3,40}?)(?:\s+(?:${TELLS}))?\.?$`,
  'u',
);
/** Where she is what the item is about. */
const OF_HER =
  /(?<!\p{L})(?:val|utse\p{L}*|anställ\p{L}*|avtack\p{L}*|entledig\p{L}*|avsked\p{L}*|löne?\p{L}*|rekryter\p{L}*|avgång\p{L}*|avgående|förordnande|jäv|tack)(?!\p{L})/iu;

const titledIn = (heading: string): RegExpExecArray | null =>
  OF_HER.test(heading) ? null : TITLED.exec(heading);

function namedIn(heading: string): RegExpExecArray | null {
  const found = OF_HER.test(heading) ? null : ALONE_IN_BRACKETS.exec(heading);
  const first = found?.groups?.who?.split(/[ -]/u)[0] ?? '';
  return FIRST_NAMES.has(first.toLowerCase()) ? found : null;
}

/** The heading of an agenda's item without the proposal and the presenter that stand behind it, each as a line below it. */
export function apartFromHeading(
  mark: Mark,
  following: readonly Line[],
): { readonly mark: Mark; readonly following: readonly Line[] } {
  const within = BILAGA_WITHIN.exec(mark.rest)?.groups;
  const printed = within?.heading ?? mark.rest;
  const proposed = PROPOSED.exec(printed)?.groups;
  const first = proposed?.heading ?? printed;
  const presented = (PRESENTED.exec(first) ?? IN_BRACKETS.exec(first) ?? titledIn(first) ?? namedIn(first))
    ?.groups;
  const who = (presented?.named ?? presented?.who)?.replace(TITLE_FIRST, '');
  const isNamed = who !== undefined && looksLikeName(who.split(',')[0]?.trim() ?? '');
  const heading = isNamed ? (presented?.heading ?? first) : first;
  const told = [
    ...(isNamed ? [`Föredragande: ${who}`] : []),
    ...(proposed?.told === undefined ? [] : [proposed.told]),
    ...(within?.told === undefined ? [] : [within.told]),
  ];
  if (told.length === 0) return { mark, following };
  const below = told.map((text) => ({ ...mark.line, text, cells: [text], gap: true }));
  return { mark: { ...mark, rest: heading }, following: [...below, ...following] };
}
