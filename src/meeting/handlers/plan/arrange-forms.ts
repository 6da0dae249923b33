import { daysNotInCalendar, hoursOf } from '../../../documents/index.ts';
import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  localDateOf,
  parseLocalDate,
} from '../../../kernel/index.ts';
import { type FormField, formCard, type Reply, type Turn } from '../../../teams/contract.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { ARRANGE, explainMeetingRefusal, listed, whenAndWhere } from '../../text/index.ts';
import type { AtBoard, AtMeeting } from '../reach.ts';

/** What is filled in of day, time and place. */
export interface WhenFields {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

export const NO_WHEN: WhenFields = { date: '', start: '', end: '', place: '' };

/** Day, hours and place as the form's fields have them. */
export function whenOf({ date, start, end, place }: DayAndPlace): WhenFields {
  return { date, start: start ?? '', end: end ?? '', place: place ?? '' };
}

/** Nobody plans farther: a slip of the key in the year is caught. */
const FARTHEST = 5 * 366;

/** The fields as a day and place, or what is wrong with them. */
export function readWhen(fields: WhenFields, today: LocalDate): DayAndPlace | { readonly fault: string } {
  const wrong = daysNotInCalendar(fields.date);
  if (wrong.length > 0) return { fault: ARRANGE.notInCalendar(listed(wrong)) };
  const date = parseLocalDate(fields.date.trim());
  const [start, end] = [fields.start, fields.end].map((text) =>
    text.trim() === '' ? '' : hoursOf(text).start,
  );
  if (date === null || start === null || end === null || start === undefined || end === undefined) {
    return { fault: ARRANGE.badDay };
  }
  if (date < today) return { fault: ARRANGE.passed };
  if (date > addDays(today, FARTHEST)) return { fault: ARRANGE.tooFar };
  if (start === '' && end !== '') return { fault: ARRANGE.startMissing };
  if (start !== '' && end !== '' && end <= start) return { fault: ARRANGE.endFirst };
  const place = fields.place.trim();
  return { date, start: start || null, end: end || null, place: place === '' ? null : place };
}

/** That the hour has been, of a meeting today; null: it has not. */
export function hourPassed({ date, start }: DayAndPlace, now: Instant): string | null {
  if (start === null || instantAt(date, start) > now) return null;
  return explainMeetingRefusal({ code: 'meeting.hourHasPassed', data: { date, start } }, localDateOf(now));
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
    fields: [...whenFields(fields), ...(distance ? [linkField(link)] : [])],
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

/** What is filled in of a change; `link` null: the board holds no meetings at a distance, so it is not asked for. */
export interface ChangeFields extends WhenFields {
  readonly link: string | null;
  readonly reason: string;
}

/** Day, hours and place as they are now, for a card to carry: what was filled in of another time is known by it. */
export function asItStands({ meeting }: Pick<AtMeeting, 'meeting'>): string {
  return JSON.stringify(whenOf(meeting));
}

/** Day, hours, place and link of a meeting in one form; the reason is asked for where people must hear of it. */
export function changeForm(at: AtMeeting, turn: Turn, fields: ChangeFields, fault: string | null): Reply {
  const { link, reason } = fields;
  const card = formCard({
    context: at.boardName,
    fact: ARRANGE.changeFact(whenAndWhere(at.meeting, localDateOf(turn.at))),
    lines: fault === null ? [] : [fault],
    fields: [
      ...whenFields(fields),
      ...(link === null ? [] : [linkField(link)]),
      {
        kind: 'text',
        id: 'reason',
        label: link === null ? ARRANGE.reason : ARRANGE.reasonUnlessLink,
        value: reason,
        maxLength: 500,
        ...(link === null ? { required: ARRANGE.reasonMissing } : {}),
      },
    ],
    buttons: [
      {
        title: ARRANGE.preview,
        verb: 'meeting.move-preview',
        style: 'positive',
        // Teams leaves out a field that was emptied: so it is told that there was one.
        data: {
          meetingId: at.meetingId,
          was: asItStands(at),
          ...(link === null ? {} : { withLink: true }),
        },
      },
    ],
  });
  return { messages: [{ card }] };
}

function linkField(value: string): FormField {
  return { kind: 'text', id: 'link', label: ARRANGE.link, value, maxLength: 1000 };
}
