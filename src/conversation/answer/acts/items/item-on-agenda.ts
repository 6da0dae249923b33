import type { LocalDate } from '../../../../kernel/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import type { Matter } from '../../matters/matter.ts';
import { numbered } from '../words-said.ts';

/** An item that was named by what it is about: its number is that of one agenda, and goes nowhere without the meeting. */
export interface ItemOnAgenda {
  readonly item: number | string;
  readonly meetingId: string;
  readonly meetingDate: LocalDate;
}

/** The item of that number of a meeting's agenda. */
export function itemOn({ id, state }: MeetingOnRecord, number: string): ItemOnAgenda {
  return { item: numbered(number), meetingId: id, meetingDate: state.date };
}

/** A matter as the item that it is of its meeting's agenda. */
export function onItsAgenda({ number, meetingId, date }: Matter): ItemOnAgenda {
  return { item: numbered(number), meetingId, meetingDate: date };
}
