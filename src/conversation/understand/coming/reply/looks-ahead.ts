import { sifted } from '../../patterns/sifted.ts';

/** More than this tells of something. */
const LONGEST = 80;

const GLAD =
  '(?:bra|fint|trevligt|kul|roligt|toppen|perfekt|härligt|mysigt|super|kanon|utmärkt|spännande|intressant|okej|ok|lugnt)';
const LEAD = `(?:(?:ja+|jo+|jadå|jodå|nej|då|ok|okej|men|åh|oj|tack|vad|${GLAD})[\\s,.!]+)*`;
const ENDS = '(?: (?:då|det|väl|nog|också|tack|på|med|för (?:mig|min del)|från min sida))*[\\s.!]*$';

const LOOKS_AHEAD = [
  // "Toppen, ses då", "vi ses där": whoever says it will be there; "vi ses" alone is a goodbye.
  `(?:då |vi )*(?:ses|syns|hörs) (?:vi )?(?:då|där)`,
  `(?:det |den )?(?:blir|ska bli|kommer att bli|skulle vara|vore) (?:nog |säkert |jätte|riktigt |väldigt )*${GLAD}(?: att (?:ses|träffas|komma))?`,
  `(?:det |den )?(?:borde|bör|ska|lär|skulle)(?: (?:nog|väl|kunna))* (?:gå|funka|fungera|passa)(?: (?:bra|fint))?`,
  `(?:det |den )?(?:låter|känns) (?:helt |riktigt |jätte)?${GLAD}`,
  `det (?:går|funkar|passar|fungerar) (?:helt |riktigt |alldeles |jätte)?${GLAD}`,
].map((one) => sifted(`^${LEAD}${one}${ENDS}`, 'iu'));

/**
 * "Det blir trevligt", "toppen, ses då", "ja då det borde gå bra": a few words of what is to come, and no thanks, said by
 * one whom something waits for. Never a sure answer: she is asked.
 */
export function looksAhead(text: string): boolean {
  return text.length <= LONGEST && !text.includes('?') && LOOKS_AHEAD.some((pattern) => pattern.test(text));
}
