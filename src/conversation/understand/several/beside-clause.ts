import { FINITE, tellsOfDay } from '../../../documents/index.ts';
import { tellsOfNewItem, wantsTakenUp } from '../agenda/orders/new-item.ts';
import { speaksOfWhoSees } from '../secrecy/secrecy-clauses.ts';
import { saysSecrecy } from '../secrecy/secrecy-said.ts';
import {
  ASIDE_OF_MEETING,
  BIDS_PERHAPS,
  BIDS_SOMEBODY,
  BIDS_SURELY,
  CHANGES_MORE,
  LEADS_TO_CLAUSE,
  OF_CASE,
  OF_EDIT,
  OF_ITEM,
  ORDERS_IT,
  PLACES_ONE,
  QUALIFIES,
  SPEAKS_TO,
  TAKES_TIME,
  TELLS,
  WISHES_WHEN,
} from './beside-words.ts';

/**
 * What is ordered: a new meeting, a change of one, a new ärende, that the kansli takes one up, a change of an ärende, or a
 * per capsulam.
 */
export type OrderKind = 'meeting' | 'change' | 'item' | 'proposal' | 'edit' | 'case';

/** Whether a new ärende is ordered, of whomever. */
export const isOfItem = (kind: OrderKind) => kind === 'item' || kind === 'proposal';

/** One clause of a message, with what stands before it. */
export interface ClauseSaid {
  readonly clause: string;
  /** What joins it to what stands before. */
  readonly joint: string;
  readonly before: string;
  readonly kind: OrderKind;
}

const BEGUN: Readonly<Record<Exclude<OrderKind, 'item' | 'proposal'>, RegExp>> = {
  meeting: /möte|sammanträd|\d/iu,
  change: /möte|sammanträd|flytta|ställ|byt|ändra|skjut|stryk|bort|slopa|glöm|hoppa|lägg|sätt|placera|\d/iu,
  edit: /punkt|ärende|rubrik|förslag|namn|föredra|ändra|byt|döp|kalla|gör|sätt|skriv/iu,
  case: /capsulam/iu,
};

/** Whether the order has begun: a greeting before it is none. */
export function isBegun(before: string, kind: OrderKind): boolean {
  return kind === 'item' || kind === 'proposal'
    ? tellsOfNewItem(before) || wantsTakenUp(before)
    : BEGUN[kind].test(before);
}

/** What follows an errand is of it, unless it is said of the order by its own words. */
export function goesOn(clause: string, kind: OrderKind): boolean {
  if (kind === 'meeting' || kind === 'change')
    return !/\d|^(?:i|på|vid|hos|plats|lokal|kl|klockan|från|den)(?!\p{L})/iu.test(clause);
  return !isOfOrder(clause, kind);
}

/** Whether a clause is said of the order, by its own words. */
function isOfOrder(clause: string, kind: OrderKind): boolean {
  if (kind === 'meeting') return false;
  if (kind === 'change') return CHANGES_MORE.test(clause);
  if (kind === 'case') return OF_CASE.test(clause) || OF_ITEM.test(clause);
  if (kind === 'edit' && (OF_EDIT.test(clause) || CHANGES_MORE.test(clause))) return true;
  return OF_ITEM.test(clause) || saysSecrecy(clause) || speaksOfWhoSees(clause);
}

/** Whether a clause is another errand, a wish or a remark, and fills no field of what is ordered. */
export function isBeside(said: ClauseSaid): boolean {
  const { clause, kind } = said;
  if (/https?:/iu.test(clause) || ORDERS_IT.test(clause)) return false;
  if (isOfOrder(clause, kind)) return isOfItem(kind) && isOfRow(said) && PLACES_ONE.test(clause);
  if (bids(said)) return true;
  if (isOfItem(kind)) return isBesideItem(said);
  return kind === 'meeting' && (tellsOfDay(clause) || ASIDE_OF_MEETING.test(clause));
}

