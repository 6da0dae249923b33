const REFERENCE =
  /(?<![\p{L}])(?:[Bb]ilaga|[Bb]ilagor|[Bb]ilagorna|BILAGA|[Bb]il\.?|[Hh]andling(?:ar)?:|(?<=\()[Hh]andling(?:ar)?(?=\s\d))(?:\s+nr\.?)?\s*(?<list>(?:\d{1,3}(?:\.\d{1,2}|[a-zA-Z]|\s[a-hj-n](?![\p{L}.]))?|(?<=\s)[A-Z]|§\s*\d+)(?![\p{L}\d])(?:\s*(?:,|och|samt|&|[-–])\s*(?:bilaga\s+)?(?:\d{1,3}(?:\.\d{1,2}|\s?[a-hj-n](?![\p{L}])|[a-zA-Z])?|[A-Z]|(?<=\d\s?[a-z]\s*[-–]\s*)[a-z])(?![\p{L}\d]))*)/gu;

function range(from: string, to: string): string[] {
  const [low, high] = [Number(from), Number(to)];
  if (!Number.isInteger(low) || !Number.isInteger(high) || high < low || high - low > 60) return [from, to];
  return Array.from({ length: high - low + 1 }, (_, step) => String(low + step));
}

/** "8.1–8.3": 8.1, 8.2 and 8.3, where both are of the same item. */
function dotted(item: string, low: number, high: number): string[] {
  return Array.from({ length: Math.max(1, high - low + 1) }, (_, step) => `${item}.${low + step}`);
}

/** "3 a-c": 3a, 3b and 3c. */
function letters(number: string, from: string, to: string): string[] {
  const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
  const count = Math.max(1, high - low + 1);
  return Array.from({ length: count }, (_, step) => `${number}${String.fromCharCode(low + step)}`);
}

function namesIn(list: string): string[] {
  return list
    .replace(/bilaga\s+/gi, '')
    .split(/\s*(?:,|och|samt|&)\s*/)
    .flatMap((part) => {
      const span = /^(\d+)\s*[-–]\s*(\d+)$/.exec(part);
      const lettered = /^(\d+)\s?([a-z])\s*[-–]\s*(?:\d+)?([a-z])$/.exec(part);
      const within = /^(\d+)\.(\d+)\s*[-–]\s*\1\.(\d+)$/.exec(part);
      if (within?.[1]) return dotted(within[1], Number(within[2]), Number(within[3]));
      if (lettered?.[1] && lettered[2] && lettered[3]) return letters(lettered[1], lettered[2], lettered[3]);
      return span?.[1] && span[2]
        ? range(span[1], span[2])
        : [
            part
              .replace(/^§\s*/, '§ ')
              .replace(/^(\d+)\s([a-z])$/, '$1$2')
              .trim(),
          ];
    })
    .filter((name) => name !== '');
}

/** The names of the bilagor referred to, each once: `Bilaga 6 och 7` gives 6 and 7, `bilaga 1–3` all three. */
export function findAttachments(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(REFERENCE)) {
    for (const name of namesIn(match.groups?.list ?? '')) found.add(name);
  }
  return [...found];
}

/** What a bilaga that has no number is called. */
export const UNNUMBERED = '(onumrerad)';

const PARENTHESIS = /\s*\(\s*(?:se\s+)?(?:bilaga|bilagor(?:na)?|bil\.?)\b[^()]*\)/giu;

/** Whether a parenthesis names a bilaga without a number: "(bilaga)". */
export function namesUnnumbered(text: string): boolean {
  return /\(\s*(?:se\s+)?(?:bilaga|bilagor)\s*\)/iu.test(text);
}

/** `text` without parentheses that only refer to bilagor, and without such a reference at its end. */
export function withoutAttachments(text: string): string {
  return text
    .replace(PARENTHESIS, '')
    .replace(
      /[\s,;–-]+(?:se\s+)?(?:bilaga|bil\.)\s*\d{1,3}(?:\.\d{1,2}|[a-z])?(?:\s*(?:,|och|[-–])\s*\d{1,3}(?:\.\d{1,2}|[a-z])?)*\s*$/iu,
      '',
    )
    .trim();
}

/** Whether the whole of `text` is a reference to bilagor. */
export function isOnlyAttachments(text: string): boolean {
  return (
    /^\(?\s*(?:se\s+)?(?:bilaga|bilagor|bil\.?)\b\s*(?:nr\.?\s*)?(?:[\d\sa-zA-Z,§–-]|(?<=\d)\.(?=\d)){0,40}(?:och\s+\d+)?\)?\.?$/iu.test(
      text,
    ) && text.length < 50
  );
}
