import type { Line } from '../../formats/line.ts';
import { withFigureRows } from './figures.ts';
import { withHeadedRows } from './headed.ts';
import { withPeopleRows } from './people.ts';

/** The tables whose cells came out as a line each, as copied text and some converters give them, with their rows whole again. */
export function withTablesWhole(lines: readonly Line[]): readonly Line[] {
  return withFigureRows(withPeopleRows(withHeadedRows(lines)));
}
