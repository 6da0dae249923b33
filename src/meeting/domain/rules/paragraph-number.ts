import type { Paragraph } from '../values.ts';

const ADDED = /^\d{1,4}(?:[a-z]|\.\d{1,2})$/u;

/** The number by which people name a §: `12`, and `12b` of one that was added after it. Not `12/25`, as it may be printed. */
export function paragraphNumber({ number, printed }: Pick<Paragraph, 'number' | 'printed'>): string {
  return printed !== null && ADDED.test(printed) ? printed : String(number);
}
