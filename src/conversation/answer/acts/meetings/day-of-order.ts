import { orderParts } from '../../../understand/agenda/orders/order-parts.ts';
import type { DateMention } from '../../../understand/dates/dates.ts';
import { type Intent, ON_AGENDA } from '../../../understand/intents.ts';
import type { Asking } from '../../asking.ts';
import { itemWritten } from '../items/item-written.ts';
import { itemNamed } from '../words-said.ts';

/** Acts on an agenda, where the words may name a day for another reason than its meeting's. */
const ON_ITS_AGENDA: ReadonlySet<Intent> = new Set<Intent>(ON_AGENDA);
const OF_ITS_MEETING =
  /(?<!\p{L})(?:möte\p{L}*|sammanträde\p{L}*|dagordning\p{L}*) (?:\p{L}+ ){0,3}$|^(?:ny|nytt) (?:punkt|ärende) (?:(?:till|på|inför|den) ){0,2}$/iu;

/** "Aprilmötet". */
const NAMES_MEETING = /(?:möte|sammanträde)(?:t)?$/iu;

/** "Punkt 7 den 11 februari": right after an item's number. */
const AFTER_ITEM =
  /(?<!\p{L})(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+(?:nr\.?\s+)?\d{1,3}\s?[a-z]?(?:\s+(?:på|till|inför|vid|i|den))*\s+$/iu;
/** "Per 31 augusti", "för 10 december": of the matter's day. */
const OF_ITS_MATTER = /(?<!\p{L})(?:per|för|av|från|om|sedan|med|senast|dag(?:en)?)(?:\s+den)?\s+$/iu;

/** Whether a day of an order on an agenda says which meeting it is of: right after its item, or anywhere before what is to be written. */
export function isDayOfOrder(asking: Asking, intent: Intent, { words: [first, last] }: DateMention): boolean {
  if (!ON_ITS_AGENDA.has(intent)) return false;
  const { words, text } = asking.understanding.message;
  if (NAMES_MEETING.test(text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0))) return true;
  const before = text.slice(0, words[first]?.start ?? 0);
  return (
    OF_ITS_MEETING.test(before) ||
    AFTER_ITEM.test(before) ||
    isInOrder(text, before) ||
    isBehindHeading(asking, intent, before)
  );
}

const LED = /^[\s,]*(?:den|till|på|inför)(?:\s+den)?\s+$/iu;

/** "En punkt om utköp den 3 mars": right behind what the new ärende is to be called, and no part of that. */
function isBehindHeading(asking: Asking, intent: Intent, before: string): boolean {
  if (intent !== 'item.add') return false;
  const heading = (itemWritten(asking)?.heading || itemNamed(asking))?.toLocaleLowerCase('sv') ?? '';
  const at = heading === '' ? -1 : before.toLocaleLowerCase('sv').lastIndexOf(heading);
  return at >= 0 && LED.test(before.slice(at + heading.length));
}

/** Whether a day stands in the part that orders, before what is to be written. */
function isInOrder(text: string, before: string): boolean {
  const parts = orderParts(text);
  if (parts === null || OF_ITS_MATTER.test(before)) return false;
  return (parts.of === 'new' || parts.isNumbered) && before.length < parts.order.length;
}
