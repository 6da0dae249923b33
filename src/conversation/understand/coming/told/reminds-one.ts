import { joinedNames } from '../../named/joined-names.ts';
import { sifted } from '../../patterns/sifted.ts';

const LEADS =
  '^(?:(?:hej|ok|okej|men|och|då|så|nu|snälla|klubban)[ ,.!]+)*(?:(?:kan|vill|skulle|kunde)(?: (?:du|vi))?(?: (?:kunna|vilja))? )?';
const WHOM = '(?!(?:alla|dem|dom|de|mig|oss|folk|resten)(?!\\p{L}))\\p{L}+(?:(?: |, | och )\\p{L}+){0,4}?';
const AFTER =
  '(?: (?:igen|lite|nu|då|en gång till|också|snarast|på nytt|om (?:svar|mötet|kallelsen|det)|på (?:svar|kallelsen)|för (?:svar|besked)))*';
const MUST = '(?: (?:att|så att))?(?: (?:hon|han|hen|de|dom))?(?: (?:måste|ska|får|behöver|bör|borde))?';
const ANSWERS =
  '(?:svara[r]?|höra? av sig|(?:ge|ger|lämna|lämnar) (?:ett )?(?:besked|svar)|bestämma? sig|anmäla? sig)(?: (?:på (?:den|det|kallelsen)|om (?:mötet|kallelsen|\\p{L}+ kommer)|till (?:mig|oss|kansliet)))?';

/** "Jaga Dan", "putta på Per-Olof en gång till", "be Dan svara", "hälsa Dan att han måste svara". */
const REMINDS = [
  sifted(
    `${LEADS}(?:jaga[r]?|pinga[r]?|(?:stöt(?:a|er)?|putta[r]?|puffa[r]?|knuffa[r]?|tjata[r]?|trycka?|peta[r]?|buffa[r]?|ligga?) på|skicka (?:en |ny )*påminnelse till|(?:ge|skicka) (?!mig|oss)${WHOM} en (?:ny )?(?:påminnelse|knuff|puff))(?: ${WHOM})?${AFTER}(?:${MUST} ${ANSWERS})?${AFTER}[?.! ]*$`,
    'iu',
  ),
  sifted(
    `${LEADS}(?:be[r]?|säg till|hälsa|uppmana|mana på|få) ${WHOM}${MUST} ${ANSWERS}${AFTER}[?.! ]*$`,
    'iu',
  ),
];
const OTHER =
  /(?<!\p{L})(?:per ?capsulam|snabbfråg\p{L}*|enkät\p{L}*|omröstning\p{L}*|protokoll\p{L}*|godkänn\p{L}*|punkt(?:en)?|ärendet?|ansökan)(?!\p{L})/iu;

/** Whether one or some who are named are to be reminded of the kallelse, in other words than that. */
export function remindsNamed(text: string): boolean {
  const said = joinedNames(text);
  return !OTHER.test(said) && REMINDS.some((pattern) => pattern.test(said));
}
