import { placeAmong, withHoursInFigures } from '../../../../documents/index.ts';
import { placeAlone } from '../../../understand/several/said-beside.ts';
import type { Asking } from '../../asking.ts';
import { withoutBoards } from '../boards-said.ts';
import { daysSaid } from './days-said.ts';
import { HOURS_AFTER_DAY } from './when-said.ts';

/** After "i" or "på", and no room: where something is written or asked, and when. */
const NO_PLACE =
  /^(?:(?:\p{L}+s )?\p{L}*(?:möte|sammanträde)(?:t|ts|n|na)?|(?:mötes|sammanträdes|års)?planen|kalendern|kanalen|styrelsen|finsam|distans|som\s+(?:sist|vanligt|förut|förra)|dagordningen|protokollet|listan|dag(?:en)?|morgon|tid|plats|sig|allt|samma|stället|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|början|slutet|mitten|vecka|månad|år|veckan|månaden|förmiddag(?:en)?|eftermiddag(?:en)?|kväll(?:en)?|(?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?|ett|en|det|den|vår|nästa|jul(?:en)?|påsk(?:en)?|\d.*)(?![\p{L}])/iu;

/** Cut as written, also an hour that no clock has: it is no place. */
const CLOCK = String.raw`\d{1,2}(?:[.:]?\d\d)?`;
const HOURS = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:kl\.?|klockan|från|fr\.?o\.?m\.?)\s*${CLOCK}|(?<![\d/.-])(?:[01]?\d|2[0-3])[.:][0-5]\d)(?:\s*(?:[-–]|till|to)\s*(?:kl\.?\s*)?${CLOCK})?(?![\d/-])`,
  'giu',
);
/** What may stand between a place and what comes after it. */
const GLUE =
  /(?:^|[\s,.;])(?:och|samt|med|för|där|då|om|den|kl\.?|klockan|från|till|eftersom|som|på|i|med|start(?:ar)?|sammanträde)[\s,.;:]*$/iu;
const ENDS =
  /[\s,]+(?:utom|förutom|men(?: inte)?)(?!\p{L}).*$|[\s,]+(?:och\s+)?(?:presidi|beredning|arbetsutskott|materialstopp)\p{L}*(?:\s.*)?$|\s(?:på distans|digitalt|via (?:teams|länk)|(?:som |i )?hybrid\p{L}*|samt|eftersom|därför|för att|där vi|då|med start|med början|som|klockan|kl)(?![\p{L}]).*$|[;?!].*$|\.(?:\s.*)?$/iu;
const MARKED = /(?:^|[\s,])(?:i|på|vid|hos|plats:?|lokal:?|lokalen|platsen)\s+(?=\S)/giu;
/** "… kl 14 folkets hus": a word or two and nothing more after the hour, that are of no other kind. */
const BARE =
  /^\s+(?!(?:om|för|med|och|tack|igen|i|på|till|från|då|så|eftersom|gärna|snälla|helst|efter|före|inför|digital\p{L}*|distans|hybrid|extra|i?stället|istället|samt|via|som|där|vid|hos|kl|klockan|den|ok|nu|under|utan|plus|alla|vill|kan|ska|hela|heldag|lunch\p{L}*|ca|ungefär|halv|kvart|eller|tyvärr|bitti|tidigt|sent|förmiddag|eftermiddag|kväll(?:en)?|\p{L}+dag(?:en)?)(?!\p{L}))\p{L}[\p{L}\d-]+(?:\s(?!och\s)\p{L}[\p{L}\d-]*){0,2}(?:\s+och)?[\s.!]*$/iu;
/** "10 till 12 rum 12": a room, though nothing leads to it. */
const ROOM = /^[\s.,]*((?:rum|sal|salen|konferensrum)\s+(?:\d{1,3}\p{L}?|\p{L}[\p{L}-]+))(?![\p{L}\d])/iu;
const AT_COMMA = /^[\s.]*(?:,\s*)+(?=[\p{L}])/u;
const HOUSE =
  '(?:hus(?:et)?|gård(?:en)?|sal(?:en)?|bibliotek(?:et)?|hotell(?:et)?|rum(?:met)?|kontor(?:et)?|skola(?:n)?|kansli(?:et)?|lokal(?:en)?|torg(?:et)?|hem(?:met)?|centrum(?:et)?)';
const NAME_AT_COMMA = new RegExp(
  String.raw`^[\s.]*,\s*(?=\p{Lu}|(?:\p{Ll}+\s+){0,2}\p{L}*${HOUSE}[\s.,]*$)`,
  'u',
);

/**
 * "skapa möte 10 december kl 13 i Folkets hus", "…, Folkets hus, lokal Eken": the words after a place's word or a
 * comma, to the end or to what else was said; null: no place.
 */
export function wholePlaceSaid(
  asking: Pick<Asking, 'understanding' | 'today' | 'isOnlyBoard'>,
): string | null {
  const { message, entities } = asking.understanding;
  const said = [...entities.dates, ...daysSaid(asking)].reduce(
    (left, { words: [first, last] }) => {
      const [start, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
      return left.split(message.text.slice(start, end)).join(CUT);
    },
    withHoursInFigures(withoutBoards(asking)).replace(HOURS, CUT),
  );
  return placeIn(said.replace(AFTER_DAY, CUT), AT_COMMA) ?? placeNamedAsBoard(asking);
}

const HOURS_BEFORE = new RegExp(String.raw`${CLOCK}(?:,\s*|\s+(?:(?:i|på)\s+)?)$`, 'iu');

/**
 * "… kl 9-11 i Klintvik", of whoever is on the board of Klintvik alone, and "…, Björkdalen", which is only like Björkmon:
 * what ends the message after the hours is where.
 */
function placeNamedAsBoard({
  understanding: { message, entities },
  isOnlyBoard = false,
}: Pick<Asking, 'understanding' | 'isOnlyBoard'>): string | null {
  for (const { words, asNamed } of entities.boards) {
    const [start, end] = [message.words[words[0]]?.start ?? 0, message.words[words[1]]?.end ?? 0];
    const isLast = /^[\s.!]*$/u.test(message.text.slice(end));
    const isAfterHours = HOURS_BEFORE.test(message.text.slice(0, start));
    if (isLast && isAfterHours && (isOnlyBoard || !asNamed)) return asPlace(message.text.slice(start, end));
  }
  return null;
}

/** The place in the words after a day of several, up to the next: after a comma only what is written as a name. */
export function placeAfterDay(after: string): string | null {
  return placeIn(`${CUT}${after.replace(HOURS, CUT)}`.replace(AFTER_DAY, CUT), NAME_AT_COMMA);
}

const NAME = String.raw`(?:\p{L}[\p{L}-]*\s+){0,3}`;
/** "…, plats skolans bibliotek", "kl 10 till 11.30 på biblioteket", "10-11.30, Folkets hus": after the hours, or by its word. */
const BESIDE_HOURS = [
  // "Mötet 10 juni blir i lidbacka istället".
  /(?<!\p{L})\p{L}*(?:mötet?|sammanträdet?)(?:\s+[^,:?]{1,40}?)?\s+(?:blir|hålls|ska\s+(?:vara|hållas)|(?:tar|kör|har|håller)\s+vi)\s+(?:nu\s+)?(?:i|på|hos)\s+(?!(?:teams|zoom|distans|länk|video)(?!\p{L}))(?<place>\p{L}[\p{L}-]{2,30}(?:\s(?!(?:som|men|och|då|nu|för|den|kl|med|hela|bara)(?!\p{L}))[\p{L}-]+){0,3}?)(?:\s+i\s?stället(?!\s+för)|(?=[\s.!]*$))/iu,
  // "Granen är upptagen, ta Eken i stället".
  /(?<!\p{L})(?:ta|tar|kör|välj|använd|boka)\s+(?:(?:vi|på|i)\s+)*(?<place>\p{Lu}[\p{L}-]+(?:\s+(?!i\s?st)\p{L}[\p{L}-]*){0,2}?)\s+i\s?stället(?!\p{L})/u,
  // "Byt till Skogssalen", "vi byter till rum Granen".
  new RegExp(
    String.raw`(?<!\p{L})byt(?:a|er)?\s+till\s+(?<place>(?:rum|sal)\s+[\p{L}\d]+|${NAME}\p{L}*${HOUSE}(?:,?\s+(?:rum|sal)\s+[\p{L}\d]+)?)(?!\p{L})`,
    'iu',
  ),
  /(?:^|[,;:]\s*(?:och\s+)?|\d\s+|\d\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s+)(?:plats|lokal)\s*:?\s+(?!(?:på|för|till|i|och|är|blir|vid|den|det|ska|saknas|samma|tid|som|inte)(?!\p{L}))(?<place>\p{L}[\p{L}\d-]*(?:\s(?!(?:tid|kl|klockan|den|på|för|och|eftersom|då|är)(?!\p{L}))[\p{L}\d-]+){0,4})/iu,
  // "Lokalen ska vara folkets hus som förut", "vi ska vara i folkets hus i stället".
  new RegExp(
    String.raw`(?:(?:mötes)?(?:lokal|plats|sal|rum)(?:en|met)?(?:\s+(?:för|till|på)\s+[^,:]{1,40}?)?\s+(?:blir|(?:ska|skall)\s+(?:vara|bli))|(?:\p{L}*mötet?|\p{L}*sammanträdet?)(?:\s+[^,:]{1,40}?)?\s+(?:(?:ska|skall)\s+(?:vara|va(?!\p{L})|hållas)|blir|hålls)\s+(?=i\s|på\s)|vi\s+(?:ska\s+(?:vara|va(?!\p{L})|hålla\s+till|ses)|håller\s+till|är|kör|ses|sitter))\s*(?:(?:nu|åter|återigen|istället|i\s+stället|i|på)\s+)*(?<place>(?:rum|sal)\s+[\p{L}\d]+|${NAME}\p{L}*${HOUSE}(?:,\s*(?:rum|sal)\s+[\p{L}\d]+)?)`,
    'iu',
  ),
  new RegExp(
    String.raw`\d{1,2}(?:[.:]\d\d)?\s*(?:[-–]|till|och)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?[\s,]+(?:(?:i|på|vid)\s+)?(?<place>(?!(?:i|på|vid|och|för|eftersom|då|inte)\s)${NAME}\p{L}*${HOUSE})(?=\s*(?:[,.;!]|$))`,
    'iu',
  ),
  // "…: 13-16, Kulturhuset Bruksby": written as a name, right after the hours and last.
  /\d{1,2}(?:[.:]\d\d)?\s*(?:[-–]|till)\s*\d{1,2}(?:[.:]\d\d)?\s*,\s*(?:(?:i|på|vid)\s+)?(?<place>\p{Lu}[\p{L}-]+(?:\s+[\p{L}\d-]+){0,3})[\s.!]*$/u,
];

/** Where a meeting that is changed is to be, in small letters too; null: no place is told so. */
export function placeBesideHours(text: string): string | null {
  for (const pattern of BESIDE_HOURS) {
    const place = asPlace(pattern.exec(text)?.groups?.place ?? '');
    if (place !== null) return place;
  }
  return null;
}

/** The words after a day without its hours. */
export function withoutHours(after: string): string {
  return `${CUT}${after.replace(HOURS, ' ')}`.replace(AFTER_DAY, '').replace(CUT, '');
}

function placeIn(said: string, atComma: RegExp): string | null {
  const [, ...after] = said.split(CUT);
  const places = [
    ...after.flatMap((text) => (atComma.test(text) || / \p{Lu}/u.test(text.slice(0, 2)) ? [text] : [])),
    ...(atComma === AT_COMMA ? after.filter((text) => BARE.test(text)) : []),
    ...after.flatMap((text) => ROOM.exec(text)?.[1] ?? []),
    ...said.split(CUT).flatMap((text) => afterMark(text)),
  ];
  return places.map(asPlace).find((place) => place !== null) ?? null;
}

const CUT = '\u0001';
const AFTER_DAY = new RegExp(`(?<=${CUT})${HOURS_AFTER_DAY}`, 'giu');

function afterMark(text: string): string[] {
  return [...text.matchAll(MARKED)].map(({ index, 0: mark }) => text.slice(index + mark.length));
}

/** "Rådhuset, extra möte", "…, heldag": after a place, and no part of it. */
const NO_PART =
  /(?:,\s*(?:(?:ett|nytt|extra|insatt|ordinarie)\s+)*(?:\p{L}*möte|\p{L}*sammanträde)|[\s,]+(?:heldag|hela\s+dagen|halvdag)|[\s,]+(?:(?:och|med|enligt)\s+)*samma\s+(?:dagordning|punkter|ärenden|innehåll|upplägg|tid|lokal|plats|ställe|som)(?:\s.*)?|,\s*(?:(?:med|och)\s+)?(?:fika|lunch|kaffe|mat|middag|frukost)(?:\s.*)?)(?=[\s,.]*$)/iu;

/** "Gärna i Rådhuset". */
const LEADS_TO_PLACE = /^(?:(?:gärna|helst|kanske|förslagsvis|nog|bara|endast)\s+)*(?:(?:i|på|vid)\s+)?/iu;
/** "Vi ses i Granen", "vi slutar 15": a sentence, whose place is told by its own word. */
const SENTENCE = /(?:^|\s*,\s*)(?:vi|jag|du|ni|det|den|alla|mötet|sammanträdet)\s+\p{L}+.*$/iu;

function asPlace(text: string): string | null {
  let place = text.replace(/^[\s,.;:]+/u, '').replace(ENDS, '');
  while (GLUE.test(place)) place = place.replace(GLUE, '');
  place = placeAlone(place.replace(LEADS_TO_PLACE, '').replace(NO_PART, '')).replace(/[\s,.;:]+$/u, '');
  place = placeAmong(place.replace(SENTENCE, '')) ?? '';
  if (place.length < 2 || place.length > 100 || NO_PLACE.test(place)) return null;
  return place.charAt(0).toLocaleUpperCase('sv') + place.slice(1);
}
