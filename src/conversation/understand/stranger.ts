import type { Entities } from './entities.ts';
import type { Message } from './words.ts';

const ANSWERS = /^(?:kommer|deltar|kan|har|är|far|får|hinner|uteblir|tackar)$/u;
const OF_COMING =
  /(?<!\p{L})(?:kommer|deltar|uteblir|kan (?:tyvärr )?(?:inte|komma|delta|vara med)|har (?:fått )?förhinder|är (?:sjuk|borta|med|förhindrad)|får förhinder|hinner inte|tackar (?:ja|nej))(?!\p{L})/iu;

/** "Troligtvis kommer jag": adverbs are nobody's name. */
const NO_NAME =
  /^(?:troligtvis|troligen|formodligen|antagligen|sannolikt|preliminart|eventuellt|mojligen|kanske|egentligen|naturligtvis|givetvis|sjalvklart|definitivt|dessvarre|tyvarr|troligast|forhoppningsvis|javisst|jajamen|absolut|visst|sakert|japp|joda|sjalvfallet|jag|det|alla|ingen|ovriga|sorry|hej|hejsan|tjena|tack|ledsen|beklagar|trist|trakigt|attans|oj|nja|mm|okej|bra|toppen|perfekt|super|kul|ursakta|forlat|hoppas|hemskt|himla|jatte\p{L}*)$/u;

const ASKED_OF =
  /^(?:(?:och|men|hej)[ ,]+)*(?:kommer|deltar|tjänstgör|vem (?:går in|hoppar in|tjänstgör|ersätter)(?: för)?) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: (?:på|till|den|i|då|också|med) .*|[?. ]*)$/u;

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
  return ASKED_OF.exec(first)?.[1] ?? null;
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
  const isUnknown = (at: (typeof words)[number]) =>
    !NO_NAME.test(at.folded) &&
    topic.some(({ word, weight }) => weight === 1 && word.text === at.text) &&
    !/\d/.test(at.text);
  return before.every(isUnknown) ? text.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0) : null;
}
