import type { InParts, OrderPart } from './order-parts.ts';
import {
  AS_BEFORE,
  LEAD,
  MEETING,
  NOT_THERE,
  NOT_YET,
  OF_THAT,
  ON_DAY,
  ofOne,
  TELLS,
  type Tells,
  THE_SAME,
} from './order-words.ts';

/** An order of one target, in words that stand by themselves. */
export interface OrderInFull {
  readonly id: string;
  readonly text: string;
}

/** The words by which a target is meant. */
export interface Named {
  /** After "mötet": "i Norrskog", "den 11 februari". */
  of(id: string): string;
  /** After what is done there, led by the word that was said, or by what it needs: "hos Norrskog", "på mötet den 11 februari". */
  at(id: string, preposition: string, isLast: boolean): string;
}

/** What a part orders, to be said again of another. */
interface Pattern {
  readonly lead: string;
  readonly tells: Tells | null;
  /** How it is told, where that is no order: "börjar". */
  readonly verb: string;
  /** The meeting or paper that is named after whose it is. */
  readonly noun: string;
  /** Whether what is particular stands before the target. */
  readonly targetLast: boolean;
  readonly preposition: string;
}

interface Parsed {
  readonly part: OrderPart;
  readonly own: Pattern | null;
  /** What is particular, before and after the target. */
  readonly before: string;
  readonly after: string;
}

/** "Nya punkter" as they are ordered, "lägger vi till" as it is bidden. */
const asBidden = (lead: string) =>
  lead
    .replace(/^nya\s+(?:punkter|ärenden)(?!\p{L})/iu, 'lägg till punkterna')
    .replace(/(?<!\p{L})(?:lägga?|sätta?)$/iu, 'lägg till');

const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\p{L})mötet (?=\p{L}*mötet)/giu, '')
    .trim();
const LEADING = /^\s*(?:del(?!\p{L})|[:,–-]+)\s*/iu;
const WHICH = /^(i|hos|för|till|på|med|inför)\s/iu;

/**
 * The orders of a message that is in parts, each in full: what a part leaves out is what the first has said. What is to stay
 * as it is orders nothing. Null: a part orders nothing that is known, or is of what the other one named.
 * @param mayTell whether what is told of meetings orders it
 */
export function ordersInFull(
  { head, parts }: InParts,
  named: Named,
  mayTell: boolean,
): readonly OrderInFull[] | null {
  const said = parts.map(withoutNext);
  const paper = said
    .map((part) => whose(part, part.after.replace(LEADING, '')).noun)
    .find((one) => one !== '');
  const parsed = said.filter((part) => !isLeftAlone(part)).map((part) => parse(part, paper ?? ''));
  const headed = headPattern(head);
  const told = [headed, ...parsed.map(({ own }) => own)];
  if (!mayTell && told.some((one) => one !== null && OF_MEETING.has(one.tells))) return null;
  const pattern = headed ?? parsed.find(({ own }) => own !== null)?.own ?? null;
  if (pattern === null || parsed.length === 0) return null;
  const model = parsed.find(({ own }) => own === pattern) ?? null;
  const orders = parsed.map((one) => inFull(one, headed === null ? pattern : headed, model, named));
  return orders.includes(null) ? null : orders.flatMap((one) => one ?? []);
}

const OF_MEETING: ReadonlySet<Tells | null> = new Set<Tells | null>(['CANCELS', 'MOVES', 'MEETS']);

function isLeftAlone({ before, after }: OrderPart): boolean {
  const rest = after.replace(LEADING, '');
  if (NOT_THERE.test(before)) return NOT_YET.test(rest);
  const told = rest.slice(MEETING.exec(rest)?.[0].length ?? 0).trim();
  return before === '' && AS_BEFORE.test(told);
}

function headPattern(head: string): Pattern | null {
  const said = ofOne(head);
  if (said === '') return null;
  if (LEAD.test(said)) {
    return { lead: said, tells: null, verb: '', noun: '', targetLast: false, preposition: 'i' };
  }
  const meeting = MEETING.exec(said);
  if (meeting === null) return null;
  const rest = said.slice(meeting[0].length).trim();
  const tells = rest === '' ? 'MEETS' : toldIn(rest);
  if (tells === undefined) return null;
  const { noun = '', when = '' } = meeting.groups ?? {};
  return { lead: '', tells, verb: rest, noun: `${noun}${when}`, targetLast: false, preposition: 'i' };
}

const toldIn = (text: string) => (Object.keys(TELLS) as Tells[]).find((one) => TELLS[one].test(text));

