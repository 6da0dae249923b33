import type { RecordIndex } from '../../../knowledge.ts';
import type { Asking } from '../../asking.ts';
import { held, upcoming } from '../../meetings/which-meeting.ts';
import { itemsOf, paragraphsOf } from '../find/matters-of-meeting.ts';
import { dealtWith, isSameAs, saysPutOff, takenUpAgain } from '../find/related.ts';
import type { Matter } from '../matter.ts';
import type { MatterAnswer } from '../matter-answer.ts';

/** How a matter went: where it ended; where a time is named, as it was then. */
export function whereItEnded(asking: Asking, first: Matter, index: RecordIndex): Matter {
  return namesTime(asking) ? first : outcomeOf(asking, first, index);
}

/** Where what was put off comes up again: in a meeting ahead; of a time that is named, where it was settled since. */
export function comesUpAgain(asking: Asking, told: Matter, index: RecordIndex): Matter[] {
  if (namesTime(asking)) return [outcomeOf(asking, told, index)].filter((one) => one !== told);
  return takenUpAgain(
    told,
    upcoming(asking).flatMap((meeting) => itemsOf(meeting, index)),
  );
}

/** What a kallelse proposed, at a meeting that has its protokoll: the § that decided it there; null where none did. */
export function decidedThere(asking: Asking, item: Matter, index: RecordIndex): Matter | null {
  if (item.kind !== 'item') return null;
  const meeting = held(asking).find(({ id }) => id === item.meetingId);
  const same = meeting ? paragraphsOf(meeting, index).filter(isSameAs(item)) : [];
  return same.find(({ heading }) => heading === item.heading) ?? same[0] ?? null;
}

/** "Vad hände med Fyren i mars": then, whatever came of it later. */
function namesTime({ understanding: { entities, message } }: Asking): boolean {
  if (saysPutOff(message.text)) return false;
  return entities.dates.some((one) => one.kind === 'days' || one.month !== null || one.day !== null);
}

/** "Vad blev det av Fyren som bordlades": where it ended, whenever that was. */
export function outcomeOf(asking: Asking, first: Matter, index: RecordIndex): Matter {
  const after = held(asking).filter(({ state }) => state.date > first.date);
  return dealtWith(
    first,
    after.flatMap((meeting) => paragraphsOf(meeting, index)),
  );
}

/** What a text of another day tells of the time that is named: "under våren har 41 deltagit", in October's protokoll. */
export const ratherOther = (answered: MatterAnswer, other: MatterAnswer): MatterAnswer =>
  other.kind === 'sentence' || other.kind === 'amount' ? other : answered;

/** The question without the time that it names. */
export function atAnyTime(asking: Asking): Asking {
  const { understanding } = asking;
  const entities = { ...understanding.entities, dates: [] };
  return { ...asking, understanding: { ...understanding, entities } };
}
