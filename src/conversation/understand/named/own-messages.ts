import { mayAnswer } from '../coming/reply/may-answer.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';
import type { NameMention } from './name-mention.ts';

const TELLS = sifted(
  /^(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|du|ni|gärna)[\s,]+){0,5}(?:(?:skriva?|säga?) (?:till|åt)|hälsa(?: (?:till|åt))?|(?:meddela|informera|mejla|maila|messa|smsa)(?: till)?|berätta (?:för|till)|tala om för|skicka (?:ut )?(?:ett |en )?(?:meddelande|mejl|mail|sms|besked|info|hälsning) (?:till|åt))\s+(?<who>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,4}?)(?: (?:om )?att|:|,? om)\s/iu,
);
/** "Hälsa att jag tar fikat": to whom is not said. */
const TELLS_SOMEBODY = sifted(
  /^(?:(?:hej|och|klubban|snälla|kan|vill|du)[\s,]+){0,4}hälsa (?:gärna |också )?att\s/iu,
);
/** "Jag är sen", "jag blir tio minuter sen": nobody has that for an answer. */
const LATE =
  /^jag (?:är|blir|kommer)(?: (?:nog|lite|ganska|kanske|typ|ca|några|\d{1,2}|fem|tio|femton|tjugo|minuter|min|en kvart|en halvtimme|att bli|bli))* (?:sen|försenad|sent)(?!\p{L})/iu;
const OF_ONESELF = /^jag(?!\p{L})/iu;
const ALL =
  /^(?:alla|samtliga|allihop|hela styrelsen|styrelsen|ledamöterna|ersättarna|gruppen|dem|de andra|övriga|resten|alla (?:i styrelsen|ledamöter|ersättare|andra)|(?:alla )?ledamöter och ersättare)$/iu;
/** What the bot tells of itself, or does on a word: of the meeting and its papers, and of answers. */
const OF_THE_BOARD =
  /(?<!\p{L})(?:\p{L}*möte\p{L}*|\p{L}*sammanträd\p{L}*|punkt\p{L}*|ärende\p{L}*|\p{L}*kallels\p{L}*|protokoll\p{L}*|jäv\p{L}*|svar\p{L}*|röst\p{L}*|handling\p{L}*|bilag\p{L}*|dagordning\p{L}*|påminn\p{L}*|snabbfråg\p{L}*|omröstning\p{L}*|förhinder|kommer|kan|inställ\p{L}*|flytta\p{L}*)(?!\p{L})/iu;

/** "Skicka dagordningen till Anna på Lovskolan": papers to somebody elsewhere, and no kallelse. */
const SENT_AWAY = sifted(
  String.raw`^(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|du)[\s,]+){0,4}(?:skicka|mejla|maila|vidarebefordra)\s+(?:över\s+|iväg\s+)?(?:dagordningen|agendan|handlingarna|underlagen)\s+till\s+\p{L}{2,}(?:\s+\p{Lu}\p{L}+)?\s+(?:på|från|hos)\s+(?!(?:mötet|nästa|den|kansliet)(?!\p{L}))\p{L}[\p{L} -]{2,40}?(?:\s+(?:också|även|tack|nu))*[\s.!?]*$`,
  'iu',
);

/** "Skriv till alla att vi bjuder på lunch": what the bot would have to send in somebody's own words, and does not. */
export function asksForMessage({ text, words }: Message, persons: readonly NameMention[]): boolean {
  const found = text.includes('?') && !/^(?:kan|kunde|vill|skulle) du/iu.test(text) ? null : TELLS.exec(text);
  const who = found?.groups?.who;
  const somebody = TELLS_SOMEBODY.exec(text)?.[0];
  if (SENT_AWAY.test(text)) return true;
  if (somebody !== undefined) return isOfOthers(text.slice(somebody.length));
  if (!found || who === undefined || !isOfOthers(text.slice(found[0].length))) return false;
  if (ALL.test(who)) return true;
  const start = text.indexOf(who, found[0].lastIndexOf(who));
  return persons.some(
    ({ words: [first, last] }) =>
      words[first]?.start === start && (words[last]?.end ?? 0) >= start + who.length,
  );
}

/** What is to be told is nothing that the bot tells itself, nor of one's own coming. */
function isOfOthers(told: string): boolean {
  if (LATE.test(told)) return true;
  return !OF_THE_BOARD.test(told) && !(OF_ONESELF.test(told) && mayAnswer(told) === 'COMING');
}
