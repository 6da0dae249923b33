import { isClock } from './beside.ts';
import type { Mark } from './marks.ts';

/** "Anna Berg, kl. 14.00": the hour stands with whoever presents. */
const HOUR_IN = /,\s*(?:kl\.?\s*)?(?<hour>\d{1,2}[.:]\d{2})/iu;

/** "10.05 punkt 2": the hours that an agenda's rows have. */
export function hoursOfItems(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ number, beside }) => {
    const hour = beside.find(isClock) ?? beside.map((cell) => HOUR_IN.exec(cell)?.groups?.hour).find(Boolean);
    return hour === undefined ? [] : [`${hour} punkt ${number}`];
  });
}
