import { MONTHS } from '../../../../kernel/index.ts';
import { letterOf } from '../../named/references.ts';
import { sifted } from '../../patterns/sifted.ts';
import { lookUp } from '../../words/look-up.ts';
import { ITEM_NAMES, ORDINALS, SPELLED } from '../../words/number-words.ts';
import { remembered } from '../../words/remembered.ts';
import type { Word } from '../../words/words.ts';
import { type MoveBeside, moveBeside } from './item-beside.ts';
import { takenElsewhere } from './item-elsewhere.ts';
import { type SwapNamed, swapNamed } from './item-swaps.ts';

/** Where on the agenda an item is to stand. */
export type PlaceSaid =
  /** "till plats 3": it becomes what the third is now. */
  | { readonly kind: 'at' | 'before' | 'after'; readonly number: string }
  | { readonly kind: 'first' | 'last' }
  /** "upp ett steg": negative is earlier. */
  | { readonly kind: 'by'; readonly steps: number }
  /** "till nästa möte", "till mötet 11 februari": off this agenda. */
  | { readonly kind: 'other-meeting' };

/** What is asked to be done with items of an agenda that are named by number alone, or by what they are about. */
export type ItemOrder =
  /** `item` null: it is named by its heading; `place` null: where to is not said. */
  | { readonly kind: 'move'; readonly item: string | null; readonly place: PlaceSaid | null }
  | { readonly kind: 'swap'; readonly items: readonly [string, string] }
  | SwapNamed
  | MoveBeside
  | { readonly kind: 'withdraw' | 'restore'; readonly item: string }
  /** "Byt tillbaka": as they stood before. */
  | { readonly kind: 'back' };

/**
 * "flytta punkt 5 till plats 3", "byt plats på 5 och 6", "stryk sjuan": what the plain words order of an agenda's items;
 * null where they order nothing.
 */
export function itemOrder(words: readonly Word[]): ItemOrder | null {
  if (!words.some(({ folded }) => mayOrder(folded))) return null;
  const said = plainly(words);
  if (BACK_AGAIN.test(said)) return { kind: 'back' };
  return (
    swapped(said) ??
    swapNamed(words) ??
    takenElsewhere(said) ??
    moveBeside(words) ??
    moved(said) ??
    takenOff(said)
  );
}

/** A word of which each order has one at least. */
const ORDERS = new Set(
  `byt byta byter vaxla kasta skifta flytta flytt flyttar flyttas flyttad skjut skjuta knuffa lagg lagga satt satta
  placera placeras stall stalla ta tag tar hamta ska skall bor kan far maste angra samma aterstall aterinfor ha for lat
  stryk stryka stryks plocka lyft radera slopa
  tar lagger behandlar lyfter skjuts skjuter laggs`.split(/\s+/),
);
const mayOrder = remembered((folded) => ORDERS.has(folded) || /flytt|skjut|placer|byt/.test(folded));

const PLEASE = '(?:(?:hej|klubban|snalla|kan|kunde|vill|skulle|far|du|ni|vi|jag|nej) )*';
const BACK_AGAIN = sifted(
  `^${PLEASE}(?:(?:byt|byta|flytta|flytt|stall|stalla|satt|satta|lagg|lagga)(?: (?:plats|den|det|dem|dom|punkten|punkterna))? (?:tillbaka|tillbaks)(?: (?:den|det|dem|dom|punkten|punkterna))?|angra (?:bytet|platsbytet|flytten|flyttningen|omflyttningen)|samma ordning som (?:forut|innan|nyss))(?: (?:igen|tack|nu|snalla))*$`,
  'u',
);

const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)`;
/** An item's number: with `#` where a word said that it is one. */
const N = String.raw`#?(\d{1,2}[a-z]?)`;
const MARKED = String.raw`#(\d{1,3}[a-z]?)`;
/** A number is no day, sum or hour. */
const END = `(?![\\w#]|/\\d| (?:\\d|kr(?!\\w)|tkr|${MONTH}(?!\\w)))`;

const SWAPS = [
  `(?:byt|byta|byter|vaxla|kasta om|skifta)(?: plats| ordning| platserna| tillbaka| tillbaks)*(?: pa| mellan| for)? ${N} (?:och|med|mot) ${N}${END}`,
  `(?:^| )(?:lat )?${N} och ${N} (?:ska |skall |bor |kan |far )?(?:byt|byta|byter) (?:plats|ordning)${END}`,
  `(?:lat )${N} (?:byta plats med|ga fore och efter) ${N}${END}`,
].map((pattern) => new RegExp(pattern, 'u'));

function swapped(said: string): ItemOrder | null {
  for (const pattern of SWAPS) {
    const [, one, other] = pattern.exec(said) ?? [];
    if (one !== undefined && other !== undefined && one !== other) {
      return { kind: 'swap', items: [one, other] };
    }
  }
  return null;
}

