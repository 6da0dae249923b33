import { sifted } from '../patterns/sifted.ts';

/** A word that is written otherwise than it is said here: only then is any of it looked for. */
const AS_SAID = sifted(/(?<![\p{L}\d'.-])(?:int|opp|ja|e|va|me|mä)(?!\p{L})/iu);

const VERBS =
  'har|kan|vill|kommer|hinner|tycker|tror|måste?|klarar|deltar|hoppar|tar|fixar|vet|reserverar|röstar|justerar|anmäler|avstår|lägger|undrar|sitter|stannar|ställer|hade';
const GOES_ON = '(?! (?:jag|ja|vi|det|den|du|ni|man|hon|han|alla)(?!\\p{L}))';
const IS_FINE = '(?! (?:bra|fint|ok|okej|toppen|lugnt|perfekt|utmärkt|det|de|d)(?!\\p{L}))';

const SAID: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d'.-])int(?![\p{L}\d'.-])/gu, 'inte'],
  [/(?<![\p{L}\d'.-])Int(?![\p{L}\d'.-])/gu, 'Inte'],
  [/(?<!\p{L})opp(?!\p{L})/gu, 'upp'],
  [
    new RegExp(
      `(?<![\\p{L}-])ja(?= (?:(?:${VERBS})(?!\\p{L})${GOES_ON}|(?:e|är)(?!\\p{L})${IS_FINE}${GOES_ON}))`,
      'giu',
    ),
    'jag',
  ],
  [/(?<=(?<!\p{L})(?:jag|det|de|hon|han|vi|som|inte) )e(?!\p{L})/giu, 'är'],
  [
    /(?<=(?<!\p{L})(?:inte|kan|ska|vill|får|att|kunna|hinner|gärna|bör|borde|måste|å|o) )va(?:ra)? (?:me|mä|med)(?!\p{L})/giu,
    'vara med',
  ],
  [/(?<=(?<!\p{L})(?:är|vara|kommer|hänger|inte) )(?:me|mä)(?!\p{L})/giu, 'med'],
];

/** More than this, and what stands after a colon or in quotes, is text to be kept as it was typed: a heading, a förslag. */
const LONGEST = 200;
const KEPT = /[:"”“\n]/u;

/** "Ja kan int va me" as it is written: "jag kan inte vara med". Any other words, and longer texts, as they are. */
export function inWriting(text: string): string {
  if (text.length > LONGEST || !AS_SAID.test(text) || KEPT.test(text)) return text;
  return SAID.reduce((said, [pattern, written]) => said.replace(pattern, written), text);
}
