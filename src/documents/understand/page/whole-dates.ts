import { MONTHS } from '../../../kernel/index.ts';
import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';

const DAY = String.raw`(?<!\d)\d{1,2}(?::?[ae])?`;
const BROKEN: readonly { readonly ends: RegExp; readonly goesOn: RegExp }[] = [
  {
    ends: new RegExp(String.raw`${DAY}\s(?:${MONTHS.join('|')})$`, 'iu'),
    goesOn: /^(?:år\s)?(?:19|20)\d\d(?!\d)[.,;]?/u,
  },
  {
    ends: new RegExp(String.raw`(?<!\p{L})den\s${DAY}$`, 'iu'),
    goesOn: new RegExp(
      String.raw`^(?:${MONTHS.join('|')})(?:\s(?:år\s)?(?:19|20)\d\d(?!\d)[.,;]?)?(?!\p{L})`,
      'iu',
    ),
  },
  // From one hour to the other.
  { ends: /(?<!\d)\d{1,2}[.:]\d{2}\s?[-–]$/u, goesOn: /^\d{1,2}[.:]\d{2}(?!\d)[.,;)]?/u },
];

/** What the next line holds of the day or hours that this one begins: "2025", "oktober 2025", "11.30"; null where it begins none. */
function restOfDate(line: Line, next: Line): string | null {
  if (next.gap || next.breakBefore !== 'none' || line.cells.length > 1 || next.cells.length > 1) return null;
  const broken = BROKEN.find(({ ends }) => ends.test(line.text));
  return broken?.goesOn.exec(next.text)?.[0] ?? null;
}

const DAY_FIRST = new RegExp(
  String.raw`^(?:\p{L}+dag(?:en)?\s)?(?:den\s)?${DAY}\s(?:${MONTHS.join('|')})`,
  'iu',
);

/** "2028" between days of a list heads those below it, and is none of the day above. */
function headsDays(line: Line, below: Line | undefined): boolean {
  return /^20\d\d:?$/u.test(line.text) && below !== undefined && !below.gap && DAY_FIRST.test(below.text);
}

function withText(line: Line, text: string): Line {
  return { ...line, text, cells: [text] };
}

/** "torsdagen den 2 oktober" over "2025 kl. 13.00", "09.00–" over "11.30": what a line break parted of a day or of hours stands whole on the first line. */
export function withWholeDates(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const last = whole.at(-1);
    const rest = last === undefined || headsDays(line, lines[at + 1]) ? null : restOfDate(last, line);
    if (last === undefined || rest === null) {
      whole.push(line);
      continue;
    }
    whole[whole.length - 1] = withText(last, joinTexts(last.text, rest));
    const left = line.text.slice(rest.length).trim();
    if (left !== '') whole.push(withText(line, left));
  }
  return whole;
}
