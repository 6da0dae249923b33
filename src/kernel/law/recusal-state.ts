import { unreachable } from '../refusal.ts';
import type { Instant } from '../time/index.ts';
import type { RecusalGround } from './recusal-grounds.ts';

/** Somebody on a board, as recorded: the id is identity, the name what is printed. */
export interface PersonRef {
  readonly personId: string;
  readonly name: string;
}

/** What the person keeps out of. New records are `whole`; imported ones may be softer (domain page 3). */
export type RecusalScope = 'discussion' | 'decision' | 'whole';

interface About {
  readonly person: PersonRef;
  readonly by: PersonRef;
  readonly at: Instant;
}

/**
 * What happens to the question whether one person is jävig in one matter. The same shapes lie on the streams of
 * meetings and circulations; a meeting's bear the item beside.
 */
export type RecusalEvent =
  | (About & {
      readonly type: 'RecusalRaised';
      readonly ground: RecusalGround | null;
      readonly text: string | null;
    })
  | (About & {
      readonly type: 'RecusalReported';
      /** Null: the person does not know which, or the ground was not said. */
      readonly ground: RecusalGround | null;
      readonly text: string | null;
      readonly scope: RecusalScope;
    })
  | (About & { readonly type: 'RecusalDenied' })
  | (About & { readonly type: 'RecusalDismissed' })
  | (About & { readonly type: 'RecusalAcknowledged' })
  | (About & { readonly type: 'RecusalContested'; readonly text: string | null })
  | (About & { readonly type: 'RecusalWithdrawn' })
  | (About & {
      readonly type: 'RecusalDecided';
      readonly recused: boolean;
      /** The meeting that decided, and its § where it has one. */
      readonly meetingId: string;
      readonly paragraph: string | null;
    });

export type RecusalStatus =
  | 'RAISED'
  | 'REPORTED'
  | 'ACKNOWLEDGED'
  | 'CONTESTED'
  | 'DISMISSED'
  | 'WITHDRAWN'
  | 'DECIDED_JAV'
  | 'DECIDED_NOT_JAV';

/** The question as it stands for one person in one matter (domain page 10, "Jäv"). */
export interface Recusal {
  readonly person: PersonRef;
  readonly status: RecusalStatus;
  /** Whether the person is kept out now. */
  readonly inEffect: boolean;
  readonly raisedBy: PersonRef | null;
  readonly reportedAt: Instant | null;
  readonly ground: RecusalGround | null;
  readonly text: string | null;
  readonly scope: RecusalScope;
  readonly contestedBy: PersonRef | null;
}

/** The question after `event`; `current` is null before the first. */
export function evolveRecusal(current: Recusal | null, event: RecusalEvent): Recusal {
  const before = current ?? unasked(event.person);
  switch (event.type) {
    case 'RecusalRaised':
      return {
        ...unasked(event.person),
        raisedBy: event.by,
        ground: event.ground,
        text: event.text,
      };
    case 'RecusalReported':
      return {
        ...before,
        status: 'REPORTED',
        inEffect: true,
        reportedAt: event.at,
        ground: event.ground,
        text: event.text,
        scope: event.scope,
        contestedBy: null,
      };
    case 'RecusalDenied':
      return { ...before, status: 'CONTESTED', inEffect: false, contestedBy: event.by };
    case 'RecusalDismissed':
      return { ...before, status: 'DISMISSED', inEffect: false };
    case 'RecusalAcknowledged':
      return { ...before, status: 'ACKNOWLEDGED' };
    case 'RecusalContested':
      return { ...before, status: 'CONTESTED', contestedBy: event.by };
    case 'RecusalWithdrawn':
      return { ...before, status: 'WITHDRAWN', inEffect: false };
    case 'RecusalDecided':
      return event.recused
        ? { ...before, status: 'DECIDED_JAV', inEffect: true }
        : { ...before, status: 'DECIDED_NOT_JAV', inEffect: false };
    default:
      return unreachable(event);
  }
}

function unasked(person: PersonRef): Recusal {
  return {
    person,
    status: 'RAISED',
    inEffect: false,
    raisedBy: null,
    reportedAt: null,
    ground: null,
    text: null,
    scope: 'whole',
    contestedBy: null,
  };
}

/** Whether somebody else must still settle it: a raised or contested question is open (domain page 10, item 5). */
export function isOpenQuestion(recusal: Recusal): boolean {
  return recusal.status === 'RAISED' || recusal.status === 'CONTESTED';
}

/** Whether the event is one about jäv. */
export function isRecusalEvent(event: { readonly type: string }): event is RecusalEvent {
  return RECUSAL_EVENT_TYPES.has(event.type);
}

const RECUSAL_EVENT_TYPES: ReadonlySet<string> = new Set<RecusalEvent['type']>([
  'RecusalRaised',
  'RecusalReported',
  'RecusalDenied',
  'RecusalDismissed',
  'RecusalAcknowledged',
  'RecusalContested',
  'RecusalWithdrawn',
  'RecusalDecided',
]);
