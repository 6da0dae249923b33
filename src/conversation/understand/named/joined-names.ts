const BETWEEN = /(?<=\p{L})-(?=\p{L})/gu;

/** A message with each word that has a hyphen as one, for patterns that take a name for letters alone: "inga-lill", "Per-Olof". */
export function joinedNames(text: string): string {
  return text.includes('-') ? text.replace(BETWEEN, '') : text;
}
