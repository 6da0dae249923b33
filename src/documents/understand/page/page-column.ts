import type { Line } from '../../formats/line.ts';

const PAGES = /^(?:sid(?:a|an|or|nr|nummer)?|s)\.?$/iu;
const HEADING = /^(?:(?:nr\.?|nummer|pkt\.?)\s+)?(?:ärenden?|rubrik|punkt|innehåll)$/iu;
const NUMBERS = /^\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/u;

/** "Ärende      Sida": the pages that stand last in the rows below tell of no item, and are left out of them. */
export function withoutPageColumn(lines: readonly Line[]): Line[] {
  const head = lines.findIndex(
    ({ cells }) =>
      cells.length > 1 && PAGES.test(cells.at(-1) ?? '') && cells.some((cell) => HEADING.test(cell)),
  );
  if (head < 0) return [...lines];
  return lines.map((line, at) => {
    const last = line.cells.at(-1) ?? '';
    if (at <= head || line.cells.length < 2 || !NUMBERS.test(last)) return line;
    const cells = line.cells.slice(0, -1);
    return {
      ...line,
      cells,
      text: cells.join(' '),
      ...(line.starts ? { starts: line.starts.slice(0, -1) } : {}),
    };
  });
}
