import {
  type Doer,
  type Electorate,
  evolveRecusal,
  type Instant,
  type LocalDate,
  type PersonRef,
  type Recusal,
  type RecusalAct,
  type RecusalEvent,
  unreachable,
} from '../../kernel/index.ts';
import type { AddPaper, AgendaTemplate } from './agenda/commands.ts';
import type { ItemContent } from './agenda/item.ts';

/** The ärende in question, with the heading it bore when the question came up. */
export interface ItemRef {
  /** As printed, `8` or `8.2`. */
  readonly number: string;
  readonly heading: string | null;
}

/** Something happened to the question whether somebody is jävig in one ärende. */
export interface ItemRecusalNoted {
  readonly type: 'ItemRecusalNoted';
  readonly item: ItemRef;
  readonly change: RecusalEvent;
  /** The day of the cancelled meeting from which it came with the ärende; left out: it was told here. */
  readonly carriedFrom?: LocalDate | undefined;
}

/** An ersättare is asked to serve in that ärende: jävig too? able? */
export interface ItemSubstituteAsked {
  readonly type: 'ItemSubstituteAsked';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly servesFor: PersonRef;
  readonly person: PersonRef;
  /** Who is asked after her, in order. */
  readonly next: readonly PersonRef[];
  readonly passOnAt: Instant;
  /** How long each is waited for. */
  readonly answerHours: number;
  readonly at: Instant;
}

export interface ItemSubstituteAnswered {
  readonly type: 'ItemSubstituteAnswered';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly person: PersonRef;
  readonly accepted: boolean;
  /** Who of the kansli recorded it for her; left out: she herself. */
  readonly viaOffice?: PersonRef | undefined;
  readonly at: Instant;
}

/** The ledamot came back before the meeting opened. */
export interface ItemSubstituteReleased {
  readonly type: 'ItemSubstituteReleased';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly person: PersonRef;
  readonly at: Instant;
}

/**
 * Somebody on the board is named as signatory in the item's papers, or had reported jäv in one that it is like, and is asked
 * about jäv. Only a question.
 */
export interface ItemSignatoryAsked {
  readonly type: 'ItemSignatoryAsked';
  readonly item: ItemRef;
  readonly person: PersonRef;
  /** The papers that name her; empty: the item's own text. */
  readonly namedIn: readonly string[];
  /** The ärende off the agenda that this one is like, and in which she had reported jäv; left out: she is named here. */
  readonly like?: ItemRef | undefined;
  readonly at: Instant;
}

/** She has answered that there is no jäv. */
export interface ItemSignatoryCleared {
  readonly type: 'ItemSignatoryCleared';
  readonly item: ItemRef;
  readonly person: PersonRef;
  readonly at: Instant;
}

export type ItemRecusalEvent =
  | ItemSignatoryAsked
  | ItemSignatoryCleared
  | ItemRecusalNoted
  | ItemSubstituteAsked
  | ItemSubstituteAnswered
  | ItemSubstituteReleased;

const TYPES: ReadonlySet<string> = new Set<ItemRecusalEvent['type']>([
  'ItemSignatoryAsked',
  'ItemSignatoryCleared',
  'ItemRecusalNoted',
  'ItemSubstituteAsked',
  'ItemSubstituteAnswered',
  'ItemSubstituteReleased',
]);

export function isItemRecusalEvent(event: { readonly type: string }): event is ItemRecusalEvent {
  return TYPES.has(event.type);
}

/** A question to one ersättare. */
export interface ItemCall {
  readonly seatId: string;
  readonly servesFor: PersonRef;
  readonly person: PersonRef;
  readonly status: 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'TAKEN' | 'RELEASED';
  readonly next: readonly PersonRef[];
  readonly passOnAt: Instant;
  readonly answerHours: number;
  /** When it was asked. */
  readonly at: Instant;
  /** When another took the seat; for `TAKEN` alone. */
  readonly takenAt?: Instant;
  /** When she last answered, or was let go or kept out; left out: she is asked still. */
  readonly settledAt?: Instant;
  /** She has said yes, whatever became of it. */
  readonly saidYes?: true;
}

