import { hoursOf } from '../../documents/index.ts';
import { type LocalDate, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import { type FormField, formCard, type Reply, type Turn } from '../../teams/contract.ts';
import type { DayAndPlace } from '../domain/values.ts';
import { ARRANGE, whenAndWhere } from '../text/index.ts';
import type { AtBoard, AtMeeting } from './reach.ts';

/** What is filled in of day, time and place. */
export interface WhenFields {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

export const NO_WHEN: WhenFields = { date: '', start: '', end: '', place: '' };

export function whenOf({ date, start, end, place }: DayAndPlace): WhenFields {
  return { date, start: start ?? '', end: end ?? '', place: place ?? '' };
}

/** The fields as a day and place, or what is wrong with them. */
export function readWhen(fields: WhenFields, today: LocalDate): DayAndPlace | { readonly fault: string } {
  const date = parseLocalDate(fields.date.trim());
  const [start, end] = [fields.start, fields.end].map((text) =>
    text.trim() === '' ? '' : hoursOf(text).start,
  );
  if (date === null || start === null || end === null || start === undefined || end === undefined) {
    return { fault: ARRANGE.badDay };
  }
  if (date < today) return { fault: ARRANGE.passed };
  if (start !== '' && end !== '' && end <= start) return { fault: ARRANGE.endFirst };
  const place = fields.place.trim();
  return { date, start: start || null, end: end || null, place: place === '' ? null : place };
}

function whenFields(fields: WhenFields): FormField[] {
  return [
    { kind: 'date', id: 'date', label: ARRANGE.date, value: fields.date, required: ARRANGE.dateMissing },
    { kind: 'time', id: 'start', label: ARRANGE.start, value: fields.start },
    { kind: 'time', id: 'end', label: ARRANGE.end, value: fields.end },
    { kind: 'text', id: 'place', label: ARRANGE.place, value: fields.place, maxLength: 200 },
  ];
}

/** A new meeting; the distance link is asked for only where the board has decided on distance (FinsamL 19 a §). */
export function createForm(at: AtBoard, fields: WhenFields, link: string, fault: string | null): Reply {
  const distance = at.board.rules.distanceMeetings.value === 'ALLOWED';
  const card = formCard({
    context: at.boardName,
    fact: ARRANGE.newFact,
    lines: fault === null ? [] : [fault],
    fields: [
      ...whenFields(fields),
      ...(distance
        ? [{ kind: 'text' as const, id: 'link', label: ARRANGE.link, value: link, maxLength: 1000 }]
        : []),
    ],
    buttons: [
      {
        title: ARRANGE.preview,
        verb: 'meeting.create-preview',
        style: 'positive',
        data: { boardId: at.boardId },
      },
    ],
  });
  return { messages: [{ card }] };
}

export function moveForm(
  at: AtMeeting,
  turn: Turn,
  fields: WhenFields,
  reason: string,
  fault: string | null,
): Reply {
  const card = formCard({
    context: at.boardName,
    fact: ARRANGE.moveFact(whenAndWhere(at.meeting, localDateOf(turn.at))),
    lines: fault === null ? [] : [fault],
    fields: [
      ...whenFields(fields),
      {
        kind: 'text',
        id: 'reason',
        label: ARRANGE.reason,
        value: reason,
        maxLength: 500,
        required: ARRANGE.reasonMissing,
      },
    ],
    buttons: [
      {
        title: ARRANGE.preview,
        verb: 'meeting.move-preview',
        style: 'positive',
        data: { meetingId: at.meetingId },
      },
    ],
  });
  return { messages: [{ card }] };
}
