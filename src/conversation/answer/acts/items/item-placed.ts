import { beginsAs, namesOnly } from '../../../../meeting/index.ts';
import type { PlaceSaid } from '../../../understand/agenda/orders/item-orders.ts';
import { lookUp } from '../../../understand/words/look-up.ts';
import { ITEM_NAMES } from '../../../understand/words/number-words.ts';
import { foldDots } from '../../../understand/words/stem.ts';
import type { Asking } from '../../asking.ts';
import { meetingMeant, upcoming } from '../../meetings/which-meeting.ts';
import { itemAtHand } from './item-at-hand.ts';
import { whollyNamed } from './item-headed.ts';
import { labelledParts } from './item-labelled.ts';
import type { ItemWritten } from './item-written.ts';

const PUT = String.raw`(?:(?:och\s+)?(?:placera|lägg|sätt|ställ|ha)(?:s|a|d|as)?\s+(?:den|det|punkten|ärendet)\s+|placering:?\s+|(?:och\s+)?(?:den\s+|det\s+|som\s+)?(?:ska|skall|bör)\s+(?:ligga|stå|komma|vara|hamna|(?:tas\s+)?upp|tas)\s+)?`;
/** Of which meeting, said last. */
const ON_MEETING = String.raw`(?:\s+(?:på|till|inför|vid)\s+(?:\p{L}*möte|\p{L}*sammanträde|dagordning|den\s+\d|\d)[^.]*)?`;
const BESIDE = new RegExp(
  String.raw`^(?<left>.*?)(?:^|[\s,.;]+)${PUT}(?:(?:direkt|strax|precis|gärna|helst|(?:allra\s+)?sist),?\s+)*(?<where>efter|före|innan|mellan)\s+(?:(?:punkten|ärendet)\s+(?:om\s+)?)?(?<other>\p{L}[^.,;:]{2,60}?)(?:\s+(?:också|oxå|även|tack|med|igen|i\s?stället|istället))*${ON_MEETING}[\s.!]*$`,
  'iu',
);
const AS_ITEM = /[\s,]+som\s+(?:en\s+|ett\s+)?(?:ny(?:tt)?\s+)?(?:punkt|ärende)[\s,]*$/iu;

/** "…, efter Budgeten": told behind a förslag, and no part of it where an item is called so. */
const PLACED_BEHIND =
  /[,;.]\s*(?:och\s+)?(?:(?:direkt|strax|precis)\s+)?(?:efter|före|innan)\s+\p{L}[^,;]{2,60}$/iu;
/** "Placera den efter punkt 7", in a sentence of its own. */
const BESIDE_NUMBER = new RegExp(
  String.raw`(?:^|[\s,.;]+)(?:och\s+)?(?:placera|lägg|sätt|ställ)\s+(?:den|det|punkten|ärendet)\s+(?:(?:direkt|strax|precis)\s+)?(efter|före|innan)\s+(?:punkt(?:en)?\s+|nr\s+)?(\d{1,2}[a-z]?)[.,]?${ON_MEETING}[\s.!]*$`,
  'iu',
);
/** "Lägg den sist": where a new one stands unless anything else is said. */
const AT_END =
  /(?:^|[\s,.;]+)(?:(?:och\s+)?(?:placera|lägg|sätt|ställ|ha)\s+(?:den|det|punkten|ärendet)|(?:den|det|punkten|ärendet)\s+(?:ska|skall|bör)\s+(?:ligga|stå|komma|vara|tas(?:\s+upp)?|hamna))\s+(?:allra\s+)?(först|sist)[\s.!]*$/iu;
const FIRST = /[\s,]+(?:allra\s+)?först$/iu;
const FIRST_OF_ALL = /(?<!\p{L})först\s+(?:på|av)\s/iu;

/**
 * "Lönesättning efter årsredovisningen", of an agenda that has an årsredovisning: the place, and the heading without it. A
 * heading that ends so of itself ("Arbetet efter pandemin") names no item, and stays whole.
 */
export function placedByHeading(asking: Asking, written: ItemWritten): ItemWritten {
  if (written.place !== null) return written;
  const first = besideFirst(asking, written.heading);
  if (first !== null) return { ...written, ...first };
  const { labelled } = labelledParts(asking.understanding.message.text);
  if (labelled?.place !== undefined) {
    const place = placeInWords(labelled.place) ?? besideIn(asking, labelled.place)?.place ?? null;
    return { ...written, place };
  }
  if (FIRST_OF_ALL.test(asking.understanding.message.text) && FIRST.test(written.heading)) {
    return { ...written, heading: written.heading.replace(FIRST, ''), place: { kind: 'first' } };
  }
  const ofHeading = besideIn(asking, written.heading);
  if (ofHeading !== null && ofHeading.left !== '') {
    return { ...written, heading: ofHeading.left.replace(AS_ITEM, ''), place: ofHeading.place };
  }
  const last = written.proposals.at(-1);
  const ofLast = last !== undefined && PLACED_BEHIND.test(last) ? besideIn(asking, last) : null;
  if (ofLast !== null) {
    const proposals = [...written.proposals.slice(0, -1), ofLast.left.replace(/[\s,;.]+$/u, '')];
    return { ...written, proposals, place: ofLast.place };
  }
  const numbered = BESIDE_NUMBER.exec(written.background);
  if (numbered !== null) {
    const kind = numbered[1]?.toLowerCase() === 'efter' ? 'after' : 'before';
    const background = written.background.slice(0, numbered.index).trim();
    return { ...written, background, place: { kind, number: numbered[2] ?? '' } };
  }
  const end = AT_END.exec(written.background);
  if (end !== null) {
    const place = end[1]?.toLowerCase() === 'först' ? ({ kind: 'first' } as const) : null;
    return { ...written, background: written.background.slice(0, end.index).trim(), place };
  }
  const ofRest = besideIn(asking, written.background);
  return ofRest === null ? written : { ...written, background: ofRest.left, place: ofRest.place };
}

