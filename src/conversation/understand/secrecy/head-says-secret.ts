import { holdsBack } from './may-hold-back.ts';
import { saysNothingElse, saysSecrecy, speaksOfSecrecy } from './secrecy-said.ts';
import { headingSaysSecret, textSaysSecret } from './secret-heading.ts';
import { isStamped } from './stamps.ts';

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
/** What a paper calls itself, or what stands in it. */
const ITSELF =
  /(?<!\p{L})(?:det(?:ta)?\s+(?:som\s+)?(?:står\s+|sägs\s+|följer\s+)?(?:här|nedan\p{L}*|ovan|under|i\s+(?:den\s+här|denna))|detta|denna|den\s+här|det\s+här|följande|nedanstående|ovanstående|resten|avsnitt(?:et|en)?|stycke[nt]?|sid(?:an?|orna)|text(?:en)?|innehåll(?:et)?|uppgift(?:en|er(?:na)?)|siffrorna|belopp(?:et|en)|namn(?:et|en)|underlag(?:et)?|material(?:et)?|dokument(?:et)?|handling(?:en|arna)?|bilaga[n]?|promemoria[n]?|pm(?::?[en]n?t?)?|skrivelse[n]?|rapport(?:en)?|utredning(?:en)?|offert(?:en)?|avtal(?:et)?|yttrande[t]?|brev(?:et)?|anteckning(?:en|arna)?|sammanställning(?:en)?|kalkyl(?:en)?)(?!\p{L})/iu;
const READERS = String.raw`(?:styrelsen|nämnden|presidiet|(?:styrelse)?ledam[oö]t(?:er(?:na)?|en)?|(?:de\s+)?förtroendevalda|ordförande(?:n)?|kansliet|er|oss|dig|behöriga|mottagar(?:en|na)|adressaten)`;
/** "Endast för styrelsen", "får bara läsas av ledamöterna", as all that is said or of the paper. */
const FOR_BOARD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:är|som|ska(?:ll)?|får)\s+)?(?:bara|endast|enbart|uteslutande)\s+(?:(?:(?:avsed[da]|avsett|visas|delas)\s+)?(?:för|med|till)|(?:läsas|läses|ses|öppnas)\s+av)\s+(?:\p{L}+\s+)?${READERS}(?:s\s+(?:ledamöter|ögon))?\s*(?=[.,;:)!]|$)|(?<!\p{L})(?:bara|endast|enbart)\s+${READERS}\s+(?:(?:som\s+)?(?:får|ska|kan)\s+)?(?:läsa|se|ta\s+del|känna\s+till|veta|öppna)(?!\p{L})`,
  'iu',
);
/** "Fattas enbart av styrelsen": who decides, and not who reads. */
const DONE_BY =
  /(?<!\p{L})(?:fattas?|beslut[as]s?|tas|tecknas?|undertecknas?|skrivs|godkänn(?:s|as)|prövas|antas|fastställs)\s+(?:bara|endast|enbart|uteslutande)\s+av(?!\p{L})/giu;
/** "Sprid inte vidare", "Får ej kopieras": asked of whoever reads it. */
const ASKS_READER =
  /^(?:(?:obs|viktigt|nb)[!:.]*\s+)?(?:(?:vänligen|snälla)\s+)?(?:sprid|dela|visa|skicka|lämna|kopiera|vidarebefordra|publicera|läck)\s+(?:\p{L}+\s+){0,2}(?:inte|ej|aldrig)(?!\p{L})|^(?:får|ska(?:ll)?|bör)\s+(?:inte|ej)\s/iu;

/**
 * Whether a bilaga says by its name, at its head, in a line of its own or of something in its text that it is not
 * everybody's: of one that is added to an item it is then asked, and one that is read in is told of in the own chat alone.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function paperSaysSecret(fileName: string, text: string): boolean {
  return nameSaysSecret(fileName) || headSaysSecret(text) || saysSecretAlone(text) || saysOfItsText(text);
}

/** "Det som står nedan är bara för ledamöterna.": said further down, in a paper that lays down no rules of secrecy. */
function saysOfItsText(text: string): boolean {
  if (
    headLines(text)
      .slice(0, LINES_OF_TITLE)
      .some((line) => LAYS_DOWN.test(line))
  )
    return false;
  return sentencesOf(text.replace(DONE_BY, '')).some(
    (said) =>
      textSaysSecret(said) ||
      isStamped(said) ||
      FOR_BOARD.test(said) ||
      ((ITSELF.test(said) || ASKS_READER.test(said)) && holdsBack(said)),
  );
}

/** Lines, and sentences that run over the end of one. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const running = lines
    .join('\n')
    .split(/\n{2,}/u)
    .flatMap((part) => part.replace(/\n/gu, ' ').split(/(?<=[.!?])\s+/u));
  return [...new Set([...lines, ...running])].filter((said) => said !== '');
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
