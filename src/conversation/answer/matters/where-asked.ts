import { bestSentences, holds } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { MatterMeant } from './find/find-matter.ts';

/** "Var ska massorna läggas". */
export function asksWhere({ understanding: { message } }: Asking): boolean {
  return WHERE.test(message.text) || asksSpot(message.text);
}
const WHERE = sifted(
  /^(?:och |men )?(?:var|vart) (?:ska|skall|kan|ligger|läggs|finns|hamnar|byggs|hålls|sker|blir|flyttar|placeras|går|åker|reser|bär)(?!\p{L})/iu,
);

/** "Var äter vi", "var hölls konferensen": of a spot, and not of how far something has come or where a text is found. */
export const asksSpot = (text: string): boolean => SPOT.test(text);
const SPOT = sifted(
  /^(?:och |men |å |o )?(?:var|vart) (?:bor|äter|åt|hålls|hölls|byggs|byggdes|sker|skedde|träffas|ses|möts|sitter|satt|köps|köptes|öppnar|öppnas|jobbar|arbetar|övernattar|parkerar|arrangeras|genomförs|genomfördes|\p{Ll}{3,}as|placerades|flyttar|flyttas|ska (?:\p{L}+ ){1,4}(?:bo|äta|hållas|byggas|ses|träffas|placeras|ligga|vara|sitta|öppna))(?!\p{L})/iu,
);

/** "Vart går studieresan": where no text names a place, what it is about is no answer. */
export const GOES_WHERE = sifted(/^(?:och |men )?(?:vart|var) (?:går|åker|reser|bär)(?!\p{L})/iu);

/** The sentence that speaks of nearly all that is asked and names a place. */
export function placeSaid({ passages, query }: Extract<MatterMeant, { kind: 'found' }>) {
  const [best] = bestSentences(passages.slice(0, 5), query, 'anything').filter(
    ({ text, near }) => near >= 0.5 && holds('place', text),
  );
  return best ?? null;
}
