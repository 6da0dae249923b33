import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import { answerUntil, asWhat } from '../../cards/called.ts';
import type { CalledPerson } from '../../cards/called-person.ts';
import { itemsServed } from '../../cards/items-served.ts';
import { noThatHolds, saidNo } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { CALLED_IN, LETTER, OWN_ANSWER, whenInWords } from '../../text/index.ts';

/** What a letter says of how the one it goes to stands to the meeting, and what it asks of her. */
export interface Standing {
  readonly lines: readonly string[];
  readonly asks: readonly string[];
}

/**
 * As what she is called, what she has answered, and whether she is asked to serve or serves: the letter says what the
 * card says. `mayReply`: somebody reads the answers; `asksElsewhere`: whether she can serve is asked in a letter of its own.
 */
export function standingByLetter(called: CalledPerson, mayReply: boolean, asksElsewhere: boolean): Standing {
  const { meeting, person, now } = called;
  const when = whenInWords(meeting, localDateOf(now));
  const items = itemsServed(meeting, person.personId);
  const call = callOf(meeting.attendance.calls, person.personId);
  const servesFor = call?.servesFor?.name ?? null;
  if (call?.status === 'ASKED' && !asksElsewhere) {
    const reply = mayReply ? [LETTER.answerCall] : [];
    return {
      lines: [CALLED_IN.question(servesFor, when), CALLED_IN.why(servesFor), ...items],
      asks: [...reply, answerUntil(meeting, call, now)],
    };
  }
  const given = answerOf(meeting.attendance, person.personId);
  const no = noThatHolds(meeting, person.personId);
  const serves = call?.status === 'ACCEPTED' ? [OWN_ANSWER.serves(servesFor)] : asWhat(called);
  const lines = [
    ...(given === null ? [] : [OWN_ANSWER.fact(given.answer, when)]),
    ...(no === null ? [] : [saidNo(no)]),
    ...serves,
    ...items,
  ];
  if (!mayReply) return { lines, asks: [] };
  return { lines, asks: [given === null ? answerAsked(called, localDateOf(now)) : LETTER.changeAnswer] };
}

function answerAsked({ meeting }: CalledPerson, today: LocalDate): string {
  const { roster } = meeting.attendance;
  return LETTER.answer(roster && answerBy(meeting.date, roster), today);
}
