import { createHash } from 'node:crypto';
import type { CirculationCommand } from '../../src/circulation/domain/commands.ts';
import { circulationDecider } from '../../src/circulation/domain/decide.ts';
import type {
  CirculationRules,
  Doer,
  DoerRole,
  Electorate,
} from '../../src/circulation/domain/electorate.ts';
import type { Answer, CirculationEvent } from '../../src/circulation/domain/events.ts';
import type { Matter } from '../../src/circulation/domain/matter.ts';
import {
  HOUR,
  type Instant,
  instantFromEpoch,
  later,
  type PersonRef,
  type RecusalAct,
} from '../../src/kernel/index.ts';

/** The bilaga's bytes, for tests that keep files too. */
export const OFFER: Uint8Array = new Uint8Array(2048).fill(7);
const OFFER_SHA256 = createHash('sha256').update(OFFER).digest('hex');

/** An invented board of four seats: two of one member, one each of two others. */
export const [eva, karim, lars, nadja] = people('Eva Lind', 'Karim Nasser', 'Lars Ek', 'Nadja Holmström');
/** Ersättare: Sofia for Karim, Tor for Lars, Ulla and Vera for Eva, Wilma for Nadja. */
export const [sofia, tor, ulla, vera, wilma] = people(
  'Sofia Berg',
  'Tor Hed',
  'Ulla Brink',
  'Vera Sjö',
  'Wilma Ås',
);
/** Kansli, adjungerad, revisor and somebody from nowhere. */
export const [maja, pia, rolf, nobody] = people('Maja Holm', 'Pia Gran', 'Rolf Mo', 'Okänd Person');

function people(...names: string[]): [PersonRef, PersonRef, PersonRef, PersonRef, PersonRef] {
  const all = names.map((name) => ({ personId: name.toLowerCase().replaceAll(' ', '-'), name }));
  return all as unknown as [PersonRef, PersonRef, PersonRef, PersonRef, PersonRef];
}

export const electorate: Electorate = {
  seats: [
    { seatId: 's1', organisation: 'Norrskogs kommun', holder: eva, substitutes: [ulla, vera] },
    { seatId: 's2', organisation: 'Region Norrskog', holder: karim, substitutes: [sofia] },
    { seatId: 's3', organisation: 'Försäkringskassan', holder: lars, substitutes: [tor] },
    { seatId: 's4', organisation: 'Norrskogs kommun', holder: nadja, substitutes: [wilma] },
  ],
  chair: eva.personId,
  viceChairs: [karim.personId],
};

const ROLES: Readonly<Record<string, readonly DoerRole[]>> = {
  [eva.personId]: ['MEMBER', 'CHAIR'],
  [karim.personId]: ['MEMBER', 'VICE_CHAIR'],
  [lars.personId]: ['MEMBER'],
  [nadja.personId]: ['MEMBER'],
  [maja.personId]: ['OFFICE'],
  [pia.personId]: ['INVITEE'],
  [rolf.personId]: ['AUDITOR'],
  [nobody.personId]: [],
};

/** The person with the roles she has on the invented board. */
export function as(person: PersonRef): Doer {
  return { ...person, roles: ROLES[person.personId] ?? ['SUBSTITUTE'] };
}

/** Monday 1 December 2025, 09.00 in Stockholm. */
export const start = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
/** Friday 12 December 2025, 16.00 in Stockholm. */
export const deadline = instantFromEpoch(Date.parse('2025-12-12T15:00:00Z'));

/** `hours` after the start. */
export function hoursIn(hours: number): Instant {
  return later(start, hours * HOUR);
}

export const matter: Matter = {
  heading: 'Inköp av dator till kansliet',
  background: 'Kansliets dator har slutat att fungera. En ny ryms inom ramen.',
  clauses: ['att köpa in en dator för högst 15 000 kr'],
  attachments: [{ name: 'Offert.pdf', sha256: OFFER_SHA256, size: 2048, contentType: 'application/pdf' }],
  fromItem: null,
};