/** All that is recorded about jäv in one ärende before and during the meeting. */
export interface ItemRecusals {
  readonly item: ItemRef;
  readonly recusals: readonly Recusal[];
  readonly calls: readonly ItemCall[];
  /** Signatories who were asked about jäv, and whether they said that there is none. */
  readonly asked: readonly {
    readonly person: PersonRef;
    readonly cleared: boolean;
    readonly at?: Instant;
  }[];
  /** When the question of somebody's jäv was raised last, by her id; left out: of nobody. */
  readonly raisedAt?: Readonly<Record<string, Instant>>;
}

/** Facts travel with the command: the board as it is on the meeting's day, and its settings. */
export interface RosterFacts {
  readonly electorate: Electorate;
  readonly sameMemberOnly: boolean;
  readonly substituteAnswerHours: number;
}

interface Act {
  readonly by: Doer;
  readonly at: Instant;
  /** The item's id, which stays whatever its number; or its number as printed in the agenda. */
  readonly item: string;
}

export interface ActOnItemRecusal extends Act, RosterFacts {
  readonly type: 'ActOnItemRecusal';
  readonly personId: string;
  readonly act: RecusalAct;
}

export interface AnswerItemCall extends Act {
  readonly type: 'AnswerItemCall';
  /** Whose answer it is, where the kansli records it on her behalf; left out: the doer's own. */
  readonly personId?: string;
  /** The day and hours that she was asked about (`timeAsked`); not given: as they are now. */
  readonly asked?: string;
  /** The ledamot whose seat the question was about; not given: the one she is asked for. */
  readonly servesFor?: string;
  readonly accepts: boolean;
}

/** Those on the board whom an imported kallelse's papers name as signatories, ärende by ärende. */
export interface AskItemSignatories {
  readonly type: 'AskItemSignatories';
  readonly at: Instant;
  readonly named: readonly {
    /** As printed in the agenda. */
    readonly item: string;
    readonly person: PersonRef;
    readonly namedIn: readonly string[];
  }[];
}

/** "Ingen jäv": the answer to the question that a signatory was asked. */
export interface ClearItemSignatory extends Act {
  readonly type: 'ClearItemSignatory';
}

/** The ärende comes from a cancelled meeting: those who were out of it there, and what they told. */
export interface CarryItemRecusals extends Act, RosterFacts {
  readonly type: 'CarryItemRecusals';
  readonly recusals: readonly Pick<Recusal, 'person' | 'ground' | 'text'>[];
  /** That meeting's day. */
  readonly from: LocalDate;
}

/** An ärende of a cancelled meeting is taken up here, whole: with its bilagor and the jäv in it. */
export interface CarryItem extends Omit<CarryItemRecusals, 'type' | 'item'> {
  readonly type: 'CarryItem';
  readonly itemId: string;
  readonly content: ItemContent;
  readonly template: AgendaTemplate;
  readonly papers: readonly AddPaper['paper'][];
}

export type ItemRecusalCommand =
  | ActOnItemRecusal
  | CarryItem
  | CarryItemRecusals
  | AnswerItemCall
  | AskItemSignatories
  | ClearItemSignatory;

/** An ärende of which nothing is recorded about jäv. */
export const untouched = (item: ItemRef): ItemRecusals => ({ item, recusals: [], calls: [], asked: [] });

/** Whether `personId` is kept out of the ärende now. */
export function isOutOf(matter: Pick<ItemRecusals, 'recusals'> | null, personId: string): boolean {
  return matter?.recusals.some((one) => one.person.personId === personId && one.inEffect) ?? false;
}

/** Everybody who is kept out of the ärende now. */
export function recusedIn({ recusals }: Pick<ItemRecusals, 'recusals'>): PersonRef[] {
  return recusals.filter(({ inEffect }) => inEffect).map(({ person }) => person);
}

/** The ersättare who are asked about the ärende, or serve in it. */
export function calledIn({ calls }: Pick<ItemRecusals, 'calls'>): PersonRef[] {
  return calls
    .filter(({ status }) => status === 'ASKED' || status === 'ACCEPTED')
    .map(({ person }) => person);
}

