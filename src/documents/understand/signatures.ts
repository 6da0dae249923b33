import type { Line } from '../formats/line.ts';
import { looksLikeName } from './read/names.ts';

const OFFICES =
  /^(?:(?:vice\s+)?(?:ordförande|ordf\.?|\p{L}*sekreterare|(?:protokolls?)?justerare|(?:protokolls?)?justerande|förbundschef)[\s/,]*)+$/iu;

function onlyNames(line: Line): boolean {
  return line.cells.every((cell) => looksLikeName(cell.split('(')[0]?.trim() ?? ''));
}

/** Pairs of lines where names stand above the offices they sign in. */
export function signatureLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const below = lines[at + 1];
    return below && below.text.length < 90 && OFFICES.test(below.text) && onlyNames(line)
      ? [line, below]
      : [];
  });
}
