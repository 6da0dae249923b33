import { readFileSync } from 'node:fs';

export interface FieldList {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Lexical fields of everyday Swedish, written without looking at what is set aside: a line for each, its name and the words that
 * are of it. A word may be of several.
 */
export const fieldList: readonly FieldList[] = readFileSync(new URL('./fields.list', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name, words] = line.split(': ');
    if (!name || !words) throw new Error(`not a field: ${line}`);
    return { name, words: words.split(' ') };
  });
