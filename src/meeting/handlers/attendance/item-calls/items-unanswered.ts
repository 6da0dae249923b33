import type { PersonRef } from '../../../../kernel/index.ts';
import { ATTENDANCE_SAID, names } from '../../../text/index.ts';
import type { AtMeeting } from '../../reach.ts';

/**
 * Who is asked to serve in one ärende, where somebody is jävig, and has not answered: a line for each ärende.
 * @param of only those; left out: all
 */
export function itemsUnanswered(
  { meeting }: Pick<AtMeeting, 'meeting'>,
  of: readonly PersonRef[] | null = null,
): string[] {
  return meeting.matters.flatMap(({ item, calls }) => {
    const open = calls.filter(({ status }) => status === 'ASKED').map(({ person }) => person);
    const asked = open.filter(({ personId }) => of?.some((one) => one.personId === personId) ?? true);
    return asked.length === 0 ? [] : [ATTENDANCE_SAID.silentInItem(names(asked), item.number)];
  });
}