export const rules: CirculationRules = {
  mode: 'UNANIMOUS',
  sameMemberOnly: true,
  substituteAnswerHours: 24,
  answersVisibleBeforeClosing: false,
  dateOfDecision: 'LAST_ANSWER',
  reminderHours: [48, 4],
};

type Of<T extends CirculationCommand['type']> = Extract<CirculationCommand, { readonly type: T }>;

export function opening(change: Partial<Of<'OpenCirculation'>> = {}): Of<'OpenCirculation'> {
  return {
    type: 'OpenCirculation',
    by: as(maja),
    at: start,
    matter,
    kind: null,
    electorate,
    rules,
    qualifiedMajorityMatters: [],
    deadline,
    ...change,
  };
}

export function inMode(mode: CirculationRules['mode']): Of<'OpenCirculation'> {
  return opening({ rules: { ...rules, mode } });
}

export function answering(
  person: PersonRef,
  answer: Answer,
  change: Partial<Of<'GiveAnswer'>> = {},
): Of<'GiveAnswer'> {
  return { type: 'GiveAnswer', by: as(person), at: hoursIn(1), answer, comment: null, version: 1, ...change };
}

export function onBehalfOf(
  person: PersonRef,
  answer: Answer,
  change: Partial<Of<'RecordAnswer'>> = {},
): Of<'RecordAnswer'> {
  return {
    type: 'RecordAnswer',
    by: as(maja),
    at: hoursIn(1),
    personId: person.personId,
    answer,
    comment: null,
    version: 1,
    channel: 'PHONE',
    ...change,
  };
}

export function recusing(
  by: PersonRef,
  about: PersonRef,
  act: RecusalAct,
  at: Instant = hoursIn(1),
): Of<'ActOnRecusal'> {
  return { type: 'ActOnRecusal', by: as(by), at, personId: about.personId, act };
}

export function reporting(person: PersonRef, at: Instant = hoursIn(1)): Of<'ActOnRecusal'> {
  return recusing(person, person, { act: 'REPORT', ground: 'PARTY_OR_INTEREST', text: null }, at);
}

export function raising(by: PersonRef, about: PersonRef, at: Instant = hoursIn(1)): Of<'ActOnRecusal'> {
  return recusing(by, about, { act: 'RAISE', ground: null, text: null }, at);
}

export function accepting(person: PersonRef, at: Instant = hoursIn(2)): Of<'AcceptCall'> {
  return { type: 'AcceptCall', by: as(person), at };
}

/** A no to the seat on whose own list she stands, or to another. */
export function declining(
  person: PersonRef,
  at: Instant = hoursIn(2),
  seatId = ownSeatOf(person),
): Of<'DeclineCall'> {
  return { type: 'DeclineCall', by: as(person), at, seatId };
}

function ownSeatOf({ personId }: PersonRef): string {
  const own = electorate.seats.find(({ substitutes }) =>
    substitutes.some((one) => one.personId === personId),
  );
  return own?.seatId ?? 'none';
}

export function time(at: Instant): Of<'TimePassed'> {
  return { type: 'TimePassed', at };
}

export function revising(change: Partial<Matter> = {}, at: Instant = hoursIn(3)): Of<'ReviseMatter'> {
  return {
    type: 'ReviseMatter',
    by: as(maja),
    at,
    matter: { ...matter, clauses: ['att köpa in en dator för högst 18 000 kr'], ...change },
    kind: null,
    qualifiedMajorityMatters: [],
    reason: 'Priset har ändrats.',
  };
}

/** The events that these commands led to; throws when one of them was refused: the given must be possible. */
export function history(...commands: readonly CirculationCommand[]): CirculationEvent[] {
  let state = circulationDecider.initialState;
  return commands.flatMap((command) => {
    const decision = circulationDecider.decide(state, command);
    if (decision.kind === 'refused') {
      throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
    }
    state = decision.events.reduce(circulationDecider.evolve, state);
    return [...decision.events];
  });
}
