import type { Message } from '../words/words.ts';
import type { NameMention } from './name-mention.ts';

const CHANGES =
  /^(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|får|du|ni|vi|jag)[\s,]+)*(?:lägga?\s+(?:till|in)|bjuda?\s+in|ta(?:g)?\s+bort|plocka\s+bort|släng\s+ut|släpp\s+in|få\s+in|ta\s+in|ha\s+med)\s+(?<who>\p{L}.{1,60}?)\s+(?:i|till|från|ur|på)\s+(?:(?:vår|vårt|styrelsens|den|det)\s+)?(?:\p{L}*kanal(?:en)?|team(?:et|s)?|gruppchatten?|chatten|gruppen)[\s.!?]*$/iu;

/** "Lägg till Karim i kanalen": somebody, and nothing else, is to be in the channel or out of it. That is done in Teams. */
export function asksForMembership({ text, words }: Message, persons: readonly NameMention[]): boolean {
  if (persons.length === 0) return false;
  const who = CHANGES.exec(text)?.groups?.who;
  if (who === undefined) return false;
  const start = text.indexOf(who);
  const within = words.flatMap((word, at) =>
    word.start >= start && word.end <= start + who.length ? [at] : [],
  );
  return within.every(
    (at) =>
      /^(?:och|samt)$/u.test(words[at]?.text ?? '') ||
      persons.some(({ words: [first, last] }) => first <= at && at <= last),
  );
}
