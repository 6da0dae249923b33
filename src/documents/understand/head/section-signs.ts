import type { Line } from '../../formats/line.ts';

/** "Paragraf 6" inside a line, and not the label that a line begins with. */
const PARAGRAPH = /(?<=[^\s|]\s*|\()(?<!\p{L})paragraf(?<several>er(?:na)?)?(?:en)?\s+(?=\d)/giu;
/** "(nr 30–32)", ", ärende 4–5", "vid ärende 3": only where such a word cannot be a title's "nr 1/2026". */
const OTHER_WORDS =
  /(?<=[,(;]\s*|(?<!\p{L})(?:från|till|efter|under|vid|på|för|med|ej|inte|utom|o\.?\s?m\.?)\s)(?:ärende(?:t|na|n)?|nr\.?|nummer)\s+(?=\d{1,3}(?!\d|\s*[/-]\s*(?:19|20)\d\d))/giu;
/** "Lämnar mötet efter § 6": she was there up to it. */
const LEFT =
  /(?<!\p{L})(?:lämna\p{L}*|gick|går|avvek|avviker)(?: (?:hem|mötet|sammanträdet))? (?:efter|i och med) (?=§)/giu;
/** "Anlände till § 4": from it on. */
const ARRIVED =
  /(?<!\p{L})(?:anländ\p{L}*|kom(?:mer)?|anslöt|ansluter|tillkom(?:mer)?|inträd(?:er|de)|deltar|deltog|närvarande|tjänstgör(?:ande)?)(?: (?:mötet|sammanträdet))? (?:från|till|inför|i och med)(?: och med)? (?=§)/giu;

function signed(text: string): string {
  if (!/\d/u.test(text)) return text;
  return text
    .replace(PARAGRAPH, (_, several: string | undefined) => (several === undefined ? '§ ' : '§§ '))
    .replace(OTHER_WORDS, '§ ')
    .replace(LEFT, 't.o.m. ')
    .replace(ARRIVED, (said) => (/^tjänstg/iu.test(said) ? 'tjänstgör fr.o.m. ' : 'fr.o.m. '));
}

/**
 * The lines of a protokoll's head with the sign where it says in words for which of its paragraphs somebody was there:
 * "paragraf 4", "ärende 4–5", "(nr 30–32)", "lämnar efter paragraf 6".
 */
export function withSectionSigns(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const text = signed(line.text);
    return text === line.text ? line : { ...line, text, cells: line.cells.map(signed) };
  });
}
