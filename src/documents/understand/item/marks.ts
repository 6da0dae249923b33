import type { Line } from '../../formats/line.ts';

/** A line that opens an item: "§ 12 Rubrik", "12/25. Rubrik", "3. Rubrik". */
export interface Mark {
  readonly at: number;
  readonly number: number;
  /** As printed when more than the number stands there: "12/25". */
  readonly printed: string | null;
  /** What stands after the number on its line. */
  readonly rest: string;
  /** "Forts § 12": goes on with an item already begun. */
  readonly continued: boolean;
  readonly line: Line;
}

const PARAGRAPH =
  /^(?<forts>forts(?:\.|ättning)?(?:\s+(?:på|av|från))?\s+)?(?:(?:\p{Lu}{2,10}|\p{Lu}\p{L}{0,4}(?<=[fFkKnN]))\s+)?(?:[§$](?![§$])|paragraf\b|S§)\s*(?<number>\d{1,4})(?!\d|[.,]\d|\s*[-–]\s*\d)(?:\s*\/\s*(?<year>(?:19|20)?\d{2})(?!\d))?\s*[.:)–-]?\s*(?<rest>.*)$/u;
const REVERSED = /^(?<number>\d{1,4})\s*§\s*(?<rest>\p{Lu}.*)?$/u;
const SLASHED = /^(?<number>\d{1,4})\/(?<year>\d{2}|(?:19|20)\d{2})[.:]?\s+(?<rest>\p{Lu}.*)$/u;
const NUMBERED =
  /^(?:(?:ärende|punkt|p\.?|nr\.?)\s*)?(?<number>\d{1,2})(?<dot>\s*[.):]|(?=\s))\s*(?<rest>.*)$/iu;
const NOT_HEADING =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kr|kronor|tkr|mnkr|st|stycken|procent|%|timmar|år|månader|personer|dagar|deltagare|§|kap)\b/iu;

function markOf(at: number, line: Line, match: RegExpExecArray): Mark {
  const groups = match.groups ?? {};
  return {
    at,
    number: Number(groups.number),
    printed: groups.year === undefined ? null : `${groups.number}/${groups.year}`,
    rest: (groups.rest ?? '').trim(),
    continued: groups.forts !== undefined,
    line,
  };
}

/** A reference in running text that a line break put first goes on in small letters or with a full stop. */
function mayOpen(rest: string): boolean {
  return !/^(?:\p{Ll}(?!SF|sf)|[,;)]|\.$)/u.test(rest) || /^(?:dnr|bilaga|e-|i-)/iu.test(rest);
}

/** Every line that may open a paragraph of a protokoll. */
export function paragraphMarks(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  for (const [at, line] of lines.entries()) {
    const match = PARAGRAPH.exec(line.text) ?? SLASHED.exec(line.text);
    if (match && mayOpen(match.groups?.rest ?? '')) found.push(markOf(at, line, match));
  }
  return found.length >= 2 ? found : [...found, ...reversedMarks(lines)].sort((a, b) => a.at - b.at);
}

/** "12 § Rubrik": only where the usual form is not used, for it is also how law is cited. */
function reversedMarks(lines: readonly Line[]): Mark[] {
  return lines.flatMap((line, at) => {
    const match = REVERSED.exec(line.text);
    return match ? [markOf(at, line, match)] : [];
  });
}

/** Every line that may open a numbered item of an agenda. */
export function numberMarks(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  for (const [at, line] of lines.entries()) {
    const match = NUMBERED.exec(line.text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const rest = (groups.rest ?? '').trim();
    const dotted = (groups.dot ?? '').trim() !== '';
    const empty = rest === '';
    if (empty && !dotted && !line.gap) continue;
    if (!dotted && !empty && !/^\p{Lu}/u.test(rest)) continue;
    if (NOT_HEADING.test(rest) || /^[\d:.,-]/u.test(rest)) continue;
    found.push(markOf(at, line, match));
  }
  return found;
}
