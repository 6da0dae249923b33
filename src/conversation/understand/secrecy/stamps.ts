/** English, as firms stamp their offers. */
const ENGLISH = [
  String.raw`(?:strictly|highly|private\s+(?:and|&)|company|commercial(?:ly)?)\s+(?:in\s+)?confiden(?:tial(?:ly)?|ce)`,
  String.raw`(?:is|are|as|in|contains?|treated|kept|remains?)\s+(?:\p{L}+\s+)?(?:confidential|confidence)`,
  String.raw`(?:for|to)\s+(?:the\s+)?(?:board|members|addressee|recipient|management)(?:\s?['’]?s?['’]?)(?:\s+(?:members|eyes|use))?\s+only|eyes\s+only`,
  String.raw`(?:internal|restricted|private|limited)\s+(?:use|circulation|distribution)(?:\s+only)?`,
  String.raw`(?:not\s+(?:to\s+be|for)|(?:do|must|may|shall|should)\s+not(?:\s+be)?)\s+(?:\p{L}+\s+)?(?:distribut|circulat|shar|forward|disclos|publish|publicat|cop|reproduc|releas)\p{L}*`,
  String.raw`need[\s-]to[\s-]know|TLP\s?:\s?(?:RED|AMBER)|(?:under|subject\s+to|covered\s+by)\s+(?:an?\s+)?(?:NDA|non-disclosure\s+\p{L}+|embargo)`,
];

const ONLY = '(?:bara|endast|enbart|uteslutande)';
const TO_WHOM = String.raw`(?:mottagare|adressat(?:er)?|delges|sändlista|läsare|läsekrets|behöriga?|åtkomst|tillgång|visas\s+för|spridning|distribution|spridningskrets)`;
const SWEDISH = [
  String.raw`läs(?:es)?\s+(?:och|&|\+|sedan|därefter)\s+(?:radera|släng|bränn|förstör|glöm|makulera|kasta)s?`,
  String.raw`(?:radera|förstör|makulera|bränn|släng|strimla|kasta)(?:s|as|ts)?\s+(?:\p{L}+\s+){0,2}(?:efter|när|så\s+snart)\s+(?:\p{L}+\s+){0,2}?(?:läst|läsning(?:en)?|mötet|sammanträdet|genomläsning(?:en)?)`,
  String.raw`(?<=^|\n)\s*${TO_WHOM}\s*:\s*(?:${ONLY}|begränsad|ingen|intern|sluten|utvalda?)`,
  String.raw`(?<=^|\n)\s*(?:informationsklass\p{L}*|klassning|klassificering|skyddsklass|säkerhetsklass)\s*:\s*(?:intern|hemlig|konfidentiell|förtrolig|känslig|skyddsvärd|begränsad|hög)\p{L}*`,
  String.raw`(?:i|under)\s+(?:strikt|stor|största|fullt?|enskilt|yttersta)\s+(?:förtroende|förtrolighet|tystnad|diskretion)`,
  String.raw`(?:behandla|hantera)[st]?\s+(?:\p{L}+\s+){0,2}?(?:med\s+)?(?:stor\s+|största\s+)?(?:diskretion|diskret|konfidentiellt|förtroligt|varsamhet)`,
  String.raw`(?:omfattas|skyddas)\s+av\s+(?:ett\s+|vårt\s+)?(?:sekretessavtal|NDA|embargo|tystnads\p{L}+)|(?:press)?embargo\s+(?:till|t\.?o\.?m|fram)`,
  String.raw`(?:får|ska(?:ll)?|bör)\s+(?:inte|ej)\s+(?:tas|föras|bäras|lämnas|skickas)\s+(?:med\s+)?(?:hem|ut|vidare|från\s+(?:mötet|rummet))`,
];

const STAMP = new RegExp(String.raw`(?<!\p{L})(?:${[...ENGLISH, ...SWEDISH].join('|')})(?!\p{L})`, 'iu');
const CONFIDENTIAL = /^[\s\p{P}\p{S}]*(?:confidential|restricted|secret|embargo)[\s\p{P}\p{S}]*$/imu;

/**
 * Whether words are what is stamped on or said of a paper that few are to have, in Swedish or English: "Läs och radera",
 * "Mottagare: endast ledamöter", "STRICTLY CONFIDENTIAL".
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isStamped(text: string): boolean {
  return STAMP.test(text) || CONFIDENTIAL.test(text);
}
