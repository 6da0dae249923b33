import { sifted } from '../../patterns/sifted.ts';

const REST =
  '(?:(?:alla |samtliga )?(?:de )?(?:övriga|andra)(?: (?:ledamöter|ledamöterna|i styrelsen))?|resten(?: av (?:ledamöterna|styrelsen|dem|gänget))?)';
const EVERYBODY =
  '(?:alla|samtliga|allihop|hela styrelsen)(?: (?:ledamöter|ledamöterna))?(?: i (?:styrelsen|\\p{L}{4,}))?';
/** "Den 10 december", "på mötet", "till torsdag": to which meeting, before those who are excepted. */
const WHERE =
  '(?: (?:(?:på|till|i|den|nu|då) )*(?:mötet|sammanträdet|\\p{L}{2,5}dag(?:en)?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|\\d{1,2}(?::?[ea])?(?: ?/ ?\\d{1,2})?|20\\d\\d|dit|då|nu))*';
const YES =
  '(?:kommer(?! (?:inte|ej|tillbaka|hem|ihåg|fram|överens))|deltar|kan(?! (?:inte|ej|man))|är med|är på plats|ja|tackar ja|ok|okej)';
const NO =
  '(?:kommer (?:inte|ej)|kan (?:inte|ej)|har (?:fått )?förhinder|får förhinder|är (?:borta|sjuka|förhindrade)|nej|tackar nej|förhinder|deltar (?:inte|ej))';
const BUT = '(?:utom|förutom|med undantag (?:av|för))';

const whole = (say: string) => new RegExp(`(?<!\\p{L})${REST} ?:? ?${say}(?!\\p{L})`, 'iu');
const [REST_YES, REST_NO] = [whole(YES), whole(NO)];
const everybody = (say: string) =>
  new RegExp(
    `^(?:(?:nu|ok|okej|hej)[ ,.:!]+)*${EVERYBODY}(?: ${say}${WHERE}(?:[ ,]+${BUT} .+)?|[ ,]+${BUT} (?:(?!tackat).)+ ${say}${WHERE})[.! ]*$|^${say} ?: ?${EVERYBODY}[ ,]+${BUT} [^:?]+$`,
    'iu',
  );
const [ALL_YES, ALL_NO] = [everybody(YES), everybody(NO)];

const NOBODY_BUT = new RegExp(
  `^(?:(?:nu|ok|okej|hej)[ ,.:!]+)*ingen(?: i styrelsen)? (?:kommer|kan(?: komma)?|deltar|är med)${WHERE}[ ,]+${BUT} .+$`,
  'iu',
);

/** One of these words stands in every such text. */
const MAY_TELL = sifted(/(?<!\p{L})(?:övriga|resten|andra|alla|samtliga|allihop|hela|ingen)(?!\p{L})/iu);

/** "Övriga kommer", "alla utom Lars kommer": what is told of those who are not named; null: nothing. */
export function toldOfRest(text: string): 'YES' | 'NO' | null {
  if (!MAY_TELL.test(text) || text.includes('?')) return null;
  if (REST_NO.test(text) || ALL_NO.test(text) || NOBODY_BUT.test(text)) return 'NO';
  return REST_YES.test(text) || ALL_YES.test(text) ? 'YES' : null;
}

const WHO = '(?!jag |vi |du |ni |det |den )\\p{L}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?';
const ANSWER =
  '(?:ja|nej|ok|okej|kommer(?: inte| ej)?|kan(?: inte| ej)?|har förhinder|förhinder|sjuk|borta|tackar (?:ja|nej)|deltar(?: inte| ej)?)';
const LINE = new RegExp(
  `^(?:[-*•–] ?)?(?:${WHO}[:,]? ${ANSWER}|(?:kommer(?: inte| ej)?|deltar(?: inte| ej)?|förhinder|frånvarande|närvarande|ja|nej) ?: .+|${REST} ?:? ?(?:${NO}|${YES}))[.!, ]*$`,
  'iu',
);

/** "Evert ja⏎Frida nej", "Kommer: Karim, Lars⏎Förhinder: Anna": lines of whoever they are of, each told with the others. */
export function withAnswersJoined(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
  if (lines.length < 2 || !lines.every((line) => LINE.test(line))) return text;
  return lines.map((line) => line.replace(/^[-*•–] ?/u, '').replace(/[.!, ]+$/u, '')).join('; ');
}
