const LABELLED =
  /(?<![\p{L}\d])(?:dnr|diarienr|diarienummer|dnr\.|ärendenr|ärendenummer|beteckning)\b\.?\s*:?\s*(?<number>[\p{L}]{0,8}[ -]?\d[\p{L}\d/:.-]*(?:\s?[-–]\s?\d[\d:/]*)?|[\p{L}]{1,8}[- /]\d[\d/:.-]*)/giu;
const BARE =
  /(?<![\p{L}\d])(?<number>(?!\p{Lu}\p{L}* (?:19|20)\d{2}-\d{2}-\d{2}(?!\d))\p{Lu}[\p{L}]{0,7}[ -]?(?:19|20)\d{2}[-:/.]\s?\d{1,6}(?:[-:/.]\d+)?|\p{Lu}[\p{L}]{0,7}\/(?:19|20)\d{2}:\d{1,5}|\p{Lu}[\p{L}]{0,7} (?:19|20)\d{2}[/:]\d{1,5}|(?<!§\s?|(?:sammanträde|möte|protokoll|kallelse) |(?<!\p{L})[Nn]r\.? )\d{1,5}\/(?:19|20)\d{2})(?![\d])/gu;

function tidy(text: string): string {
  return text
    .replace(/\s*([-–])\s*/g, '$1')
    .replace(/[.,:;]+$/, '')
    .trim();
}

/** Diary numbers in `text`, labelled ("Dnr 2025-01944") or known by their form (`Sf/2025:9`, `SFS-2025-00041`). */
export function findRegistryNumbers(text: string): string[] {
  const found = new Set<string>();
  for (const pattern of [LABELLED, BARE]) {
    for (const match of text.matchAll(pattern)) {
      const number = tidy(match.groups?.number ?? '').replace(/^dnr\.?\s*(?=\S)/iu, '');
      if (/\d{2}/.test(number) && ![...found].some((known) => known.includes(number))) found.add(number);
    }
  }
  return [...found];
}

const WHOLE =
  /^(?:(?:dnr|diarienr|diarienummer)\b\.?\s*:?\s*)?\p{L}{0,8}[ /-]{0,2}(?:19|20)\d{2}\s?[-:/.]\s?\d{1,6}(?:\s+\d{2,4})?$/iu;
const HALF = /^\p{Lu}[\p{L}]{0,7}[-/](?:(?:19|20)\d{2}[-:]?)?$/u;

/** Whether the whole line is a diary number (with or without a class after it), or the first half of a broken one. */
export function isRegistryLine(text: string): boolean {
  if (/^(?:19|20)\d{2}\s?[-–]\s?(?:19|20)?\d{2}$/.test(text)) return false;
  return (
    WHOLE.test(text) ||
    HALF.test(text) ||
    /^dnr\b/iu.test(text) ||
    /^\p{Lu}\p{L}{0,7}\/(?:19|20)\d{2}:\d+(?:\s+\d+)?$/u.test(text)
  );
}

/** "Taxa för vatten TSAV 2026/81": by its form alone, with capitals before it. */
const AT_END = /\s+\p{Lu}{2,8}[ -](?:((?:19|20)\d{2})[/:-](\d{1,5}))$/u;

/** "UF 2026/81 Delårsbokslut": before the heading. */
const AT_START = /^\p{Lu}{2,8}[ -](?:((?:19|20)\d{2})[/:-](\d{1,5}))\s+(?=\p{Lu})/u;

/** "2026/27", "2026-2027": two years, and no number. */
function isSpan(year: number, number: number): boolean {
  return number === year + 1 || number === (year + 1) % 100;
}

/** `text` without a diary number that stands at its end after a label: "Rubrik  Dnr 2025-01944". */
export function withoutRegistry(text: string): string {
  return text
    .replace(AT_START, (found: string, year: string, number: string) =>
      isSpan(Number(year), Number(number)) ? found : '',
    )
    .replace(AT_END, (found: string, year: string, number: string) =>
      isSpan(Number(year), Number(number)) ? found : '',
    )
    .replace(/\s*\(?\b(?:dnr|diarienr|diarienummer)\b\.?\s*:?\s*[\p{L}\d/:. -]{3,24}?\)?\s*$/iu, '')
    .trim();
}
