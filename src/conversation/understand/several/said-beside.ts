import { tellsOfDay } from '../../../documents/index.ts';
import { tellsOfNewItem, wantsTakenUp } from '../agenda/new-item.ts';
import { speaksOfWhoSees } from '../agenda/secrecy-clauses.ts';
import { saysSecrecy } from '../agenda/secrecy-said.ts';
import {
  BIDS_PERHAPS,
  BIDS_SOMEBODY,
  BIDS_SURELY,
  CHANGES_MORE,
  IS_ABOUT,
  LEADS_TO_CLAUSE,
  OF_ITEM,
  PLACES_IT,
  PLACES_ONE,
  SPEAKS_TO,
  TAKES_TIME,
  TELLS,
  WISHES_PLACE,
  WISHES_WHEN,
} from './beside-words.ts';

/** What is ordered: a new meeting, a change of one, a new ärende, or that the kansli takes one up. */
export type OrderKind = 'meeting' | 'change' | 'item' | 'proposal';

const isOfItem = (kind: OrderKind) => kind === 'item' || kind === 'proposal';

/** A message that orders something, parted into that and what stood beside it. */
export interface SaidBeside {
  /** The order, each letter in its place. */
  readonly order: string;
  /** What is something else: another errand, a wish, a remark; as written. */
  readonly beside: readonly string[];
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly put: string;
  /** What is told of it; null: it is in the order, in other words. */
  readonly said: string | null;
}

