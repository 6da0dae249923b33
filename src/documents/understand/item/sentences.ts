const ABBREVIATION =
  /(?<![\p{L}\d])(?:bl\.a|t\.ex|d\.v\.s|dvs|m\.m|m\.fl|o\.s\.v|osv|ca|kl|nr|dnr|jfr|resp|f\.d|s\.k|p\.g\.a|fr\.o\.m|t\.o\.m|tom|st|max|min|ev|inkl|exkl|tf|ordf|bil|kap|s|ex|prel|ang|mkt|proc|tel|avd|adj)$/iu;
/** A letter by itself: no word that ends in å, ä or ö and one letter more, as "år" and "där". */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}$/u;
const END = /[.!?](?=["”)]?\s+["”(]?[\p{Lu}\d–-])/gu;

/** The sentences of a paragraph. Full stops in abbreviations, initials and numbers end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const before = text.slice(start, match.index);
    if (
      match[0] === '.' &&
      (ABBREVIATION.test(before.slice(-12)) ||
        INITIAL.test(before) ||
        /(?<![\d./:-])\d{1,2}$/.test(before.slice(-4)))
    ) {
      if (!/\d{4}$/.test(before) && !/\b(?:mnkr|tkr|kr)$/iu.test(before)) continue;
    }
    sentences.push(text.slice(start, match.index + 1).trim());
    start = match.index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
