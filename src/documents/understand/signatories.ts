import { findNames, looksLikeName, nameKey } from './read/names.ts';

const SIGNING =
  /^(?:med vänlig\p{L}* hälsning\p{L}*|underskrift(?:er)?|behörig\p{L}* (?:att teckna|firmateckn)\p{L}*.*|undertecknas|underskrift av|namnförtydligande|signatur(?:er)?|för \p{L}+|ansvarig chef|vid protokollet|sökande|ort och datum)/iu;
const OFFICE =
  /(?:chef|direktör|ordförande|sekreterare|ledare|samordnare|strateg|föreståndare|handläggare)/iu;

/** Persons named where a paper is signed: near words of signing, or above an office at the end. */
export function namedSignatories(lines: readonly { readonly text: string }[]): string[] {
  const found = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const bare = line.text.split(/[,(]/u)[0]?.trim() ?? '';
    if (line.text.length > 90 || !looksLikeName(bare)) continue;
    const near = lines.slice(Math.max(0, at - 6), at).some((other) => SIGNING.test(other.text));
    const office = [line, lines[at + 1]].some(
      (other) => other !== undefined && other.text.length < 70 && OFFICE.test(other.text),
    );
    if (near || office) found.set(nameKey(bare), findNames(bare)[0]?.name ?? bare);
  }
  return [...found.values()];
}

/** The same for a text that somebody wrote. */
export function signatoriesIn(text: string): string[] {
  return namedSignatories(text.split(/\r?\n/).map((line) => ({ text: line.trim() })));
}
