import { bestSentences } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { MatterMeant } from './find/find-matter.ts';
import { cuesOf } from './wanted.ts';

/** "Var ska massorna läggas". */
export function asksWhere({ understanding: { message } }: Asking): boolean {
  return /^(?:och |men )?(?:var|vart) (?:ska|skall|kan|ligger|läggs|finns|hamnar|byggs|hålls|sker|blir|flyttar|placeras|går|åker|reser|bär)(?!\p{L})/iu.test(
    message.text,
  );
}

/** "Vart går studieresan": where no text names a place, what it is about is no answer. */
export const GOES_WHERE = sifted(/^(?:och |men )?(?:vart|var) (?:går|åker|reser|bär)(?!\p{L})/iu);

const NAMES_PLACE = /(?<!\p{L})(?:i|på|vid|till|hos|utanför|bredvid) (?:\p{Ll}+ )?\p{Lu}\p{L}/u;

/** The sentence that speaks of nearly all that is asked and names a place. */
export function placeSaid(asking: Asking, { passages, query }: Extract<MatterMeant, { kind: 'found' }>) {
  const [best] = bestSentences(passages.slice(0, 5), query, 'anything', cuesOf(asking, 'anything')).filter(
    ({ text, near }) => near >= 0.5 && NAMES_PLACE.test(text),
  );
  return best ?? null;
}
