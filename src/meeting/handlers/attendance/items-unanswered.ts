import type { PersonRef } from '../../../kernel/index.ts';
import { ATTENDANCE_SAID, names } from '../../text/index.ts';
import type { AtMeeting } from '../reach.ts';

/** Who is asked to serve in one ärende, where somebody is jävig, and has not answered: a line for each ärende. */
export function itemsUnanswered({ meeting }: Pick<AtMeeting, 'meeting'>): string[] {
  return meeting.matters.flatMap(({ item, calls }) => {
    const asked = calls.filter(({ status }) => status === 'ASKED').map(({ person }) => person);
    return asked.length === 0 ? [] : [ATTENDANCE_SAID.silentInItem(names(asked), item.number)];
  });
}

/** The numbers of the ärenden in which she is asked to serve, and has not answered. */
export function itemsAsked({ meeting }: Pick<AtMeeting, 'meeting'>, { personId }: PersonRef): string[] {
  return meeting.matters.flatMap(({ item, calls }) =>
    calls.some(({ status, person }) => status === 'ASKED' && person.personId === personId)
      ? [item.number]
      : [],
  );
}
