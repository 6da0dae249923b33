import type { Entities } from '../entities.ts';
import { sifted } from '../patterns/sifted.ts';
import { foldDots } from '../words/stem.ts';
import type { Message } from '../words/words.ts';
import { looksLikeLastName } from './another-name.ts';

const ANSWERS = /^(?:kommer|deltar|kan|har|är|far|får|hinner|uteblir|tackar)$/u;
const OF_COMING =
  /(?<!\p{L})(?:kommer|deltar|uteblir|kan (?:tyvärr )?(?:inte|komma|delta|vara med)|har (?:fått )?förhinder|är (?:sjuk|borta|med|förhindrad)|får förhinder|hinner inte|tackar (?:ja|nej))(?!\p{L})/iu;

/** "Troligtvis kommer jag": adverbs are nobody's name. */
const NO_NAME =
  /^(?:troligtvis|troligen|formodligen|antagligen|sannolikt|preliminart|eventuellt|mojligen|kanske|egentligen|naturligtvis|givetvis|sjalvklart|definitivt|dessvarre|tyvarr|troligast|forhoppningsvis|javisst|jajamen|absolut|visst|sakert|japp|joda|sjalvfallet|jag|det|alla|ingen|ovriga|sorry|hej|hejsan|tjena|tack|ledsen|beklagar|trist|trakigt|attans|oj|nja|mm|okej|bra|toppen|perfekt|super|kul|ursakta|forlat|hoppas|hemskt|himla|jatte\p{L}*)$/u;

/** What is said of a thing, and of nobody. */
const GONE =
  /^(?:nu|blivit|installd|installt|avbokad|avbokat|flyttad|flyttat|framflyttad|framflyttat|uppskjuten|uppskjutet|avblast|forsenad|forsenat|trasig|trasigt|over|slut|klar|klart|lost)$/u;

/** As a name is written, however it was typed. */
const asName = (words: string) =>
  words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('sv'));

const ASKED_OF = sifted(
  /^(?:(?:och|men|hej)[ ,]+)*(?:kommer|deltar|tjänstgör|vem (?:går in|hoppar in|tjänstgör|ersätter)(?: för)?) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: (?:på|till|den|i|då|också|med) .*|[?. ]*)$/u,
);

/** The same without capitals, where the last word is a last name. */
const ASKED_LOW = sifted(
  /^(?:(?:och|men|hej)[ ,]+)*(?:kommer|deltar|tjänstgör|vem (?:går in|hoppar in|tjänstgör|ersätter)(?: för)?) (\p{Ll}+ (\p{Ll}+))(?: (?:på|till|den|i|då|också|med) .*|[?. ]*)$/u,
);

/** "Kommer Lars Eklund?": whom it is asked of, where nobody on the board bears the name; else null. */
export function strangerAskedOf(
  { text }: Message,
  { persons, organisations, boards }: Entities,
): string | null {
  return [persons, organisations, boards].some((named) => named.length > 0) ? null : namedAskedOf(text);
}

/** The name that stands where a question of coming or serving has it, whoever bears it; null: there is none. */
export function namedAskedOf(text: string): string | null {
  const first = text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
  const named = ASKED_OF.exec(first)?.[1];
  if (named !== undefined) return named;
  const [, low = null, last = ''] = ASKED_LOW.exec(first) ?? [];
  return low !== null && looksLikeLastName(foldDots(last)) ? asName(low) : null;
}

