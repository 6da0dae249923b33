import { sifted } from '../../patterns/sifted.ts';

const LEAD = '(?:(?:ja|jo|japp|nej|nä|nix|hej|det stämmer|stämmer|tyvärr)[ ,.!]+)*';
const END = '(?: (?:där|tyvärr|då|så|alls|i det|i den))*[ .!]*$';
const YES = sifted(
  `^${LEAD}(?:(?:jag är|är) (?:(?:nog|ju|tyvärr|faktiskt) )*jävig|det är jag|jävig)${END}`,
  'iu',
);
const NO = sifted(
  `^${LEAD}(?:det är jag (?:(?:faktiskt|verkligen) )*inte|jag är (?:(?:faktiskt|verkligen) )*inte jävig|(?:det (?:är|finns) )?(?:ingen|inget) jäv|inte jävig|(?:jag )?bestrider(?: (?:det|frågan|jävet))?)${END}`,
  'iu',
);

/** "Det stämmer inte, jag slutade där 2024": a no with why, to what another has raised. */
const DENIES = sifted(
  /^(?:(?:nej|nä|nix|hej|men|va)[ ,.!?]+)*(?:(?:det|så|den|detta)(?: (?:där|här))? (?:stämmer|är) (?:(?:faktiskt|verkligen|ju|helt enkelt) )*(?:inte|ej|fel|felaktigt)(?: (?:alls|längre|riktigt|sant|så|rätt))*|(?=jag (?:slutade|lämnade|gick ur|har slutat|har lämnat|sitter inte|är inte (?:med|kvar|anställd|aktiv|engagerad))(?!\p{L})))(?:[,.;:–-]*(?: (?:för|utan))? ?(?:jag|vi|min|mitt|mina) [^?]{3,90})?[.! ]*$/iu,
);

/** "Ingen jäv", "det stämmer, jag är jävig", "nej, det är jag inte": what is said to the question whether she is; null: else. */
export function answersJav(text: string): 'yes' | 'no' | null {
  if (text.includes('?')) return null;
  if (NO.test(text) || DENIES.test(text)) return 'no';
  return YES.test(text) ? 'yes' : null;
}
