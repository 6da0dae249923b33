import type { LocalDate } from '../../../kernel/index.ts';
import { quorumOf } from '../../../kernel/law/index.ts';
import type { Attendee } from '../../../meeting/index.ts';
import type { PersonView } from '../../knowledge.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import { isNamed, isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { limitsOf, type Span, spanOf } from './attended.ts';
import { type AttendedOver, attendedOver, heldOver } from './attended-over.ts';
import { ledWhen } from './led-when.ts';
import type { CancelledMeeting } from './meeting-answer.ts';
import { cancelledAhead } from './meeting-cancelled.ts';
import { asksWhoSatFor, ofMember } from './seat-of-member.ts';
import { isSubstitute, memberOf, type Served, sameName, servedAs, servedAt } from './served.ts';
import { meetingAhead, upcoming } from './which-meeting.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

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
        /** The sentence of a § that tells who led there. */
        told?: string | null;
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
  | AttendedOver
  /** Who decided at each of several meetings. */
  | Of<
      'present-at-several',
      { each: readonly { readonly date: LocalDate; readonly deciding: readonly Attendee[] }[] }
    >
  /** Who served at each of several meetings, or for the one it is asked of. */
  | Of<
      'served-at-several',
      {
        each: readonly { readonly date: LocalDate; readonly served: readonly Served[] }[];
        about: string | null;
      }
    >
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

export async function present(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const led = await ledWhen(asking);
  if (led) {
    const there = thoseThere(asking, led.found, led.found.present);
    return { ...there, chair: led.chair, asked: 'chair', told: led.told };
  }
  const over = speaksOf(asking, 'chair') ? null : heldOver(asking);
  if (over !== null) {
    const each = over.map((one) => ({
      date: one.meeting.state.date,
      deciding: one.present.filter(({ votes }) => votes === true),
    }));
    return attendedOver(asking, over, 'presence', servedAs) ?? { kind: 'present-at-several', board, each };
  }
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
): Promise<Extract<AttendanceAnswer, { kind: 'was-present' }>> {
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
  const over = heldOver(asking);
  const attended = over && attendedOver(asking, over, 'absence', servedAs);
  if (attended) return attended;
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
  const over = heldOver(asking);
  if (over !== null) return servedOver(asking, over);
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
  const [named] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  // "Tjänstgjorde Eva": of an ersättare, and not whether anybody served for her.
  if (named && isSubstitute(found, named) && !servedAs(found, named)) {
    const as = found.present.find((one) => isNamed(one, named)) ?? null;
    return { ...(await wasPresent(asking, found, named, as)), asked: 'vote' };
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

/** Those who served at each of several meetings; of an ersättare named how she was there, of a ledamot who served for her. */
function servedOver(asking: Asking, over: readonly OnRecord[]): AttendanceAnswer {
  const { persons } = asking.understanding.entities;
  const [named] = persons.length > 0 ? personMeant(asking) : [];
  const self = asking.asker.person;
  const ofSelf = !named && speaksOf(asking, 'iam') && !FOR_ME.test(asking.understanding.message.text);
  const substitute = named ?? (ofSelf ? self : null);
  if (substitute && over.some((found) => isSubstitute(found, substitute))) {
    const own = attendedOver(asking, over, 'served', servedAs);
    if (own) return own;
  }
  const about = named ?? (FOR_ME.test(asking.understanding.message.text) ? self : null);
  const each = over.map((found) => ({
    date: found.meeting.state.date,
    served: servedAt(found).filter(
      ({ member }) => about === null || (member !== null && sameName(member, about)),
    ),
  }));
  return { kind: 'served-at-several', board: asking.board.name, each, about: about?.name ?? null };
}

/** "Vem vikarierade för mig". */
const FOR_ME =
  /(?<!\p{L})(?:för mig|för mej|i mitt ställe|(?:på|tog|hade|fick) min (?:plats|stol)|ersatte mig|ersatte mej)(?!\p{L})/iu;

/** "Vem gick jag in för": for whom, and not whether. */
const FOR_WHOM =
  /(?<!\p{L})(?:vem|vems|vilken|vilka|nån|någon)(?!\p{L}).*(?<!\p{L})(?:för|ersatte|ersättare|plats|ställe)(?!\p{L})|(?<!\p{L})för (?:vem|vilken|vilka|nån|någon)(?!\p{L})/iu;

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
