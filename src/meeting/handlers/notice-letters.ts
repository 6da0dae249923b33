import type { KnownBoard } from '../../board/index.ts';
import { calendarFile } from '../../documents/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import type { LoadedStream } from '../../store/index.ts';
import type { MailAddress, OutgoingLetter } from '../../teams/contract.ts';
import { calendarMeeting } from '../calendar.ts';
import { contentFor, packOf } from '../cards/called.ts';
import { answerBy } from '../domain/attendance/rules/reminder-times.ts';
import type { MeetingEvent } from '../domain/events.ts';
import type { MeetingState } from '../domain/state.ts';
import { CALLED_IN, LETTER, NOTICE_SAID, TOLD, whenAndWhere, whenInWords } from '../text/index.ts';
import { calledFor, isByMail, isStale, nameIn, type Telling } from './notice-messages.ts';

type Loaded = LoadedStream<MeetingState, MeetingEvent>;

/** The same news as a letter, for whom Teams does not reach: she answers by replying to the kansli. */
export function letterFor(
  telling: Telling & { readonly loaded: Loaded },
  board: KnownBoard,
): OutgoingLetter | null {
  if (!isByMail(telling.event, telling.personId) || isStale(telling)) return null;
  const { boards, personId, loaded } = telling;
  const email = boards.onDay.seats
    .flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes])
    .find((person) => person.id === personId)?.email;
  const meeting = calendarMeeting(loaded, board);
  const office = officeAddress(telling);
  const name = nameIn(boards, personId);
  const file = meeting && calendarFile(meeting, email ? { attendee: { name, email } } : {});
  return {
    subject: subjectOf(telling),
    text: textOf(telling, name, office),
    ...(office === null ? {} : { replyTo: office }),
    ...(file === null ? {} : { calendar: { name: file.name, method: file.method, text: file.text } }),
  };
}

function officeAddress({ boards }: Telling): MailAddress | null {
  for (const { person } of boards.today.office) {
    if (person.email !== null) return { name: person.name, email: person.email };
  }
  return null;
}

function subjectOf({ event, meeting, boards, now }: Telling): string {
  const when = whenInWords(meeting, localDateOf(now));
  switch (event.type) {
    case 'MeetingCancelled':
      return LETTER.cancelled(boards.onDay.name, when);
    case 'MeetingMoved':
      return LETTER.moved(boards.onDay.name, when);
    case 'MeetingSubstituteAsked':
      return LETTER.serve(boards.onDay.name, when);
    case 'AttendanceReminded':
      return LETTER.reminder(boards.onDay.name, when);
    default:
      return LETTER.notice(boards.onDay.name, when);
  }
}

function textOf(telling: Telling, name: string, office: MailAddress | null): string {
  const { event, meeting, now, boards } = telling;
  const today = localDateOf(now);
  const content = contentFor(calledFor(telling));
  const when = whenAndWhere(content, today);
  const answer = meeting.attendance.roster;
  const ask = office === null ? [] : [LETTER.answer(answer && answerBy(meeting.date, answer), today)];
  const pack = [LETTER.agenda, ...packOf(content)].join('\n');
  const body = (): string[] => {
    switch (event.type) {
      case 'MeetingCancelled':
        return [NOTICE_SAID.cancelled(whenInWords(meeting, today)), NOTICE_SAID.because(event.reason)];
      case 'MeetingMoved':
        return [
          NOTICE_SAID.moved(whenInWords(event.from, today), whenAndWhere(event.to, today)),
          NOTICE_SAID.because(event.reason),
          ...ask,
        ];
      case 'MeetingSubstituteAsked': {
        const servesFor = event.servesFor?.name ?? null;
        return [CALLED_IN.question(servesFor, when), CALLED_IN.why(servesFor), ...ask, pack];
      }
      case 'AttendanceReminded':
        return [`${TOLD.reminder}: ${LETTER.called(when)}`, ...ask, pack];
      default:
        return [LETTER.called(when), ...ask, pack, NOTICE_SAID.proposes];
    }
  };
  return [LETTER.greeting(name), ...body(), LETTER.signed(office?.name ?? null, boards.onDay.name)].join(
    '\n\n',
  );
}
