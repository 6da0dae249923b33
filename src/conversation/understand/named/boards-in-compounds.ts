import { sifted } from '../patterns/sifted.ts';
import { foldDots } from '../words/stem.ts';
import { COMMON } from './another-name.ts';
import type { Named } from './name-mention.ts';
import { isPart, nameWords } from './name-words.ts';

/** What of a board's its name is written together with: "Norrskogsmötet", "kustlandskallelsen". */
const OF_A_BOARD =
  /^(?<name>\p{L}{4,}?)-?(?<head>(?:styrelse)?möte(?:t|n|na)?s?|sammanträde(?:t|n|na)?|kallelse(?:n|r|rna)?|dagordning(?:en|ar)?|protokoll(?:et|en)?|styrelse(?:n|ns)?|mötesplan(?:en)?|handlingar(?:na)?)$/iu;
const WORD = /[\p{L}-]{8,}/gu;
const MAY_NAME = sifted(/\p{L}{4}-?(?:möte|sammanträde|kallelse|dagordning|protokoll|styrelse|handlingar)/iu);
/** Nothing so long is looked through. */
const LONGEST = 200;

/**
 * The message with what is a board's said of it in words apart: "vilka kommer till norrskogsmötet" is of "mötet i
 * Norrskog". A word that begins with no board's name is left as it is.
 */
export function partedFromBoards(text: string, boards: readonly Named[]): string {
  if (text.length > LONGEST || !MAY_NAME.test(text)) return text;
  return text.replaceAll(WORD, (word) => {
    const { name, head } = OF_A_BOARD.exec(word)?.groups ?? {};
    if (name === undefined || head === undefined) return word;
    const board = boards.find((one) => one.names.some((of) => isNamedBy(name, of)));
    return board === undefined ? word : `${head} i ${shortOf(board.names[0] ?? '', name)}`;
  });
}

const telling = (name: string) => nameWords(name).filter((part) => !COMMON.has(part) && part.length > 3);

function isNamedBy(said: string, name: string): boolean {
  const folded = foldDots(said.toLocaleLowerCase('sv'));
  return telling(name).some((part) => isPart({ folded, capital: false }, part));
}

/** The word of the board's name that was meant, as the name has it. */
function shortOf(name: string, said: string): string {
  const folded = foldDots(said.toLocaleLowerCase('sv'));
  const meant = name
    .split(/\s+/u)
    .find((word) =>
      nameWords(word).some(
        (part) => telling(name).includes(part) && isPart({ folded, capital: false }, part),
      ),
    );
  return meant ?? said;
}
