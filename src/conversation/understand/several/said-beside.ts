import { tellsOfDay } from '../../../documents/index.ts';
import { ordersWithReason, tellsOfNewItem, wantsTakenUp } from '../agenda/orders/new-item.ts';
import { bidsSurely, goesOn, isBegun, isBeside, isOfItem, mayBid, type OrderKind } from './beside-clause.ts';
import {
  IS_ABOUT,
  IS_INSTEAD,
  PLACES_IT,
  PLACES_ONE,
  TELLS_THE_CALLED,
  WISHES_PLACE,
} from './beside-words.ts';

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
const AT_COMMA = String.raw`\s*[,;]\s*(?:(?:och|samt|men|fast|sen|sedan|dessutom|så)\s+)*`;
const BY_AND = String.raw`\s+(?:och|samt|men|fast|plus|&|\+)\s+(?:(?:sen|sedan|då|också|även|dessutom)\s+)*`;
const AT_STOP = String.raw`(?<=[\p{L}\d)"”]{2})[.!]+\s+(?:(?:och|samt|men|sen|sedan)\s+)*`;
/** After these a bidding verb goes on with what stands before it: "om beställ tid-kampanjen", "att vi ska bjud in". */
const LEADING = String.raw`(?<!(?<!\p{L})(?:om|upp|till|att|och|som|samt|men|angående|kring|gällande|ska|kan|vill|en|ett|den))`;
/** "… i rådhuset bjud in revisorn": no comma is needed before what nothing but an errand begins with. */
const AT_VERB = String.raw`(?<=[\p{L}\d]{2})${LEADING}\s+(?=(?:bjud in|påminn|beställ|glöm inte|glöm ej|kom ihåg|säg till|skriv ut)\s+\p{L})`;
const JOINT = new RegExp([AT_VERB, AT_COMMA, BY_AND, AT_STOP].join('|'), 'giu');
const QUOTED = /["”“„»«][^"”“„»«]*["”“„»«]/gu;
/** "…, är det möjligt?": asked of the order itself. */
const ASKS_OF_IT =
  /[,.;]\s*(?:(?:är|vore|skulle)\s+det\s+(?:vara\s+)?(?:möjligt|ok|okej|lugnt|bra)|(?:går|funkar|fungerar)\s+det(?:\s+(?:bra|att\s+ordna|för\s+(?:er|dig)))?|hinner\s+(?:vi|ni)(?:\s+det)?|vad\s+(?:tror|tycker|säger)\s+(?:du|ni)(?:\s+om\s+det)?|(?:kan|vill|skulle)\s+(?:du|ni)\s+[^?.]+|okej|ok|eller)\s*\?\s*$/iu;

/**
 * "Nytt möte 4 mars kl 9 i Granen, bjud in revisorn": the order that fills a form, and the clauses that are something else
 * and shall stand in none of its fields. What may be of a field stays in the order.
 * @param text as written
 * @param kind what it is taken to order
 */
export function saidBeside(text: string, kind: OrderKind): SaidBeside {
  if (text.length > LONGEST) return { order: text, beside: [] };
  const asks = ASKS_OF_IT.exec(text);
  const asked = asks !== null && isBegun(text.slice(0, asks.index), kind) ? asks : null;
  if (asked === null && /\?\s*$/u.test(text)) return { order: text, beside: [] };
  const inside = [...(asked === null ? [] : [askedOf(text, asked.index)]), ...cutParentheses(text, kind)];
  const clauses = [...inside, ...cutClauses(blanked(text, inside), kind)];
  const cuts = [...clauses, ...cutWithin(blanked(text, clauses), kind)].toSorted(
    (one, other) => one.start - other.start,
  );
  return { order: blanked(text, cuts), beside: cuts.flatMap(({ said }) => said ?? []) };
}

/**
 * "Lägg till hyran, och påminn Eva": what is ordered first, where a clause that bids something else stands beside it; null:
 * the message is not of a new ärende or a change, or bids nothing else.
 */
export function orderedFirst(text: string): string | null {
  const kind = tellsOfNewItem(text) || wantsTakenUp(text) ? 'item' : ordersWithReason(text) ? 'change' : null;
  if (kind === null || !saidBeside(text, kind).beside.some(mayBid)) return null;
  return orderAlone(text, kind);
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
  return blanked(alone, cutWithin(alone, 'meeting', true))
    .replace(/\s+(?=,)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
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

function askedOf(text: string, start: number): Cut {
  const said = text.slice(start).replace(/^[\s,.;]+/u, '');
  return { start, end: text.length, put: '', said };
}

const IN_PARENTHESIS = /\s*\((?<said>[^()]{3,80})\)/giu;

/** "(boka fika)": what is bidden or told in parentheses. */
function cutParentheses(text: string, kind: OrderKind): Cut[] {
  return [...text.matchAll(IN_PARENTHESIS)].flatMap(({ index: start, 0: whole, groups }) => {
    const clause = groups?.said?.trim() ?? '';
    const before = text.slice(0, start);
    const isCut = isBegun(before, kind) && isBeside({ clause, joint: ' (', before, kind });
    return isCut ? [{ start, end: start + whole.length, put: '', said: clause }] : [];
  });
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
    const cut = open === null ? null : cutOf(text, open.joint.start, open.joint.end, open.end);
    const isDone = kind === 'change' && TELLS_THE_CALLED.test(cut?.said ?? '');
    if (cut !== null) cuts.push(isDone ? { ...cut, said: null } : cut);
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
    } else if (isBeside({ clause, joint: joint.text, before, kind })) {
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

/** What stands in the order itself, with no comma before it. */
function cutWithin(text: string, kind: OrderKind, hasBegun = false): Cut[] {
  if (isOfItem(kind)) {
    const match = WISHES_PLACE.exec(text);
    if (match === null || !isBegun(text.slice(0, match.index), kind)) return [];
    const end = match.index + match[0].length;
    const { where = '' } = match.groups ?? {};
    return [placed(kind, { start: match.index, end, where, clause: match[0].trim() })];
  }
  const plain = text.replace(QUOTED, (quote) => 'x'.repeat(quote.length));
  if (kind !== 'meeting') return [];
  const instead = IS_INSTEAD.exec(plain);
  const all = instead === null ? [...plain.matchAll(IS_ABOUT)] : [instead];
  return all.flatMap(({ index, 0: whole, groups }) => {
    if (!hasBegun && !isBegun(text.slice(0, index), kind)) return [];
    const end = index + whole.length;
    return [cutOf(text, index, end - (groups?.said?.length ?? 0), end)];
  });
}
