import { wondersOfComing } from '../coming/asked/wonders.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Understanding } from '../understand.ts';

const TOLD = '(?:ringde|ringt|mejlade|mejlat|mailade|skrev|skrivit|(?:hör|hörde|hört) av sig|messade|smsade)';
const WONDERS = sifted(
  `^(?:(?:hej|och|men|nu|du|ok|okej)[ ,.!]+){0,3}(?<who>\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2}?) (?:(?:har )?${TOLD} och )?(?:undrar|undrade|undrat|frågar|frågade|har frågat|vill veta|ville veta|funderar|funderade)(?: (?:nu|också|bara|mig|oss|på|över)){0,3} (?:(?<whether>om|ifall) )?(?<asks>\\S[^?]{2,200})\\??$`,
  'iu',
);
/** Somebody who is not named: "en ledamot", "ordföranden". */
const SOMEBODY =
  /^(?:en (?:ledamot|ersättare|revisor|kollega)|någon|nån|ordföranden?|vice ordföranden?|förbundschefen|ledamöterna|flera|några|folk|min \p{L}+)$/iu;
const QUESTION = /^(?:när|nar|var|vart|vem|vilka|vilken|vilket|vad|hur|varför)(?!\p{L})/iu;
/** Of the one who wonders, or of the one who writes: who that is goes with the question. */
const OF_HER =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|hens|sig|sin|sitt|sina|de|dem|dom|deras|jag|mig|min|mitt|mina)(?!\p{L})/iu;

/**
 * "Lars undrar när mötet är", "en ledamot frågade om punkt 3": the question that is passed on, as if she had asked it who
 * writes. Null: nothing is passed on, or it is of the one who wonders. `read`: what the message names.
 */
export function passedQuestion(text: string, read: () => Understanding): string | null {
  const { who, whether, asks } = WONDERS.exec(text.trim())?.groups ?? {};
  if (who === undefined || asks === undefined || OF_HER.test(asks) || wondersOfComing(text)) return null;
  if (whether === undefined && !QUESTION.test(asks)) return null;
  if (!SOMEBODY.test(who) && !isPerson(text, who, read())) return null;
  return `${asks.replace(/[.! ]+$/u, '')}?`;
}

/** Whether the words are a person's name and no more. */
function isPerson(text: string, who: string, { message, entities }: Understanding): boolean {
  const start = text.trim().indexOf(who);
  const end = start + who.length;
  return entities.persons.some(({ words: [first, last] }) => {
    const [from, to] = [message.words[first]?.start ?? -1, message.words[last]?.end ?? -1];
    return from <= start && to >= end;
  });
}