const MOVES = `(?:flytta|flytt|flyttar|flyttas|flyttad|skjut|skjuta|knuffa)`;
/** Verbs that may mean other things than an agenda's order: only with an item's number and a place. */
const PUTS = `(?:lagg|lagga|satt|satta|placera|placeras|stall|stalla|ta|tar)`;
const STANDS = `(?:ska|skall|bor|kan|far|maste)(?: vi)? (?:ligga|sta|komma|vara|tas|tas upp|behandlas|flyttas|placeras|hamna|in|upp|ner|(?=(?:fore|efter|innan|forst|sist)(?!\\w)))`;
const TOWARDS = `(?: (?:upp|ner|ned|fram|bak|bakat|framat|langst|allra))*`;

const PLACES: readonly (readonly [RegExp, (match: RegExpExecArray) => PlaceSaid])[] = [
  [
    new RegExp(`(?: |^)(?:fore|innan|framfor|ovanfor|direkt fore) ${N}${END}`, 'u'),
    (match) => ({ kind: 'before', number: match[1] ?? '' }),
  ],
  [
    new RegExp(`(?: |^)(?:efter|bakom|nedanfor|direkt efter) ${N}${END}`, 'u'),
    (match) => ({ kind: 'after', number: match[1] ?? '' }),
  ],
  [
    new RegExp(
      `(?: |^)(?:till|som|pa)(?: (?:som|bli|plats|platsen|position|lage|nr|nummer))* ${N}${END}`,
      'u',
    ),
    (match) => ({ kind: 'at', number: match[1] ?? '' }),
  ],
  [/(?: |^)(?:forst|overst|langst upp|hogst upp|till borjan)(?!\w)/u, () => ({ kind: 'first' })],
  [/(?: |^)(?:sist|nederst|langst ner|langst ned|till slutet)(?!\w)/u, () => ({ kind: 'last' })],
  [
    /(?: |^)(?:(upp|fram|framat|uppat)|(?:ner|ned|bak|bakat|nedat))(?:.*? (\d|ett|tva|tre|fyra) (?:steg|snapp|plats|platser))(?!\w)/u,
    (match) => ({ kind: 'by', steps: stepsIn(match[2]) * (match[1] === undefined ? 1 : -1) }),
  ],
  [
    /(?: |^)(\d|ett|tva|tre|fyra) (?:steg|snapp|plats|platser) (?:(upp|fram|framat|uppat|tidigare)|(?:ner|ned|bak|bakat|nedat|senare))(?!\w)/u,
    (match) => ({ kind: 'by', steps: stepsIn(match[1]) * (match[2] === undefined ? 1 : -1) }),
  ],
];

function stepsIn(text: string | undefined): number {
  return lookUp(SPELLED, text ?? '') ?? Number(text ?? 1);
}

