import type { Sentence } from '../../../search/sentences.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';

/** "Hur stort är kapitalet", "hur mycket har vi i kassan". */
const ASKS_HOW_IT_STANDS = sifted(
  /(?<!\p{L})hur (?:stor|stort|stora) (?:är|e|ä|var|va|blev)(?!\p{L})|(?<!\p{L})hur (?:mycket|mkt|mycke)(?!\p{L}).*(?<!\p{L})(?:har|hade|finns|fanns)(?!\p{L})|(?<!\p{L})(?:vad|va) (?:är|e|ä|var|va)(?!\p{L})/iu,
);

/** "Att av kapitalet avsätta 700 000 kronor": what is taken from something is not how large it is. */
const TAKES_FROM =
  /^(?:[-–•*]\s+)?(?:att )?(?:av|ur|från)(?!\p{L})|(?<!\p{L})(?:ur|från) (?:det |den |de )?\p{L}+(?: \p{L}+)?(?: (?:avsätts?|avsätta|tas|ta|tag|använd\p{L}*)(?!\p{L}))/iu;

/** "Kapitalet är 2,4 mnkr". */
const STATES =
  /^[^.,;]{2,80}?(?<!\p{L})(?:är|var|blev|uppgår|uppgick|beräknas|utgör|utgjorde|ligger|låg)(?!\p{L})/iu;

/**
 * Where it is asked how large something is, the sentence that states it goes before a clause of what is taken from it.
 * The sentences are best first; nothing is left out.
 */
export function asItStands(asking: Asking, sentences: readonly Sentence[]): readonly Sentence[] {
  const [best] = sentences;
  if (!best || !TAKES_FROM.test(best.text) || !ASKS_HOW_IT_STANDS.test(asking.understanding.message.text)) {
    return sentences;
  }
  const stated = sentences.find(
    ({ text, clause, coverage }) =>
      !clause && coverage >= best.coverage * NEARLY_AS_MUCH && STATES.test(text) && !TAKES_FROM.test(text),
  );
  return stated ? [stated, ...sentences.filter((one) => one !== stated)] : sentences;
}
const NEARLY_AS_MUCH = 0.8;
