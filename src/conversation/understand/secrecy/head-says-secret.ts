import { saysNothingElse, saysSecrecy, speaksOfSecrecy } from './secrecy-said.ts';
import { headingSaysSecret, textSaysSecret } from './secret-heading.ts';

/** What stands over the text of a paper; further down it may be told of anything. */
const LINES = 10;
/** A longer line is of what the paper tells, and no stamp. */
const WORDS = 10;
/** "Policy för sekretess": what it is about. */
const IS_ABOUT = /(?<!\p{L})(?:för|om|av|med|kring|i|och)\s+sekretess(?!\p{L})/iu;
const ASIDE = /\s[-–—]\s+([^-–—]+)$|[([]([^)\]]+)[)\]]/u;

/** What is laid down in such a paper is told of whatever it may be of, and not of the paper. */
const LAYS_DOWN =
  /(?<!\p{L})(?:\p{L}*(?:policyn?|riktlinje(?:r|rna)?|rutin(?:er|en)?|reglemente|instruktion(?:en)?|hanteringsplan(?:en)?|handbok(?:en)?|lathund(?:en)?|utbildning(?:en)?)|(?:arbets|delegations|förbunds)ordning(?:en)?)(?!\p{L})/iu;
/** "Endast för styrelsen", "får bara läsas av nämnden". */
const FOR_BOARD =
  /(?<!\p{L})(?:(?:är|som|ska(?:ll)?|får)\s+)?(?:bara|endast|enbart)\s+(?:(?:avsed[da]|avsett|läsas|ses|visas)\s+)?(?:för|av)\s+(?:styrelsen|nämnden|presidiet)(?:s\s+(?:ledamöter|ögon))?\s*(?=[.,;:)!]|$)|(?<!\p{L})(?:bara|endast|enbart)\s+(?:styrelsen|nämnden|presidiet)\s+(?:(?:får|ska|kan)\s+)?(?:läsa|se|ta\s+del|känna\s+till|veta)(?!\p{L})/iu;

/**
 * Whether a bilaga says by its name, at its head, in a line of its own or of something in its text that it is not
 * everybody's: of one that is added to an item it is then asked, and one that is read in is told of in the own chat alone.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function paperSaysSecret(fileName: string, text: string): boolean {
  return nameSaysSecret(fileName) || headSaysSecret(text) || saysSecretAlone(text) || saysOfItsText(text);
}

/** "Följande två stycken är inte för allmänheten.": a line further down, in a paper that lays down no rules of secrecy. */
function saysOfItsText(text: string): boolean {
  if (
    headLines(text)
      .slice(0, LINES_OF_TITLE)
      .some((line) => LAYS_DOWN.test(line))
  )
    return false;
  return text.split('\n').some((line) => textSaysSecret(line) || FOR_BOARD.test(line));
}
const LINES_OF_TITLE = 4;

/** The lines at the head of a paper. */
export function headLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
}

/** "SEKRETESS OSL 39 kap.", "Avtal (ej offentligt)": whether a paper says at its head that it is not everybody's. */
export function headSaysSecret(text: string): boolean {
  return headLines(text)
    .filter((line) => line.split(/\s+/u).length <= WORDS)
    .some(
      (line) =>
        (headingSaysSecret(line) && !IS_ABOUT.test(line)) ||
        textSaysSecret(line) ||
        saysNothingElse(line) ||
        saysSecrecy(ASIDE.exec(line)?.slice(1).join(' ') ?? ''),
    );
}

/** "SEKRETESS OSL 39 kap." in a line of its own, wherever that stands; a word alone may be a heading of what it is about. */
function saysSecretAlone(text: string): boolean {
  return text
    .split('\n')
    .map((line) => line.trim())
    .some((line) => line !== '' && line.split(/\s+/u).length <= WORDS && saysNothingElse(line));
}

/** "Avtal, ej offentligt.pdf", "Sekretess_utredning.docx": whether a file says by its name that it is not everybody's. */
export function nameSaysSecret(fileName: string): boolean {
  const words = fileName
    .replace(/\.\p{L}{2,5}$/u, '')
    .replace(/[_+.]+/gu, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim();
  return speaksOfSecrecy(words) || /(?<!\p{L})intern$/iu.test(words);
}
