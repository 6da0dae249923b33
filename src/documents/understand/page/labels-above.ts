import type { Line } from '../../formats/line.ts';
import { headLabel } from '../head/labels.ts';
import { WHERE_AND_WHEN } from '../words/head-labels.ts';

const FEWEST = 2;
const LONGEST_LABEL = 30;

function areLabels(line: Line): boolean {
  const told = line.cells.filter((cell) => WHERE_AND_WHEN.has(headLabel(cell))).length;
  return told >= FEWEST && line.cells.every((cell) => cell.length <= LONGEST_LABEL && !/\d/u.test(cell));
}

function areValues(line: Line | undefined, labels: Line): line is Line {
  if (line?.cells.length !== labels.cells.length || line.starts === undefined) return false;
  return (
    line.starts.every((start, at) => start === labels.starts?.[at]) &&
    line.cells.every((cell) => headLabel(cell) === null)
  );
}

/** "När | Var | Hur" over a row with the value of each: every label stands beside its value. */
export function withLabelsBeside(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at] as Line, lines[at + 1]];
    // Several rows below are a table: a plan of meetings.
    if (!areLabels(line) || !areValues(next, line) || areValues(lines[at + 2], line)) {
      out.push(line);
      continue;
    }
    for (const [column, label] of line.cells.entries()) {
      const value = next.cells[column] ?? '';
      const { starts: _, ...rest } = next;
      const text = `${label}: ${value}`;
      out.push({ ...rest, text, cells: [text], gap: line.gap || column > 0 });
    }
    at += 1;
  }
  return out;
}
