import type { Instant } from '../../kernel/index.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { CALLED_IN, OWN_ANSWER } from '../text/index.ts';

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

/**
 * To whoever serves for a seat throughout the meeting: the ärenden in which somebody else does, who had said yes there
 * before (one seat, one vote: domain page 4).
 */
export function itemsServedByOthers({ attendance, matters }: KnownMeeting, personId: string): string[] {
  const seats = attendance.calls.flatMap((call) =>
    call.status === 'ACCEPTED' && call.person.personId === personId ? [call.seatId] : [],
  );
  return matters.flatMap(({ item, calls }) =>
    calls.flatMap(({ seatId, person, status }) =>
      status === 'ACCEPTED' && seats.includes(seatId) && person.personId !== personId
        ? [OWN_ANSWER.otherServesInItem(person.name, item.number)]
        : [],
    ),
  );
}

/** Where her no of that moment, to all of the meeting, has ended her yes to a single ärende. */
export function itemsGivenUp({ matters }: KnownMeeting, personId: string, at: Instant): string[] {
  return matters.flatMap(({ item, calls }) =>
    calls.flatMap(({ person, servesFor, status, settledAt, saidYes }) =>
      person.personId === personId && status === 'DECLINED' && saidYes && settledAt === at
        ? [CALLED_IN.servesNotInItem(servesFor.name, item.number)]
        : [],
    ),
  );
}
