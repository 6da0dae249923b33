import { sifted } from '../patterns/sifted.ts';

/** Words that tell of a sum that has become another. */
export const CHANGES =
  /^(?:höj(?:des?|ts?|s|er|ningen?|ning)|sänk(?:tes?|ts?|s|er|ningen?|ning)|öka(?:des?|ts?|r|s)?|ökning(?:en)?|minska(?:des?|ts?|r|s)?|minskning(?:en)?|skillnad(?:en)?|skilje?r|jämför(?:t|a|else\p{L}*)|dyrare|billigare|mer|mera|mindre|högre|lägre|större)$/iu;

const THAN =
  '(?:än|mot|jämfört med|i förhållande till) (?:i |år |för )?(?:förra|fjol|ifjol|i fjol|året|innan|år|föregående|nästa år|sist|senast|tidigare|förut|20\\d\\d|\\d\\d(?!\\d))';
const CHANGED = [
  `(?:höj(?:des|ts)|sänk(?:tes|ts)|öka(?:de|des|t|ts)|minska(?:de|des|t|ts))`,
  `(?:höjning|sänkning|ökning|minskning)(?:en)?`,
  `(?:ökar|minskar|växer|krymper|sjunker|höjs|sänks)(?: \\p{L}+){0,4} (?:${THAN}|20\\d\\d|nästa år)`,
  `hur (?:mycket|mkt|mycke) (?:mer|mera|mindre)(?: pengar)? (?:får|fick|blir|ger|går|lägger|satsar|kostar|betalar)`,
  `hur (?:mycket|mkt|mycke) (?:ökar|minskar|växer|krymper|sjunker|höjs|sänks)`,
  `(?:skillnad(?:en)?|skilje?r)(?!\\p{L}).*(?<!\\p{L})(?:mellan|från|mot|år|sist|fjol|20\\d\\d)`,
  `(?:mer|mera|mindre|högre|lägre|större|dyrare|billigare|lika mycket|lika stor\\p{L}*)(?: \\p{L}+){0,3} ${THAN}`,
  `(?:mer|mera|mindre|högre|lägre|större)(?: pengar)? (?:förra (?:gången|året)|sist|senast|i fjol|ifjol|året innan)`,
  `(?:är|e|blir|var|va) \\p{L}+(?:en|et|n|t|na) (?:större|mindre|högre|lägre|dyrare|billigare)(?: \\p{L}+){0,2} (?:nästa år|i år|i fjol|20\\d\\d)`,
  `(?:blev|blir|är|e|var|va) (?:det|den) (?:(?:nu|en|lite|mycket) )?(?:mer|mindre|högre|lägre|större|dyrare|billigare)(?! (?:att|på|som|om|info\\p{L}*|tid))`,
].join('|');
const ASKED = sifted(`(?<!\\p{L})(?:${CHANGED})(?!\\p{L})`, 'iu');
/** Asked of somebody, of a reason or of a day: of no sum. */
const OF_OTHER = sifted(
  /(?<!\p{L})(?:varför|vem|vilka|vilken|när|nar|hur många|röst\p{L}*|deltagare|ledam\p{L}*)(?!\p{L})/iu,
);
/** "Från 26 till 27", "än 2026", "-25 mot -26". */
const YEARS = /(?<![\d.,])(?:20)?(\d\d)(?![\d.,]| ?(?:kr|kronor|tkr|§|procent|%))/gu;
const FROM =
  /(?<!\p{L})(?:än|mot|jämfört med|från)\s+(?:budgeten\s+|år\s+|i\s+|för\s+)*[-–'’]?(?:20)?(\d\d)(?!\d)/iu;

/**
 * Whether it is asked how a sum has changed, and between which years as far as they are said: the older first. Null: it
 * is not asked.
 */
export function changeAsked(
  text: string,
): { readonly years: readonly [older?: number, newer?: number] } | null {
  if (!ASKED.test(text) || OF_OTHER.test(text)) return null;
  const [, from] = FROM.exec(text) ?? [];
  const said = [...text.matchAll(YEARS)].map(([, year]) => 2000 + Number(year));
  const older = from === undefined ? undefined : 2000 + Number(from);
  const [first, second] = said.toSorted((a, b) => a - b);
  if (first !== undefined && second !== undefined) return { years: [first, second] };
  return { years: older === undefined ? [] : [older] };
}
