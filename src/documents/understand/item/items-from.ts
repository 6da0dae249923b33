import type { Line } from '../../formats/line.ts';
import { isWithinItem } from '../../item-number.ts';
import type { ReadItem } from '../../model.ts';
import { wrapWidth } from '../paragraphs.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { closingAt, signatureLines } from '../signatures.ts';
import { numbersOf } from '../split/combined.ts';
import { toItem } from '../split/items.ts';
import { usesMargins, withoutMargins } from './margins.ts';
import { type Mark, paragraphMarks } from './marks.ts';
import { type ItemContext, readItem } from './read-item.ts';

/** The items that marks open, each with the lines up to the next. */
export function itemsFrom(
  lines: readonly Line[],
  marks: readonly Mark[],
  context: ItemContext,
  details: ReadonlyMap<number, number> = new Map(),
) {
  const continued = new Set(
    paragraphMarks(lines)
      .filter((mark) => mark.continued)
      .map((mark) => mark.at),
  );
  const signed = new Set(context.kind === 'kallelse' ? signatureLines(lines) : []);
  const margins = usesMargins(lines);
  const within = margins ? { ...context, width: wrapWidth(withoutMargins(lines, true)) } : context;
  const starts = [...marks.map((mark) => mark.at), ...details.values()].sort((a, b) => a - b);
  const proposed = headOfProposals(lines, marks, details);
  return marks.flatMap((mark) => {
    const from = (isWithinItem(mark.printed) ? undefined : details.get(mark.number)) ?? mark.at;
    const opening = lines[from];
    const told = lines.slice(from + 1, starts.find((start) => start > from) ?? lines.length);
    const below =
      opening && from !== mark.at ? [...textBeside(opening), ...withoutHeading(mark, told)] : told;
    const closes = context.kind === 'kallelse' && from === starts.at(-1);
    const following = below
      .slice(0, closes ? closingAt(below) : below.length)
      .filter((line, offset) => !continued.has(from + 1 + offset) && !signed.has(line) && line !== proposed);
    if (proposed && details.has(mark.number) && !following.some(isProposalLabel)) following.unshift(proposed);
    const own = context.kind === 'kallelse' ? withoutGroupHeading(mark, following) : following;
    const item = readItem(mark, withoutMargins(own, margins), within);
    const numbers = numbersOf(mark);
    return numbers.length === 1 ? [item] : numbers.map((number) => ofSeveral(item, number, numbers));
  });
}

/** "BESLUTSÄRENDEN" below the last item of the group before: the heading of those that follow. */
const GROUP =
  /^(?:inledande|formella|gemensamma|övriga|avslutande) (?:ärenden|punkter)$|^(?:besluts|informations|anmälnings|diskussions|val)-?(?:ärenden|punkter|frågor)$|^(?:inledning|avslutning|formalia)$|^[A-Z]\.\s\p{Lu}\p{L}{3,20}$/iu;

/** "D. Sekretessärenden": what it says of those below it is not to be lost. */
const OF_SECRECY = /sekret(?!er)|hemlig|sluten|slutna|stäng|intern|förtrolig|konfidentiell|skyddad/iu;

function withoutGroupHeading(mark: Mark, following: readonly Line[]): readonly Line[] {
  const last = following.at(-1);
  const isGroup =
    last !== undefined &&
    GROUP.test(last.text) &&
    !OF_SECRECY.test(last.text) &&
    (last.gap || /^[A-Z]\./u.test(last.text));
  return mark.rest !== '' && isGroup ? following.slice(0, -1) : following;
}

function isProposalLabel({ text }: Line): boolean {
  return findSectionLabel(text)?.kind === 'proposal';
}

/** "Förslag till beslut" between the agenda and the items told again below it: what it says of each of them. */
function headOfProposals(
  lines: readonly Line[],
  marks: readonly Mark[],
  details: ReadonlyMap<number, number>,
): Line | undefined {
  const last = marks.at(-1)?.at ?? lines.length;
  const first = Math.min(...details.values());
  return lines.slice(last + 1, details.size === 0 ? last : first).findLast(isProposalLabel);
}

/** Each of the §§ that share a heading and a text has both, and says with which it does. */
function ofSeveral(item: ReadItem, number: number, numbers: readonly number[]): ReadItem {
  const shared = ` (§§ ${numbers[0]}–${numbers.at(-1)})`;
  return { ...item, paragraph: number, printedNumber: null, heading: `${item.heading}${shared}` };
}

const LINES_OF_HEADING = 4;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** "Ärende 5" over the heading that the item has in the agenda: that is not told of it once more. */
function withoutHeading(mark: Mark, told: readonly Line[]): readonly Line[] {
  for (let count = 1; count <= Math.min(LINES_OF_HEADING, told.length); count += 1) {
    const text = told
      .slice(0, count)
      .map((line) => line.text)
      .join(' ');
    if (letters(text) === letters(mark.rest)) return told.slice(count);
  }
  return told;
}

/** "Till punkt 5. Tre firmor har svarat." opens with text of its own. */
function textBeside(line: Line): Line[] {
  const text = toItem(line.text)?.rest ?? '';
  return text === '' ? [] : [{ ...line, text, cells: [text], gap: true }];
}
