import { matchesOf, sumsInWords } from '../../kernel/index.ts';
import { sifted } from '../understand/patterns/sifted.ts';

/** An amount in a text, in whole kronor. */
export interface AmountMention {
  readonly kronor: number;
  readonly start: number;
  readonly end: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  sek: 1,
  tkr: 1e3,
  kkr: 1e3,
  tusen: 1e3,
  mkr: 1e6,
  mnkr: 1e6,
  msek: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
};

const AMOUNT =
  /(?<![\d.,])(\d{1,3}(?:[ \u00A0\u202F.]\d{3})+|\d+)(?:,(\d{1,2}))?[ \u00A0\u202F]?(kronor|kr|sek|tkr|kkr|tusen|mkr|mnkr|msek|miljoner|miljon|milj)(?![\p{L}])/giu;

const HOLDS_AMOUNT = sifted(AMOUNT.source, 'iu');

/** Whether a text names an amount with its unit. */
export function holdsAmount(text: string): boolean {
  return HOLDS_AMOUNT.test(text) || sumsInWords(text).length > 0;
}

/** Every amount that names its unit. "450 000 tkr" is taken as kronor: nobody means half a milliard here. */
export function findAmounts(text: string): AmountMention[] {
  const inFigures = matchesOf(AMOUNT, text).map((match) => {
    const whole = Number((match[1] ?? '').replace(/[^\d]/g, ''));
    const factor = FACTORS[(match[3] ?? '').toLowerCase()] ?? 1;
    const fraction = match[2] ? Number(`0.${match[2]}`) : 0;
    const scaled = (whole + fraction) * (factor === 1e3 && whole >= 100_000 ? 1 : factor);
    return { kronor: Math.round(scaled), start: match.index, end: match.index + match[0].length };
  });
  const inWords = sumsInWords(text);
  return inWords.length === 0 ? inFigures : [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
}

/** "450 000 tkr": a sum of kronor with the wrong unit beside it. */
const MISPRINTED = /(?<![\d.,])\d{3}[ \u00A0\u202F.]\d{3}[ \u00A0\u202F]?(?:tkr|kkr|tusen)(?!\p{L})/iu;

/** Without those that misprint the unit of a sum which another of them tells rightly. */
export function withoutMisprints<Told extends { readonly text: string }>(
  sentences: readonly Told[],
): readonly Told[] {
  if (!sentences.some(({ text }) => MISPRINTED.test(text))) return sentences;
  const right = new Set(
    sentences
      .filter(({ text }) => !MISPRINTED.test(text))
      .flatMap(({ text }) => findAmounts(text).map(({ kronor }) => kronor)),
  );
  return sentences.filter(
    ({ text }) => !MISPRINTED.test(text) || findAmounts(text).some(({ kronor }) => !right.has(kronor)),
  );
}
