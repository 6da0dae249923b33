import type { Person } from '../../../../board/index.ts';
import { answerOf } from '../../../domain/attendance/state.ts';
import { isOutOf } from '../../../domain/recusals/state.ts';
import { LEADING } from '../../../text/index.ts';
import { presidiumOf } from '../../messages/boards-of-meeting.ts';
import type { AtMeeting } from '../../reach.ts';

/** An ärende that another leads than whoever leads the meeting. */
export interface ItemLed {
  /** `punkt 7, Stöd till Klivet`. */
  readonly item: string;
  /** Null: none of the presidium can. */
  readonly leader: Person | null;
}

/**
 * The ärenden in which jäv keeps whoever leads the meeting out, and who of the presidium leads them.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; FinsamL (2003:1210) 17 §.
 */
export function itemsLedByOthers(
  { meeting, boardThen }: Pick<AtMeeting, 'meeting' | 'boardThen'>,
  leader: Pick<Person, 'id'> | null,
): ItemLed[] {
  if (leader === null) return [];
  const presidium = presidiumOf({ onDay: boardThen });
  const isAbsent = ({ id }: Person) => answerOf(meeting.attendance, id)?.answer === 'ABSENT';
  return meeting.matters
    .filter((matter) => isOutOf(matter, leader.id))
    .map((matter) => ({
      item: LEADING.item(matter.item.number, matter.item.heading),
      leader: presidium.find((one) => !isAbsent(one) && !isOutOf(matter, one.id)) ?? null,
    }));
}

/** What is told of them beside who leads the meeting. */
export function itemsLedInWords(items: readonly ItemLed[], when: string, personId: string): string[] {
  return items.map(({ item, leader }) =>
    leader === null
      ? LEADING.nobodyLeadsItem(item, when)
      : LEADING.leadsItem(leader.id === personId ? null : leader.name, item, when),
  );
}
