import type { Said } from './tokens.ts';

/** Words that say something else than the one they resemble: they are as they are written. */
const THEIR_OWN: ReadonlySet<string> = new Set(
  (
    'kunde skulle ville borde moten motena missat missade ingen annan andra nagon nagra kommit deltog deltagit ' +
    'senare tidigare efter innan forran forst sista sent halva delar timme bara kanske troligen eventuellt ' +
    'hoppas forsoker andas haller hallit bytt vilja vilka vilken kansli kansliet kallelser dagarna anmald anmalde ' +
    'narmare narmast langre ganska helst hellre'
  ).split(' '),
);
/** As it is typed in a hurry. */
const SHORTENED: Readonly<Record<string, string>> = { kmr: 'kommer', kmer: 'kommer', int: 'inte' };
const SHORTEST = 5;

/** The word that was meant, where what is written is one slip from one that an answer is made of. */
export function spelled(token: Said, words: ReadonlySet<string>): Said {
  const { text, names } = token;
  const whole = Object.hasOwn(SHORTENED, text) ? SHORTENED[text] : undefined;
  if (whole !== undefined) return { ...token, text: whole };
  if (text.length < SHORTEST || names.length > 0 || words.has(text) || THEIR_OWN.has(text)) return token;
  const likely = [...words].find(
    (word) => word.length >= SHORTEST - 1 && word[0] === text[0] && isOneSlip(word, text),
  );
  return likely === undefined ? token : { ...token, text: likely };
}

/** One letter more, less or other, or two that have changed places; an ending says something, and is no slip. */
function isOneSlip(a: string, b: string): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
