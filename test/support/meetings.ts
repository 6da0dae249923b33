import type { Doer, Instant, LocalDate, PersonRef, Seat } from '../../src/kernel/index.ts';
import { instantAt } from '../../src/kernel/index.ts';
import type { PlannedItem } from '../../src/meeting/domain/agenda/item.ts';
import type {
  AgendaItem,
  MeetingCommand,
  MeetingMoved,
  MeetingPlanned,
  MeetingRoster,
  NoticeImported,
} from '../../src/meeting/index.ts';

/** The invented people of Norrskog, and more where a board is larger. */
export const ref = (name: string): PersonRef => ({
  personId: name.toLowerCase().replaceAll(' ', '-').replaceAll('å', 'a').replaceAll('ö', 'o'),
  name,
});
export const eva = ref('Eva Lind');
export const karim = ref('Karim Nasser');
export const lars = ref('Lars Ek');
export const anna = ref('Anna Hed');
export const sofia = ref('Sofia Berg');
export const nils = ref('Nils Ros');
export const petra = ref('Petra Alm');
export const maja = ref('Maja Holm');

const seat = (seatId: string, organisation: string, holder: PersonRef | null, ...substitutes: PersonRef[]) =>
  ({ seatId, organisation, holder, substitutes }) satisfies Seat;

/** Four seats: quorate with three. Granby kommun has two, with ersättare of their own. */
export const SEATS: readonly Seat[] = [
  seat('granby-1', 'Granby kommun', eva, nils),
  seat('granby-2', 'Granby kommun', anna, petra),
  seat('region', 'Region Norrskog', karim, sofia),
  seat('fk', 'Försäkringskassan', lars),
];

export const roster = (more: Partial<MeetingRoster> = {}, seats = SEATS): MeetingRoster => ({
  electorate: { seats, chair: eva.personId, viceChairs: [karim.personId] },
  sameMemberOnly: true,
  substituteAnswerHours: 24,
  distance: 'NOT_DECIDED',
  reminderDays: 4,
  rsvpDays: 3,
  chairApprovesNotice: false,
  ...more,
});

export const doer = (person: PersonRef, ...roles: Doer['roles']): Doer => ({ ...person, roles });
export const office = doer(maja, 'OFFICE');

/** Thursday. */
export const DAY = '2026-12-10' as LocalDate;
/** `at('12-01', '09:00')`, in Stockholm, in 2026. */
export const at = (day: string, time = '09:00', year = 2026): Instant =>
  instantAt(`${year}-${day}` as LocalDate, time);

export const planned = (date: LocalDate = DAY, start: string | null = '13:00'): MeetingPlanned => ({
  type: 'MeetingPlanned',
  date,
  start,
  end: null,
  place: 'Stadshuset',
  title: null,
  source: null,
});

/** The meeting of `DAY` is held another day instead, at the same hour. */
export const moved = (date: string, when: Instant = at('12-03')): MeetingMoved => ({
  type: 'MeetingMoved',
  from: { date: DAY, start: '13:00', end: null, place: 'Stadshuset' },
  to: { date: date as LocalDate, start: '13:00', end: null, place: 'Stadshuset' },
  reason: 'Krock',
  by: maja,
  at: when,
});

export const agendaItem = (
  number: string,
  heading: string,
  more: Partial<PlannedItem> = {},
): PlannedItem => ({
  id: `kallelse-${number}`,
  background: '',
  papers: [],
  standard: null,
  number,
  heading,
  presenter: null,
  attachments: [],
  proposals: [],
  amounts: [],
  internal: false,
  ...more,
});

export const imported = (agenda: readonly AgendaItem[], date: LocalDate = DAY): NoticeImported => ({
  type: 'NoticeImported',
  date,
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  document: { documentId: 'kallelse', fileSha256: 'f', readingSha256: 'r', name: 'Kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda: agenda.map(printed),
});

/** As a document has it: what the product adds of its own is not there. */
function printed({
  number,
  heading,
  presenter,
  attachments,
  proposals,
  amounts,
  internal,
}: AgendaItem): AgendaItem {
  return { number, heading, presenter, attachments, proposals, amounts, internal };
}

/** Jäv in the item "2" reported, or taken back, by the one whose it is. */
export const recusalIn2 = (
  person: PersonRef,
  when: Instant,
  act: 'REPORT' | 'WITHDRAW' = 'REPORT',
): MeetingCommand => {
  const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
  return {
    type: 'ActOnItemRecusal',
    by: doer(person, 'MEMBER'),
    at: when,
    item: '2',
    personId: person.personId,
    act: act === 'REPORT' ? { act, ground: null, text: null } : { act },
    electorate,
    sameMemberOnly,
    substituteAnswerHours,
  };
};
