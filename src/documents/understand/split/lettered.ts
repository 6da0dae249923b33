import type { Line } from '../../formats/line.ts';
import type { Mark } from '../item/marks.ts';

const LETTERED = /^(?<letter>[A-Z])\s?(?<number>\d{1,2})[.):]?\s+(?<rest>\p{Lu}.*)$/u;
const FEWEST = 3;

/**
 * The items of an agenda that counts them by group: "A1. Upprop", "B2. Avgift". They are counted from 1 in their
 * order, and keep what is printed before them. None when fewer than three stand there, or they do not rise.
 */
export function letteredMarks(lines: readonly Line[]): Mark[] {
  const found = lines.flatMap((line, at) => {
    const { letter, number, rest } = LETTERED.exec(line.text)?.groups ?? {};
    return letter && number && rest ? [{ at, line, letter, count: Number(number), rest }] : [];
  });
  const rises = found.every(({ letter, count }, at) => {
    const before = found[at - 1];
    if (before === undefined || before.letter !== letter)
      return count === 1 && (before?.letter ?? '') < letter;
    return count === before.count + 1;
  });
  if (found.length < FEWEST || !rises) return [];
  return found.map(({ at, line, letter, count, rest }, index) => ({
    at,
    number: index + 1,
    printed: null,
    rest: `${letter}${count} ${rest}`,
    continued: false,
    beside: [],
    line,
  }));
}
