/** After a comma, a parenthesis or a sentence; or wherever it stands. */
export type Where = 'after-comma' | 'anywhere';

/** Who shall present a new ärende, as written; and the words without that. */
export interface PresenterSaid {
  readonly name: string | null;
  readonly rest: string;
}

const FIRST = String.raw`\p{Lu}(?:\.|[\p{L}'-]+)`;
const ONE = String.raw`${FIRST}(?:\s+(?:af|av|von|de|${FIRST}))*`;
const NAMES = String.raw`${ONE}(?:\s+(?:och|samt|&)\s+${ONE})*`;
/** Typed without capitals: a word or two, as far as a comma or the end. */
const SMALL = String.raw`(?!(?:till|på|i|för|vid|om|och|som|med|från|inför|är|blir|saknas|utses|oklar|okänd)\s)\p{Ll}[\p{L}'-]+(?:\s+\p{Ll}[\p{L}'-]+)?`;
const BY = String.raw`(?:[Mm]ed\s+)?(?:[Ff]öredragande(?:\s+(?:är|blir|ska\s+vara))?|[Ff]öredragare|[Ff]öredras\s+av|[Ff]öredragning\s+(?:av|genom)|[Dd]ragning\s+av|[Pp]resenteras\s+av|[Rr]edovisas\s+av|[Dd]ras\s+av)\s*:?\s*`;
const DOES = String.raw`\s+(?:föredrar|drar|presenterar|redovisar|(?:kan|ska|får|vill)\s+(?:föredra|presentera|redovisa|dra)|(?:är|blir|som)\s+föredragande|håller\s+i|tar(?=\s+(?:den|det|ärendet|punkten|frågan)(?!\p{L})))(?:\s+(?:den|det|ärendet|punkten|frågan))?`;
const OVER = String.raw`(?=\s*(?:$|[,.;)!?]))`;

const FORMS = {
  'after-comma': String.raw`[,;(.]\s*(?:och\s+)?`,
  anywhere: String.raw`[\s,;(]+`,
} as const;
const DOES_AFTER = {
  'after-comma': String.raw`[,;(.]\s*(?:och\s+)?(?:som\s+|med\s+)?`,
  anywhere: String.raw`[\s,;(]+(?:som|med)\s+`,
} as const;

/** "…, elin drar": the same, right after a comma. */
const SMALL_DOES = String.raw`|,\s*(?:och\s+)?(?<smallDoes>(?!(?:jag|vi|hon|han|hen|de|dom|den|det|ni|du|man|alla|ingen|någon|nån|styrelsen|vem|vad|hur|när|var)\s)${SMALL})${DOES}${OVER}`;
const BARE = { 'after-comma': `|(?<small>${SMALL})${OVER}`, anywhere: '' } as const;

const read = (where: Where) =>
  new RegExp(
    String.raw`${FORMS[where]}${BY}(?:(?<by>${NAMES})${BARE[where]})\)?|${DOES_AFTER[where]}(?<does>${NAMES})${DOES}${OVER}\)?${where === 'after-comma' ? SMALL_DOES : ''}`,
    'u',
  );
const PATTERNS = { 'after-comma': read('after-comma'), anywhere: read('anywhere') } as const;

/** "…, föredragande Eva Lind", "…, Eva föredrar", "… med Eva som föredragande". */
export function presenterSaid(text: string, where: Where): PresenterSaid {
  const match = PATTERNS[where].exec(text);
  if (match === null) return { name: null, rest: text };
  const { by, small, does, smallDoes } = match.groups ?? {};
  const kept = match[0].startsWith('.') ? '.' : '';
  return {
    name: by ?? does ?? capitals(small ?? smallDoes ?? ''),
    rest: `${text.slice(0, match.index)}${kept}${text.slice(match.index + match[0].length)}`,
  };
}

/** "…, jag drar den": by whoever writes. */
const HERSELF = new RegExp(String.raw`(?<=[,;.(]\s*(?:och\s+)?)jag(?=${DOES}${OVER})`, 'iu');

/** The same with the name of whoever says that she presents it herself. */
export function withOwnName(text: string, name: () => string): string {
  return text.replace(HERSELF, name);
}

function capitals(name: string): string {
  return name.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('sv'));
}
