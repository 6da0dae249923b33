import { quorumOf } from '../../../kernel/law/index.ts';
import { absenceSupposed, isOfJav } from '../../understand/coming/asked/absence-supposed.ts';
import type { Asking } from '../asking.ts';
import { personMeant } from '../people.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { cancelledAhead } from './meeting-cancelled.ts';
import { meetingAhead, upcoming } from './which-meeting.ts';

/** Who has answered the kallelse, where its capability has nothing to tell: no meeting ahead, or none called to. */
export function answers(asking: Asking): AttendanceAnswer {
  const meeting = meetingAhead(asking) ?? upcoming(asking)[0];
  const seats = asking.view.seats.length;
  return {
    kind: 'answers',
    board: asking.board.name,
    date: meeting?.state.date ?? null,
    seats,
    needed: quorumOf(seats),
    cancelled: meeting === undefined ? cancelledAhead(asking) : null,
    ...withoutThose(asking),
  };
}

/** "Är vi beslutsföra om Lars är jävig": whose seats would be empty; nothing where that cannot be counted. */
function withoutThose(asking: Asking) {
  const { persons } = asking.understanding.entities;
  const { text } = asking.understanding.message;
  const supposed = absenceSupposed(text, persons.length > 0);
  if (supposed === null || !supposed.isPlain) return {};
  const named = new Set(persons.map(({ id }) => id));
  const people = [
    ...(supposed.oneself ? [asking.asker.person] : []),
    ...(named.size > 0 ? personMeant(asking) : []),
  ];
  const seated = people.filter(({ id }) => asking.view.seats.some(({ member }) => member?.id === id));
  if (seated.length === 0 || seated.length !== named.size + (supposed.oneself ? 1 : 0)) return {};
  return { without: { names: seated.map(({ name }) => name), ofJav: isOfJav(text) } };
}