const BESIDE_FIRST =
  /^(?:(?:allra\s+)?sist,?\s+)?(?:(?:direkt|strax|precis)\s+)?(?<where>efter|före|innan)\s+(?:(?<it>den|det|punkten|ärendet)(?:\s+(?:här|där))?|(?<name>\p{L}[\p{L} -]{2,60}?))\s*:\s*(?=\S)/iu;

/** "Ny punkt efter den: Lokaler", "… före sexan: Hyran", "… före avslutningen: Julfika": the place, and the heading behind the colon. */
function besideFirst(asking: Asking, heading: string): Pick<ItemWritten, 'heading' | 'place'> | null {
  const { where = '', it, name = '' } = BESIDE_FIRST.exec(heading)?.groups ?? {};
  const named = lookUp(ITEM_NAMES, foldDots(name.toLocaleLowerCase('sv')));
  if (where === '') return null;
  const ofName = () => named?.toString() ?? itemNamed(asking, name) ?? undefined;
  const number = it === undefined ? ofName() : itemAtHand(asking)?.number;
  if (it === undefined && number === undefined) return null;
  const kind = /^efter$/iu.test(where) ? 'after' : 'before';
  const left = heading.replace(BESIDE_FIRST, '');
  return {
    heading: left.charAt(0).toLocaleUpperCase('sv') + left.slice(1),
    place: number == null ? null : { kind, number },
  };
}

const BY_NUMBER =
  /^(?:(?:direkt|strax|precis|gärna|helst)\s+)*(efter|före|innan)\s+(?:punkt(?:en)?\s+|ärende(?:t)?\s+|nr\s+)?(\d{1,2}[a-z]?)[\s.!]*$/iu;
const AS_NUMBER = /^(?:som\s+)?(?:(?:ny\s+)?punkt|nummer|nr|plats)?\s*(\d{1,2}[a-z]?)[\s.!]*$/iu;

/** "Placering: efter punkt 5", "som punkt 6", "först": by a number, or of them all; null: it is told otherwise. */
function placeInWords(said: string): ItemWritten['place'] {
  const [, where = '', beside] = BY_NUMBER.exec(said) ?? [];
  if (beside !== undefined) return { kind: /^efter$/iu.test(where) ? 'after' : 'before', number: beside };
  const number = AS_NUMBER.exec(said)?.[1];
  if (number !== undefined) return { kind: 'at', number };
  return /^(?:allra\s+)?först[\s.!]*$/iu.test(said) ? { kind: 'first' } : null;
}

/** "Den ska ligga före budgeten", "lägg den sist": where the item that is at hand is to be. */
export function placeOfIt(asking: Asking): PlaceSaid | null {
  const { text } = asking.understanding.message;
  const beside = besideIn(asking, text, itemAtHand(asking)?.number ?? undefined);
  if (beside !== null) return beside.place;
  if (/(?<!\p{L})först[\s.!]*$/iu.test(text)) return { kind: 'first' };
  return /(?<!\p{L})sist[\s.!]*$/iu.test(text) ? { kind: 'last' } : null;
}

interface Beside {
  readonly left: string;
  readonly place: { readonly kind: 'after' | 'before'; readonly number: string };
}

/** Where a text says beside which item of the agenda something is to stand: another than `moved`. */
function besideIn(asking: Asking, text: string, moved?: string): Beside | null {
  const { left = '', where = '', other } = BESIDE.exec(text)?.groups ?? {};
  if (other === undefined) return null;
  const isBetween = where.toLowerCase() === 'mellan';
  const [first = '', second] = isBetween ? other.split(/\s+och\s+/u) : [other];
  const number = itemNamed(asking, first, moved);
  if (number === null || (isBetween && itemNamed(asking, second ?? '', moved) === null)) return null;
  const kind = /^(?:före|innan)$/iu.test(where) ? 'before' : 'after';
  return { left: left.trim(), place: { kind, number } };
}

/** "Avslutningen", "avslut": what ends every meeting, whatever it is headed. */
const CLOSING = /^(?:(?:mötets|sammanträdets)\s+)?avslut(?:et|ning|ningen|ande|andet|as)?$/iu;
const CLOSES = /avslut/iu;

/** The number of the one item on the agenda that all of the words name, or that begins as they do. */
function itemNamed(asking: Asking, words: string, moved?: string): string | null {
  const meant = meetingMeant(asking, 'next');
  const meeting = meant.kind === 'one' ? meant.meeting : upcoming(asking)[0];
  const items = (meeting?.state.agenda.items ?? []).filter(({ number }) => number !== moved);
  const named = items.filter((item) => namesOnly(item, words));
  const wholly = named.length > 1 ? whollyNamed(named, words) : [];
  const closing = CLOSING.test(words) ? items.find(({ heading }) => CLOSES.test(heading ?? '')) : undefined;
  if (closing !== undefined && named.length === 0) return closing.number;
  const [one, more] =
    wholly.length > 0 ? wholly : named.length > 0 ? named : items.filter((item) => beginsAs(item, words));
  return one && !more ? one.number : null;
}
