import { sumsInWords } from '../../../kernel/index.ts';

const NUMBER = String.raw`(?<![\d.,§])(?:\d{1,3}(?:[  .]\d{3})+|\d+)(?:[,.]\d{1,2})?(?!\d)`;
const UNIT = String.raw`(?:kronor|kr|tkr|kkr|tusen\s+kronor|tusen\s+kr|ksek|mnkr|mkr|milj\.?\s*kr(?:onor)?|miljon(?:er)?\s*(?:kr(?:onor)?)?|msek|sek|:-|kSEK)`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<first>${NUMBER})\s*(?:och|eller|till|resp\.?|respektive|-|–)\s*)?(?<number>${NUMBER})\s*(?<unit>${UNIT})(?![\p{L}\d])|\bSEK\s*(?<after>${NUMBER})`,
  'giu',
);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tkr|kkr|ksek|tusen)/i, 1_000],
  [/^(?:mnkr|mkr|milj|msek)/i, 1_000_000],
];

function scaleOf(unit: string): number {
  return SCALES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

function numberOf(printed: string): number {
  const decimals = /[,.](\d{1,2})$/.exec(printed);
  const whole = decimals ? printed.slice(0, decimals.index) : printed;
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`);
}

/** A lower bound without unit belongs to the amount only when both are of a size: not "2023 och 400 000 kr". */
function lowerBound(printed: string | undefined, amount: number, scale: number): number | null {
  if (printed === undefined) return null;
  const value = Math.round(numberOf(printed) * scale);
  const year = /^(?:19|20)\d{2}$/.test(printed);
  return !year && value >= amount / 20 && value <= amount * 20 ? value : null;
}

/** Amounts of money in whole kronor, each once, in the order named: `340 tkr` is 340000, `9,6 mnkr` is 9600000. */
export function findAmounts(text: string): number[] {
  const found = new Set<number>();
  for (const match of text.matchAll(AMOUNT)) {
    const groups = match.groups ?? {};
    const scale = scaleOf(groups.unit ?? '');
    const printed = groups.number ?? groups.after;
    if (printed === undefined) continue;
    const amount = Math.round(numberOf(printed) * scale);
    const lower = lowerBound(groups.first, amount, scale);
    if (lower !== null && lower > 0) found.add(lower);
    if (amount > 0) found.add(amount);
  }
  for (const { kronor } of sumsInWords(text)) found.add(kronor);
  return [...found];
}
