import { asksWhoSees, secrecyAskedOf } from '../../understand/secrecy/who-sees-asked.ts';
import type { MatterAnswer } from './matter-answer.ts';

/** "Är punkt 7 intern?", "syns punkt 7 i kanalen?": the item's answer says who sees it. */
export function withWhoSees(text: string, answer: MatterAnswer): MatterAnswer {
  return answer.kind === 'matter' && (asksWhoSees(text) || secrecyAskedOf(text) !== null)
    ? { ...answer, asksWhoSees: true }
    : answer;
}