/** "Nästa Norrskog börjar 12": its meeting, as with no word for it. */
const withoutNext = (part: OrderPart): OrderPart =>
  /^nästa$/iu.test(part.before) ? { ...part, before: '' } : part;

/** @param named the meeting or paper that the parts are of: "… men skicka Norrskogs" */
function parse(part: OrderPart, named: string): Parsed {
  const preposition = WHICH.exec(part.target)?.[1]?.toLowerCase() ?? '';
  const after = part.after.replace(LEADING, '');
  const lead = LEAD.exec(part.before)?.[0] ?? '';
  if (lead !== '') {
    const before = part.before.slice(lead.length).trim();
    const { noun, rest } = whose(part, after);
    const own = {
      lead: asBidden(lead),
      tells: null,
      verb: '',
      noun: noun === '' && rest === '' && /s$/iu.test(part.target) ? named : noun,
      targetLast: before !== '',
      preposition,
    };
    return { part, own, before, after: rest };
  }
  if (part.before !== '') return toldBefore(part, preposition, after);
  const { noun, rest } = whose(part, after);
  const tells = toldIn(rest);
  if (tells === undefined)
    return (
      toldByOrder(part, preposition, after) ?? {
        part,
        own: null,
        before: '',
        after: noun === '' ? after : rest,
      }
    );
  const verb = TELLS[tells].exec(rest)?.[0] ?? '';
  const later = whose(part, rest.slice(verb.length));
  const of = noun === '' ? later.noun : noun;
  const own = { lead: '', tells, verb: verb.trim(), noun: of, targetLast: false, preposition };
  return { part, own, before: '', after: later.rest };
}

/** "Vi ses kl. 14 i Norrskog". */
function toldBefore(part: OrderPart, preposition: string, after: string): Parsed {
  const verb = TELLS.MEETS.exec(part.before)?.[0] ?? '';
  if (verb === '') return { part, own: null, before: part.before, after };
  const own = {
    lead: '',
    tells: 'MEETS',
    verb: verb.trim(),
    noun: '',
    targetLast: false,
    preposition,
  } as const;
  return { part, own, before: '', after: tidy(`${part.before.slice(verb.length)} ${after}`) };
}

/** "Norrskog: lägg till hyran", "till Norrskogs möte i februari: lägg till hyran". */
function toldByOrder(part: OrderPart, preposition: string, after: string): Parsed | null {
  const { noun, rest } = whose(part, after);
  const told = rest.replace(LEADING, '');
  const lead = LEAD.exec(told)?.[0] ?? '';
  if (lead === '') return null;
  const own = { lead: asBidden(lead), tells: null, verb: '', noun, targetLast: true, preposition };
  return { part, own, before: told.slice(lead.length).trim(), after: '' };
}

const PAPER = /^(?<noun>dagordning|kallelse|agenda)(?:en|n)?(?!\p{L})/iu;
/** "Norrskogs nästa börjar 12", "Kustlandets nästa 8". */
const NEXT = /^nästa\s+(?=(?:kl\.?\s*)?\d|börja|starta|sluta|ställ|flytta|blir)/iu;
const DEFINITE: Readonly<Record<string, string>> = {
  dagordning: 'dagordningen',
  kallelse: 'kallelsen',
  agenda: 'agendan',
};

/** "Norrskogs februarimöte": the meeting or paper that is the target's, and what is said after that. */
function whose({ target }: OrderPart, after: string) {
  const meeting = MEETING.exec(after);
  if (meeting !== null) {
    const { noun = '', when = '' } = meeting.groups ?? {};
    return {
      noun: `${noun.replace(/(?<=möte|sammanträde)$/iu, 't')}${when}`,
      rest: after.slice(meeting[0].length).trim(),
    };
  }
  const day = ON_DAY.exec(after);
  if (day !== null && toldIn(after.slice(day[0].length)) !== undefined) {
    return { noun: `mötet ${day.groups?.when ?? ''}`, rest: after.slice(day[0].length) };
  }
  const next = NEXT.exec(after);
  if (next !== null) return { noun: 'mötet', rest: after.slice(next[0].length) };
  const paper = /s$/iu.test(target) ? PAPER.exec(after) : null;
  if (paper === null) return { noun: '', rest: after };
  const noun = paper.groups?.noun?.toLowerCase() ?? '';
  return { noun: DEFINITE[noun] ?? '', rest: after.slice(paper[0].length).trim() };
}

