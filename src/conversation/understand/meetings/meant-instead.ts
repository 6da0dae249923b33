import type { DateMention } from '../dates/dates.ts';
import type { Message } from '../words/words.ts';

/** Where one clause ends and another begins; a full stop or comma within a number ends none. */
const BETWEEN = /[,;!–](?!\d)|\.(?!\d)|\s-\s|\s(?:och|men|fast|så|då|sedan|sen)(?=\s)/giu;
const CALLS_OFF =
  /(?<!\p{L})(?:ställ(?:a|er|s|de|des|t)?(?:\s+(?:vi|jag|du|ni|man|därför|nog|tyvärr|mötet|det))*\s+in|inställ\p{L}*|avlys\p{L}*|avbok\p{L}*|stryk\p{L}*|blir\s+(?:det\s+)?(?:inte|ej)\s+av|hoppa\p{L}*\s+över|utgår|skippa\p{L}*)(?!\p{L})/iu;
const MOVES =
  /(?<!\p{L})(?:flytta\p{L}*|byt(?:a|er|s)?|ändra\p{L}*|skjut(?:a|er|s)?|senarelägg\p{L}*|tidigarelägg\p{L}*)(?!\p{L})/iu;
/** What is to come in place of the meeting: "tar ärendena i maj", "vi ses den 22", "nästa möte blir 22 april". */
const COMES_INSTEAD =
  /(?<!\p{L})(?:tar|tas|ta|ses|hörs|möts|träffas|samlas|kör|körs|behandlas|avgörs|diskuteras|lyfts|lägger|läggs|flyttar|flyttas|skjuter|skjuts|återkommer|blir|bli|siktar|väntar|vänta|nästa|nytt|istället|i\s+stället|igen|hinner|hinns|fortsätter)(?!\p{L})/iu;
/** What stays as it is: "22 april står kvar", "vi har ju 22 april också". */
const STANDS =
  /(?<!\p{L})(?:(?:står|ligger|är|gäller|finns|behåller|behålls|har)(?!\p{L}).*(?<!\p{L})(?:kvar|också|oxå|redan|fortfarande|ändå|oförändra[dt]|orör[dt]|som\s+(?:tidigare|förut|planerat|vanligt|innan|sagt|det\s+är))|behåller|behålls|rör\s+(?:vi\s+|jag\s+)?inte|rörs\s+inte|ändras\s+inte|flyttas\s+inte)(?!\p{L})/iu;
/** "22 april är vi i Kulturhuset", beside an order that says the new place itself. */
const IS_ELSEWHERE =
  /(?<!\p{L})(?:är|sitter|ses|håller|kör)\s+vi\s+(?:ju\s+|till\s+)*(?:i|på|hos)\s+\p{L}|(?<!\p{L})vi\s+(?:är|sitter|ses|håller\s+till|kör)\s+(?:ju\s+)?(?:i|på|hos)\s+\p{L}/iu;
const TO_NEW_PLACE = /(?<!\p{L})till\s+\p{Lu}/u;
const NOT = /(?<!\p{L})(?:inte|ej|aldrig|ingen|inget|inga|skulle)(?!\p{L})(?!\s+(?:förrän|förr\s+än))/iu;

interface Clause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function clausesOf(text: string): readonly Clause[] {
  const ends = [...text.matchAll(BETWEEN)].map(({ index }) => index);
  return [...ends, text.length].map((to, at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    return { text: text.slice(from, to), from, to };
  });
}

/**
 * The days and months that an order to call off or move a meeting names for something else: when what it was to deal with
 * is taken instead, and what stands as it is. The meeting of such a day is never the one that is called off or moved.
 */
export function meantInstead(
  act: 'meeting.cancel' | 'meeting.move',
  { text, words }: Message,
  dates: readonly DateMention[],
): readonly DateMention[] {
  const clauses = clausesOf(text);
  const ORDERS = act === 'meeting.cancel' ? CALLS_OFF : MOVES;
  const order = clauses.find((clause) => ORDERS.test(clause.text));
  if (order === undefined) return [];
  return dates.filter(({ words: [first] }) => {
    const at = words[first]?.start ?? 0;
    const clause = clauses.find(({ from, to }) => from <= at && at < to);
    if (clause === undefined || clause === order) return false;
    if (STANDS.test(clause.text)) return true;
    if (ORDERS.test(clause.text) || NOT.test(clause.text)) return false;
    return act === 'meeting.cancel'
      ? COMES_INSTEAD.test(clause.text)
      : IS_ELSEWHERE.test(clause.text) && TO_NEW_PLACE.test(order.text);
  });
}