/** "Kalle Svensson kommer": the words before the verb, where nobody on the board is known by them; else null. */
export function strangerAnswering(
  { text, words }: Message,
  { topic, persons, organisations }: Entities,
): string | null {
  const verb = words.findIndex((word) => ANSWERS.test(word.text));
  if (verb < 1 || verb > 3 || persons.length > 0 || text.includes('?') || !OF_COMING.test(text)) return null;
  // A member of the board is nobody.
  if (organisations.some(({ words: [from] }) => from < verb)) return null;
  const before = words.slice(0, verb);
  // "Kursen är inställd så jag kommer": what has been called off is nobody.
  if (GONE.test(words[verb + 1]?.folded ?? '')) return null;
  // "Fastnat, kommer inte": what stands before a comma is no name.
  if (/[,.;!]/u.test(text.slice(before.at(-1)?.end ?? 0, words[verb]?.start ?? 0))) return null;
  const isUnknown = (at: (typeof words)[number]) =>
    !NO_NAME.test(at.folded) &&
    topic.some(({ word, weight }) => weight === 1 && word.text === at.text) &&
    !/\d/.test(at.text);
  return before.every(isUnknown) ? asName(text.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0)) : null;
}

/** First name and last name, as names are written, or a last name that can be nothing else. */
const WRITTEN_AS_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/u;
const ANY_LOW = /(?<!\p{L})\p{Ll}+/u;

/**
 * Whether what was found where a name stands is one beyond doubt: "Kalle Svensson kommer inte". "Förkyld kommer inte",
 * "bilen trasig kommer ej" may tell why one does not come herself.
 */
export function isPlainlyNamed({ text }: Pick<Message, 'text'>, found: string): boolean {
  const last = found.split(' ').at(-1) ?? '';
  if (found.includes(' ') && looksLikeLastName(foldDots(last.toLocaleLowerCase('sv')))) return true;
  const at = text.toLocaleLowerCase('sv').indexOf(found.toLocaleLowerCase('sv'));
  return WRITTEN_AS_NAME.test(text.slice(at)) && ANY_LOW.test(text.slice(at + found.length));
}

const WHOLE_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+)(?!\p{L})/gu;

/** What is told of those who are named before it. */
const TOLD =
  /^(?:kommer|deltar|kan|har|ar|far|hinner|uteblir|tackar|tackade|ringde|ringt|mejlade|mailade|skrev|sa|sager|horde|hor|svarade|svarat|missar|bada)$/u;
const JOINS = /^(?:och|o|samt)$/u;

/** "Viking och Fridaa ringde": a word that is joined to somebody's name, is nobody's here and no other word. */
function joinedToName({ text, words }: Message, { persons, topic }: Entities): string[] {
  const isName = (at: number) => persons.some(({ words: [first, last] }) => first <= at && at <= last);
  const isUnknown = ({ text: said, folded }: (typeof words)[number]) =>
    !NO_NAME.test(folded) &&
    !/\d/.test(said) &&
    topic.some(({ word, weight }) => weight === 1 && word.text === said);
  return words.flatMap((word, at) => {
    if (isName(at) || !isUnknown(word)) return [];
    const after =
      JOINS.test(words[at - 1]?.folded ?? '') && isName(at - 2) && TOLD.test(words[at + 1]?.folded ?? '');
    const before = at === 0 && JOINS.test(words[at + 1]?.folded ?? '') && isName(at + 2);
    return after || before ? [asName(text.slice(word.start, word.end))] : [];
  });
}

/** "Karim och Hans Ek har förhinder", "Karim och Hanss ringde": those beside somebody whom nobody on the board is. */
export function strangersBeside(message: Message, entities: Entities): string[] {
  const whole = wholeNamesBeside(message, entities);
  return whole.length > 0 ? whole : joinedToName(message, entities);
}

function wholeNamesBeside({ text, words }: Message, { persons, organisations, boards }: Entities): string[] {
  const spans = [...persons, ...organisations, ...boards].map(({ words: [first, last] }) => ({
    from: words[first]?.start ?? 0,
    to: words[last]?.end ?? 0,
  }));
  return [...text.matchAll(WHOLE_NAME)].flatMap((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    const isNamed = spans.some((span) => span.from < to && from < span.to);
    const begins = words.find(({ start }) => start === from);
    return isNamed || begins === undefined || NO_NAME.test(begins.folded) ? [] : [found[0]];
  });
}
