import { analyse } from '../understand/words/analyse.ts';

/** The first cell of a row, or a point, that goes on with a figure: "Läsvägen, 170 tkr, 2, Bifall", "- Läsvägen 170 tkr". */
const ROW =
  /^(?:[-–•*]\s+)?(?<first>[^,;:\t\n]{3,80}?)(?:[,;:\t]|\s[–-]\s|\s(?=\d[\d\s]*(?:t?kr|kronor|mkr|mnkr)))(?=[^\n]*\d)/gmu;

/** What may stand in such a cell beside the name. */
const BESIDE = 2;

/**
 * Whether a row of a table in the text is of what the stems name, which then stands there as it would in a heading.
 * Klubbans ordning: a row for an ansökan tells of it as an ärende of its own does.
 */
export function headsRow(body: string, stems: readonly string[]): boolean {
  if (stems.length === 0) return false;
  return [...body.matchAll(ROW)].some(({ groups }) => {
    const first = analyse(groups?.first ?? '');
    return first.length <= stems.length + BESIDE && stems.every((stem) => first.includes(stem));
  });
}
