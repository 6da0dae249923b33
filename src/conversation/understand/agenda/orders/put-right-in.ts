import { amountOfIt, withAmount } from './amount-corrected.ts';
import { dayPutRight, withDay } from './day-put-right.ts';

/** Whether words put a day or an amount right, and say nothing of where it stands. */
export function putsRight(text: string): boolean {
  return dayPutRight(text) !== null || amountOfIt(text) !== null;
}

/** What was proposed, with the day or the amount that is put right; null: they have none that is meant. */
export function putRightIn(clauses: readonly string[], text: string): string[] | null {
  const day = dayPutRight(text);
  const amount = amountOfIt(text);
  return (day && withDay(clauses, day)) ?? (amount && withAmount(clauses, amount));
}
