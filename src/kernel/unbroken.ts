import { MONTHS } from './time/index.ts';

const NO_BREAK = '\u00A0';
const months = MONTHS.join('|');

/** Spaces over which a line must not break, each with what stands before and after it. */
const JOINED: readonly RegExp[] = [
  // kl. 16.00, p. 1, st. 2, § 12
  /(?<=(?:kl\.|p\.|st\.|§)) (?=[\d…])/g,
  // KL 6:28, FinsamL 19
  /(?<=\b(?:KL|FL|TF|OSL|FinsamL)) (?=\d)/g,
  // 6:28 p. 1, 6 kap. 30 §, 15 000 kr
  /(?<=\d) (?=(?:p\.|kap\.|§|kr\b|tkr\b|mkr\b|%))/g,
  /(?<=kap\.) (?=\d)/g,
  // 15 000
  /(?<=\d) (?=\d{3}(?!\d))/g,
  // 12 december 2025
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${months})) (?=\\d{4}\\b)`, 'g'),
];

/**
 * The same words with no-break spaces where a line break would hurt: in amounts, dates, times of day and references
 * to law. Nothing else changes, and done twice it is as done once. For what people read: documents and cards; what is
 * recorded and hashed keeps the spaces it was given.
 */
export function unbroken(text: string): string {
  return JOINED.reduce((joined, space) => joined.replace(space, NO_BREAK), text);
}
