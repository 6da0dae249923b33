import { accept, type Decision, type Refusal, refuse, unreachable } from '../refusal.ts';
import type { Instant } from '../time/index.ts';
import type { RecusalGround } from './recusal-grounds.ts';
import type { PersonRef, Recusal, RecusalEvent, RecusalStatus } from './recusal-state.ts';

/** What somebody wants to do with the question whether `person` is jävig. */
export type RecusalAct =
  | { readonly act: 'RAISE'; readonly ground: RecusalGround | null; readonly text: string | null }
  | { readonly act: 'REPORT'; readonly ground: RecusalGround | null; readonly text: string | null }
  | { readonly act: 'DENY' }
  | { readonly act: 'DISMISS' }
  | { readonly act: 'ACKNOWLEDGE' }
  | { readonly act: 'CONTEST'; readonly text: string | null }
  | { readonly act: 'WITHDRAW' }
  | {
      readonly act: 'DECIDE';
      readonly recused: boolean;
      readonly meetingId: string;
      readonly paragraph: string | null;
    };

/** What whoever acts may do here, found by the stream from roster and roles. */
export interface RecusalStanding {
  /** Ledamot, serving ersättare, chair, kansli, adjungerad or revisor, and not out of the matter herself. */
  readonly mayRaise: boolean;
  /** Ledamot or serving ersättare, and not out of the matter herself. */
  readonly mayContest: boolean;
  /** The chair; for the chair's own question the vice chair who steps in. */
  readonly leads: boolean;
  /** May note what the board decided at a meeting: chair, deputy or kansli. */
  readonly mayRecordBoardDecision: boolean;
}

export type RecusalRefusal =
  | Refusal<'recusal.onlyOneself', { readonly person: PersonRef }>
  | Refusal<'recusal.raiseOnOthersOnly', { readonly person: PersonRef }>
  | Refusal<'recusal.mayNotRaise', { readonly person: PersonRef }>
  | Refusal<'recusal.mayNotContest', { readonly person: PersonRef }>
  | Refusal<'recusal.onlyChair', { readonly person: PersonRef }>
  | Refusal<'recusal.onlyRaiser', { readonly person: PersonRef; readonly raisedBy: PersonRef | null }>
  | Refusal<'recusal.mayNotRecord', { readonly person: PersonRef }>
  | Refusal<'recusal.alreadyRaised', { readonly person: PersonRef; readonly raisedBy: PersonRef | null }>
  | Refusal<'recusal.settledByBoard', { readonly person: PersonRef; readonly recused: boolean }>
  | Refusal<'recusal.notPossibleNow', { readonly person: PersonRef; readonly status: RecusalStatus | null }>;

type Outcome = Decision<RecusalEvent, RecusalRefusal>;

/**
 * Who may take the question of one person's jäv from which state to which. A self-report needs nobody's consent
 * and takes effect at once; nothing but a self-report or the board's decision takes effect. Repeating an act that
 * has had its effect changes nothing.
 *
 * Rule: KL (2017:725) 6 kap. 30 § through FinsamL (2003:1210) 19 §; states as in domain page 10, "Jäv".
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P30
 */
