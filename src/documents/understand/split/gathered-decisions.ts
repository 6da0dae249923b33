import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import type { ReadItem } from '../../model.ts';
import { readFutureMeetings } from '../item/future-meetings.ts';
import { findAmounts } from '../read/amounts.ts';
import { findParagraphs } from './items.ts';

/** What was decided under each number, as a list of the whole meeting has it. */
export interface GatheredDecisions {
  /** The lines without that list. */
  readonly lines: readonly Line[];
  readonly decided: ReadonlyMap<number, string>;
  /** Index of the line after the list, among all lines; -1 where there is none. */
  readonly end: number;
}

/** "Beslut som styrelsen fattade", "Sammanställning av besluten": a heading, and no sentence. */
const HEADS = /^(?=.{5,60}$)(?:[^.!?]*(?<!\p{L}))?beslut(?:en|slista)?(?!\p{L})[^.!?]*$/iu;
/** Says that they are all of the meeting's: a list that counts from one may be the last item's own. */
const OF_ALL =
  /(?<!\p{L})(?:besluten|beslutslista|beslut som|(?:samlade|alla|samtliga|mötets|sammanträdets) beslut|beslut i korthet|(?:sammanställning|lista|förteckning))(?!\p{L})/iu;
const ENTRY = /^(?:§\s*|punkt\s+)?(?<number>\d{1,4})(?:\/\d{2,4})?[.):]?\s+(?<text>\p{Lu}.*)$/u;

const FEWEST = 2;

/**
 * Decisions that stand gathered below the last item, each with the number of its item: "6  Fyren förlängs.".
 * The numbers rise, and each is that of an item above.
 */
export function gatheredDecisions(lines: readonly Line[]): GatheredDecisions {
  for (const [at, line] of lines.entries()) {
    if (!(line.gap || line.level > 0) || !HEADS.test(line.text)) continue;
    const entries = entriesBelow(lines, at);
    const numbers = entries.map(({ number }) => number);
    const rises = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
    const countsOn = numbers.every((number, index) => number === index + 1);
    if (entries.length < FEWEST || !rises || (countsOn && !OF_ALL.test(line.text))) continue;
    const above = new Set(findParagraphs(lines.slice(0, at)).marks.map((mark) => mark.number));
    if (!numbers.every((number) => above.has(number))) continue;
    const end = entries.at(-1)?.end ?? at + 1;
    return {
      lines: [...lines.slice(0, at), ...lines.slice(end)],
      decided: new Map(entries.map(({ number, text }) => [number, text])),
      end,
    };
  }
  return { lines, decided: new Map(), end: -1 };
}

interface Entry {
  readonly number: number;
  readonly text: string;
  /** The line after its last. */
  readonly end: number;
}

function entriesBelow(lines: readonly Line[], heading: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const { number, text } = ENTRY.exec(line.text)?.groups ?? {};
    const last = entries.at(-1);
    if (number !== undefined && text !== undefined)
      entries.push({ number: Number(number), text, end: at + 1 });
    else if (last === undefined || line.gap || line.breakBefore !== 'none') break;
    else entries[entries.length - 1] = { ...last, text: joinTexts(last.text, line.text), end: at + 1 };
  }
  return entries;
}

/** Items of a protokoll with what the list of the whole meeting says was decided under each. */
export function withGathered(
  items: readonly ReadItem[],
  decided: GatheredDecisions['decided'],
  year: number | null,
): ReadItem[] {
  return items.map((item) => {
    const text = decided.get(item.paragraph ?? 0);
    if (text === undefined || item.decisions.includes(text)) return item;
    const decisions = [...item.decisions, text];
    const amountsSEK = [...new Set(decisions.flatMap(findAmounts))];
    return {
      ...item,
      decisions,
      decisionsFound: 'labelled',
      amountsSEK,
      amountsInBodySEK: item.amountsInBodySEK.filter((amount) => !amountsSEK.includes(amount)),
      futureMeetings: readFutureMeetings(item.heading, decisions.join('\n'), year),
      body: [item.body, `Beslut: ${text}`].filter(Boolean).join('\n\n'),
    };
  });
}
