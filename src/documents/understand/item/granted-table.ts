import type { Line } from '../../formats/line.ts';
import type { Section } from './sections.ts';
import { rowOf, unitOfTable } from './told-rows.ts';

/** The column that holds what is decided, or proposed: the last of those with such a head. */
const GRANTED =
  /^(?:(?:beviljat?|tilldelat|beslut(?:at)?|föreslaget)(?: belopp)?|beviljas|beviljade medel|tilldelas|bidrag|belopp|förslag|föreslås)(?:\s*\(?(?<unit>kr|kronor|tkr|mnkr)\)?)?(?:\s+20\d\d)?$/iu;
const FIGURES = /^[–-]?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?$/u;
const SUM = /^(?:summa|totalt?|sammanlagt|tillsammans)(?![\p{L}])/iu;
const FEWEST_COLUMNS = 2;

/** What stands below "enligt följande:" as a table, a row each: "Fyren: 300 000 kr". */
export function grantedRows(section: Section): string[] {
  const lines = section.paragraphs.flatMap((paragraph) => paragraph.lines);
  const head = lines.findIndex(isHead);
  const [columns = [], rows = []] = head < 0 ? [] : [lines[head]?.cells, rowsBelow(lines, head)];
  const at = columns.findLastIndex((cell) => GRANTED.test(cell));
  const named = GRANTED.exec(columns[at] ?? '')?.groups?.unit ?? unitOfTable(lines[head - 1]?.text);
  const unit = named?.toLowerCase() ?? 'kr';
  return rows.flatMap((row) => {
    const sum = row.cells[at] ?? '';
    const name = rowOf(row)?.name;
    return FIGURES.test(sum) && name ? [`${name}: ${sum.replace(/[ .](?=\d{3})/gu, ' ')} ${unit}`] : [];
  });
}

/** "60 000 kr", "avslag": what somebody gets, or gets not. */
const GIVEN = /^(?:\d{1,3}(?:[ .]?\d{3})*\s*(?:kr|kronor|tkr|mnkr)|avslag|avslås)$/iu;

/** A section of rows and nothing else, "Fyren   60 000 kr" over "Bron   avslag": what each of them gets; none of any other. */
export function rowsAlone(section: Section): string[] {
  const lines = section.paragraphs.flatMap((paragraph) => paragraph.lines);
  const isGiven = ({ cells }: Line) =>
    cells.length === FEWEST_COLUMNS && /\p{L}{2}/u.test(cells[0] ?? '') && GIVEN.test(cells[1] ?? '');
  if (lines.length < FEWEST_COLUMNS || !lines.every(isGiven)) return [];
  return lines
    .filter(({ cells }) => !SUM.test(cells[0] ?? ''))
    .map(
      ({ cells: [name = '', sum = ''] }) => `${name}: ${sum.replace(/[ .](?=\d{3})/gu, ' ').toLowerCase()}`,
    );
}

/** The last column, where it is of what became of each: "Beslut". */
const DECIDED = /^(?:(?:styrelsens )?beslut(?:at)?|utfall|beviljas|beviljat)$/iu;
const BECAME =
  /^(?<verb>beviljas|beviljades|beviljat|tilldelas|bifall|avslås|avslag|avslogs|återremitteras|bordläggs|utgår)?\s*[:,]?\s*(?<sum>\d{1,3}(?:[ .]?\d{3})*\s*(?:kr|kronor|tkr|mnkr)?)?$/iu;

/** "Fyren | Region Väst | 400 000 kr | Beviljas 300 000 kr" below "… | Beslut", wherever it stands in a §: what was decided of each, by its line. */
export function rowsDecided(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const head = lines.findIndex(
    ({ cells }) => cells.length > FEWEST_COLUMNS && DECIDED.test(cells.at(-1) ?? ''),
  );
  const rows = head < 0 ? [] : rowsBelow(lines, head);
  const told = rows.map((row) => {
    const { verb, sum } = BECAME.exec(row.cells.at(-1) ?? '')?.groups ?? {};
    const name = rowOf(row)?.name;
    const became = [verb?.toLowerCase() ?? (sum === undefined ? undefined : 'beviljas'), sum?.trim()];
    const text = became.filter((part) => part !== undefined && part !== '').join(' ');
    return name === undefined || text === '' ? null : ([row, `${name}: ${text}`] as const);
  });
  return new Map(told.filter((one) => one !== null));
}

function isHead({ cells }: Line): boolean {
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.slice(1).some((cell) => GRANTED.test(cell)) &&
    !cells.some((cell) => FIGURES.test(cell))
  );
}

/** The rows with a name first and figures in the columns after the words, down to the sum. */
function rowsBelow(lines: readonly Line[], head: number): readonly Line[] {
  const width = lines[head]?.cells.length ?? 0;
  const below = lines.slice(head + 1);
  const end = below.findIndex((line) => line.cells.length !== width || rowOf(line) === null);
  return (end < 0 ? below : below.slice(0, end)).filter(({ cells }) => !SUM.test(cells[0] ?? ''));
}
