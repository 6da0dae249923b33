import { sifted } from '../../patterns/sifted.ts';

const WRONG = sifted(
  /^(?:(?:oj|hej|nej|men|förlåt|sorry)[ ,.!]+)*(?:(?:det )?(?:blev|är|var|har blivit)(?: det)?(?: nog| visst)? (?:fel|galet|tokigt)|jag (?:skrev|registrerade|tog|la(?:de)? in) fel)(?: (?:dag|möte|styrelse|svar))? (?:med|för|på|hos) \p{L}/iu,
);
const OF_HER = /(?<!\p{L})(?:han|hon|hen)(?!\p{L})/iu;
const COMING =
  /(?<!\p{L})(?:kan|kunde|kommer|kom|skulle komma|är med|deltar|hinner|har förhinder|hade förhinder)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:inte|ej|förhinder)(?!\p{L})/iu;

/** "Blev det fel med Daniel, det var den 18 han inte kunde": what somebody else answers, put right; null: no such thing. */
export function answerToldWrong(text: string): 'YES' | 'NO' | null {
  if (!WRONG.test(text) || !OF_HER.test(text) || !COMING.test(text)) return null;
  return NOT.test(text) ? 'NO' : 'YES';
}
