import type { PlannedItem } from './item.ts';

type Placed = Pick<PlannedItem, 'id' | 'heading' | 'standard'>;

/** What ends most agendas, for those that were not made from a template here. */
const CLOSING = /avslut|övriga (frågor|ärenden)|nästa (möte|sammanträde)|kommande (möten|sammanträden)/i;

const MEETING = '(?:möte|mötet|mötets|sammanträde|sammanträdet|sammanträdets)';
/** "Mötets öppnande", "Sammanträdet öppnas och upprop": the meeting begins with it. */
const OPENS = new RegExp(`^(?:${MEETING} )?öppna(?:s|nde)(?![\\p{L}])`, 'iu');
/** "Avslutande", "Sammanträdet avslutas": it ends with it. "Avslutning av projekt Fyren" is an ärende like others. */
const CLOSES = new RegExp(
  `^(?:${MEETING} )?avslut(?:as|ande|ning|ar)?(?: (?:av|på) ${MEETING})?[ .]*$`,
  'iu',
);

/** The item after which a further ärende goes: the last before those that close the meeting; null: first. */
export function endOfMatters(items: readonly Placed[]): string | null {
  return beforeClosing(items).at(-1)?.id ?? null;
}

/** The items before those that close the meeting. */
export function beforeClosing<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const closes = ({ standard, heading }: Item) =>
    standard === 'CLOSING' || (standard === null && CLOSING.test(heading));
  return items.slice(0, items.findLastIndex((item) => !closes(item)) + 1);
}

/** The item with which the meeting is opened, where the agenda begins with one. */
export function openingOf<Item extends Placed>(items: readonly Item[]): Item | null {
  const [first] = items;
  return first && OPENS.test(first.heading.trim()) ? first : null;
}

/** The item with which the meeting is ended, where the agenda ends with one. */
export function closingOf<Item extends Placed>(items: readonly Item[]): Item | null {
  const last = items.at(-1);
  return last && items.length > 1 && endsMeeting(last.heading) ? last : null;
}

/** Whether an ärende or a § with that heading ends the meeting: "Avslutande", "Sammanträdet avslutas". */
export function endsMeeting(heading: string): boolean {
  return CLOSES.test(heading.trim());
}

/** The words that such a heading begins with. */
const BEGINS_STANDING =
  /^(?:(?:mötets?|sammanträdets?|möte|sammanträde)\s+)?(?:öppn|avslut)|^(?:upprop|dagordning|föregående|närvaro|nästa\s+(?:möte|sammanträde)|val\s+av\s+(?:juster|sekreter|protokoll)|(?:godkännande|fastställande|fastställelse)\s+av\s+(?:dagordning|föredragning)|(?:anmälan\s+(?:av|om)\s+)?jäv)/iu;

/** Whether an ärende or a § of that heading stands on most agendas: öppnande, val av justerare, föregående protokoll. */
export function standsOnEvery(heading: string): boolean {
  return BEGINS_STANDING.test(heading);
}

/** The order in which `item` stands after `after`; first where that is null. */
export function placedAfter<Item extends Placed>(
  items: readonly Item[],
  item: Item,
  after: string | null,
): Item[] {
  const others = items.filter((one) => one.id !== item.id);
  others.splice(others.findIndex((one) => one.id === after) + 1, 0, item);
  return others;
}

/**
 * The item beyond which nothing can be taken up: where an order would have something before the opening or after the
 * end of the meeting (Klubbans ordning). Null: it can be so.
 */
export function overstepped<Item extends Placed>(
  before: readonly Item[],
  order: readonly Item[],
): { readonly item: Item; readonly edge: 'OPENING' | 'CLOSING' } | null {
  const opening = openingOf(before);
  if (opening !== null && order[0]?.id !== opening.id) return { item: opening, edge: 'OPENING' };
  const closing = closingOf(before);
  if (closing !== null && order.at(-1)?.id !== closing.id) return { item: closing, edge: 'CLOSING' };
  return null;
}

/** Where an item may stand: after which other, first being null; in the order of the agenda, where it stands left out. */
export function placesFor(items: readonly Placed[], item: Placed): (string | null)[] {
  const others = items.filter((one) => one.id !== item.id);
  const at = items.findIndex((one) => one.id === item.id);
  const current = at < 0 ? undefined : (items[at - 1]?.id ?? null);
  return [null, ...others.map(({ id }) => id)].filter(
    (after) => after !== current && overstepped(items, placedAfter(items, item, after)) === null,
  );
}

/** Words that a standing item is told with or without: "föregående mötes protokoll". */
const ASIDE = /^(?:av|för|till|på|den|det|och|mötet|mötets|mötes|sammanträdet|sammanträdets|dagens)$/u;

/** What stands on nearly every agenda, by each of the names that it goes by: the whole of a heading. */
const STANDING: readonly RegExp[] = [
  OPENS,
  CLOSES,
  /^(?:(?:val|utseende) av )?(?:protokolls?)?juster(?:are|ings(?:man|person)\p{L}*)(?: utses| väljs)?[ .]*$/iu,
  /^(?:(?:fastställ|godkänn)ande av |(?:fastställa|godkänna) )?dagordning(?:en)?(?: (?:fastställs|godkänns))?[ .]*$/iu,
  /^(?:(?:anmälan|fråga) (?:av|om) )?jäv(?:sanmälan|sanmälningar|igheter)?[ .]*$/iu,
  /^(?:genomgång av )?(?:(?:föregående|förra|förgående|senaste)(?: mötets| sammanträdes)? (?:mötes|sammanträdes)?protokoll(?:et)?|protokoll(?:et)? från (?:föregående|förra|senaste) (?:mötet?|sammanträdet?))[ .]*$/iu,
  /^övrig(?:t|a (?:frågor|ärenden))[ .]*$/iu,
  /^(?:nästa|kommande) (?:(?:styrelse)?möten?|(?:styrelse)?sammanträden?|mötes(?:dag|tid))(?:et)?[ .]*$/iu,
];

/**
 * Whether a heading is one of those that stand there already, in other words: what opens or ends the meeting, or the same
 * words in another form.
 */
export function standsAmong(heading: string, standing: readonly { readonly heading: string }[]): boolean {
  const own = stemsIn(heading);
  return standing.some((one) => {
    if (STANDING.some((name) => name.test(heading.trim()) && name.test(one.heading.trim()))) return true;
    const theirs = stemsIn(one.heading);
    return own.size === theirs.size && [...own].every((stem) => theirs.has(stem));
  });
}

function stemsIn(heading: string): ReadonlySet<string> {
  const words = heading.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !ASIDE.test(word))
      .map((word) => word.replace(/(?<=\p{L}{4})(?:en|et|n|t|s)$/u, '')),
  );
}
