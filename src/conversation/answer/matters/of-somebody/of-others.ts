import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';

/** "Hur mycket bjöd de andra": of others than the one whom the record tells of. */
const OF_OTHERS = sifted(
  /(?<!\p{L})(?:de|dom|det) (?:andra|övriga) ?(?:anbuden|anbudet|anbudsgivarna|firmorna|företagen|sökande|sökandena|buden)?(?=[?. ]*$| (?:på|om|för|i)(?!\p{L}))/iu,
);
const TELLS_OTHERS =
  /(?<!\p{L})(?:andra|övriga|anbuden|respektive|vardera|lägst\p{L}*|högst\p{L}*|näst\p{L}*)(?!\p{L})/iu;

/** What was answered of a sum, unless others' are asked for and none of theirs is told. */
export function ofOthersOnly(asking: Asking, answered: MatterAnswer): MatterAnswer {
  if (!OF_OTHERS.test(asking.understanding.message.text)) return answered;
  if (answered.kind !== 'amount' && answered.kind !== 'sentence') return answered;
  const text = answered.kind === 'amount' ? answered.clause : answered.sentence.text;
  return TELLS_OTHERS.test(text) ? answered : notStated(asking, 'amount', answered.matter, null);
}