/** An order in full; null: it is of what is named elsewhere. */
function inFull(
  { part, own, before, after }: Parsed,
  pattern: Pattern,
  model: Parsed | null,
  named: Named,
): OrderInFull | null {
  const { id } = part;
  const order = (text: string): OrderInFull => ({ id, text: tidy(text) });
  if (own !== null) return order(said(own, { before, after, id }, named));
  if (isTheSame(before, after)) {
    if (model === null) return null;
    return order(said(pattern, { before: model.before, after: model.after, id }, named));
  }
  if (OF_THAT.test(`${before} ${after}`)) return null;
  if (pattern.tells !== null && !FITS[pattern.tells].test(tidy(`${before} ${after}`))) return null;
  const noun = whose(part, part.after.replace(LEADING, '')).noun;
  const content = withoutRepeated(pattern.lead, tidy(`${before} ${after}`));
  const preposition = WHICH.exec(part.target)?.[1] ?? pattern.preposition;
  const of = { ...pattern, preposition, noun: noun === '' ? pattern.noun : noun };
  const told = pattern.targetLast ? { before: content, after: '', id } : { before: '', after: content, id };
  return order(said(of, told, named));
}

/** What may follow what is told, where that is left out. */
const FITS: Readonly<Record<Tells, RegExp>> = {
  CANCELS: /^$/u,
  MOVES: /\d|dag(?!\p{L})|vecka|månad/iu,
  TAKES_UP: /\p{L}{3}/u,
  MEETS:
    /^(?:(?:inte|först|redan|nu|då)\s+)*(?:kl\.?|klockan|från|mellan|halv|den|till|\d|i|på|hos|\p{L}+dag)(?!\p{L})/iu,
};

const isTheSame = (before: string, after: string) =>
  THE_SAME.test(before) && /^(?:också|med|likaså|likadant|detsamma|samma(?:\s+sak)?)?$/iu.test(after);

/** "En punkt om" and then "en om avtal". */
function withoutRepeated(lead: string, content: string): string {
  const rest = / om$/iu.test(lead) ? content.replace(/^(?:(?:en|ett)\s+)?(?:till\s+)?om\s+/iu, '') : content;
  const last = lead.split(' ').at(-1)?.toLowerCase() ?? '';
  return last !== '' && rest.toLowerCase().startsWith(`${last} `) ? rest.slice(last.length + 1) : rest;
}

function said(
  { lead, tells, verb, noun, targetLast, preposition }: Pattern,
  { before, after, id }: { readonly before: string; readonly after: string; readonly id: string },
  named: Named,
): string {
  const meeting = `${noun === '' ? 'mötet' : noun} ${named.of(id)}`;
  const to =
    /^(?:till|på)(?!\p{L})/iu.test(after) || !/^(?:den\s+)?\d/iu.test(after) ? after : `till ${after}`;
  switch (tells) {
    case 'CANCELS':
      return `ställ in ${meeting} ${after}`;
    case 'MOVES':
      return `flytta ${meeting} ${to}`;
    case 'TAKES_UP':
      return /lägg/iu.test(verb)
        ? `lägg till ${after} ${named.at(id, 'i', true)}`
        : `${named.at(id, 'i', true)} ${verb} ${after}`;
    case 'MEETS':
      if (AT_DAY.test(after)) return `flytta ${meeting} till ${after}`;
      return `${meeting} ${meets(verb)} ${after.replace(/^(?=\d{1,2}(?:[.:]\d\d)?$)/u, 'kl ')}`;
    case null: {
      const isLast = targetLast || before !== '';
      const where =
        noun === ''
          ? named.at(id, preposition, isLast)
          : `${isLast ? preposition : ''} ${noun} ${named.of(id)}`;
      const rest = OF_ROOM.test(lead) ? after.replace(/^(?:i|på)\s+(?=\p{L})/iu, 'till ') : after;
      const until = OF_HOURS.test(lead) && /^(?:kl\.?\s*)?\d/iu.test(rest) ? `till ${rest}` : rest;
      return isLast ? `${lead} ${before} ${where} ${rest}` : `${lead} ${where} ${until}`;
    }
  }
}

/** "Ses den 18 februari": on another day. */
const AT_DAY =
  /^(?:på\s+)?(?:\p{L}+dag(?:en)?\s+)?(?:den\s+\d{1,2}(?::?e)?(?![\d.:])|\d{1,2}(?::?e)?\s?(?:\p{L}{3,}|\/\d))/iu;

const meets = (verb: string) =>
  /börja|starta/iu.test(verb) ? 'börjar' : /sluta/iu.test(verb) ? 'slutar' : 'blir';

const OF_ROOM = /^(?:byt|ändra).*(?:lokal|rum|sal|plats)/iu;
const OF_HOURS = /^ändra.*tid(?:en)?(?!\p{L})/iu;
