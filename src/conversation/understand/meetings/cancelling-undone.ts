import { sifted } from '../patterns/sifted.ts';

const BACK =
  '(?:[åa]ngra\\p{L}*|återkalla\\p{L}*|häv|häva|häver|(?:ta|tar|tag|dra|drar) tillbaka|backa\\p{L}*|riv(?:a|er)? upp|återställ\\p{L}*)';
const MEETING = '(?:(?:nästa |det |dagens |styrelse|\\p{L}+)?(?:mötet|möte|sammanträdet|sammanträde)|det)';
const CALLED_OFF =
  '(?:ställde(?: (?:jag|vi|du))? in|ställt in|råkade (?:\\p{L}+ )?ställa in|ställdes in|inställt|avbokade|avbokat)';

/** That a meeting is called off shall not hold, or was a slip: by what these words say alone. */
const UNDOES = [
  `(?<!\\p{L})${BACK}(?!\\p{L}).*(?<!\\p{L})(?:inställning\\p{L}*|inställ[dt]\\p{L}*|avbokning\\p{L}*|(?:att )?(?:jag |vi )?(?:ställde|ställt) in)(?!\\p{L})`,
  `(?<!\\p{L})${CALLED_OFF}(?!\\p{L}).*(?<!\\p{L})(?:[åa]ngra|(?:jag )?[åa]ngrar mig|av misstag|ta tillbaka (?:det|den))(?!\\p{L})`,
  `(?<!\\p{L})(?:råkade (?:\\p{L}+ )?(?:ställa in|avboka)|(?:skulle|ville|borde) (?:ju |aldrig |verkligen )?(?:inte|aldrig) (?:ha )?(?:ställt|avbokat)|inte meningen att (?:ställa in|avboka))(?!\\p{L})`,
  `(?<!\\p{L})(?:ställde(?: (?:jag|vi|du))? in|ställt in|avbokade|avbokat) fel(?!\\p{L})|(?<!\\p{L})fel möte (?:som )?(?:ställdes in|blev inställt|är inställt)`,
  `^(?:(?:nej|nä|men|hej|hallå|oj|jo)[\\s,.!]+)*${MEETING}(?: \\d\\S*| \\p{L}+){0,3}? (?:är|blir|blev) (?:ju |visst |alls )?(?:inte|ej) (?:inställt|avbokat|avlyst)(?!.*\\?)`,
].map((pattern) => sifted(pattern, 'iu'));

/** "Ångra inställningen", "jag råkade ställa in fel möte", "mötet är inte inställt, det blir av". */
export function undoesCancelling(text: string): boolean {
  return UNDOES.some((pattern) => pattern.test(text));
}

const ALL_THE_SAME =
  '(?:visst|ändå|nog|ju|trots allt|i alla fall|faktiskt|fortfarande|som planerat|som tänkt)';
/** What is said of a meeting so only where it has just been called off. */
const HELD_ALL_THE_SAME = sifted(
  `^(?:(?:nej|nä|näe|men|oj|hoppsan|jo|jodå|hej|du|förlåt|vänta|stopp|fel)[\\s,.!]+)*(?:(?:${MEETING} (?:blir|ska|skall|får|kommer att) (?:${ALL_THE_SAME} )*(?:av|bli av|hållas|vara kvar|stå kvar|gälla)|(?:kör|håll|behåll|ha|vi kör|vi håller|vi har|vi ses|vi ska ha) (?:${MEETING} ?)?${ALL_THE_SAME}|(?:det|de) (?:var|blev|är) (?:ju )?fel möte|fel möte|jag (?:tog|valde|menade) (?:fel|ett annat|inte det) (?:möte|mötet)|det var inte det mötet|(?:ta|tag) tillbaka (?:det|den)(?: där)?)(?: ${ALL_THE_SAME})*)(?:[,.!]|$)`,
  'iu',
);

/** "Det blir visst av", "kör mötet ändå", "det var fel möte": after a meeting has been called off, that it be held. */
export function heldAllTheSame(text: string): boolean {
  return !text.includes('?') && HELD_ALL_THE_SAME.test(text.trim());
}
