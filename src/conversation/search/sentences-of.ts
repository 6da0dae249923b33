const LONGEST_SENTENCE = 420;

/** A line that ends in the middle of a sentence; a list's "att" begins one of its own. */
const WRAPPED = /([^\n.:;!?])(?:\n+(?=\()|\n(?=(?!att )\p{Ll}{2,}))/gu;
/** A line so long was broken by the page, whatever the next begins with. */
const BROKEN = /([^\n]{64,}[^\n.:;!?])\n{1,2}(?=\p{Lu}\p{Ll}+ )/gu;

/** The sentences of a text: lines, and what full stops part; abbreviations and numbers don't. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(WRAPPED, '$1 ')
    .replace(BROKEN, '$1 ')
    .split(/\n+/)
    .flatMap((line) =>
      line.split(
        /(?<=[^\s.\d]{3}[.?!]|(?<!\p{L})(?:år|kr)\.|\d{4}\.|\d[.:]\d{2}\.|\)\.)\s+(?=[\p{Lu}\d–-])/u,
      ),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .map((sentence) =>
      sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)} …` : sentence,
    );
}
