import { type DateMention, isDay } from '../../dates/dates.ts';
import type { Understanding } from '../../understand.ts';
import type { Word } from '../../words/words.ts';
import { laysPlan } from '../plan-said.ts';
import { proposalOfIt } from './at-hand-words.ts';
import { reasonOfPresenter } from './item-fields.ts';
import { renamed } from './item-renamed.ts';
import { tellsOfNewItem } from './new-item.ts';
import { orderParts } from './order-parts.ts';
import { proposalOrder } from './proposal-orders.ts';

/** From which sign on a message is the text of an ärende: its förslag, or what it shall be called; null: nowhere. */
function textBegins(text: string): number | null {
  const parts = orderParts(text);
  if (parts !== null) return parts.begins;
  const written = (proposalOrder(text) ?? proposalOfIt(text))?.clauses[0] ?? renamed(text)?.to;
  const at = written ? text.lastIndexOf(written) : -1;
  return at < 0 ? reasonOfPresenter(text) : at;
}

/** "Sista dag 10 juni", "senast den 31 mars", "från och med 1 september": a day of the matter, and not of its meeting. */
const OF_MATTER =
  /(?:(?:senast|sista\s+(?:\p{L}*dag(?:en)?)|(?:från|till)\s+och\s+med|(?:f|t)\.?\s?o\.?\s?m\.?|med\s+start|löper\s+ut|upphör|börjar|slutar|gäller(?:\s+från)?)\s+(?:den\s+)?)$/iu;

function isOfMatter(text: string, words: readonly Word[], { words: [first] }: DateMention): boolean {
  return OF_MATTER.test(text.slice(0, words[first]?.start ?? 0));
}

/** "…, på mötet 11 mars", "…, 11 mars": after the text, and set apart from it, which meeting it is of. */
const OF_MEETING =
  /[,;.]\s*(?:(?:på|till|inför|vid)\s+)?(?:(?:nästa\s+)?(?:möte|sammanträde|dagordning)\p{L}*(?:\s+|\s*:\s*)(?:(?:på|till|den|för)\s+)*)?$|[,;.]\s*(?:datum|dag|mötesdag)\s*:\s*$/iu;

/** "Punkterna: el, vatten och sopor på 6 oktober": of all of them, and of none's heading. */
const OF_ROW =
  /:(?!\d)[^:]*[,;][^,;]+(?:[,;]|\s(?:och|samt)\s)[^,;]*\s(?:på|till|inför)\s+(?:den\s+|(?:nästa\s+)?(?:möte|sammanträde)\p{L}*\s+(?:den\s+)?)?$/iu;

/** "… på mötet 30 mars, bara personlig chatt": in the first sentence, whatever follows it. */
const BY_NAME =
  /^[^.!?\n]*\s(?:på|till|inför|vid)\s+(?:nästa\s+)?(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?|dagordning(?:en)?)\s+(?:(?:den|för|till)\s+)*$/iu;

/** Whether a day is said to be that of the meeting which an order is of, whatever is said after it. */
export function namesItsMeeting(
  { text, words }: Understanding['message'],
  { words: [first] }: DateMention,
): boolean {
  return BY_NAME.test(text.slice(0, words[first]?.start ?? 0));
}

function isOfMeeting(
  { text, words }: Understanding['message'],
  { words: [first, last] }: DateMention,
): boolean {
  const isLast = text.slice(words[last]?.end ?? 0).replace(/[\s.!]+/gu, '') === '';
  const before = text.slice(0, words[first]?.start ?? 0);
  return isLast && (OF_MEETING.test(before) || OF_ROW.test(before));
}

/**
 * The message without what its text of an ärende names: a day, a number or "senast" in what is to be decided says
 * nothing of which meeting or item the order is of.
 */
export function withTextKept(understanding: Understanding): Understanding {
  const { message, entities } = understanding;
  const { text, words } = message;
  // "Lägg in hösten: 9/9, 14/10": days of meetings, and the text of no ärende.
  if (laysPlan({ text, days: entities.dates.filter(isDay).length }) === 'TOLD') return understanding;
  const begins = textBegins(text);
  const isNew = begins === null && tellsOfNewItem(text);
  if (begins === null && !isNew) return understanding;
  const isBefore = ({ words: [first] }: { readonly words: readonly [number, number] }) =>
    begins === null || (words[first]?.start ?? 0) < begins;
  return {
    ...understanding,
    entities: {
      ...entities,
      dates: entities.dates.filter(
        (date) =>
          (isBefore(date) || isOfMeeting(message, date) || namesItsMeeting(message, date)) &&
          !(tellsOfNewItem(text) && isOfMatter(text, words, date)),
      ),
      concepts: entities.concepts.filter(isBefore),
      numbers: entities.numbers.filter(isBefore),
    },
  };
}
