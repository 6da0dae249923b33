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
