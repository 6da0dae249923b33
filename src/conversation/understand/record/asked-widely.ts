import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';

/** "Sammanfatta novembermötet", "kort om förra mötet": what was decided at it. */
const SUMMARY = sifted(
  /^(?:(?:hej|och|men|snälla)[ ,]+)*(?:(?:kan|kunde|vill|skulle) du (?:kunna )?)?(?:sammanfatta|summera|referera|rekapitulera|ge (?:mig|oss) (?:en )?(?:kort )?sammanfattning (?:av|från)|(?:en )?(?:kort )?sammanfattning (?:av|från)|recap(?: av| från)?|kort(?:fattat)? om) (?:(?:det|hela|vårt|förra|senaste|sista|styrelse|kort) )*\p{L}*(?:mötet|möte|sammanträdet)(?!\p{L})(?!.*(?<!\p{L})(?:ärende\p{L}*|punkt\p{L}*|dagordning\p{L}*|om \p{L})(?!\p{L}))/iu,
);

/** Whether a meeting is to be summed up. */
export function asksForSummary({ text }: Pick<Message, 'text'>): boolean {
  return SUMMARY.test(text);
}

/** "Är vi klara": whether anything is left to be done, where no time or thing is named. */
const ALL_DONE = sifted(
  /^(?:(?:och|men|så|då|hej)[ ,]+)*(?:är|e|ä) (?:vi|jag) (?:klara?|färdiga?)(?: (?:nu|då|här|för (?:nu|i ?dag)|med allt))*[?. ]*$/iu,
);

/** Whether it is asked if all is done. */
export function asksWhetherDone({ text }: Pick<Message, 'text'>): boolean {
  return ALL_DONE.test(text);
}

/** "Nåt nytt från medlemmarna": what is told of them, and not who they are. */
const NEWS = sifted(
  /(?<!\p{L})(?:nåt|något|någonting|några|vad är|va e|vad har hänt|vad händer)(?: det)? (?:nytt|nyheter|nya|på gång)?(?: att berätta)? ?(?:från|hos|bland|av) \p{L}/iu,
);

/** Whether news of somebody are asked for. */
export function asksForNews({ text }: Pick<Message, 'text'>): boolean {
  return NEWS.test(text);
}

/** "Paragraferna i juni": all that was decided then. */
const PARAGRAPHS = sifted(
  /^(?:(?:och|men|visa|alla|vilka|lista)[ ,]+)*(?:paragrafer(?:na)?|§§|paragraflistan?)(?!\p{L})(?: (?:finns|fanns|var|är|blev|hade|har|togs)(?: (?:det|vi|ni|dom|de))?)?(?= (?:i|på|från|den|under|vid|för|\d)(?!\p{L})|[?. ]*$)/iu,
);

/** Whether the §§ of a meeting are asked for, and none by its number. */
export function asksForParagraphs({ text }: Pick<Message, 'text'>): boolean {
  return PARAGRAPHS.test(text) && !/(?:§|paragraf(?:er(?:na)?)?) ?\d/iu.test(text);
}

/** "O va sökte dom", of what is spoken of: the sum that was applied for. */
const SOUGHT = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur mycket|hur mkt) (?:sökte|söker|ansökte|begärde|begär|äskade|äskar) (?:de|dom|hon|han|den|man|dem|föreningen|insatsen|projektet)(?: (?:om|egentligen|först|från början|för))*[?. ]*$/iu,
);

/** Whether it is asked what was applied for, of what is spoken of. */
export function asksWhatWasSought({ text }: Pick<Message, 'text'>): boolean {
  return SOUGHT.test(text);
}
