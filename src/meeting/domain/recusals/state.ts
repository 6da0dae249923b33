import type { Instant, PersonRef, Recusal } from '../../../kernel/index.ts';
import type { ItemRef } from './events.ts';

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

/** What is recorded about jäv in the ärende of that number; null: nothing. */
export function itemMatter(all: readonly ItemRecusals[], number: string): ItemRecusals | null {
  return all.find((one) => one.item.number === number) ?? null;
}
