import type { Line } from '../../formats/line.ts';
import { paragraphMarks } from '../item/marks.ts';
import { looksLikeName } from '../read/names.ts';

/** "PROTOKOLLSUTDRAG", "Utdrag ur sammanträdesprotokoll, 2027-02-04", "Protokoll (utdrag)". */
const TITLE =
  /^(?:\p{L}*protokollsutdrag(?! till)|(?:\p{L}*protokoll)[\s,–-]*\(?utdrag\)?|utdrag(?:\s+(?:ur|från|av)\s+(?:\p{L}+\s+){0,2}\p{L}*protokoll\p{L}*)?)(?![\p{L}:])[^.:]{0,100}$/iu;
/** "Rätt utdraget intygar Bo Ek", "Utdragets riktighet bestyrks": nobody writes so of the whole. */
const TRUE_COPY = /^(?:rätt utdrag\p{L}*|utdragets riktighet|utdraget (?:i|be)\p{L}+s(?= av))(?!\p{L})/iu;
/** A body whose decisions are another's than a board's. */
const OTHER_BODY =
  /(?<!\p{L})(?:kommun|region)(?:fullmäktige|styrelsen?s?)(?!\p{L})|(?<!\p{L})(?!valberednings)\p{L}*nämnden?s?(?!\p{L})/iu;
const HEAD = 14;

const isTitle = ({ text, cells }: Line): boolean => [text, ...cells].some((one) => TITLE.test(one.trim()));

/**
 * Whether the lines, from the top, are one or a few §§ taken out of a protokoll: what is said of those holds, and
 * nothing is known of the others.
 * @param furniture lines of headers and footers, where the title may stand
 */
export function isExtract(lines: readonly Line[], furniture: readonly Line[] = []): boolean {
  const first = paragraphMarks(lines)[0]?.at;
  if (first === undefined) return false;
  return (
    [...lines.slice(0, Math.min(first, HEAD)), ...furniture].some(isTitle) ||
    lines.slice(first).some(({ text }) => TRUE_COPY.test(text.trim()))
  );
}

/**
 * The lines down to where somebody says that the extract is true to the protokoll: whoever signs there signs that alone,
 * and so may whoever stands last by herself.
 */
export function withoutTrueCopy(lines: readonly Line[]): Line[] {
  const last = paragraphMarks(lines).at(-1)?.at ?? 0;
  const end = lines.findIndex(({ text }, at) => at > last && TRUE_COPY.test(text.trim()));
  const own = lines.slice(0, end < 0 ? lines.length : end).filter(({ text }) => !TRUE_COPY.test(text.trim()));
  const closing = own.at(-1);
  const isAlone = closing?.gap === true && closing.cells.length === 1 && looksLikeName(closing.text.trim());
  return isAlone ? own.slice(0, -1) : own;
}

/** Whether the extract is of a board's protokoll, as far as its head tells: a board's name there outweighs another body's. */
export function isOfBoard(lines: readonly Line[], boardNames: readonly string[]): boolean {
  const first = paragraphMarks(lines)[0]?.at ?? 0;
  const head = lines.slice(0, Math.min(first, HEAD)).map(({ text }) => text);
  const told = head.join(' ').toLowerCase();
  return boardNames.some((name) => told.includes(name.toLowerCase())) || !OTHER_BODY.test(told);
}
