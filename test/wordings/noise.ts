/** A generator of numbers 0–1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Noise = 'typo' | 'no dots' | 'dictation' | 'abbreviation' | 'none';

type Disturb = (text: string, random: () => number) => string;

/** One slip in a word of five letters or more: dropped, doubled, or swapped with its neighbour. */
const typo: Disturb = (text, random) => {
  const words = [...text.matchAll(/\p{Ll}{5,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text.charAt(at) + text.slice(at);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
};

const withoutDots: Disturb = (text) =>
  text.replace(
    /[åäöÅÄÖ]/g,
    (letter) => ({ å: 'a', ä: 'a', ö: 'o', Å: 'A', Ä: 'A', Ö: 'O' })[letter] ?? letter,
  );

const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\bär\b/g, 'e'],
  [/\boch\b/g, 'å'],
  [/\bjag\b/gi, 'ja'],
  [/\bnågon\b/g, 'nån'],
  [/\bnågot\b/g, 'nåt'],
  [/\bvad\b/gi, 'va'],
  [/\bmed\b/g, 'me'],
  [/\bska\b/g, 'ska'],
  [/\bsedan\b/g, 'sen'],
  [/\bsade\b/g, 'sa'],
  [/\bde\b/g, 'dom'],
  [/\bvara\b/g, 'va'],
];

/** As a telephone writes what it hears: no signs, small letters, spoken forms, a filler word. */
const dictated: Disturb = (text, random) => {
  let said = text.toLocaleLowerCase('sv').replace(/[?!.,]+/g, '');
  for (const [written, spoken] of SPOKEN) said = said.replace(written, spoken);
  return random() < 0.4 ? `eh ${said}` : said;
};

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\boch\b/g, 'o'],
  [/\bmycket\b/g, 'mkt'],
  [/\bparagraf\b/gi, '§'],
  [/\bordförande(n)?\b/gi, 'ordf'],
  [/\bFörsäkringskassan\b/gi, 'FK'],
  [/\bArbetsförmedlingen\b/gi, 'Af'],
  [/\bpunkt\b/gi, 'p'],
  [/\btill exempel\b/g, 't ex'],
  [/\bär\b/g, 'e'],
  [/\bdecember\b/g, 'dec'],
  [/\boktober\b/g, 'okt'],
  [/\bnovember\b/g, 'nov'],
];

const abbreviated: Disturb = (text) =>
  SHORTENED.reduce((said, [long, short]) => said.replace(long, short), text);

export const NOISES: Readonly<Record<Exclude<Noise, 'none'>, Disturb>> = {
  typo,
  'no dots': withoutDots,
  dictation: dictated,
  abbreviation: abbreviated,
};

export const ALL_NOISES: readonly Disturb[] = [typo, typo, withoutDots, dictated, abbreviated];
/** What words become when they are spoken or shortened: words of the conversation too, as slips are not. */
export const SPOKEN_NOISES: readonly Disturb[] = [withoutDots, dictated, abbreviated];

/** The text with one kind of noise, chosen by `random`. */
export function noisy(text: string, random: () => number, kinds = ALL_NOISES): string {
  const disturb = kinds[Math.floor(random() * kinds.length)];
  return disturb ? disturb(text, random) : text;
}