interface Joint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** More than this tells of something, and stays as it was written. */
const LONGEST = 400;
const JOINT =
  /\s*[,;]\s*(?:(?:och|samt|men|fast|sen|sedan|dessutom|så)\s+)*|\s+(?:och|samt|men|fast|plus|&|\+)\s+(?:(?:sen|sedan|då|också|även|dessutom)\s+)*|(?<=[\p{L}\d)"”]{2})[.!]+\s+(?:(?:och|samt|men|sen|sedan)\s+)*/giu;
const QUOTED = /["”“„»«][^"”“„»«]*["”“„»«]/gu;
const BY_WORD = /(?:och|samt|men|fast|plus|&|\+|sen|sedan|dessutom)\s+$/iu;

/**
 * "Nytt möte 4 mars kl 9 i Granen, bjud in revisorn": the order that fills a form, and the clauses that are something else
 * and shall stand in none of its fields. What may be of a field stays in the order.
 * @param text as written
 * @param kind what it is taken to order
 */
export function saidBeside(text: string, kind: OrderKind): SaidBeside {
  if (text.length > LONGEST || /\?\s*$/u.test(text)) return { order: text, beside: [] };
  const clauses = cutClauses(text, kind);
  const cuts = [...clauses, ...cutWithin(blanked(text, clauses), kind)].toSorted(
    (one, other) => one.start - other.start,
  );
  return { order: blanked(text, cuts), beside: cuts.flatMap(({ said }) => said ?? []) };
}

/** "Hyra ska vara sist": which of several new ärenden would stand at an end of them; null: it says no such thing. */
export function placeOfOne(clause: string): { readonly of: string; readonly isFirst: boolean } | null {
  const { of, where } = PLACES_ONE.exec(clause)?.groups ?? {};
  return of === undefined ? null : { of, isFirst: where?.toLowerCase() === 'först' };
}

/** The words of a place, without what is told after it: "Rådhuset, bjud in revisorn"; empty: they are of no place. */
export function placeAlone(place: string): string {
  if (tellsOfDay(place) || bidsSurely(place)) return '';
  const cuts = cutClauses(place, 'meeting', true);
  const alone = blanked(place, cuts);
  return blanked(alone, cutWithin(alone, 'meeting')).replace(/\s+/gu, ' ').trim();
}

/** The same without blanks, for what is kept as it was written. */
export function orderAlone(text: string, kind: OrderKind): string {
  const { order } = saidBeside(text, kind);
  if (order === text) return text;
  return order
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/ (?=[,.;])/gu, '')
    .trim();
}

function blanked(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce(
    (left, { start, end, put }) => left.slice(0, start) + put.padEnd(end - start) + left.slice(end),
    text,
  );
}

function jointsIn(text: string): Joint[] {
  const plain = text.replace(QUOTED, (quote) => 'x'.repeat(quote.length));
  return [...plain.matchAll(JOINT)].map(({ index, 0: joint }) => ({
    start: index,
    end: index + joint.length,
    text: joint,
  }));
}

function cutClauses(text: string, kind: OrderKind, hasBegun = false): Cut[] {
  const joints = jointsIn(text);
  const cuts: Cut[] = [];
  let open: { readonly joint: Joint; readonly end: number } | null = null;
  const close = () => {
    if (open !== null) cuts.push(cutOf(text, open.joint.start, open.joint.end, open.end));
    open = null;
  };
  for (const [at, joint] of joints.entries()) {
    const end = joints[at + 1]?.start ?? text.length;
    const clause = text.slice(joint.end, end).replace(/[\s.!]+$/u, '');
    const before = text.slice(0, joint.start);
    if (clause === '' || !(hasBegun || isBegun(before, kind))) continue;
    const places = isOfItem(kind) ? PLACES_IT.exec(clause)?.groups?.where : undefined;
    if (places !== undefined && /^\s*[,;.]/u.test(joint.text)) {
      close();
      cuts.push(placed(kind, { start: joint.start, end, where: places, clause }));
    } else if (isBeside({ clause, joint, before, kind })) {
      close();
      open = { joint, end };
    } else if (open !== null && goesOn(clause, kind)) {
      open = { ...(open as { readonly joint: Joint; readonly end: number }), end };
    } else close();
  }
  close();
  return cuts;
}

/** Where it is to stand, in words that are filled in. A new ärende stands last of itself; whoever proposes it says so. */
function placed(
  kind: OrderKind,
  said: { readonly start: number; readonly end: number; readonly where: string; readonly clause: string },
): Cut {
  const { start, end, where, clause } = said;
  const isTold = kind === 'proposal' && where.toLowerCase() === 'sist';
  return { start, end, put: isTold ? '' : `, ${where.toLowerCase()}`, said: isTold ? clause : null };
}

function cutOf(text: string, start: number, from: number, end: number): Cut {
  const said = text
    .slice(from, end)
    .replace(/[\s.,;!]+$/u, '')
    .replace(/\s+/gu, ' ');
  return { start, end, put: '', said };
}

/** Whether the order has begun: a greeting before it is none. */
function isBegun(before: string, kind: OrderKind): boolean {
  if (isOfItem(kind)) return tellsOfNewItem(before) || wantsTakenUp(before);
  return /möte|sammanträd|flytta|ställ|byt|ändra|skjut|\d/iu.test(before);
}

/** What follows an errand is of it, unless it is said of the order by its own words. */
function goesOn(clause: string, kind: OrderKind): boolean {
  if (isOfItem(kind)) return !OF_ITEM.test(clause) && !saysSecrecy(clause);
  return !/\d|^(?:i|på|vid|hos|plats|lokal|kl|klockan|från|den)(?!\p{L})/iu.test(clause);
}

interface Said {
  readonly clause: string;
  readonly joint: Joint;
  readonly before: string;
  readonly kind: OrderKind;
}

function isBeside(said: Said): boolean {
  const { clause, kind } = said;
  if (isOfItem(kind) && (OF_ITEM.test(clause) || saysSecrecy(clause) || speaksOfWhoSees(clause)))
    return isOfRow(said) && PLACES_ONE.test(clause);
  if (kind === 'change' && CHANGES_MORE.test(clause)) return false;
  return bids(said) || (isOfItem(kind) ? isBesideItem(said) : kind === 'meeting' && tellsOfDay(clause));
}

const BACKGROUND = /(?<!\p{L})(?:bakgrund|beskrivning)(?:en)?\s*:/iu;

function bids({ clause, joint, before, kind }: Said): boolean {
  const content =
    before
      .replace(GREETING, '')
      .split(/[.!]\s/u)
      .at(-1) ?? '';
  const surely = bidsSurely(clause);
  if (!surely && !BIDS_PERHAPS.test(clause)) return false;
  if (kind === 'meeting') return true;
  if (isOfItem(kind)) {
    if (BACKGROUND.test(before) || isToDo(before)) return false;
    const isApart = /[.!]/u.test(joint.text) || BY_WORD.test(joint.text);
    if (isRow(before) && (!isApart || (!surely && !/[,.;]/u.test(joint.text)))) return false;
  }
  return surely || (!LEADS_TO_CLAUSE.test(content) && !/(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(clause));
}

function bidsSurely(clause: string): boolean {
  const begun = clause.charAt(0).toLocaleLowerCase('sv') + clause.slice(1);
  return BIDS_SURELY.test(clause) || BIDS_SOMEBODY.test(begun) || SPEAKS_TO.test(clause);
}

const GREETING =
  /^(?:(?:hej|hejsan|klubban|snälla|jag|vi|vill|skulle|vilja|kan|kunde|du|ni|ska|bör|borde|gärna|att)[\s,!]+)+/iu;

/** "Ny punkt: Boka lokaler": what is to be taken up is itself something to do. */
function isToDo(before: string): boolean {
  const [, content = ''] = /(?::\s*|(?<!\p{L})om\s+(?:att\s+)?)(\p{L}.*)$/iu.exec(before) ?? [];
  return BIDS_PERHAPS.test(content) || BIDS_SURELY.test(content);
}

/** "Till marsmötet: bokslut, …", "punkterna el, …": several, parted as a row is. */
function isRow(before: string): boolean {
  if (/(?<!\p{L})(?:punkter(?:na)?|ärenden(?:a)?|saker|frågor)(?!\p{L})/iu.test(before)) return true;
  return (
    /:(?!\d|\/\/)/u.test(before) && !/(?<!\p{L})(?:punkt|ärende)(?:en|et)?(?!\p{L})[^:]*:/iu.test(before)
  );
}

function isOfRow({ joint, before }: Said): boolean {
  return isRow(before) && (BY_WORD.test(joint.text) || /[,.;]/u.test(joint.text));
}

function isBesideItem(said: Said): boolean {
  const { clause, joint, before } = said;
  if (BACKGROUND.test(before)) return false;
  if (isOfRow(said) && PLACES_ONE.test(clause)) return true;
  if (isRow(before) && !BY_WORD.test(joint.text)) return false;
  if (TAKES_TIME.test(clause) || WISHES_WHEN.test(clause)) return true;
  return (
    BY_WORD.test(joint.text) && TELLS.test(clause) && !LEADS_TO_CLAUSE.test(before.replace(GREETING, ''))
  );
}

/** What stands in the order itself, with no comma before it. */
function cutWithin(text: string, kind: OrderKind): Cut[] {
  if (isOfItem(kind)) {
    const match = WISHES_PLACE.exec(text);
    if (match === null || !isBegun(text.slice(0, match.index), kind)) return [];
    const end = match.index + match[0].length;
    const { where = '' } = match.groups ?? {};
    return [placed(kind, { start: match.index, end, where, clause: match[0].trim() })];
  }
  const match =
    kind === 'meeting' ? IS_ABOUT.exec(text.replace(QUOTED, (quote) => 'x'.repeat(quote.length))) : null;
  if (match === null) return [];
  const end = match.index + match[0].length;
  const from = end - (match.groups?.said?.length ?? 0);
  const cut = cutOf(text, match.index, from, end);
  return [cut, ...cutWithin(blanked(text, [cut]), kind)];
}
