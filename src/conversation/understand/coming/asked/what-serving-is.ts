import { sifted } from '../../patterns/sifted.ts';

const SERVES = sifted(
  /(?<!\p{L})(?:tjänstgör\p{L}*|hopp(?:a|ar) in|gå(?:r)? in|vara (?:ersättare|suppleant))(?!\p{L})/iu,
);
const WHAT_IT_IS =
  /^(?:(?:hm+|hej|och|men|jaha|eh|öh)[ ,.!]+)*(?:(?:jag )?(?:fick|har fått|är|ska|blev|undrar)(?: \p{L}+){0,4}[,.:]+ )?(?:vad (?:innebär|betyder|menas|krävs|gör (?:man|jag|en)|är (?:det )?(?:att |en )?|får (?:man|jag) göra|ska jag göra)|hur (?:funkar|fungerar|går) det(?: till)?|berätta (?:vad|hur)|förklara)(?!\p{L})[^?]{0,60}[?. ]*$/iu;
const BY_WHOM = /(?<!\p{L})(?:för|åt|ersätter) (?:mig|\p{Lu}\p{L}+)|(?<!\p{L})(?:punkt|ärende)\p{L}*/u;

/** "Vad innebär det att tjänstgöra?": of what it is, and of nobody's turn. */
export function asksWhatServingIs(text: string): boolean {
  return text.length < 100 && SERVES.test(text) && WHAT_IT_IS.test(text) && !BY_WHOM.test(text);
}
