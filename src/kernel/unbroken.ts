import { MONTHS } from './time/index.ts';

const NO_BREAK = '\u00A0';
const months = MONTHS.join('|');

/** What stands before and after a space over which a line must not break. */
const BESIDE: readonly (readonly [before: string, after: string])[] = [
  // kl. 16.00, p. 1, st. 2, § 12
  [String.raw`(?:kl\.|p\.|st\.|§)`, String.raw`[\d…]`],
  // KL 6:28, FinsamL 19
  [String.raw`\b(?:KL|FL|TF|OSL|FinsamL)`, String.raw`\d`],
  // 6:28 p. 1, 6 kap. 30 §, 15 000 kr
  [String.raw`\d`, String.raw`(?:p\.|kap\.|§|kr\b|tkr\b|mkr\b|%)`],
  [String.raw`kap\.`, String.raw`\d`],
  // 15 000
  [String.raw`\d`, String.raw`\d{3}(?!\d)`],
  // 12 december 2025
  [String.raw`\b\d{1,2}`, String.raw`(?:${months})\b`],
  [String.raw`\b(?:${months})`, String.raw`\d{4}\b`],
];
const JOINED = new RegExp(
  ` (?:${BESIDE.map(([before, after]) => `(?<=${before} )(?=${after})`).join('|')})`,
  'g',
);

/**
 * The same words with no-break spaces where a line break would hurt: in amounts, dates, times of day and references
 * to law. Nothing else changes, and done twice it is as done once. For what people read: documents and cards; what is
 * recorded and hashed keeps the spaces it was given.
 */
export function unbroken(text: string): string {
  return text.replace(JOINED, NO_BREAK);
}
