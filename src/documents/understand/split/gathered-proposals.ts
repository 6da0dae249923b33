import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { itemNumber } from '../../item-number.ts';
import type { ReadItem } from '../../model.ts';
import type { Mark } from '../item/marks.ts';
import { findAmounts } from '../read/amounts.ts';
import { closesLetter } from '../signatures.ts';

/** What is proposed under each number, as a list below the whole agenda has it. */
export interface GatheredProposals {
  /** The lines without that list. */
  readonly lines: readonly Line[];
  /** By number as printed. */
  readonly proposed: ReadonlyMap<string, readonly string[]>;
}

/** "Förslag till beslut", "Kansliets förslag:": a line of its own. */
const HEADS =
  /^(?:(?:\p{L}+s\s+)?förslag(?:en)?(?:\s+till\s+(?:beslut|punkterna|ärendena))?|beslutsförslag(?:en)?)\s*:?$/iu;
/** "Punkt 2: att anta anbudet", "Till ärende 4 a. …". */
const OF_ITEM =
  /^(?:[-–•*]\s+)?(?:(?:till|ad)\s+)?(?:punkt(?:en)?|pkt\.?|p\.|ärende(?:t)?|nr\.?|§)\s*(?<number>\d{1,3}(?:\.\d{1,2}|\s?[a-h](?!\p{L}))?)\s*[.:)–-]*\s*(?<text>.*)$/iu;
/** "2. att fastställa bokslutet". */
const NUMBERED =
  /^(?:[-–•*]\s+)?(?<number>\d{1,3}(?:\.\d{1,2}|[a-h])?)[.):]?\s+(?<text>(?:förslag\s*:?\s*)?(?:att|styrelsen|nämnden)\s.*)$/iu;
const PROPOSES = /^(?:förslag(?:et)?\s*:?\s*)?(?:att|styrelsen|nämnden|förslag)(?!\p{L})/iu;
const CLAUSE = /^(?:[-–•*]\s+)?(?<text>att\s.*)$/iu;
const CLOSING = /^(?:(?:mötet|sammanträdet)s?\s+)?avslut/iu;

/**
 * Förslag that stand gathered below the agenda, each with the number of its item. The numbers rise, and each is that of an
 * item above; a list that counts from one below an item that may be decided may be its own.
 */
export function gatheredProposals(lines: readonly Line[], marks: readonly Mark[]): GatheredProposals {
  const last = marks.at(-1);
  const nothing = { lines, proposed: new Map() };
  if (last === undefined) return nothing;
  const known = new Set(marks.map(({ number, printed }) => printed ?? String(number)));
  const headed = new Map(
    marks.map(({ number, printed, rest }) => [letters(rest), printed ?? String(number)] as const),
  );
  for (let at = last.at + 1; at < lines.length; at += 1) {
    const isHeaded = HEADS.test(lines[at]?.text ?? '');
    const { entries, end } = entriesFrom(lines, isHeaded ? at + 1 : at, isHeaded ? headed : null);
    if (entries.length === 0) continue;
    const numbers = entries.map(({ number }) => number);
    const isKnown = numbers.every((number) => known.has(number));
    const rises = numbers.every((number, nth) => order(number) > order(numbers[nth - 1] ?? '0'));
    const countsOn =
      entries.every(({ isNamed }) => !isNamed) && numbers.every((number, nth) => number === String(nth + 1));
    if (!isKnown || !rises || (countsOn && !CLOSING.test(last.rest))) continue;
    return {
      lines: [...lines.slice(0, at), ...lines.slice(end)],
      proposed: new Map(entries.map(({ number, texts }) => [number, texts])),
    };
  }
  return nothing;
}

/** "4a" after "4", "4.2" after "4.1". */
function order(number: string): number {
  const [whole = '0', within = ''] = number.split(/(?<=\d)(?=[a-h])|\./u);
  return Number(whole) * 100 + (/^\d/u.test(within) ? Number(within) : within.charCodeAt(0) - 96 || 0);
}

interface Entry {
  readonly number: string;
  /** It is said to be of an item: "punkt 2". */
  readonly isNamed: boolean;
  readonly texts: readonly string[];
}

/** `headed`: the number of each item by its heading, below a heading of such a list; else null. */
function entriesFrom(lines: readonly Line[], from: number, headed: ReadonlyMap<string, string> | null) {
  const entries: Entry[] = [];
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || closesLetter(line)) break;
    const entry = entryIn(line.text, headed);
    const before = entries.at(-1);
    const clause = CLAUSE.exec(line.text)?.groups?.text;
    if (entry !== null) entries.push(entry);
    else if (before !== undefined && clause !== undefined)
      entries[entries.length - 1] = { ...before, texts: [...before.texts, clause] };
    else if (before !== undefined && !line.gap && line.breakBefore === 'none' && before.texts.length > 0)
      entries[entries.length - 1] = { ...before, texts: goneOn(before.texts, line.text) };
    else break;
    end = at + 1;
  }
  return { entries: entries.filter(({ texts }) => texts.length > 0), end };
}

/** "Arvoden för förtroendevalda: att höja arvodet": an item that is named by its heading, with what is proposed or over it. */
function byHeading(text: string, headed: ReadonlyMap<string, string>): Entry | null {
  const { heading = text, told = '' } = HEADING_FIRST.exec(text)?.groups ?? {};
  const number = headed.get(letters(heading));
  return number === undefined ? null : { number, isNamed: true, texts: told === '' ? [] : [bare(told)] };
}
const HEADING_FIRST = /^(?<heading>[^:]{4,100}?)\s*:\s+(?<told>\S.*)$/u;
const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}\d]/gu, '');

function entryIn(text: string, headed: ReadonlyMap<string, string> | null): Entry | null {
  const isHeaded = headed !== null;
  const own = headed === null ? null : byHeading(text, headed);
  if (own !== null) return own;
  const named = OF_ITEM.exec(text)?.groups;
  const found = named ?? (isHeaded ? NUMBERED.exec(text)?.groups : undefined);
  if (found?.number === undefined) return null;
  const told = (found.text ?? '').trim();
  if (told !== '' && !isHeaded && !PROPOSES.test(told)) return null;
  if (told === '' && !isHeaded) return null;
  const number = found.number.replace(/\s/gu, '').toLowerCase();
  return { number, isNamed: named !== undefined, texts: told === '' ? [] : [bare(told)] };
}

/** Without the word that it is a förslag. */
const bare = (text: string): string => text.replace(/^förslag(?:et)?(?:\s+till\s+beslut)?\s*:\s*/iu, '');

const goneOn = (texts: readonly string[], text: string): readonly string[] => [
  ...texts.slice(0, -1),
  joinTexts(texts.at(-1) ?? '', text),
];

/** Items of a kallelse with what that list proposes under each. */
export function withProposed(
  items: readonly ReadItem[],
  proposed: GatheredProposals['proposed'],
): readonly ReadItem[] {
  return items.map((item, at) => {
    const texts = proposed.get(itemNumber(item) ?? String(at + 1)) ?? [];
    const fresh = texts.filter((text) => !item.proposals.includes(text));
    if (fresh.length === 0) return item;
    const proposals = [...item.proposals, ...fresh];
    const amountsSEK = [...new Set([...item.amountsSEK, ...fresh.flatMap(findAmounts)])];
    const told = fresh.map((text) => `Förslag: ${text}`);
    return { ...item, proposals, amountsSEK, body: [item.body, ...told].filter(Boolean).join('\n\n') };
  });
}