export function itemMatter(all: readonly ItemRecusals[], number: string): ItemRecusals | null {
  return all.find((one) => one.item.number === number) ?? null;
}

/** The recorded questions after `event`. */
export function evolveItemRecusals(all: readonly ItemRecusals[], event: ItemRecusalEvent): ItemRecusals[] {
  const before = itemMatter(all, event.item.number) ?? untouched(event.item);
  const after = evolveMatter(before, event);
  return all.includes(before) ? all.map((one) => (one === before ? after : one)) : [...all, after];
}

function evolveMatter(matter: ItemRecusals, event: ItemRecusalEvent): ItemRecusals {
  switch (event.type) {
    case 'ItemRecusalNoted':
      return noted(matter, event.change);
    case 'ItemSignatoryAsked':
      return { ...matter, asked: [...matter.asked, { person: event.person, cleared: false, at: event.at }] };
    case 'ItemSignatoryCleared':
      return {
        ...matter,
        asked: matter.asked.map((one) =>
          one.person.personId === event.person.personId ? { ...one, cleared: true } : one,
        ),
      };
    case 'ItemSubstituteAsked': {
      const { seatId, servesFor, person, next, passOnAt, answerHours, at } = event;
      const others = matter.calls.filter((call) => !isCallOf(call, seatId, person));
      const call: ItemCall = { seatId, servesFor, person, status: 'ASKED', next, passOnAt, answerHours, at };
      return { ...matter, calls: [...others, call] };
    }
    case 'ItemSubstituteAnswered':
      return { ...matter, calls: matter.calls.map((call) => answeredCall(call, event)) };
    case 'ItemSubstituteReleased':
      return {
        ...matter,
        calls: matter.calls.map((call) =>
          isCallOf(call, event.seatId, event.person)
            ? { ...call, status: 'RELEASED', settledAt: event.at }
            : call,
        ),
      };
    default:
      return unreachable(event);
  }
}

function noted(matter: ItemRecusals, change: RecusalEvent): ItemRecusals {
  const { personId } = change.person;
  const endsAt = ({ status }: ItemCall) =>
    status === 'ASKED' || status === 'ACCEPTED' ? { settledAt: change.at } : {};
  const before = matter.recusals.find((one) => one.person.personId === personId) ?? null;
  const after = evolveRecusal(before, change);
  const recusals =
    before === null
      ? [...matter.recusals, after]
      : matter.recusals.map((one) => (one === before ? after : one));
  if (change.type === 'RecusalRaised')
    return { ...matter, recusals, raisedAt: { ...matter.raisedAt, [personId]: change.at } };
  if (!after.inEffect) return { ...matter, recusals };
  // Jävig herself, an ersättare serves for nobody in the ärende.
  const calls = matter.calls.map((call) =>
    call.person.personId === personId ? { ...call, status: 'DECLINED' as const, ...endsAt(call) } : call,
  );
  return { ...matter, recusals, calls };
}

/**
 * The meeting is on another day or hour: jäv is of the ärende and stays, and whoever was asked to serve, or had answered,
 * is asked anew in order (issue "asks anew for attendance").
 */
export function matterAfterMove(matter: ItemRecusals): ItemRecusals {
  return { ...matter, calls: matter.calls.map((call) => ({ ...call, status: 'RELEASED' as const })) };
}

function isCallOf(call: ItemCall, seatId: string, person: PersonRef): boolean {
  return call.seatId === seatId && call.person.personId === person.personId;
}

function answeredCall(call: ItemCall, { seatId, person, accepted, at }: ItemSubstituteAnswered): ItemCall {
  if (isCallOf(call, seatId, person)) {
    const status = accepted ? ('ACCEPTED' as const) : ('DECLINED' as const);
    return { ...call, status, settledAt: at, ...(accepted ? { saidYes: true } : {}) };
  }
  const overtaken = accepted && call.seatId === seatId && call.status === 'ASKED';
  return overtaken ? { ...call, status: 'TAKEN', takenAt: at } : call;
}
