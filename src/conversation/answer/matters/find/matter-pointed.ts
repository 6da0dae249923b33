import type { Passage, RecordIndex } from '../../../knowledge.ts';
import type { MatterPointer } from '../../../said-before/context.ts';
import type { Asking } from '../../asking.ts';
import { meetingOf } from '../../meetings/which-meeting.ts';
import { fromPassage, type Matter, numberAlone, OF_NO_MEETING } from '../matter.ts';
import {
  itemsOf,
  minuted,
  ofNoMeeting,
  ofParagraph,
  paragraphOf,
  paragraphsOf,
} from './matters-of-meeting.ts';

/** The matter a passage of the record is, or (for a bilaga) belongs to; null where it stands alone. */
export function matterOfPassage(asking: Asking, passage: Passage, index: RecordIndex): Matter | null {
  const meeting = meetingOf(asking.board, passage.meetingId);
  if (!meeting) {
    const alone = passage.part === 'paragraph' && passage.meetingId === null;
    return alone && passage.meetingDate ? fromPassage(passage, passage.meetingDate) : null;
  }
  const number = numberAlone(passage.number);
  if (passage.part === 'paragraph') {
    return paragraphOf(meeting, number, index);
  }
  const items = itemsOf(meeting, index);
  if (passage.part === 'item') return items.find((one) => one.number === passage.number) ?? null;
  const bears = (one: Matter) => passage.number !== null && one.attachments.includes(passage.number);
  return items.find(bears) ?? paragraphsOf(meeting, index).find(bears) ?? null;
}

/** The matter that was spoken of before, or its neighbour. */
export function pointedMatter(
  asking: Asking,
  pointer: MatterPointer | null | undefined,
  step: 1 | -1 | 0,
  index: RecordIndex,
): Matter | null {
  if (!pointer) return null;
  if (pointer.meetingId === OF_NO_MEETING) return step === 0 ? ofNoMeeting(index, pointer.number) : null;
  const meeting = meetingOf(asking.board, pointer.meetingId);
  if (!meeting) return null;
  if (pointer.kind === 'item') return beside(itemsOf(meeting, index), pointer.number, step);
  const one = beside(minuted(meeting), pointer.number, step);
  return one ? ofParagraph(meeting, one, index) : null;
}

function beside<T extends { readonly number: string | number }>(
  list: readonly T[],
  number: string,
  step: 1 | -1 | 0,
): T | null {
  const at = list.findIndex((one) => String(one.number) === number);
  return at === -1 ? null : (list[at + step] ?? null);
}
