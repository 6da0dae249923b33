import { sifted } from '../patterns/sifted.ts';

/** "Ska jag representera oss?", "är jag med i gruppen?": whether one has been given a part beside the board's meetings. */
const OWN_PART = sifted(
  /^(?:(?:och|men|hej)[ ,]+)*(?:(?:ska|skall|måste|behöver|bör|får) jag (?:\p{L}+ )?(?:representera|företräda|ingå i|sitta i|vara (?:med|ledamot|styrelsens representant) i|delta i|gå på|åka på|med i)|(?:är|blev|sitter|ingår) (?:det )?jag (?:som (?:ska )?)?(?:\p{L}+ )?(?:med i|i|utsedd|vald|representera(?:r|nt)?|företräder?|ingår i))(?!\p{L})/iu,
);
const PART =
  /(?<!\p{L})(?:representera\p{L}*|representant\p{L}*|företräd\p{L}*|utsedd|vald|\p{L}*grupp(?:en)?|\p{L}*kommitté(?:n)?|\p{L}*utskottet?|\p{L}*rådet?|konferens(?:en)?|nätverket?)(?!\p{L})/iu;
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:mötet|sammanträdet|i styrelsen|presidiet|jäv\p{L}*|punkt\p{L}*|protokollet|justera\p{L}*|justerare)(?!\p{L})/iu;

/** Whether she asks for a part that she has been given beside the board's meetings. */
export function asksOwnPart(text: string): boolean {
  return OWN_PART.test(text) && PART.test(text) && !OF_ANOTHER_THING.test(text);
}
