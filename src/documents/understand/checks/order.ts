import type { Doubt, SourceLine } from '../../model.ts';
import { doubt } from './doubt.ts';

/**
 * Where a document stands in columns, and nothing tells whether these are read one after the other or row by row.
 * @param lines the document's own lines
 * @param unsureFrom ordinals, in the file, of the lines from which on it is so
 */
export function checkOrder(lines: readonly SourceLine[], unsureFrom: readonly number[] = []): Doubt[] {
  const from = new Set(unsureFrom);
  const first = lines.find(({ line }) => from.has(line));
  if (first === undefined) return [];
  const { page, line, text } = first;
  return [doubt('columns.order', 'columns', { words: text.slice(0, LONGEST) }, { page, line })];
}

const LONGEST = 60;
