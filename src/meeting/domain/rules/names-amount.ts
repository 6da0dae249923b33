import type { NamesInternal, WrittenMatter } from './names-internal.ts';

/** "375 000", "375.000", "375000", "375 tkr": a year or the number of an ärende is shorter. */
const AMOUNT =
  /(?<![\p{L}\d-])(?<digits>\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d{5,}|\d+(?= ?(?:tkr|tusen(?:lappar)?)(?!\p{L})))(?<thousands> ?(?:tkr|tusen))?(?![\d-])/giu;

/** "100 000", "250 000": of many things in a paper full of amounts. */
const isEven = (amount: number) => /^\d{1,2}0+$/u.test(String(amount));

/**
 * Tells whether a text has an amount that only what is kept has; in a whole paper (`isPaper`) an even one tells nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function namesAmountOf(
  kept: readonly WrittenMatter[],
  open: readonly WrittenMatter[],
  { isPaper = false }: { readonly isPaper?: boolean } = {},
): NamesInternal | null {
  const known = new Set(open.flatMap(amountsOf));
  const all = kept.flatMap(amountsOf).filter((amount) => !known.has(amount));
  const own = new Set(isPaper ? all.filter((amount) => !isEven(amount)) : all);
  return own.size === 0 ? null : (text) => amountsIn(text).some((amount) => own.has(amount));
}

const amountsOf = ({ heading, background, proposals }: WrittenMatter) =>
  amountsIn([heading, background, ...proposals].join('\n'));

function amountsIn(text: string): number[] {
  return [...text.matchAll(AMOUNT)].map(({ groups }) => {
    const amount = Number((groups?.digits ?? '').replace(/\D/gu, ''));
    return groups?.thousands === undefined ? amount : amount * 1000;
  });
}
