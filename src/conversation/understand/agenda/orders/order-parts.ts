import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';
import { tellsOfNewItem } from './new-item.ts';

/** An order on an agenda, parted where what is to be written begins. */
export interface OrderParts {
  /** What it makes or changes. */
  readonly of: 'new' | 'heading' | 'proposals' | 'background';
  /** What is ordered, of which item and of which meeting. */
  readonly order: string;
  /** What is to be written, as it was said. */
  readonly content: string;
  /** At which sign of the message that begins. */
  readonly begins: number;
  /** Whether the order names its item by number, or as "den". */
  readonly isNumbered: boolean;
}

const LEAD = String.raw`^(?:(?:hej|klubban|snälla|tack|kan|kunde|vill|skulle|ska|skall|får|bör|du|ni|vi|jag|gärna|också|även|då|nu|och|men|nej|ja|ok|okej|oj|förlåt|sorry)[\s,.]+)*`;
const NUMBER = String.raw`(?:nr\.?\s+|nummer\s+)?\d{1,3}\s?[a-z]?(?![\p{L}\d])`;
const NAMED = '(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian|elvan|tolvan|\\d{1,2}:?an)';
const IT = '(?:den(?:\\s+(?:här|där|punkten))?|det|denna|punkten|ärendet)';
const ITEM = String.raw`(?:(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+${NUMBER}|${NAMED}(?!\p{L})|${IT}(?!\p{L}))`;
const VERB = String.raw`(?:ändra?r?|byta?|döpa?|sätta?|skriva?|lägga?|ersätta?|justera|formulera|uppdatera|rätta|korrigera|komplettera|föra?|fylla?|ange|ge|låta?)(?:\s+(?:om|ut|in|till|på|upp|dit|med|i))*`;
const BEFORE_FIELD = String.raw`(?:(?:på|till|för|i|under|vid|ett|en|det|de|den|ny|nytt|nya|följande)\s+|${ITEM}[\s,]+|(?:ska|skall|bör|får)\s+(?:ha|få)?\s*)*`;
const FIELDS = String.raw`(?:(?<heading>(?:rubrik|titel|namn)(?:en|et|n)?|döpa?(?:\s+om)?|kalla|heta)|(?<background>beskrivning(?:en)?|bakgrund(?:en)?)|(?<proposals>(?:besluts)?förslag(?:et|en)?(?:\s+till\s+beslut)?))(?!\p{L})`;
const HEAD = sifted(`${LEAD}(?<verb>${VERB}\\s+)?${BEFORE_FIELD}${FIELDS}`, 'iu');

/** What is no item of an agenda, whatever of it is changed; or is to be taken off. */
const OTHER =
  /(?<!\p{L})(?:\p{L}*protokoll|omröstning|snabbfråg|datumfråg|\p{L}*capsulam|bilag|kallelse|ta\s+bort|stryk)/iu;
const ITEM_NAMED = new RegExp(String.raw`(?<!\p{L})${ITEM}`, 'iu');

