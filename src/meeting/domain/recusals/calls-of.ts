import type { KnownMeeting } from '../state.ts';
import type { ItemCall } from './state.ts';

export type CallInItem = ItemCall & { /** The ärende's number. */ readonly item: string };

/** All that somebody has been asked about serving in single ärenden, for seats whose holder has jäv there (KL 6:28). */
export function itemCallsOf({ matters }: Pick<KnownMeeting, 'matters'>, personId: string): CallInItem[] {
  return matters.flatMap(({ item, calls }) =>
    calls
      .filter(({ person }) => person.personId === personId)
      .map((call) => ({ ...call, item: item.number })),
  );
}
