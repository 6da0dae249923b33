import type { Line } from '../formats/line.ts';
import { looksLikeName } from './read/names.ts';

const OFFICES =
  /^(?:(?:vice\s+)?(?:ordförande|ordf\.?|\p{L}*sekreterare|(?:protokolls?)?justerare|(?:protokolls?)?justerande|förbundschef)[\s/,]*)+$/iu;

function onlyNames(line: Line): boolean {
  return line.cells.every((cell) => looksLikeName(cell.split('(')[0]?.trim() ?? ''));
}

const LONGEST = 90;

/** "Ordförande    Bo Ek" between "Anna Berg" and "Sekreterare": two who sign, one a line lower than the other. */
function isStaggered(line: Line): boolean {
  const [first = '', second = ''] = line.cells;
  return line.cells.length === 2 && OFFICES.test(first) && looksLikeName(second);
}

/** Lines where names stand above the offices they sign in. */
export function signatureLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const [below, last] = [lines[at + 1], lines[at + 2]];
    if (!below || below.text.length >= LONGEST || !onlyNames(line)) return [];
    if (OFFICES.test(below.text)) return [line, below];
    return isStaggered(below) && last && OFFICES.test(last.text) ? [line, below, last] : [];
  });
}