/** A colon that introduces: not an hour's, a day's ("7:e") or an address's. */
const COLON = String.raw`:(?![\p{L}\d/])|(?<!\d):(?=\p{L})`;
const SHALL = String.raw`\s(?:ska|skall|bör|får)\s+(?:vara|va|bli|heta|lyda|kallas|vara\s+så|(?:det\s+)?stå(?:\s+att(?=\s))?)(?!\p{L})`;
const THUS = String.raw`\s(?:så\s+här|enligt\s+följande|som\s+följer)(?!\p{L})`;
const RIGHT_AFTER = String.raw`^\s+(?:vara|va|bli|heta|lyda)(?=\s)`;
const MARKS = {
  heading: `${COLON}|${SHALL}|${THUS}|${RIGHT_AFTER}|\\s(?:till|mot|som)(?=\\s|:)`,
  background: `${COLON}|${SHALL}|${THUS}|${RIGHT_AFTER}|\\s(?:till|mot|med|som|att)(?=\\s|:)`,
  proposals: `${COLON}|${SHALL}|${THUS}|${RIGHT_AFTER}|\\s(?:till|mot|med|som)(?=\\s|:)|\\s(?=att\\s)`,
  told: `${COLON}|${SHALL}|${THUS}|${RIGHT_AFTER}`,
} as const;
const MONTH = `(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})`;
const DAY = String.raw`(?:(?:den\s+)?\d{1,2}(?::?[ae])?\s*(?:/|${MONTH})|nästa\s|kommande\s|(?:mån|tis|ons|tors|fre|lör|sön)dag)`;
const REFERS = new RegExp(
  String.raw`^\s+(?:${ITEM}|\p{L}*möte(?:t)?(?!\p{L})|\p{L}*sammanträde(?:t)?(?!\p{L})|dagordning|beslut(?!\p{L})|${DAY})`,
  'iu',
);
const OF_DAY = new RegExp(String.raw`^\s+${DAY}`, 'iu');
const OPENS = /^[\s:,]*(?:(?:så\s+här|till|med|om)(?=[\s:])[\s:]*)?/iu;

/**
 * Where the order of a message ends and its content begins: "ny punkt 11 mars: …", "rubriken på punkt 7 ska vara …",
 * "skriv förslaget till punkt 7 så här: att …". A day in the order is of the meeting; one in the content is not. Null:
 * nothing is ordered to be written.
 */
export function orderParts(text: string): OrderParts | null {
  return tellsOfNewItem(text) ? newParts(text) : changeParts(text);
}

const LABEL =
  /(?:^|[\s.,;])(?=(?:rubrik(?:en)?|titel(?:n)?|(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?|bakgrund|beskrivning)\s*:)/iu;
const NEW_CONTENT = /"|:(?!\d|\/\/)|förslag(?:et)?(?:\s+till\s+beslut)?(?:\s+är)?:?\s+(?=att\s)/iu;

function newParts(text: string): OrderParts | null {
  const label = LABEL.exec(text);
  const mark = NEW_CONTENT.exec(text);
  const at = label === null ? mark?.index : Math.min(label.index, mark?.index ?? label.index);
  if (at === undefined) return null;
  const isLabel = label !== null && at === label.index;
  return partedAt(text, 'new', at, isLabel ? at + label[0].length : at + (mark?.[0].length ?? 0));
}

const BY_NUMBER = String.raw`(?:(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+${NUMBER}|${NAMED}(?!\p{L}))`;
/** "Ändra punkt 7 till Ny lokal från 10 juni": what stands there with a capital, or in quotes, is what it shall be called. */
const CALLED = sifted(
  String.raw`${LEAD}ändrar?\s+${BY_NUMBER}(?:\s+(?:på|till|den)\s+(?:mötet\s+)?(?:den\s+)?\d{1,2}\s\p{L}+)?\s+till(?=\s+["\p{Lu}])`,
  'u',
);
/** "Skriv i punkt 7 att Ylva redovisar det": a whole clause, and no förslag, which begins with what is to be done. */
const TOLD_IN = sifted(
  String.raw`${LEAD}(?:skriv(?:a)?|anteckna|notera|för(?:a)?|fyll(?:a)?|ange|lägg(?:a)?)(?:\s+(?:in|till|på|med|också|gärna))*\s+(?:i|på|under|vid|till)\s+${BY_NUMBER}\s*,?\s+att(?=\s+(?!(?:ge|ta|få|se|uppdra|anslå|avslå|bifalla|\p{Ll}+a)(?!\p{L}))\S)`,
  'u',
);

/** "Kalla den Leasing av bil i stället": what "den" is called; a day, or what is called together, is none. */
const CALLED_IT = new RegExp(
  String.raw`^\s+${IT}\s+(?:för\s+)?(?!(?:till|in|samman|ihop)\s|${DAY})(?=\S)`,
  'iu',
);

/** What shall be told in an item, or what it shall be called, where no field of it is named. */
function unnamedField(text: string): OrderParts | null {
  const begun = text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('sv'));
  const called = CALLED.exec(begun);
  if (called !== null) return whole(text, 'heading', called[0].length, called[0].length);
  const told = TOLD_IN.exec(begun);
  return told === null ? null : whole(text, 'background', told[0].length, told[0].length);
}

