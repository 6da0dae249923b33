import { sifted } from '../../patterns/sifted.ts';

/** What is said of one of several meetings; OPEN: that it is not known. */
export type SaidOfOne = 'YES' | 'NO' | 'OPEN';

const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const OPEN = word(
  'vet (?:jag )?(?:inte|ej)|osäker\\p{L}*|kanske|tror|nog|troligen|oklart|eventuellt|får (?:jag )?(?:se|återkomma)|(?:måste|behöver) (?:jag )?(?:kolla|återkomma)|(?:jag )?återkommer(?: jag)?',
);
const NO = word(
  'inte|ej|nej|förhind\\p{L}*|borta|bortrest\\p{L}*|sjuk\\p{L}*|missar|upptagen|krockar|omöjligt|avstår|(?:går|faller)(?: tyvärr)? bort|hoppar (?:jag )?(?:över|av)|får (?:jag )?(?:tyvärr )?(?:stå över|avstå|hoppa över)',
);
const YES = word(
  'ja|jo|japp|kommer|kan|går|funkar|fungerar|passar|ok|okej|deltar|är (?:jag )?(?:med|där)|på plats|närvarar|närvarande|tillgänglig|hinner|bra',
);

/** What a clause says of coming; null: nothing. */
export function saidInClause(clause: string): SaidOfOne | null {
  if (OPEN.test(clause)) return 'OPEN';
  if (NO.test(clause)) return 'NO';
  return YES.test(clause) ? 'YES' : null;
}

const MEETING = '(?: (?:mötet|gången|datumet|tillfället|dagen|sammanträdet))?';
const FIRST = `(?:första|ena)${MEETING}`;
const SECOND = new RegExp(
  `(?:[,;.!]+|(?<!\\p{L})(?:men|och|fast|medan|däremot)(?!\\p{L}))?(?:\\s*(?:men|inte|ej|kan|kommer|jag|på|till|i|den|det|är|med)(?!\\p{L}))*\\s*(?<!\\p{L})(?:andra|sista)${MEETING}(?!\\p{L})`,
  'iu',
);
const ONLY =
  /^(?:(?:hej|ja|jo|nej|tack)[ ,.!]+)*(?:jag )?(?:kommer |kan |deltar )?(?:bara|endast|enbart) (?:på |till |den |det )*(första|andra|sista)(?: (?:mötet|gången|datumet|dagen))?[.! ]*$/iu;
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|alternativ\p{L}*|stycke\p{L}*|meningen?|bilaga\p{L}*|timm\p{L}*|halv\p{L}*|delen?)(?!\p{L})/iu;
const MAY_SAY = sifted(`(?<!\\p{L})(?:${FIRST}|andra|sista)(?!\\p{L})`, 'iu');

/** "Första går bra, andra inte", "bara det första": what is said of the first of two meetings and of the other; null: no such thing. */
export function saidOfTwo(text: string): readonly [SaidOfOne, SaidOfOne] | null {
  if (!MAY_SAY.test(text) || text.includes('?') || OF_ANOTHER_THING.test(text)) return null;
  const only = ONLY.exec(text)?.[1]?.toLocaleLowerCase('sv');
  if (only !== undefined) return only === 'första' ? ['YES', 'NO'] : ['NO', 'YES'];
  const at = secondBegins(text);
  if (at === null || !IS_FIRST.test(text.slice(0, at))) return null;
  const [one, other] = [saidInClause(text.slice(0, at)), saidInClause(text.slice(at))];
  return one === null || other === null ? null : [one, other];
}

const IS_FIRST = word(FIRST);
const IS_OTHER = word('andra|sista');
const JOINS = /[,;.!]+|(?<!\p{L})(?:men|och|fast|medan|däremot)(?!\p{L})/giu;

/** Where what is said of the other begins: at what joins it to the first, else at the words that lead to it; null: nowhere. */
function secondBegins(text: string): number | null {
  const first = IS_FIRST.exec(text)?.index ?? 0;
  const other = IS_OTHER.exec(text.slice(first))?.index;
  if (other === undefined) return null;
  const joins = [...text.slice(0, first + other).matchAll(JOINS)].filter(({ index }) => index > first);
  return joins.at(-1)?.index ?? SECOND.exec(text)?.index ?? null;
}