const OF_ITEM = sifted(`${MOVES}(?: om)?${TOWARDS} ${N}${END}(.*)$`, 'u');
const PUT_ITEM = sifted(`${PUTS}(?: in)?${TOWARDS} ${MARKED}${END}(.*)$`, 'u');
const ITEM_STANDS = sifted(`(?:^| )${MARKED} ${STANDS}(.*)$`, 'u');
const BY_HEADING = sifted(`(?:^| )${MOVES}${TOWARDS} (?!om )(.+)$`, 'u');
/** "Lägg budgeten sist": an item by its heading, where it is put at an end. */
const PUT_HEADING = sifted(
  /^(?:(?:kan|vill) du )?(?:lagg|lagga|satt|satta|placera|stall|stalla) ((?!till |in |upp |fram |ut |om |en |ett |ny |nytt |punkt|arende|#)\w[\w ]{2,60}?(?<! med) (?:allra )?(?:forst|sist|overst|nederst)(?!\w).*)$/u,
);
/** What is moved is the meeting, or a day of its. */
const OF_MEETING = new RegExp(
  String.raw`^(?:om |pa |till |vart |det |den |nasta |extra |in |upp )*(?:\w*mote\w*|\w*sammantrade\w*|kallelse\w*|plan\w*|dag\w*|tid\w*|datum\w*|\d+ ${MONTH})(?!\w)`,
  'u',
);
/** "Brandskyddet till den 25 mars": one thing by its name, which is no meeting, no part of its call and not all of them. */
const IS_ONE_ITEM =
  /^(?!(?:(?!till |pa )[a-z]+ ){0,6}?(?:\w*mote\w*|\w*sammantrade\w*|alla|allt|samtliga|punkter\w*|arenden\w*|resten|kallelse\w*|starten?|borjan|slutet|lokalen?|platsen?|dagen|tiden|datumet|det|den|dem|dom|detta|ordforande\w*) )[a-z]+(?: [a-z]+){0,5} (?:till|pa) /u;
const ELSEWHERE = new RegExp(
  String.raw`(?: |^)(?:till|pa|ta|tas)(?: upp)?(?: pa)?(?: det| den)? (?:nasta|kommande|foljande|ett annat|ett senare|mote\w*|sammantrade\w*|\w+motet|\w+sammantradet)(?!\w)| till(?: den)? \d{1,2} ${MONTH}(?!\w)| till (?:${MONTHS.join('|')})(?: 20\d\d)?$`,
  'u',
);

function moved(said: string): ItemOrder | null {
  const byVerb = OF_ITEM.exec(said) ?? PUT_ITEM.exec(said) ?? ITEM_STANDS.exec(said);
  if (byVerb) {
    const [whole, item = '', rest = ''] = byVerb;
    // "flytta upp punkt 5 ett steg": which way stands before the item.
    const towards = /(?: (?:upp|ner|ned|fram|bak))(?= )/u.exec(whole)?.[0] ?? '';
    const place = placeIn(rest) ?? placeIn(`${towards}${rest}`);
    if (place !== null) return { kind: 'move', item, place };
    return OF_ITEM.test(said) ? { kind: 'move', item, place: null } : null;
  }
  const named = BY_HEADING.exec(said)?.[1] ?? PUT_HEADING.exec(said)?.[1];
  if (named === undefined || OF_MEETING.test(named)) return null;
  const towards =
    /(?:^| )(?:flytta|flytt|skjut|knuffa)\w* (?<way>upp|ner|ned|fram|bak)(?= )/u.exec(said)?.groups?.way ??
    '';
  const place = placeIn(` ${named}`) ?? placeIn(` ${towards} ${named}`);
  if (place === null || (place.kind === 'other-meeting' && !IS_ONE_ITEM.test(named))) return null;
  return { kind: 'move', item: null, place };
}

function placeIn(text: string): PlaceSaid | null {
  if (ELSEWHERE.test(text) && !/(?: |^)(?:fore|efter|innan|plats|position) #?\d/u.test(text)) {
    return atNumberBefore(text) ?? placeOnItsAgenda(text) ?? { kind: 'other-meeting' };
  }
  return plainPlaceIn(text);
}

/** "På mötet 6 november sist": the place, and of which meeting's agenda; "till mötet 6 november" is off it. */
function placeOnItsAgenda(text: string): PlaceSaid | null {
  const left = text.replace(ON_ITS_AGENDA, '');
  return left === text || ELSEWHERE.test(left) ? null : plainPlaceIn(left);
}

const ON_ITS_AGENDA = new RegExp(
  String.raw`(?: |^)(?:pa|vid|i|infor|for)(?: det| den)? (?:(?:nasta|kommande|forsta|andra) )?(?:mote\w*|sammantrade\w*|\w+motet|\w+sammantradet)(?: (?:den )?\d{1,2} ${MONTH}(?: 20\d\d)?)?(?= |$)`,
  'u',
);

function plainPlaceIn(text: string): PlaceSaid | null {
  for (const [pattern, place] of PLACES) {
    const match = pattern.exec(text);
    if (match) return place(match);
  }
  return null;
}

/** "till 3 på nästa möte": the place, and the meeting of whose agenda it is. */
function atNumberBefore(text: string): PlaceSaid | null {
  const match = new RegExp(`^ (?:till|som)(?: (?:plats|nummer|nr))? ${N} (?:pa|vid|i|till) `, 'u').exec(text);
  return match ? { kind: 'at', number: match[1] ?? '' } : null;
}

const OFF = sifted(
  `^(?:(?:kan|vill|ska|skall|far|du|vi|ni|jag) )*(?:stryk|stryka|stryks|ta bort|tag bort|plocka bort|lyft bort|lyft ut|lyft ur|radera|slopa) ${N}${END}`,
  'u',
);
const BACK = sifted(
  `(?:ta tillbaka|tag tillbaka|lagg tillbaka|lagga tillbaka|lagg in|aterstall|aterinfor|angra strykningen av|angra borttagningen av|ha tillbaka|for tillbaka)(?: igen)? ${MARKED}${END}(?: igen)?(.*)$`,
  'u',
);

function takenOff(said: string): ItemOrder | null {
  const back = BACK.exec(said);
  if (back?.[1] !== undefined && (!said.includes('lagg in') || said.includes('igen'))) {
    return { kind: 'restore', item: back[1] };
  }
  const off = OFF.exec(said)?.[1];
  return off === undefined ? null : { kind: 'withdraw', item: off };
}

const ITEM_WORDS = /^(?:punkt|punkten|punkterna|pkt|p|arende|arendet|dagordningspunkt|dagordningspunkten)$/;

/**
 * The words without dots, an item's number as a number: `#5` where a word says that it is an item's ("punkt 5",
 * "femman", "tredje punkten"), bare where it may be ("5", "plats 3").
 */
function plainly(words: readonly Word[]): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { folded } = words[at] ?? { folded: '' };
    const named = lookUp(ITEM_NAMES, folded);
    const ordinal =
      folded.startsWith('andra') && words[at]?.text === 'ändra' ? undefined : lookUp(ORDINALS, folded);
    const next = words[at + 1]?.folded ?? '';
    if (named !== undefined) parts.push(`#${named}`);
    else if (ordinal !== undefined && /^(?:plats|platsen)$/.test(next)) {
      parts.push('plats', String(ordinal));
      at += 1;
    } else if (ordinal !== undefined && ITEM_WORDS.test(next) && !isNumber(words[at + 2])) {
      parts.push(`#${ordinal}`);
      at += 1;
    } else if (ITEM_WORDS.test(folded) && (isNumber(words[at + 1]) || next === 'nr' || next === 'nummer')) {
      const number = isNumber(words[at + 1]) ? at + 1 : at + 2;
      const letter = letterOf(words, number);
      parts.push(`#${numberOf(words[number])}${letter}`);
      at = number + (letter === '' ? 0 : 1);
    } else if (/^\d{1,3}$/.test(folded)) {
      const letter = letterOf(words, at);
      const isCalled = words[at + 1]?.folded === 'an' && words[at + 1]?.start === words[at]?.end;
      parts.push(`${isCalled ? '#' : ''}${folded}${letter}`);
      if (letter !== '' || isCalled) at += 1;
    } else parts.push(folded);
  }
  return parts.join(' ');
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (/^\d{1,3}$/.test(word.folded) || lookUp(SPELLED, word.folded) !== undefined);
}

