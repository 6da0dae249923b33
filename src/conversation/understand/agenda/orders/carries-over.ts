import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

const PLEASE = String.raw`(?:(?:hej|klubban|kan|kunde|vill|skulle|ska|får|du|ni|vi|jag|gärna|nej|men|och)[\s,]+)*`;
const CARRY = String.raw`(?:flyttar?|skjut(?:a|er)?|ta|tar|tag|kopiera|för|föra|överför|överföra|lägg|lägga|lägger|hämta|återanvänd|återanvända|använd|använda)(?:\s+(?:över|med|in|om|upp))?`;
const ALL = String.raw`(?:(?:över|hela|alla|samtliga|de|resten\s+av|allt|som|stod)\s+)*(?:punkter(?:na)?|ärenden(?:a)?|dagordning(?:en)?|handlingar(?:na)?|allt|innehållet)`;
/** "Flytta alla punkter från 18 juni till 24 juni", "ta med ärendena från det inställda mötet". */
const CARRIES = sifted(
  String.raw`^${PLEASE}${CARRY}\s+${ALL}(?:\s+\S+){0,3}?\s+(?:från|på)\s+\S.{1,80}$`,
  'iu',
);
/** "Flytta ansökan från Växthuset från 18 mars till 5 maj": something by its heading, and no meeting, hour or room. */
const ONE = sifted(
  String.raw`^${PLEASE}(?:flytta|skjut|skjuta|för\s+över|lägg\s+över|ta\s+med)\s+(?!(?:\p{L}*möte|\p{L}*sammanträde|\p{L}*tid|\p{L}*lokal|\p{L}*plats|dag|det|den|fram|upp|svar)\p{L}*\s)[^?]{3,80}?\s(?:från|på)\s+(?:mötet\s+)?(?:den\s+)?\d{1,2}\s*(?:/\d|\p{L}{3,})[^?]*\still\s+(?:mötet\s+)?(?:den\s+)?\d`,
  'iu',
);
const OF_CANCELLED = sifted(
  /(?<!\p{L})(?:från|på|i)\s+(?:det\s+)?(?:inställda|avlysta|inställt)\s+(?:\p{L}*möte|\p{L}*sammanträde)t?(?!\p{L})|(?<!\p{L})från\s+(?:det\s+)?(?:\p{L}*möte|\p{L}*sammanträde)t?\s+som\s+(?:ställdes\s+in|(?:är|blev|var)\s+inställt|inte\s+blev\s+av)(?!\p{L})/iu,
);
const DOES = new RegExp(String.raw`^${PLEASE}${CARRY}\s+\S`, 'iu');

/** Whether what one meeting was to deal with is to be carried to another, all of it or an ärende of a cancelled one. */
export function carriesOver(text: string): boolean {
  return CARRIES.test(text) || ONE.test(text) || (OF_CANCELLED.test(text) && DOES.test(text));
}

const COPIES = sifted(
  String.raw`^${PLEASE}(?:(?:kopiera|återanvänd|återanvända|dubblera)\s+${ALL}(?!\p{L})[^?]{0,80}|(?:ta(?:\s+med)?|ha|lägg(?:a)?\s+(?:in|till)|använd(?:a)?|kör)\s+samma\s+(?:punkter|ärenden|dagordning)\s+(?:som|från)\s+\S[^?]{0,60})$`,
  'iu',
);

/** "Kopiera dagordningen från 18 februari till 22 april", "samma punkter som förra mötet": an agenda is to be had twice. */
export function copiesAgenda(text: string): boolean {
  return COPIES.test(text) && !OF_CANCELLED.test(text);
}

const TO_MEETING = String.raw`(?:till|på|i|inför|den)\s+(?:(?:det|den|nästa|kommande|mötet|i|den)\s+)*(?:\p{L}*möte|\p{L}*sammanträde|\d|${MONTHS.join('|')})(?![^?]*(?<!\p{L})till(?!\p{L}))[^?]{0,40}\??`;
const CARRIES_TO = sifted(
  String.raw`^${PLEASE}${CARRY}\s+${ALL}\s+(?:dit(?:\s+(?:också|med|nu|tack|då))*[\s.!]*|${TO_MEETING})$`,
  'iu',
);
/** "Ärendena får tas på februarimötet istället". */
const CARRIED_TO = sifted(
  String.raw`^${PLEASE}${ALL}\s+(?:får|ska|kan|tas|läggs|flyttas|skjuts)(?:\s+(?:vi|då|nog|väl|bli|tas?|flyttas?|läggas?|skjutas|upp|över|med))*\s+${TO_MEETING}$`,
  'iu',
);

/** "Vad händer med punkterna?": of what was to be dealt with. */
const BECOMES_OF = sifted(
  /^(?:(?:och|men|hej|ok|okej|så)[\s,]+)*(?:(?:vad|hur)\s+(?:händer|blir|sker|går)(?:\s+(?:det|nu|då))*\s+(?:med|av|för)|vad\s+gör\s+(?:vi|jag|man)(?:\s+(?:nu|då))*\s+(?:med|av)|var\s+(?:tar|hamnar)|vart\s+(?:går|flyttas|tar))\s+(?:alla\s+)?(?:punkterna|ärendena|dagordningen|förslagen|frågorna)(?:\s+(?:vägen|då|nu|som\s+skulle\s+upp))*[\s?.!]*$/iu,
);

/** "Ta med ärendena till aprilmötet", "lägg ärendena på februari", "ta med ärendena dit", "vad händer med punkterna?": from which meeting is not said. */
export function carriesAllTo(text: string): boolean {
  return (CARRIES_TO.test(text) || CARRIED_TO.test(text) || BECOMES_OF.test(text)) && !FROM.test(text);
}

const ELSEWHERE = sifted(
  String.raw`(?:[,;.–]|\s(?:och|o|så))\s+(?:(?:och|o|så|då|sen|vi|jag|kan|du|får|ska)\s+)*(?:${CARRY}\s+(?:(?:vi|jag)\s+)?(?:över\s+)?${ALL}|${ALL}\s+(?:får|ska|kan|tas|läggs|flyttas|skjuts|tar|kör|lägger|flyttar)(?!\p{L}))[^?]{0,60}$`,
  'iu',
);

/** "Ställ in mötet och lägg allt på 18 mars": what it was to deal with shall be dealt with another time, told beside the order. */
export function carriesAllBeside(text: string): boolean {
  return ELSEWHERE.test(text.trim());
}
const FROM = /(?<!\p{L})från(?!\p{L})/iu;

const CANCELLED = sifted(/(?<!\p{L})(?:inställda|avlysta)\s+\p{L}*(?:möte|sammanträde)t?(?!\p{L})/iu);

/** "Kalenderfil för det inställda mötet". */
export function speaksOfCancelled(text: string): boolean {
  return CANCELLED.test(text);
}

/** "… från det inställda mötet": a cancelled meeting, with no day. */
export function ofCancelled(text: string): boolean {
  return OF_CANCELLED.test(text);
}
