import { sifted } from '../../patterns/sifted.ts';

const TELLS = String.raw`(?:ringde|mejlade|mailade|messade|skrev|sa(?:de)?|säger|undrade|frågade|kom\s+förbi|hörde\s+av\s+sig|har\s+(?:ringt|mejlat|mailat|skrivit|hört\s+av\s+sig|sagt))`;
const WISHES = String.raw`(?:vill|ville|önskar|önskade|skulle\s+vilja|undrar\s+om\s+vi\s+kan)\s+(?:att\s+vi\s+)?(?:(?:ha|få|ta|tar|lyfta|lyfter)\s+(?:upp|med)|lyfta|lyfter|diskutera|prata\s+om)`;
const WISHED = sifted(
  String.raw`^(?:(?:hej|du|klubban|ok)[\s,!.]+)*(?<who>(?!(?:jag|vi|du|ni|det|den|alla|ingen|någon)\s)\p{L}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:${TELLS}(?:\s*,|\s+(?:nyss|idag|igår|precis|att|och|om))*\s+)?(?:(?:han|hon|hen)\s+)?${WISHES}\s+(?<what>[^,.;:?]{3,80}?)\s*[,.;]\s*(?:så\s+)?(?:kan\s+du\s+|vill\s+du\s+)?(?:lägga?|sätta?|ta|skriva?|föra?)\s+(?:(?:in|upp|till|med)\s+)?(?:den|det|punkten|frågan|ärendet)(?:\s+(?:in|upp|till|med))?(?:\s+(?<where>(?:på|till|inför|i)\s+[^,.;?]{3,40}))?[\s.!]*$`,
  'iu',
);

/**
 * "Rolf ringde och vill ha upp parkeringen, lägg den på aprilmötet": a new ärende, with whose wish it is, in the words
 * that say so; any other words as they are.
 */
export function wishedByAnother(text: string): string {
  if (text.length > 250 || text.includes('\n')) return text;
  const { who, what, where } = WISHED.exec(text)?.groups ?? {};
  if (who === undefined || what === undefined) return text;
  const name = who.charAt(0).toLocaleUpperCase('sv') + who.slice(1);
  return `nytt ärende från ${name}: ${what}${where === undefined ? '' : `, ${where}`}`;
}
