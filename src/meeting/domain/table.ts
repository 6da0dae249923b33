import type { Decision, Instant } from '../../kernel/index.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingRefusal } from './refusals.ts';
import type { MeetingAhead, MeetingState } from './state.ts';

type Typed = { readonly type: string };
type Named<T extends Typed, Name extends T['type']> = Extract<T, { readonly type: Name }>;

/** What each event of a family makes of the state; a family that forgets one does not compile. */
export type EvolveTable<E extends Typed> = {
  readonly [Name in E['type']]: (state: MeetingState, event: Named<E, Name>) => MeetingState;
};

export type MeetingDecision = Decision<MeetingEvent, MeetingRefusal>;

/** What each command of a family comes to. */
export type DecideTable<C extends Typed> = {
  readonly [Name in C['type']]: (state: MeetingState, command: Named<C, Name>) => MeetingDecision;
};

/** What time does to a meeting that has neither been held nor cancelled, one family's share. */
export interface Clockwork {
  /** When it wants to be told the time; null: not at all. */
  dueAt(meeting: MeetingAhead): Instant | null;
  /** What has come about by `now`. */
  pass(meeting: MeetingAhead, now: Instant): readonly MeetingEvent[];
}
