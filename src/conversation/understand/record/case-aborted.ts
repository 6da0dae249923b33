import { sifted } from '../patterns/sifted.ts';

const ABORTS = sifted(
  /^(?:(?:hej|klubban|kan|kunde|vill|ska|måste|får|du|vi|jag|nej|men|snälla)[\s,]+)*(?:avbryt|avbryta|avsluta|stoppa|stäng|stänga|ta bort|dra tillbaka|återkalla|lägg ner|lägga ner|lägg ned|ställ in|släng|slänga|strunta|strunt|glöm|skippa)(?!\p{L})[^?]*(?<!\p{L})(?:per ?capsulam\p{L}*|utkast(?:et)?(?!\p{L}))/iu,
);

/** "Avbryt ärendet per capsulam om granen", "släng utkastet": a case, open or being written, is to be ended without an outcome. */
export function abortsCase(text: string): boolean {
  return text.length < 200 && ABORTS.test(text);
}
