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

/** "Å de andra besluten den dan": all that was decided with what was told of. */
const OTHERS_THAT_DAY = sifted(
  /^(?:(?:och|men|å|o|visa|vilka|vad)[ ,]+)*(?:var|va|är|blev|togs)?(?: ?(?:de|dom|alla))? ?(?:andra|övriga) (?:besluten|beslut|paragraferna)(?: (?:den dan|den dagen|då|samma dag|från mötet|på mötet|på det mötet|vi tog|som togs))*[?. ]*$/iu,
);

/** Whether the §§ of a meeting are asked for, and none by its number. */
export function asksForParagraphs({ text }: Pick<Message, 'text'>): boolean {
  return (
    (PARAGRAPHS.test(text) && !/(?:§|paragraf(?:er(?:na)?)?) ?\d/iu.test(text)) || OTHERS_THAT_DAY.test(text)
  );
}

/** "O va sökte dom", of what is spoken of: the sum that was applied for. */
const SOUGHT = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur mycket|hur mkt) (?:sökte|söker|ansökte|begärde|begär|äskade|äskar) (?:de|dom|hon|han|den|man|dem|föreningen|insatsen|projektet)(?: (?:om|egentligen|först|från början|för))*[?. ]*$/iu,
);

/** Whether it is asked what was applied for, of what is spoken of. */
export function asksWhatWasSought({ text }: Pick<Message, 'text'>): boolean {
  return SOUGHT.test(text);
}

/** "Kan jag reservera mig i efterhand": whether and when one may, and nothing that is noted. */
const MAY_RESERVE = sifted(
  /^(?:(?:och|men|hej|å|o)[ ,]+)*(?:(?:kan|får|hinner|måste|behöver) (?:jag|man|vi|en (?:ledamot|ersättare)) (?:\p{L}+ )?reservera (?:mig|sig|oss)(?: (?:i efterhand|efteråt|senare|efter (?:mötet|sammanträdet|beslutet)|skriftligt|muntligt|per mejl|dagen efter|nu|än|ännu|också))+|(?:när|hur|till när|senast när) (?:kan|får|måste|ska|gör|reserverar) (?:jag|man|vi)(?: för att)?(?: senast)?(?: reservera)? ?(?:mig|sig|oss)(?: (?:senast|då))*)[?. ]*$/iu,
);

/** Whether it is asked if and until when one may reserve oneself. */
export function asksWhenToReserve({ text }: Pick<Message, 'text'>): boolean {
  return MAY_RESERVE.test(text) && /reserv/iu.test(text);
}

/** "När måste protokollet från torsdag vara justerat", "när kommer protokollet": by when it is to be there. */
const MINUTES_DUE = sifted(
  /^(?:(?:och|men|hej|å|o)[ ,]+)*(?:när|hur snart|vilken dag|senast när|till när)(?!\p{L}).*(?<!\p{L})(?:kommer|måste|ska|skall|bör|får|är|blir|har)(?!\p{L}).*(?<!\p{L})protokoll\p{L}*(?!\p{L})(?!.*(?<!\p{L})(?:anslag\p{L}*|anslå\p{L}*|laga|tas ned)(?!\p{L}))/iu,
);

/** Whether it is asked when a protokoll will be there. */
export function asksWhenMinutesCome({ text }: Pick<Message, 'text'>): boolean {
  return MINUTES_DUE.test(text);
}

/** "När får dom sista pengarna": when something is paid, and not when one met last. */
const PAID_OUT = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:när|nar|vilken dag|vilket datum) (?:får|fick|kommer|betalas|betalades|ska) (?:[\p{L}\d-]+ ){1,4}?(?:(?:den |de |sin |sina )?(?:första|sista|andra|nästa|resten av) )?(?:pengarna|pengar|medlen|bidraget|bidragen|utbetalning(?:en)?|delen|hälften|resten)(?: ut)?(?: betalas(?: ut)?)?[?. ]*$/iu,
);

/** Whether it is asked when money is paid out. */
export function asksWhenPaid({ text }: Pick<Message, 'text'>): boolean {
  return PAID_OUT.test(text);
}

/** "Är dom nöjda", of what is spoken of: no thanks. */
const ASKS_OF_THEM =
  /^(?:(?:och|men|å|o)[ ,]+)*(?:är|e|var|har|hade|blev|kommer|ska|kan) (?:dom|de|den|hon|han) (?:\p{L}+ ){0,3}\p{L}+[?. ]*$/iu;

/** Whether something is asked of them who are spoken of. */
export function asksOfThem({ text }: Pick<Message, 'text'>): boolean {
  return ASKS_OF_THEM.test(text);
}

/** "Ska jag justera nåt": whether one is put forward to. */
const AM_I_ADJUSTER = sifted(
  /^(?:(?:och|men|hej|å|o)[ ,]+)*(?:(?:ska|skall|måste|får|behöver) jag|är det jag som(?: ska)?|blir det jag som) (?:vara )?juster(?:a|ar|are)(?!\p{L})/iu,
);

/** Whether one asks if one is to justera. */
export function asksWhetherToAdjust({ text }: Pick<Message, 'text'>): boolean {
  return AM_I_ADJUSTER.test(text);
}

const TO_DO = sifted(
  /^(?:(?:hej|och|men|du|så)[ ,]+)*(?:(?:va|vad|något|nåt|mycket) (?:är det (?:som )?)?(?:har|måste|behöver|bör) jag (?:att )?(?:göra|fixa|ordna)|har jag (?:något|nåt|mycket) att (?:göra|fixa|ordna)|vad (?:ligger|väntar|återstår) (?:på mig|för mig))(?: (?:den här veckan|denna vecka|i veckan|nästa vecka|under veckan|i ?dag|i ?morgon|nu|just nu|framöver|närmaste tiden|de närmaste dagarna))[?. ]*$/iu,
);

/** "Vad har jag att göra den här veckan?": of what waits for her, and of no meeting on those days. */
export function asksWhatToDo({ text }: Pick<Message, 'text'>): boolean {
  return TO_DO.test(text);
}
