import type { LocalDate } from '../../../kernel/index.ts';
import type { PersonView, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { isNamed, isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { attendedOver, heldOver } from './attended-over.ts';
import { notRecorded } from './not-recorded.ts';
import { servedAs, servedAt } from './served.ts';
import { wasPresent } from './was-present.ts';
import { reasonsAway } from './why-away.ts';

/** The question as asked of one of the days or months that it names. */
function ofOne(asking: Asking, date: DateMention): Asking {
  const { understanding } = asking;
  const entities = { ...understanding.entities, dates: [date] };
  return { ...asking, understanding: { ...understanding, entities } };
}

/** "Vilka var borta både i mars och april": null where fewer than two meetings are named. */
async function absentAtSeveral(asking: Asking): Promise<AttendanceAnswer | null> {
  const { dates } = asking.understanding.entities;
  const over = heldOver(asking);
  if (dates.length < 2 && over === null) return null;
  const found = over ?? (await Promise.all(dates.map((date) => onRecord(ofOne(asking, date)))));
  const known = found.filter(isRecord);
  const meetings = [...new Map(known.map((one) => [one.meeting.id, one])).values()];
  const unknown = found.filter((one): one is LocalDate => one !== null && !isRecord(one));
  if (meetings.length < 2) return null;
  const each = meetings.map((one) => ({ date: one.meeting.state.date, absent: missingAt(one) }));
  const [first, ...others] = each;
  const always = (first?.absent ?? []).filter((person) =>
    others.every(({ absent: missing }) => missing.some((one) => one.id === person.id)),
  );
  return { kind: 'absent-at-several', board: asking.board.name, each, always, unknown };
}

function missingAt({ view, present: there }: OnRecord): PersonView[] {
  return view.seats.flatMap(({ member }) =>
    member && !there.some((one) => isNamed(one, member)) ? [member] : [],
  );
}

/** "Vem saknades och varför": what the protokoll says of why these were away; none where it is not asked. */
async function whyAway(
  asking: Asking,
  { meeting, view }: OnRecord,
  away: readonly string[],
): Promise<string[]> {
  if (!speaksOf(asking, 'why')) return [];
  const reasons = reasonsAway(view, meeting.id, await asking.board.index());
  const of = reasons.filter(({ person }) => away.includes(person.name));
  return [...new Set(of.map(({ told }) => told))];
}

const AWAY = /^(?:frånvarande|förhinder|(?:ej|inte|icke)[ -]närvarande|anmält förhinder|frånvaro)(?!\p{L})/iu;
const OTHER_GROUP =
  /^(?:beslutande|\p{L}*ledam\p{L}*|ersättare(?!\s+\p{Lu})|tjänst\p{L}*|(?:övriga )?närvar\p{L}*|övriga|deltog|deltar|adjungerade|justerare|utses|paragraf\p{L}*|plats|tid|sekreterare|ordförande|justering|protokoll\p{L}*|§)(?!\p{L})/iu;

/** Ersättare whose names stand among those who were away, in the head of the protokoll. */
function substitutesAway({ view, present, meeting }: OnRecord, index: RecordIndex): string[] {
  let isAway = false;
  const lines = (grouped(index).ofMeeting.get(meeting.id) ?? [])
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => body.split('\n'))
    .filter((line) => {
      if (AWAY.test(line.trim())) isAway = true;
      else if (OTHER_GROUP.test(line.trim())) isAway = false;
      return isAway;
    });
  const people = new Map(view.seats.flatMap(({ substitutes }) => substitutes).map((one) => [one.id, one]));
  return [...people.values()]
    .filter((one) => !present.some((there) => isNamed(there, one)))
    .filter(({ name }) => lines.some((line) => line.includes(name)))
    .map(({ name }) => name);
}

/** Ledamöter of that day who are not among those present. */
export async function absent(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const over = heldOver(asking);
  const attended = over && attendedOver(asking, over, 'absence', servedAs);
  if (attended) return attended;
  const several = asking.understanding.entities.persons.length === 0 ? await absentAtSeveral(asking) : null;
  if (several) return several;
  const found = await onRecord(asking);
  if (!isRecord(found)) return notRecorded(asking, found);
  const { date } = found.meeting.state;
  const [person] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  if (person) {
    const as = found.present.find((one) => isNamed(one, person)) ?? null;
    const reasons = as ? [] : await whyAway(asking, found, [person.name]);
    if (reasons.length === 0) return wasPresent(asking, found, person, as);
    const { id } = found.meeting;
    return { kind: 'absent', board, meetingId: id, date, absent: [person], served: [], reasons };
  }
  const missing = missingAt(found);
  const substitutes = substitutesAway(found, await asking.board.index());
  return {
    kind: 'absent',
    board,
    meetingId: found.meeting.id,
    date,
    absent: missing,
    served: servedAt(found),
    reasons: await whyAway(asking, found, [...missing.map(({ name }) => name), ...substitutes]),
    substitutes,
  };
}
