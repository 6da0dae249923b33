import type { Doubt, ReadDocument } from '../../model.ts';
import { doubt } from './doubt.ts';

/** Dates that are missing or come in an order that cannot be. */
export function dateDoubts(document: ReadDocument): Doubt[] {
  const { meetingDate, adjustedDate, postedDate, removedDate } = document;
  const doubts: Doubt[] = [];
  if (meetingDate === null) doubts.push(doubt('meetingDate.missing', 'meetingDate'));
  const order = [
    ['adjustedDate', meetingDate, adjustedDate],
    ['postedDate', adjustedDate, postedDate],
    ['removedDate', postedDate, removedDate],
  ] as const;
  for (const [field, earlier, later] of order) {
    if (earlier !== null && later !== null && later < earlier)
      doubts.push(doubt('dates.order', field, { earlier, later }));
  }
  return doubts;
}
