import type { Instant } from '../kernel/index.ts';
import type { StreamKind } from '../store/index.ts';
import type { CirculationCommand } from './domain/commands.ts';
import { circulationDecider } from './domain/decide.ts';
import type { CirculationEvent } from './domain/events.ts';
import { nextDueAt } from './domain/follow-ups.ts';
import type { CirculationRefusal } from './domain/refusals.ts';
import type { CirculationState } from './domain/state.ts';
import { circulationEventSchema } from './event-schema.ts';

/** What lists of circulations need without replaying them. */
export interface CirculationSummary {
  readonly [key: string]: string | boolean | null;
  readonly status: CirculationState['status'];
  readonly heading: string;
  readonly openedAt: Instant | null;
  readonly deadline: Instant | null;
  readonly closedAt: Instant | null;
  /** Closed, and no meeting has taken it up yet. */
  readonly awaitsMeeting: boolean;
  /** The meeting that took it up last. */
  readonly takenUpBy: string | null;
}

export const circulationKind: StreamKind<
  CirculationState,
  CirculationCommand,
  CirculationEvent,
  CirculationRefusal
> = {
  type: 'circulation',
  decider: circulationDecider,
  schema: 1,
  eventSchema: circulationEventSchema,
  view: summaryOf,
  nextDueAt,
  hasEffects: (events) =>
    events.some((event) => event.type !== 'MatterOpenedBy' && event.type !== 'MinutesMade'),
};

function summaryOf(state: CirculationState): CirculationSummary {
  if (state.status === 'NONE') {
    return {
      status: 'NONE',
      heading: '',
      openedAt: null,
      deadline: null,
      closedAt: null,
      awaitsMeeting: false,
      takenUpBy: null,
    };
  }
  const closed = state.status === 'OPEN' ? null : state;
  return {
    status: state.status,
    heading: state.file.version.matter.heading,
    openedAt: state.file.openedAt,
    deadline: state.file.deadline,
    closedAt: closed?.closedAt ?? null,
    awaitsMeeting: closed !== null && closed.status !== 'CANCELLED' && closed.takenUp === null,
    takenUpBy: closed?.takenUp?.meetingId ?? null,
  };
}

/** `circulation/BOARD/KEY`: the key is the first eight hex digits of what it was opened by. */
export function circulationStreamId(boardId: string, key: string): string {
  return `circulation/${boardId}/${key}`;
}

/** The board that a circulation's id names, or null when it is no such id. */
export function boardOfCirculation(circulationId: string): string | null {
  return /^circulation\/([^/]+)\/[^/]+$/.exec(circulationId)?.[1] ?? null;
}
