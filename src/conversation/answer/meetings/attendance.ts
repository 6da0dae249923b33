import type { LocalDate } from '../../../kernel/index.ts';
import { quorumOf } from '../../../kernel/law/index.ts';
import type { Attendee } from '../../../meeting/index.ts';
import type { BoardView, PersonView, SeatView } from '../../knowledge.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import { nameWords } from '../../understand/named/names.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import { isNamed, isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { limitsOf, type Span, spanOf } from './attended.ts';
import type { CancelledMeeting } from './meeting-answer.ts';
import { cancelledAhead } from './meeting-cancelled.ts';
import { asksWhoSatFor, ofMember } from './seat-of-member.ts';
import { meetingAhead, upcoming } from './which-meeting.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

/** An ersättare who served, and for whom as far as it can be told. */
export interface Served {
  readonly substitute: string;
  readonly organisation: string | null;
  readonly member: string | null;
  /** Whether the protokoll says for whom, or it follows from the register. */
  readonly stated: boolean;
}

export type AttendanceAnswer =
  | Of<
      'present',
      {
        meetingId: string;
        date: LocalDate;
        deciding: readonly Attendee[];
        others: readonly Attendee[];
        chair: string | null;
        asked: 'all' | 'chair';
        /** By name: for which §§ those decided who did not in all. */
        spans?: ReadonlyMap<string, Span>;
        /** The medlem whose people alone are told. */
        of?: string;
      }
    >
  | Of<
      'was-present',
      {
        meetingId: string;
        date: LocalDate;
        person: string;
        self: boolean;
        as: Attendee | null;
        asked: 'presence' | 'absence' | 'vote';
        /** What the head says of when she came or went, or for which §§ she was there; verbatim. */
        limits: string | null;
      }
    >
  | Of<
      'absent',
      { meetingId: string; date: LocalDate; absent: readonly PersonView[]; served: readonly Served[] }
    >
  /** Of several meetings: who was at none of them, and who was missing at each. */
  | Of<
      'absent-at-several',
      {
        each: readonly { readonly date: LocalDate; readonly absent: readonly PersonView[] }[];
        always: readonly PersonView[];
        unknown: readonly LocalDate[];
      }
    >
  | Of<'served', { meetingId: string; date: LocalDate; served: readonly Served[]; about: string | null }>
  | Of<
      'answers',
      { date: LocalDate | null; seats: number; needed: number; cancelled: CancelledMeeting | null }
    >
  | Of<'not-recorded', { date: LocalDate | null }>;

/** The question as asked of one of the days or months that it names. */
function ofOne(asking: Asking, date: DateMention): Asking {
  const { understanding } = asking;
  const entities = { ...understanding.entities, dates: [date] };
  return { ...asking, understanding: { ...understanding, entities } };
}

/** "Vilka var borta både i mars och april": null where fewer than two meetings are named. */
async function absentAtSeveral(asking: Asking): Promise<AttendanceAnswer | null> {
  const { dates } = asking.understanding.entities;
  if (dates.length < 2) return null;
  const found = await Promise.all(dates.map((date) => onRecord(ofOne(asking, date))));
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

export async function present(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const found = await onRecord(asking);
  if (!isRecord(found)) return { kind: 'not-recorded', board, date: found };
  const [person] =
    asking.understanding.entities.persons.length > 0 || speaksOf(asking, 'iam') ? personMeant(asking) : [];
  if (person) {
    const as = found.present.find((one) => isNamed(one, person)) ?? null;
    return wasPresent(asking, found, person, as);
  }
  const [member] = asksWhoSatFor(asking) ? asking.understanding.entities.organisations : [];
  if (member) return presentOf(asking, found, member.id);
  const [only, another] = byRole(asking, found.present);
  if (only && !another) return wasPresent(asking, found, { id: only.personId ?? '', ...spelled(only) }, only);
  return { ...thoseThere(asking, found, found.present), spans: await spansOf(asking, found) };
}

async function spansOf(asking: Asking, { meeting, present: there }: OnRecord): Promise<Map<string, Span>> {
  const index = await asking.board.index();
  return new Map(
    there.flatMap((one) => {
      const span = one.votes === true ? spanOf(one, meeting.id, index) : null;
      return span ? [[one.name, span] as const] : [];
    }),
  );
}

function thoseThere(asking: Asking, found: OnRecord, there: readonly Attendee[]) {
  return {
    kind: 'present',
    board: asking.board.name,
    meetingId: found.meeting.id,
    date: found.meeting.state.date,
    deciding: there.filter((one) => one.votes === true),
    others: there.filter((one) => one.votes !== true),
    chair: found.chair,
    asked: speaksOf(asking, 'chair') ? 'chair' : 'all',
  } as const;
}

function presentOf(asking: Asking, found: OnRecord, member: string): AttendanceAnswer {
  const there = ofMember(member, found.present, found.view, isNamed);
  return { ...thoseThere(asking, found, there), asked: 'all', of: member };
}

/** "Vem var ekonom på mötet": those whose role there is named. */
function byRole({ understanding: { entities } }: Asking, present: readonly Attendee[]): readonly Attendee[] {
  const said = entities.topic.filter(({ word }) => word.folded.length >= 5).map(({ word }) => word.stem);
  return present.filter((one) => analyse(one.role ?? '').some((term) => said.includes(term)));
}

const spelled = ({ name }: Attendee) => ({ name, alsoSpelled: [], email: null });

/** "Var Karim borta?": a yes to it is that she was not there. */
const OF_ABSENCE = /(?<!\p{L})(?:borta|frånvarande|saknades|sjuk|uteblev|missade|återbud)(?!\p{L})/iu;

async function wasPresent(
  asking: Asking,
  { meeting }: OnRecord,
  person: PersonView,
  as: Attendee | null,
): Promise<AttendanceAnswer> {
  const limits = as ? limitsOf(as, meeting.id, await asking.board.index()) : null;
  const { text } = asking.understanding.message;
  return {
    kind: 'was-present',
    board: asking.board.name,
    meetingId: meeting.id,
    date: meeting.state.date,
    person: person.name,
    self: person.id === asking.asker.personId,
    as,
    limits,
    asked: speaksOf(asking, 'vote', 'decision') ? 'vote' : OF_ABSENCE.test(text) ? 'absence' : 'presence',
  };
}

/** Ledamöter of that day who are not among those present. */
export async function absent(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const several = asking.understanding.entities.persons.length === 0 ? await absentAtSeveral(asking) : null;
  if (several) return several;
  const found = await onRecord(asking);
  if (!isRecord(found)) return { kind: 'not-recorded', board, date: found };
  const { date } = found.meeting.state;
  const [person] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  if (person) {
    const as = found.present.find((one) => isNamed(one, person)) ?? null;
    return wasPresent(asking, found, person, as);
  }
  return {
    kind: 'absent',
    board,
    meetingId: found.meeting.id,
    date,
    absent: missingAt(found),
    served: servedAt(found),
  };
}

export async function served(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const found = await onRecord(asking);
  if (!isRecord(found)) return { kind: 'not-recorded', board, date: found };
  const { date } = found.meeting.state;
  const all = servedAt(found);
  const self = asking.asker.person;
  const own = found.present.find((one) => isNamed(one, self));
  const ofMe = speaksOf(asking, 'iam') || FOR_ME.test(asking.understanding.message.text);
  if (own && ofMe && asking.understanding.entities.persons.length === 0) {
    const serving = servedAt(found).filter(({ substitute }) => sameName(substitute, self));
    return serving.length > 0 && FOR_WHOM.test(asking.understanding.message.text)
      ? { kind: 'served', board, meetingId: found.meeting.id, date, served: serving, about: null }
      : wasPresent(asking, found, self, own);
  }
  const forSelf = FOR_ME.test(asking.understanding.message.text) && !own ? [self] : [];
  const people = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : forSelf;
  const members = asking.understanding.entities.organisations.map((mention) => mention.id);
  const about = people[0]?.name ?? members[0] ?? null;
  const fitting = all.filter(
    (one) =>
      people.some((person) =>
        [one.member, one.substitute].some((name) => name !== null && sameName(name, person)),
      ) || members.some((member) => one.organisation === member || memberOf(found.view, one, member)),
  );
  return { kind: 'served', board, meetingId: found.meeting.id, date, served: about ? fitting : all, about };
}

/** "Vem vikarierade för mig". */
const FOR_ME =
  /(?<!\p{L})(?:för mig|för mej|i mitt ställe|(?:på|tog|hade|fick) min (?:plats|stol)|ersatte mig|ersatte mej)(?!\p{L})/iu;

/** "Vem gick jag in för": for whom, and not whether. */
const FOR_WHOM =
  /(?<!\p{L})(?:vem|vems|vilken|vilka|nån|någon)(?!\p{L}).*(?<!\p{L})(?:för|ersatte|ersättare|plats|ställe)(?!\p{L})|(?<!\p{L})för (?:vem|vilken|vilka|nån|någon)(?!\p{L})/iu;

function sameName(name: string, person: PersonView): boolean {
  const key = (text: string) => nameWords(text).join(' ');
  return [person.name, ...person.alsoSpelled].some((one) => key(one) === key(name));
}

function memberOf(view: BoardView, one: Served, organisation: string): boolean {
  return view.seats.some((seat) => seat.organisation === organisation && seat.member?.name === one.member);
}

function servedAt(found: OnRecord): Served[] {
  return found.present.flatMap((attendee) => {
    const substituteRole = /ersättare/i.test(attendee.role ?? '');
    if (attendee.votes !== true && !attendee.servesFor) return [];
    const seat = seatAsSubstitute(found.view, attendee);
    const isMember = found.view.seats.some(({ member }) => member && isNamed(attendee, member));
    if (!attendee.servesFor && !substituteRole && (isMember || !seat)) return [];
    return [
      {
        substitute: attendee.name,
        organisation: seat?.organisation ?? attendee.organisation,
        member: attendee.servesFor ?? absentMember(found, seat),
        stated: attendee.servesFor !== null,
      },
    ];
  });
}

function seatAsSubstitute(view: BoardView, attendee: Attendee): SeatView | null {
  return view.seats.find((seat) => seat.substitutes.some((person) => isNamed(attendee, person))) ?? null;
}

function absentMember(found: OnRecord, seat: SeatView | null): string | null {
  const member = seat?.member;
  return member && !found.present.some((one) => isNamed(one, member)) ? member.name : null;
}

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
  };
}
