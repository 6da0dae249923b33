import type { BoardEvent, BoardEventType } from '../domain/events.ts';
import type { BoardState } from '../domain/state.ts';
import { postText } from './roles.ts';
import { settingTitle, settingValueText } from './settings.ts';

/** The names behind the ids that events carry. */
export interface Names {
  person(personId: string): string;
  organisation(seatId: string): string;
}

/** Names as `states` have them, the first that has one. */
export function namesIn(...states: readonly BoardState[]): Names {
  const known = states.flatMap((state) => (state.status === 'KNOWN' ? [state] : []));
  return {
    person: (id) =>
      known.flatMap((board) => board.people.find((person) => person.id === id) ?? [])[0]?.name ?? id,
    organisation: (id) =>
      known.flatMap((board) => board.seats.find((seat) => seat.id === id) ?? [])[0]?.organisation.at(-1)
        ?.value ?? id,
  };
}

type Sentences = {
  readonly [T in BoardEventType]: (event: Extract<BoardEvent, { type: T }>, names: Names) => string;
};

const from = (day: string | null) => (day === null ? '' : ` från och med ${day}`);
const listed = (texts: readonly string[]) => texts.join(', ');

const SENTENCES: Sentences = {
  BoardFounded: ({ boardId }) => `Ny styrelse: ${boardId}.`,
  BoardNamed: (event) => `Namn: ${event.name}${from(event.from)}.`,
  BoardEnded: ({ lastDay }) => `Styrelsen upphör, sista dag ${lastDay}.`,
  BoardResumed: () => 'Styrelsen har inte längre någon sista dag.',
  MemberOrganisationsSet: (event) =>
    `Medlemmar: ${listed(event.members.map((member) => member.name))}${from(event.from)}.`,
  PersonRegistered: ({ name, email }) => `Ny i registret: ${name}${email === null ? '' : `, ${email}`}.`,
  PersonChanged: ({ name, email }) => `Ändrad uppgift: ${name}, ${email === null ? 'ingen e-post' : email}.`,
  PersonLinked: ({ personId, tenantId }, names) =>
    `${names.person(personId)} kopplas till sitt konto${tenantId === null ? '' : ` i tenant ${tenantId}`}.`,
  PersonUnlinked: ({ personId, tenantId }, names) =>
    `${names.person(personId)} är inte längre kopplad till kontot${tenantId === null ? '' : ` i tenant ${tenantId}`}.`,
  SeatCreated: (event) => `Ny plats: ${event.organisation}${from(event.from)}.`,
  SeatOrganisationChanged: (event, names) =>
    `Platsen för ${names.organisation(event.seatId)} är för ${event.organisation}${from(event.from)}.`,
  SeatEnded: ({ seatId, lastDay }, names) =>
    `Platsen för ${names.organisation(seatId)} upphör, sista dag ${lastDay}.`,
  SeatOrderSet: (event, names) =>
    `Platsernas ordning: ${listed(event.seatIds.map(names.organisation))}${from(event.from)}.`,
  AppointmentBegan: (event, names) =>
    `${names.person(event.personId)} är ${postText(event.post, names.organisation)}${from(event.from)}.`,
  AppointmentEnded: ({ personId, post, lastDay }, names) =>
    `${names.person(personId)} är ${postText(post, names.organisation)} till och med ${lastDay}.`,
  SubstituteOrderSet: (event, names) =>
    `Ersättarna för ${names.organisation(event.seatId)} kallas i ordningen ${listed(event.personIds.map(names.person))}${from(event.from)}.`,
  TeamLinked: (event) =>
    `Teams: tenant ${event.team.tenantId}, team ${event.team.teamId ?? 'inget'}, kanal ${event.team.channelId ?? 'ingen'}${from(event.from)}.`,
  TeamUnlinked: (event) => `Inget team${from(event.from)}.`,
  RuleSet: (event) =>
    `${settingTitle(event.key)}: ${settingValueText(event.key, event.value)}${event.source === null ? '' : ` (${event.source})`}${from(event.from)}.`,
  RuleCleared: (event) => `${settingTitle(event.key)}: styrelsen har ingen egen regel${from(event.from)}.`,
  TermsSet: ({ terms }) =>
    terms.length === 0
      ? 'Inga mandatperioder.'
      : `Mandatperioder: ${listed(terms.map((term) => `${term.from}–${term.to}`))}.`,
  ArticlesSet: (event) => `Förbundsordning: ${event.articles?.title ?? 'ingen'}${from(event.from)}.`,
  RemarksSet: ({ note, source }) =>
    `Anmärkning: ${[note, source].filter((text) => text !== null).join(' · ') || 'ingen'}.`,
};

/** What an event says, for previews and histories. */
export function changeText(event: BoardEvent, names: Names): string {
  const sentence = SENTENCES[event.type] as (event: BoardEvent, names: Names) => string;
  return sentence(event, names);
}