function numberOf(word: Word | undefined): string {
  return String(lookUp(SPELLED, word?.folded ?? '') ?? word?.folded ?? '');
}

const TO_OTHER = sifted(
  /^(?:(?:hej|klubban|kan|vill|du|vi|ska)[\s,]+)*(?:flytta|skjuta?(?:\s+(?:upp|fram))?|bordlägg(?:a|er|s)?|ta)\s+(?!\p{L}*(?:möte|sammanträde)|det\s|den\s|punkt\s|upp\s)\p{L}.{1,80}?\s(?:till|på)\s+(?:det\s+)?(?:nästa|kommande|följande|ett\s+(?:senare|annat))\s+(?:\p{L}*möte|\p{L}*sammanträde)(?:t)?(?:\s+i\s?stället)?[\s.!?]*$/iu,
);

const OF_OTHER = sifted(/nästa|kommande|följande|senare|annat/iu);

/** "Flytta delårsrapporten till nästa möte": something by its heading, off this agenda; a per capsulam may be meant so too. */
export function movesToOther(text: string): boolean {
  return OF_OTHER.test(text) && TO_OTHER.test(text);
}

const ALL_ITEMS =
  /(?<!\p{L})(?:alla|samtliga|resten\s+av)\s+(?:de\s+)?(?:punkter(?:na)?|ärenden(?:a)?)(?!\p{L})/iu;

/** "Flytta alla punkter": as it was said; they are moved one at a time. */
export function allItemsSaid(text: string): string | null {
  return ALL_ITEMS.exec(text)?.[0] ?? null;
}

const AT_END = sifted(
  /^(?:(?:nej|oj|hej|och|men|kan du|vill du|ta|tar vi|vi tar|lägg|sätt|kör|vi kör)[\s,.!]+)*(?<of>(?!(?:vem|vems|vilk(?:a|en|et)|vad|va|hur|när|nar|var|vart|varför)(?!\p{L}))\p{L}[^?,.:\d]{2,60}?)\s+(?:(?:ska|skall|bör|borde|kan|får)\s+(?:vara|va|stå|ligga|komma|tas|hamna)\s+)?(?:allra\s+)?(?:(?<last>sist)|först)(?:\s+(?:tack|istället|i\s+stället|nu|på\s+(?:dagordningen|mötet)|av\s+(?:dom|dem|de\s+(?:nya|egna|två|tre|fyra|fem|andra)|alla|allt|ärendena|punkterna|våra)))*[\s.!]*$/iu,
);

/** "Årsredovisningen sist tack": where an item of the agenda shall stand; whether one is called so is for the agenda to say. */
export function namedAtEnd(text: string): { readonly of: string; readonly place: PlaceSaid } | null {
  const { of, last } = AT_END.exec(text.trim())?.groups ?? {};
  return of === undefined ? null : { of, place: { kind: last === undefined ? 'first' : 'last' } };
}
