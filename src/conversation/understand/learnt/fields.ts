import { stemOf } from '../words/stem.ts';

/**
 * Lexical fields: what a word is about, by its stem. "notan" is of cost as "kostnaden" is, and "luntan" of papers as
 * "handlingarna": a word that the bank never met still tells something.
 */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads fields as they are listed: a name, and the stems that are of it with spaces between. */
export function readFields(listed: Readonly<Record<string, string>>): Fields {
  const fields = new Map<string, readonly string[]>();
  for (const [name, stems] of Object.entries(listed)) {
    const alone = [name];
    for (const stem of stems.split(' '))
      fields.set(stem, fields.has(stem) ? [...(fields.get(stem) ?? []), name] : alone);
  }
  return fields;
}

/** The stems of a list of words, each once, as `readFields` takes them. */
export function stemsOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => stemOf(word.toLocaleLowerCase('sv'))))].join(' ');
}

/** A compound is about what its last part is about, where that is no shorter than this, and no longer. */
const SHORTEST_TAIL = 5;
const LONGEST_TAIL = 24;
const NONE: readonly string[] = [];

/** The fields of a stem; none where nothing is known of it. */
export function fieldsOf(stem: string, fields: Fields): readonly string[] {
  const own = fields.get(stem);
  if (own) return own;
  for (let at = Math.max(3, stem.length - LONGEST_TAIL); at <= stem.length - SHORTEST_TAIL; at += 1) {
    const tail = fields.get(stem.slice(at));
    if (tail) return tail;
  }
  return NONE;
}
