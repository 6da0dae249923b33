import type { Line } from '../../formats/line.ts';
import { isPersonLine } from './affinity.ts';

/** "N = närvarande  F = frånvarande  T = tjänstgörande ersättare". */
const MEANING =
  /(?<![\p{L}\d])(?<letter>\p{Lu}{1,2})\s*[=:–-]\s*(?<means>närvarande|deltog|frånvarande|förhinder|anmält förhinder|ej närvarande|tjänstg\p{L}*)/giu;
const FEWEST = 2;
const COMMON: ReadonlyMap<string, string> = new Map([
  ['N', ''],
  ['F', 'frånvarande'],
  ['T', 'tjänstgör'],
]);
const FEWEST_ROWS = 3;

function saidOf(means: string): string {
  if (/^tjänstg/iu.test(means)) return 'tjänstgör';
  return /^(?:närvarande|deltog)/iu.test(means) ? '' : 'frånvarande';
}

function legendIn(lines: readonly Line[]): ReadonlyMap<string, string> | null {
  for (const { text } of lines) {
    const found = [...text.matchAll(MEANING)].map(
      ({ groups }) => [groups?.letter ?? '', saidOf(groups?.means ?? '')] as const,
    );
    if (found.length >= FEWEST) return new Map(found);
  }
  return null;
}

const ROW = /^(?<letter>\p{Lu}{1,2})\s+(?<who>\p{Lu}\p{Ll}.*)$/u;

function rowIn({ text }: Line, marks: ReadonlyMap<string, string>): { said: string; who: string } | null {
  const { letter, who } = ROW.exec(text)?.groups ?? {};
  const said = letter === undefined ? undefined : marks.get(letter);
  return said === undefined || who === undefined || !isPersonLine(who) ? null : { said, who };
}

/**
 * A letter before each name tells who was there: what it means is put in words behind the name. Without a legend only
 * the usual letters, and only where several rows have one.
 */
export function withoutLegendMarks(lines: readonly Line[]): readonly Line[] {
  const legend = legendIn(lines);
  const marks = legend ?? COMMON;
  const rows = lines.map((line) => rowIn(line, marks));
  if (legend === null && rows.filter((row) => row !== null).length < FEWEST_ROWS) return lines;
  return lines.flatMap((line, at) => {
    if (legend !== null && [...line.text.matchAll(MEANING)].length >= FEWEST) return [];
    const row = rows[at];
    if (!row) return [line];
    const text = row.said === '' ? row.who : `${row.who}, ${row.said}`;
    return [{ ...line, text, cells: [text] }];
  });
}