const BACKGROUND = /(?<!\p{L})(?:bakgrund|beskrivning)(?:en)?\s*:/iu;
const OF_BACKGROUND = /(?<!\p{L})(?:bakgrund|beskrivning)(?:en)?(?!\p{L})/iu;

function bids({ clause, joint, before, kind }: ClauseSaid): boolean {
  if (!mayBid(clause)) return false;
  const surely = bidsSurely(clause);
  if (kind === 'meeting') return true;
  if (kind !== 'change' && (BACKGROUND.test(before) || isToDo(before))) return false;
  if (kind === 'edit' && OF_BACKGROUND.test(before)) return false;
  if (isOfItem(kind)) {
    const isApart = /[.!(]/u.test(joint) || BY_WORD.test(joint);
    if (isRow(before) && (!isApart || (!surely && !/[,.;(]/u.test(joint)))) return false;
  }
  const [content = ''] = before
    .replace(GREETING, '')
    .split(/[.!]\s/u)
    .slice(-1);
  return surely || (!LEADS_TO_CLAUSE.test(content) && !/(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(clause));
}

/** Whether a clause may bid somebody to do something. */
export function mayBid(clause: string): boolean {
  return bidsSurely(clause) || BIDS_PERHAPS.test(clause);
}

/** Whether a clause bids somebody to do something, in words that nothing else has. */
export function bidsSurely(clause: string): boolean {
  const begun = clause.charAt(0).toLocaleLowerCase('sv') + clause.slice(1);
  return BIDS_SURELY.test(clause) || BIDS_SOMEBODY.test(begun) || SPEAKS_TO.test(clause);
}

const BY_WORD = /(?:och|samt|men|fast|plus|&|\+|sen|sedan|dessutom)\s+$/iu;
const IS_SENTENCE = new RegExp(`(?<!\\p{L})${FINITE}`, 'iu');
const BUT = /(?:men|fast)\s+$/iu;
const GREETING =
  /^(?:(?:hej|hejsan|klubban|snälla|jag|vi|vill|skulle|vilja|kan|kunde|du|ni|ska|bör|borde|gärna|att)[\s,!]+)+/iu;

/** "Ny punkt: Boka lokaler", "… till Boka och betala": what is to be taken up is itself something to do. */
function isToDo(before: string): boolean {
  const [, content = ''] =
    /(?::\s*|(?<!\p{L})(?:om\s+(?:att\s+)?|till\s+(?=\p{Lu})))(\p{L}.*)$/u.exec(before) ?? [];
  return BIDS_PERHAPS.test(`${content} x`) || BIDS_SURELY.test(`${content} x`);
}

/** "Till marsmötet: bokslut, …", "punkterna el, …": several, parted as a row is. */
function isRow(before: string): boolean {
  if (/(?<!\p{L})(?:punkter(?:na)?|ärenden(?:a)?|saker|frågor)(?!\p{L})/iu.test(before)) return true;
  return (
    /:(?!\d|\/\/)/u.test(before) && !/(?<!\p{L})(?:punkt|ärende)(?:en|et)?(?!\p{L})[^:]*:/iu.test(before)
  );
}

function isOfRow({ joint, before }: ClauseSaid): boolean {
  return isRow(before) && (BY_WORD.test(joint) || /[,.;]/u.test(joint));
}

function isBesideItem(said: ClauseSaid): boolean {
  const { clause, joint, before } = said;
  if (BACKGROUND.test(before)) return false;
  if (isOfRow(said) && PLACES_ONE.test(clause)) return true;
  if (isRow(before) && !BY_WORD.test(joint)) return false;
  if (TAKES_TIME.test(clause) || WISHES_WHEN.test(clause)) return true;
  if (BUT.test(joint) && (/,/u.test(joint) || QUALIFIES.test(clause))) return true;
  const content = before.replace(GREETING, '');
  // "Avtalet är uppsagt och det gäller från mars": a heading that is a sentence itself goes on.
  return (
    BY_WORD.test(joint) && TELLS.test(clause) && !LEADS_TO_CLAUSE.test(content) && !IS_SENTENCE.test(content)
  );
}
