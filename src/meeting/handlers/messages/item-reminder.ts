import { localDateOf } from '../../../kernel/index.ts';
import type { CardButton } from '../../../teams/contract.ts';
import { itemsServed } from '../../cards/items-served.ts';
import { itemByNumber } from '../../domain/agenda/book.ts';
import { timeAsked } from '../../domain/attendance/rules/meeting-time.ts';
import { type CallInItem, itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, listed, REMINDED, whenInWords } from '../../text/index.ts';
import type { News, TellingOf } from './telling.ts';

/** The reminder to whoever is asked to serve in single ärenden alone, with the question again; null: it is of the meeting. */
export function itemReminderNews(telling: TellingOf<'AttendanceReminded'>): News | null {
  const { event, meeting, personId, now } = telling;
  if (event.inItems?.includes(personId) !== true) return null;
  const asked = itemCallsOf(meeting, personId).filter(({ status }) => status === 'ASKED');
  const when = whenInWords(meeting, localDateOf(now));
  return {
    fact: REMINDED.ofItems(listed(asked.map(({ item }) => item)), when),
    lines: itemsServed(meeting, personId),
    buttons:
      asked.length === 1
        ? asked.flatMap((call) => answers(telling, call))
        : asked.map((call) => answer(telling, call)),
  };
}

function answers({ meeting, meetingId }: Asked, { item, servesFor }: CallInItem): CardButton[] {
  const id = itemByNumber(meeting.agenda, item)?.id;
  const data = { meetingId, item, ...(id === undefined ? {} : { itemId: id }) };
  const question = { ...data, asked: timeAsked(meeting), servesFor: servesFor.personId };
  return [
    { title: ATTEND_BUTTON.serve, verb: 'recusal.accept-call', style: 'positive', data: question },
    { title: ATTEND_BUTTON.doNotServe, verb: 'recusal.decline-call', data: question },
    { title: ATTEND_BUTTON.amRecused, verb: 'recusal.form', data },
  ];
}

/** Of several the question of each is put again by itself. */
function answer({ meeting, boards }: Asked, { item }: CallInItem): CardButton {
  const text = ATTENDANCE_SAID.canServeIn(item, meeting.date);
  return {
    title: ATTEND_BUTTON.answerIn(item),
    verb: 'conversation.ask',
    data: { text, boardId: boards.onDay.id },
  };
}

type Asked = TellingOf<'AttendanceReminded'>;
