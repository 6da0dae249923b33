import type { NameMention } from '../named/name-mention.ts';
import type { Message } from '../words/words.ts';

/** Right before the name of the one who is known of already. */
const THAN =
  /(?<!\p{L})(?:(?:fler|flera|mer|mera|annan|andra|övriga|resten)(?:\s+\p{L}+){0,2}?\s+än|(?:förutom|utöver|utom)|(?:är|blir)\s+det\s+(?:bara|endast|enbart))\s+(?=\p{L})/giu;
const ASKS =
  /\?\s*$|^(?:(?:och|men|hej|klubban|då|vet\s+du\s+om)[\s,]+)*(?:vem|vilka|hur\s+många|är|har|finns|kommer|kan|saknas|blir)(?!\p{L})/iu;
const OF_COMING =
  /(?<!\p{L})(?:förhinder|återbud|borta|bortrest\p{L}*|sjuk\p{L}*|frånvarande|saknas|svarat|kommer|kan|deltar|distans|anmäl(?:d|da|t))(?!\p{L})/iu;
/** Of a meeting that has been. */
const WAS = /(?<!\p{L})(?:var|hade|kom|deltog|saknades|uteblev|missade)(?!\p{L})/iu;

/** "Är det någon mer än Lars som är borta?", "har någon förutom Lars förhinder?": it is asked of all the others who come or do not. */
export function asksOfOthersThan({ text, words }: Message, persons: readonly NameMention[]): boolean {
  if (persons.length === 0 || !ASKS.test(text) || !OF_COMING.test(text) || WAS.test(text)) return false;
  const first = Math.min(...persons.map((one) => words[one.words[0]]?.start ?? 0));
  return [...text.matchAll(THAN)].some(({ index, 0: { length } }) => index + length === first);
}
