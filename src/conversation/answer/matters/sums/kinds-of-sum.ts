import { holdsAmount } from '../../../search/amounts.ts';
import type { Sentence } from '../../../search/sentences.ts';
import { type Pattern, sifted } from '../../../understand/patterns/sifted.ts';
import { asksResultOfYear } from '../../../understand/record/asked-of-record.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';

/** Sums that are something else than what was granted: what was applied for, what is lacking or left over. */
const KINDS_OF_SUM: readonly {
  readonly asked: Pattern;
  readonly told: RegExp;
  readonly isSought?: true;
}[] = [
  {
    isSought: true,
    asked: sifted(
      /(?<!\p{L})(?:(?:an)?sök(?:er|te|t|ta)|soker|sokte|begär(?:t|de)?|begart|äska(?:t|de|r)|bett om|bad om|yrkat|(?:vill|ville)(?: [\p{L}\d-]+){1,4} ha)(?!\p{L})/iu,
    ),
    told: /^(?!.*bevilj).*(?:sök(?:er|t|te|s)(?!\p{L})|(?:begär|äska|önska)\p{L}*(?!\p{L})|ansökan (?:om|avser|gäller|är på|uppgår|omfattar)(?!\p{L}))|(?<!\p{L})sökt (?:belopp|summa|bidrag) \d/isu,
  },
  {
    asked: sifted(/(?<!\p{L})(back|minus|underskott\p{L}*|förlust\p{L}*)(?!\p{L})/iu),
    told: /underskott|minus|förlust/iu,
  },
  { asked: sifted(/(?<!\p{L})(plus|överskott\p{L}*|vinst\p{L}*)(?!\p{L})/iu), told: /överskott|vinst/iu },
];

/** "Plus eller minus": whichever it was. */
const EITHER =
  /(?<!\p{L})(?:plus|vinst|överskott) (?:eller|eller om det var) (?:minus|back|förlust|underskott)|(?<!\p{L})(?:minus|back|förlust|underskott) eller (?:plus|vinst|överskott)/iu;

/** "Ansökan från Stegen, 145 000 kr": a heading that tells what was applied for. */
function inHeading(one: Sentence): Sentence[] {
  const { heading } = one.passage;
  return /^ansök/iu.test(heading) && holdsAmount(heading) ? [{ ...one, text: heading, clause: false }] : [];
}

/** Where a sum of a kind is asked for, sentences that tell of that kind alone. */
export function ofKindOfSum(asking: Asking, sentences: readonly Sentence[]): readonly Sentence[] {
  const { text } = asking.understanding.message;
  const kind = KINDS_OF_SUM.find(({ asked }) => asked.test(text));
  if (!kind || EITHER.test(text) || asksResultOfYear(text) || /bevilja|får|fick|föreslås/iu.test(text))
    return sentences;
  // "Hur mycket till Plus": of whom is so called.
  const signs = analyse(text).filter((term) => /^(?:plus|minus|back)$/.test(term));
  if (signs.some((term) => sentences.some(({ passage }) => analyse(passage.heading).includes(term)))) {
    return sentences;
  }
  const telling = sentences.filter((one) => kind.told.test(one.text));
  if (telling.length > 0) return telling;
  const headed = kind.isSought === true ? sentences.flatMap(inHeading) : [];
  if (headed.length > 0) return headed;
  // An application's own paper names its sum without saying each time that it is applied for.
  return sentences.filter(
    ({ clause, passage }) =>
      !clause &&
      passage.part === 'attachment' &&
      /ansök/iu.test(`${passage.documentTitle} ${passage.heading}`),
  );
}
