import type { Asking } from '../asking.ts';
import { withoutBoards } from './words-said.ts';

/** After "i" or "på", and no room: where something is written or asked, and when. */
const NO_PLACE =
  /^(?:(?:mötes|sammanträdes|års)?planen|kalendern|kanalen|styrelsen|finsam|dagordningen|protokollet|listan|dag(?:en)?|morgon|tid|plats|sig|allt|samma|stället|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|början|slutet|mitten|vecka|månad|år|veckan|månaden|förmiddag(?:en)?|eftermiddag(?:en)?|kväll(?:en)?|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?|ett|en|det|den|vår|nästa|jul(?:en)?|påsk(?:en)?|\d.*)(?![\p{L}])/iu;

const CLOCK = String.raw`(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?`;
const HOURS = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:kl\.?|klockan|från|fr\.?o\.?m\.?)\s*${CLOCK}|(?<![\d/.-])(?:[01]?\d|2[0-3])[.:][0-5]\d)(?:\s*(?:-|till|to)\s*(?:kl\.?\s*)?${CLOCK})?(?![\d/-])`,
  'giu',
);
/** What may stand between a place and what comes after it. */
const GLUE =
  /(?:^|[\s,.;])(?:och|samt|med|för|där|då|om|den|kl\.?|klockan|från|till|eftersom|som|på|i|med|start(?:ar)?|sammanträde)[\s,.;:]*$/iu;
const ENDS =
  /\s(?:samt|eftersom|därför|för att|där vi|då|med start|med början|som|klockan|kl)(?![\p{L}]).*$|[;?!].*$|\.(?:\s.*)?$/iu;
const MARKED = /(?:^|[\s,])(?:i|på|vid|hos|plats:?|lokal:?|lokalen|platsen)\s+(?=\S)/giu;
const AT_COMMA = /^[\s.]*,\s*(?=[\p{L}])/u;

/**
 * "skapa möte 10 december kl 13 i Folkets hus", "…, Folkets hus, lokal Eken": the words after a place's word or a
 * comma, to the end or to what else was said; null: no place.
 */
export function wholePlaceSaid(asking: Pick<Asking, 'understanding'>): string | null {
  const { message, entities } = asking.understanding;
  const said = [...entities.dates]
    .sort((a, b) => b.words[0] - a.words[0])
    .reduce(
      (left, { words: [first, last] }) => {
        const [start, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
        return left.split(message.text.slice(start, end)).join(CUT);
      },
      withoutBoards(asking).replace(HOURS, CUT),
    );
  const [, ...after] = said.split(CUT);
  const places = [
    ...after.flatMap((text) => (AT_COMMA.test(text) || / \p{Lu}/u.test(text.slice(0, 2)) ? [text] : [])),
    ...said.split(CUT).flatMap((text) => afterMark(text)),
  ];
  return places.map(asPlace).find((place) => place !== null) ?? null;
}

const CUT = '\u0001';

function afterMark(text: string): string[] {
  return [...text.matchAll(MARKED)].map(({ index, 0: mark }) => text.slice(index + mark.length));
}

function asPlace(text: string): string | null {
  let place = text.replace(/^[\s,.;:]+/u, '').replace(ENDS, '');
  while (GLUE.test(place)) place = place.replace(GLUE, '');
  place = place.replace(/^(?:i|på|vid)\s+/iu, '').replace(/[\s,.;:]+$/u, '');
  if (place.length < 2 || place.length > 100 || NO_PLACE.test(place)) return null;
  return place.charAt(0).toLocaleUpperCase('sv') + place.slice(1);
}
