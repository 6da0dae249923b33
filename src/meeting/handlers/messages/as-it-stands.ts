import { canonicalHash } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { MeetingMoved } from '../../domain/on-record/events.ts';
import type { Telling } from './telling.ts';

/**
 * What is sent again is told as it stands now, and by what made it so: that the meeting is cancelled, the question
 * whether she can serve, or that it has moved since the kallelse; else the kallelse itself. Anything else as it is.
 */
export function asItStands(telling: Telling): Telling {
  if (telling.event.type !== 'NoticeSentAgain') return telling;
  const told = cancelling(telling) ?? openQuestion(telling) ?? moveSince(telling);
  return told === null ? telling : { ...telling, event: told };
}

/** The same for a letter, in which the kallelse itself bears the new time with agenda and bilagor. */
export function asItStandsByLetter(telling: Telling): Telling {
  const told = asItStands(telling);
  return telling.event.type === 'NoticeSentAgain' && told.event.type === 'MeetingMoved' ? telling : told;
}

function cancelling({ meeting, loaded }: Telling): MeetingEvent | null {
  if (meeting.status !== 'CANCELLED') return null;
  return loaded.events.findLast(({ event }) => event.type === 'MeetingCancelled')?.event ?? null;
}

function openQuestion({ meeting, loaded, personId }: Telling): MeetingEvent | null {
  const call = meeting.attendance.calls.find(
    (one) => one.person.personId === personId && one.status === 'ASKED',
  );
  const asked = loaded.events.findLast(
    ({ event }) =>
      event.type === 'MeetingSubstituteAsked' &&
      event.person.personId === personId &&
      event.seatId === call?.seatId,
  );
  return call && asked ? asked.event : null;
}

/** From where it was when people were called last to where it is; null where it has not moved since. */
function moveSince({ loaded }: Telling): MeetingMoved | null {
  const from = loaded.events.findLastIndex(({ event }) => event.type === 'NoticeSent');
  const moves = loaded.events
    .slice(from + 1)
    .flatMap(({ event }) => (event.type === 'MeetingMoved' ? [event] : []));
  const [first] = moves;
  const last = moves.at(-1);
  if (!first || !last || canonicalHash({ ...first.from }) === canonicalHash({ ...last.to })) return null;
  return { ...last, from: first.from };
}