function changeParts(text: string): OrderParts | null {
  const head = HEAD.exec(text);
  if (head === null) return unnamedField(text);
  const { verb, heading, background } = head.groups ?? {};
  const of = heading !== undefined ? 'heading' : background !== undefined ? 'background' : 'proposals';
  const isOrdered = verb !== undefined || /^(?:döp|kalla|heta)/iu.test(heading ?? '');
  if (/\?\s*$/u.test(text) && !isOrdered) return null;
  const from = head[0].length;
  // "Kalla till extra möte 17 december": nothing is called so.
  if (/^kalla$/iu.test(heading ?? '') && /^\s+(?:till|in)(?!\p{L})/iu.test(text.slice(from))) return null;
  if (/^heta$/iu.test(heading ?? '')) return whole(text, of, from, from);
  const called = /^kalla$/iu.test(heading ?? '') ? CALLED_IT.exec(text.slice(from)) : null;
  if (called !== null) return whole(text, of, from + called[0].length, from + called[0].length);
  // "Kalla punkt 7b för Brandskyddet."
  const asCalled = /^kalla$/iu.test(heading ?? '') ? '|\\sför(?=\\s)' : '';
  const marked = `${MARKS[isOrdered ? of : 'told']}${asCalled}`;
  const marks = [...text.slice(from).matchAll(new RegExp(marked, 'giu'))];
  const after = (mark: RegExpExecArray) => text.slice(from + mark.index + mark[0].length);
  const last = marks.at(-1);
  const meant =
    marks.find((mark) => !REFERS.test(after(mark))) ??
    (last !== undefined && of === 'heading' && OF_DAY.test(after(last)) ? last : undefined);
  if (meant === undefined) return null;
  return whole(text, of, from + meant.index, from + meant.index + meant[0].length);
}

function whole(text: string, of: OrderParts['of'], ends: number, begins: number): OrderParts | null {
  const parts = partedAt(text, of, ends, begins);
  return parts === null || OTHER.test(parts.order) ? null : parts;
}

function partedAt(text: string, of: OrderParts['of'], ends: number, after: number): OrderParts | null {
  const begins = after + (OPENS.exec(text.slice(after))?.[0].length ?? 0);
  const content = text.slice(begins).trim();
  const order = text.slice(0, ends);
  return content === '' ? null : { of, order, content, begins, isNumbered: ITEM_NAMED.test(order) };
}

const MAY_CHANGE = sifted(
  /rubrik|titel|namn|döp|kalla|heta|beskrivning|bakgrund|förslag|ändra|(?<!\p{L})att(?!\p{L})/iu,
);

/** Whether something is ordered to be written of an item that is there, named by its number or as "den". */
export function changesNumbered(text: string): boolean {
  if (!MAY_CHANGE.test(text)) return false;
  const parts = orderParts(text);
  return parts !== null && parts.of !== 'new' && parts.isNumbered;
}

const BACKGROUND_OF =
  /(?:beskrivning|bakgrund)\p{L}* (?:på|till|för|i|av|under|om) (?<of>\S.{1,60}?)(?: (?:den|på mötet|till mötet) .*)?$/iu;

/** "Ändra beskrivningen på minibussen till: …": the words of the item, where it is named by its heading; null: it is not. */
export function backgroundOf(text: string): string | null {
  const parts = orderParts(text);
  if (parts === null || parts.of !== 'background' || parts.isNumbered) return null;
  return BACKGROUND_OF.exec(parts.order.trim())?.groups?.of ?? null;
}
