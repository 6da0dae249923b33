const LONGEST_SENTENCE = 420;

/** The sentences of a text: lines, and what full stops part; abbreviations and numbers don't. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[^\s.\d]{3}[.?!]|\d{4}\.|\)\.)\s+(?=[\p{Lu}\d–-])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .map((sentence) =>
      sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)} …` : sentence,
    );
}
