import { type LocalDate, yearOf } from '../../../kernel/index.ts';
import type { Attendee } from '../../../meeting/index.ts';
import type { PersonView } from '../../knowledge.ts';
import { type DateMention, isDay } from '../../understand/dates/dates.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import { isNamed, type OnRecord } from './attendance-on-record.ts';
import { held, isMinuted, meetingsWithin } from './which-meeting.ts';

/** What is asked of several meetings at once: who was there, who was missing, or who served. */
export type AskedOver = 'presence' | 'absence' | 'served';

/** "Nån gång", "hur många möten", "har hon alltid": of no single meeting. */
const OVER =
  /(?<!\p{L})(?:(?:nån|någon|några|nåt|något|hur många|varje|flera|alla|samtliga|årets|vilka|höstens|vårens) (?:enda )?(?:gång(?:er(?:na)?)?|av (?:mötena|sammanträdena|årets)|(?:styrelse)?möte(?:na|n|t)?|sammanträde(?:na|n|t)?|tillfälle(?:na|n)?)|hur ofta|alltid|någonsin|nånsin|aldrig)(?!\p{L})/iu;
const OF_THIS_YEAR = /(?<!\p{L})(?:årets|detta års|under året)(?!\p{L})/iu;
/** Meetings looked through where no time is named: those of about a year. */
const A_YEARS = 8;

/** A year or a season: "i november" is the name of one meeting, as a day is. */
const isStretch = (date: DateMention): boolean =>
  !isDay(date) && !(date.kind === 'parts' && date.month !== null);

/**
 * The meetings that a question asks of together, each with who was there, in order of day; null where it asks of one.
 * Those of the year or season named that have a protokoll, else of about a year.
 */
export function heldOver(asking: Asking): readonly OnRecord[] | null {
  const { dates, numbers } = asking.understanding.entities;
  const [date, another] = dates;
  if (numbers.length > 0 || another || (date && isDay(date))) return null;
  const saysOver = OVER.test(asking.understanding.message.text) && !speaksOf(asking, 'last');
  if (date ? !isStretch(date) && !saysOver : !saysOver) return null;
  const within = date ? new Set(meetingsWithin(asking, date, null)) : null;
  const from = OF_THIS_YEAR.test(asking.understanding.message.text) ? yearOf(asking.today) : 0;
  const meetings = held(asking)
    .filter((one) => isMinuted(one) && (within === null || within.has(one)) && yearOf(one.state.date) >= from)
    .slice(0, A_YEARS)
    .toReversed();
  const known = meetings.flatMap((meeting) => {
    const { state } = meeting;
    if (state.status !== 'CLOSED' || state.minutes.present.length === 0) return [];
    const view = asking.board.onDay(state.date);
    return [{ meeting, present: state.minutes.present, chair: state.minutes.chair, view }];
  });
  return known.length > 1 ? known : null;
}

/** One person at each of several meetings: how she was there, null where she was not. */
export interface AttendedOver {
  readonly kind: 'attended-over';
  readonly board: string;
  readonly person: string;
  readonly self: boolean;
  readonly asked: AskedOver;
  /** The only meeting of which it is so; null where there are others, or none. */
  readonly meetingId: string | null;
  readonly each: readonly {
    readonly date: LocalDate;
    readonly as: Attendee | null;
    readonly serves: boolean;
  }[];
}

/** Whoever is named, or the asker where she asks of herself, at several meetings; null: nobody is. */
export function attendedOver(
  asking: Asking,
  meetings: readonly OnRecord[],
  asked: AskedOver,
  serves: (found: OnRecord, person: PersonView) => boolean,
): AttendedOver | null {
  const { persons } = asking.understanding.entities;
  const [person] = persons.length > 0 || speaksOf(asking, 'iam') ? personMeant(asking) : [];
  if (!person) return null;
  const isThere = (found: OnRecord) => found.present.some((one) => isNamed(one, person));
  const such = meetings.filter((found) =>
    asked === 'served' ? serves(found, person) : isThere(found) === (asked === 'presence'),
  );
  const [only, ...others] = such;
  return {
    kind: 'attended-over',
    board: asking.board.name,
    person: person.name,
    self: person.id === asking.asker.personId,
    asked,
    meetingId: others.length === 0 ? (only?.meeting.id ?? null) : null,
    each: meetings.map((found) => ({
      date: found.meeting.state.date,
      as: found.present.find((one) => isNamed(one, person)) ?? null,
      serves: serves(found, person),
    })),
  };
}
