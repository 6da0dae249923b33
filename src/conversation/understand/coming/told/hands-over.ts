const NAME = '\\p{L}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?';
const LEAD =
  '(?:(?:hej|nja|nej|nä|oj|sorry|tyvärr|dessvärre|ok|okej|då|så|men|kanske|vi låter|jag tror|tror)[ ,.!–-]+)*';
const IN = '(?:in|över|platsen|min plats|det|den|detta|denna|upp)';
const TAKES = `(?:(?:tar|kör|går|hoppar|rycker|träder|ställer)(?: \\p{L}+)?? ${IN}|ersätter|tjänstgör|vikarierar)`;
const TO_TAKE = `(?:(?:ta|köra|gå|hoppa|rycka|träda|ställa)(?: \\p{L}+)?? ${IN}|ersätta|tjänstgöra|vikariera)`;
const THEN =
  '(?: (?:då|nu|i stället|istället|tack|för|mig|åt|i mitt ställe|den|denna|här|gången|gång|dagen|dan|på mötet))*';

const HANDS_OVER = new RegExp(
  `^${LEAD}(?:${NAME} (?:${TAKES}|(?:får|kan|ska|skulle|måste|bör) (?:väl |nog |gärna )?(?:${TO_TAKE}|bli))|(?:(?:det|då) )?(?:får|blir|kan) (?:det |väl |nog )*(?:bli )?${NAME}|låt ${NAME} ${TO_TAKE}|(?:det |då )?(?:får|kan|ska) (?:det |väl |nog |ju )*(?!(?:jag|du|vi|ni|det|den|man|de|dom) )${NAME} (?:väl |nog |gärna )?${TO_TAKE})${THEN}[.! ]*$`,
  'iu',
);

/** "Ida får ta det", "får bli Hanna den här gången": that another is to be there in the place of the one who writes. */
export function handsOver(text: string): boolean {
  return HANDS_OVER.test(text.trim());
}

const CLAUSE_END =
  '(?: (?:för mig|för min del|tyvärr|nu|då|alls|bra|så bra|längre|denna gång|den här gången|på mötet|idag|i ?morgon|(?:på |den )?(?:\\p{L}+dag(?:en)?|\\d[\\d/:.ea-]*)(?: \\p{L}{3,9})?))*';
const CANNOT = `(?:jag )?(?:kan|hinner|klarar|kommer|fixar)(?: (?:tyvärr|nog|dessvärre|alltså|ju))* (?:inte|ej)(?: (?:komma|delta|vara med|närvara))?${CLAUSE_END}|(?:(?:det|detta|tiden|dagen|\\p{L}+dag(?:en)?) )?(?:går|funkar|fungerar|passar) (?:(?:tyvärr|nog|dessvärre|ju|alltså|verkligen) )*(?:inte|ej)${CLAUSE_END}|(?:(?:ligger|blev|är|sitter|har|fick) )?(?:hemma )?(?:sjuk|krasslig|förkyld|magsjuk|krock|förhinder|upptagen|bortrest)${CLAUSE_END}`;
const SENDS = `(?:jag )?(?:skickar|(?:får|måste|vill|tänker|tänkte|kan) (?:(?:väl|nog|då|jag) )*skicka) ${NAME}${THEN}`;
const GOES = `${NAME} (?:får|måste) (?:(?:väl|nog|då) )*(?:gå|komma|åka)${THEN}`;

/** "Kolla om Ida kan", "kan Ida ta det?": whom she would have asked. */
const ASKS_FOR = `(?:(?:kan|kunde|vill) (?:du|ni) )?(?:kolla|fråga|höra?|se)(?: (?:om|med|av med))* ${NAME}(?: (?:om (?:han|hon|hen) )?(?:kan|hinner|har möjlighet)(?: (?:komma|gå(?: in)?|ta (?:det|platsen)|hoppa in|ställa upp|ersätta))?)?${THEN}|(?:kan|skulle|får)(?: väl)? (?!(?:du|ni|vi|jag|man)(?!\\p{L}))${NAME} (?:kunna )?(?:gå(?: in)?|komma|ta (?:det|den|över|platsen|min plats)|hoppa in|ersätta|ställa upp)${THEN}`;

const CANNOT_AND_SENDS = new RegExp(
  `^${LEAD}(?:(?:${CANNOT})[ ,.;!–-]+(?:(?:så|och|men|då) )*(?:${SENDS}|${GOES}|${ASKS_FOR})|${SENDS})[?.! ]*$`,
  'iu',
);
const CANNOT_FIRST = new RegExp(`^${LEAD}(?:${CANNOT})[,.;!–-]+ *(?:(?:så|och|men|då) )*(?=\\p{L})`, 'iu');

/** "Det går inte på torsdag, får skicka Ida": her own förhinder, whoever is to go in her place. */
export function sendsInstead(text: string): boolean {
  const bare = text.trim();
  if (CANNOT_AND_SENDS.test(bare)) return true;
  const cannot = CANNOT_FIRST.exec(bare);
  return cannot !== null && handsOver(bare.slice(cannot[0].length));
}
