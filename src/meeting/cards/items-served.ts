import type { KnownMeeting } from '../domain/state.ts';
import { OWN_ANSWER } from '../text/index.ts';

/** The ärenden alone in which an ersättare serves, or is asked to, because of somebody's jäv. */
export function itemsServed({ matters }: KnownMeeting, personId: string): string[] {
  return matters.flatMap(({ item, calls }) =>
    calls.flatMap(({ person, servesFor, status }) => {
      if (person.personId !== personId) return [];
      if (status === 'ACCEPTED') return [OWN_ANSWER.servesInItem(servesFor.name, item.number)];
      return status === 'ASKED' ? [OWN_ANSWER.askedInItem(servesFor.name, item.number)] : [];
    }),
  );
}
