import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';

/** "Vad betalade vi", "hur mycket kostade": what has been paid, and not what is set aside. */
const PAID = sifted(
  /(?<!\p{L})(?:betalade|betalat|betalt|kostade|kostat|gick åt|lagt ut|la(?:de)? (?:vi|ni|förbundet) (?:ut )?på)(?!\p{L})/iu,
);
/** A heading under which sums are set aside for what is to come. */
const PLANS = /(?<!\p{L})(?:\p{L}*budget|(?:ekonomisk )?ram)(?:en|et)?(?!\p{L})/iu;
const FOLLOWS_UP = /(?<!\p{L})(?:uppfölj|utfall|delår|tertial|bokslut|redovisning|prognos)/iu;
/** A sentence that tells what was paid, wherever it stands. */
const TELLS_PAID =
  /(?<!\p{L})(?:utfall|kostade|kostat|betala\p{L}*|förbruk\p{L}*|blev|uppgick|uppgått)(?!\p{L})/iu;

/** Whether it is asked what something has cost. */
export const asksWhatWasPaid = ({ understanding }: Asking): boolean => PAID.test(understanding.message.text);

/** What was answered of a sum, unless it is asked what was paid and only what was set aside is told: then that is the nearest. */
export function paidNotPlanned(asking: Asking, answered: MatterAnswer): MatterAnswer {
  if (!PAID.test(asking.understanding.message.text)) return answered;
  if (answered.kind !== 'amount' && answered.kind !== 'sentence') return answered;
  const { matter } = answered;
  const text = answered.kind === 'amount' ? answered.clause : answered.sentence.text;
  const isPlan = matter !== null && PLANS.test(matter.heading) && !FOLLOWS_UP.test(matter.heading);
  return isPlan && !TELLS_PAID.test(text) ? notStated(asking, 'amount', matter, null, text) : answered;
}
