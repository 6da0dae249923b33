import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';

/** "Hur mycket har Fyren kvar", "vad återstår av pengarna". */
const LEFT = sifted(
  /^(?!.*(?<!\p{L})(?:söka|fördela|dela ut|besluta|återstår att)(?!\p{L})).*(?<!\p{L})(?:kvar|återstår|återstod|outnyttja\p{L}*|oförbruka\p{L}*)(?!\p{L})/iu,
);
/** A sentence that tells what is left. */
const TELLS_LEFT =
  /(?<!\p{L})(?:kvar|kvarvarande|kvarstå\p{L}*|återstå\p{L}*|outnyttja\p{L}*|oförbruka\p{L}*|överskott\p{L}*|saldo|behållning|rest\p{L}*|disponib\p{L}*|förfogande|eget kapital)(?!\p{L})/iu;

/** What was answered of a sum, unless it is asked what is left and only what was granted or set aside is told: then that is the nearest. */
export function leftNotGranted(asking: Asking, answered: MatterAnswer): MatterAnswer {
  if (!LEFT.test(asking.understanding.message.text)) return answered;
  if (answered.kind !== 'amount' && answered.kind !== 'sentence') return answered;
  const text = answered.kind === 'amount' ? answered.clause : answered.sentence.text;
  return TELLS_LEFT.test(text) ? answered : notStated(asking, 'amount', answered.matter, null, text);
}
