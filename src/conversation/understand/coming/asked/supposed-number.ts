const COUNT = '(?:\\d{1,2}|två|tva|tre|fyra|fem|sex|sju|åtta|atta|nio|tio)';
const THERE = '(?:kommer|dyker upp|är (?:där|på plats|med|närvarande)|på plats|närvarande|deltar|sitter där)';

/** So many there, whoever they are: "räcker det med tre", "om fyra av oss kommer, är vi beslutsföra då". */
const SUPPOSED = new RegExp(
  `(?<!\\p{L})(?:räcker|racker|funkar|fungerar|duger|klarar (?:vi|man|ni) (?:oss|er|sig))(?: det)?(?: (?:med|på|att|om|när))*(?: (?:vi|bara|det|är|blir))* ${COUNT}(?!\\p{L}| ?[.:/]\\d)|(?<!\\p{L})om (?:bara |det bara |vi (?:bara )?(?:är|blir) |det (?:är|blir|kommer) )?(?:bara )?${COUNT}(?: st(?:ycken)?| ledamöter| personer)?(?: av (?:oss|dem|dom|ledamöterna|${COUNT}))?(?: (?:som )?${THERE})?(?!\\p{L}).*(?<!\\p{L})(?:beslut\\p{L}*|räcker|klarar|funkar|fungerar)`,
  'iu',
);

/** Whether it is asked if a number of people is enough: what the rule says, whoever has answered. */
export function supposesNumber(text: string): boolean {
  return SUPPOSED.test(text);
}
