/**
 * A name as it is compared: lower case, hyphens and dots as spaces, accents other than å, ä and ö gone, single
 * spaces. `Anna-Lena  Wallén` and `anna lena wallen` are the same; `Åsa` and `Asa` are not.
 */
export function foldName(name: string): string {
  return [...name.normalize('NFC').toLowerCase()]
    .map((letter) => ('åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
    .replace(/[-‐‑–—.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
