import { MONTHS } from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import { FIRST_NAMES } from '../words/first-names.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';

const WORD = String.raw`\p{Lu}{2,}(?:-\p{Lu}{2,})*`;
/** A run of words in capitals, whole. */
const LOUD = new RegExp(String.raw`(?<![\p{L}\d-])${WORD}(?:[ ]${WORD})+(?![\p{L}\d-])`, 'gu');
const LONGEST_NAME = 4;
const PARTICLE = /^(?:af|av|von|van|de|da|la|der)$/u;

function isName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return (
    words.length <= LONGEST_NAME &&
    (FIRST_NAMES.has(first) || FIRST_NAMES.has(first.split('-')[0] ?? '')) &&
    !MONTHS.some((month) => words.slice(1).includes(month)) &&
    !words.some((word) => ORGANISATION_WORD.test(word))
  );
}

function asWritten(text: string): string {
  return text.replace(LOUD, (run) => {
    const words = run.toLowerCase().split(' ');
    if (!isName(words)) return run;
    const capital = (word: string) => word.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
    return words.map((word) => (PARTICLE.test(word) ? word : capital(word))).join(' ');
  });
}

/** "ULLA NORÉN LIND, ordförande": the names of persons, printed in capitals, as names are written elsewhere. */
export function withQuietNames(line: Line): Line {
  const text = asWritten(line.text);
  return text === line.text ? line : { ...line, text, cells: line.cells.map(asWritten) };
}