export function decideRecusal(
  current: Recusal | null,
  person: PersonRef,
  by: PersonRef,
  at: Instant,
  standing: RecusalStanding,
  act: RecusalAct,
): Outcome {
  const own = person.personId === by.personId;
  const about = { person, by, at };
  switch (act.act) {
    case 'REPORT':
      if (!own) return refuse('recusal.onlyOneself', { person });
      return report(current, {
        type: 'RecusalReported',
        ...about,
        ground: act.ground,
        text: act.text,
        scope: 'whole',
      });
    case 'RAISE':
      if (own) return refuse('recusal.raiseOnOthersOnly', { person });
      if (!standing.mayRaise) return refuse('recusal.mayNotRaise', { person });
      return raise(current, { type: 'RecusalRaised', ...about, ground: act.ground, text: act.text });
    case 'DENY':
      if (!own) return refuse('recusal.onlyOneself', { person });
      if (current?.status === 'CONTESTED' && !current.inEffect) return accept();
      return from(current, ['RAISED'], { type: 'RecusalDenied', ...about });
    case 'DISMISS':
      return dismiss(current, { type: 'RecusalDismissed', ...about });
    case 'ACKNOWLEDGE':
      if (own || !standing.leads) return refuse('recusal.onlyChair', { person });
      if (current?.status === 'ACKNOWLEDGED') return accept();
      return from(current, ['REPORTED'], { type: 'RecusalAcknowledged', ...about });
    case 'CONTEST':
      if (own || !(standing.mayContest || standing.leads)) return refuse('recusal.mayNotContest', { person });
      if (current?.status === 'CONTESTED' && current.inEffect) return accept();
      return from(current, ['REPORTED'], { type: 'RecusalContested', ...about, text: act.text });
    case 'WITHDRAW':
      return withdraw(current, own, { type: 'RecusalWithdrawn', ...about });
    case 'DECIDE': {
      if (own || !standing.mayRecordBoardDecision) return refuse('recusal.mayNotRecord', { person });
      if (current?.status === (act.recused ? 'DECIDED_JAV' : 'DECIDED_NOT_JAV')) return accept();
      const { recused, meetingId, paragraph } = act;
      const decided = { type: 'RecusalDecided' as const, ...about, recused, meetingId, paragraph };
      return from(current, ['RAISED', 'CONTESTED'], decided);
    }
    default:
      return unreachable(act);
  }
}

/** A self-report is always taken, also of somebody the board held not to be jävig: she knows more. */
function report(current: Recusal | null, event: RecusalEvent): Outcome {
  return current?.inEffect ? accept() : accept(event);
}

function raise(current: Recusal | null, event: RecusalEvent): Outcome {
  if (current === null || current.status === 'DISMISSED' || current.status === 'WITHDRAWN')
    return accept(event);
  if (current.status === 'DECIDED_NOT_JAV') {
    return refuse('recusal.settledByBoard', { person: event.person, recused: false });
  }
  if (current.inEffect || current.raisedBy?.personId === event.by.personId) return accept();
  return refuse('recusal.alreadyRaised', { person: event.person, raisedBy: current.raisedBy });
}

/** By whoever raised it alone, as long as the person has not reported herself. */
function dismiss(current: Recusal | null, event: RecusalEvent): Outcome {
  const { person, by } = event;
  if (current === null) return refuse('recusal.notPossibleNow', { person, status: null });
  if (current.raisedBy?.personId !== by.personId) {
    return refuse('recusal.onlyRaiser', { person, raisedBy: current.raisedBy });
  }
  if (current.status === 'DISMISSED') return accept();
  const stillOpen = isUndecided(current) && !current.inEffect;
  return stillOpen ? accept(event) : refuse('recusal.notPossibleNow', { person, status: current.status });
}

function isUndecided(current: Recusal): boolean {
  return current.status === 'RAISED' || current.status === 'CONTESTED';
}

/** By the one who reported, until the board has decided. */
function withdraw(current: Recusal | null, own: boolean, event: RecusalEvent): Outcome {
  const { person } = event;
  if (!own) return refuse('recusal.onlyOneself', { person });
  if (current?.status === 'WITHDRAWN') return accept();
  if (current?.status === 'DECIDED_JAV') return refuse('recusal.settledByBoard', { person, recused: true });
  if (!current?.inEffect)
    return refuse('recusal.notPossibleNow', { person, status: current?.status ?? null });
  return accept(event);
}

function from(current: Recusal | null, statuses: readonly RecusalStatus[], event: RecusalEvent): Outcome {
  const { person } = event;
  if (current !== null && statuses.includes(current.status)) return accept(event);
  return refuse('recusal.notPossibleNow', { person, status: current?.status ?? null });
}
