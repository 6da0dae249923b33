import type { ItemCall } from './item-recusals.ts';
import type { KnownMeeting } from './state.ts';

/** The ärenden in which somebody serves, or is asked to, for a seat whose holder has jäv there (KL 6:28). */
export function itemCallsOf(
  { matters }: Pick<KnownMeeting, 'matters'>,
  personId: string,
): { readonly call: ItemCall; readonly item: string }[] {
  return matters.flatMap(({ item, calls }) =>
    calls
      .filter(({ person }) => person.personId === personId)
      .filter(({ status }) => status === 'ASKED' || status === 'ACCEPTED')
      .map((call) => ({ call, item: item.number })),
  );
}
