import { accept, type Decision, quorumOf, refuse } from '../../kernel/index.ts';
import type { OpenCirculation, ReviseMatter } from './commands.ts';
import { type Electorate, refOf } from './electorate.ts';
import type { CirculationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { withFollowUps } from './follow-ups.ts';
import { contentHashOf, type Matter, type MatterKind } from './matter.ts';
import type { CirculationRefusal } from './refusals.ts';
import { arrivedInTime } from './rules/deadline.ts';
import { ruleAgainst, suggestedKind } from './rules/matters-not-allowed.ts';
import { handlesByPost, mayHandle, mayStart } from './rules/who-may.ts';
import { signatoryQuestions } from './signatories.ts';
import { isRecused, type KnownCase, noCirculation, type OpenCase } from './state.ts';

type Outcome = Decision<CirculationEvent, CirculationRefusal>;

/** Freezes matter, electorate and rules, and puts the matter to the board (domain page 2). */
export function open(command: OpenCirculation): Outcome {
  const { matter, electorate, rules, deadline, at } = command;
  const { mode } = rules;
  if (!mayStart(electorate, command.by)) return refuse('circulation.mayNotStart', null);
  if (mode === 'DISABLED') return refuse('circulation.disabled', null);
  const unfit = unfitMatter(matter, command.kind, command.qualifiedMajorityMatters);
  if (unfit) return unfit;
  const twice = holdsTwoSeats(electorate);
  if (twice || electorate.seats.length === 0)
    return refuse('circulation.electorateUnclear', { person: twice });
  const filled = electorate.seats.filter(
    (seat) => seat.holder !== null || seat.substitutes.length > 0,
  ).length;
  if (filled < quorumOf(electorate.seats.length)) {
    return refuse('circulation.cannotBeQuorate', { filled, seats: electorate.seats.length });
  }
  if (deadline <= at) return refuse('circulation.deadlineNotAhead', { deadline });
  const event: CirculationEvent = {
    type: 'CirculationOpened',
    matter,
    contentHash: contentHashOf(matter),
    electorate,
    rules: { ...rules, mode },
    by: refOf(command.by),
    at,
    deadline,
    ...(command.internal === true ? { internal: true } : {}),
  };
  const opened = evolve(noCirculation, event);
  const asked = opened.status === 'OPEN' ? signatoryQuestions(opened, command.signatories ?? [], at) : [];
  return accept(...withFollowUps(noCirculation, [event, ...asked], at, 'OTHER'));
}

/** Opening what is open already: nothing when it is the same, else a refusal. */
export function openAgain(state: KnownCase, command: OpenCirculation): Outcome {
  const { version } = state.file;
  const same = version.number === 1 && version.contentHash === contentHashOf(command.matter);
  return same ? accept() : refuse('circulation.alreadyOpened', { heading: version.matter.heading });
}

/** A change makes a new version and voids every answer (domain page 2, invariant 1). */
export function revise(state: OpenCase, command: ReviseMatter): Outcome {
  const { matter, at, by } = command;
  if (!mayHandle(state, by)) return mayNotHandle(state, command);
  const contentHash = contentHashOf(matter);
  if (contentHash === state.file.version.contentHash) return accept();
  const { deadline } = state.file;
  if (!arrivedInTime(at, deadline)) return refuse('circulation.deadlinePassed', { deadline });
  const reason = command.reason.trim();
  if (reason === '') return refuse('circulation.matterIncomplete', { lacks: 'REASON' as const });
  const unfit = unfitMatter(matter, command.kind, command.qualifiedMajorityMatters);
  if (unfit) return unfit;
  const event: CirculationEvent = {
    type: 'MatterRevised',
    version: state.file.version.number + 1,
    matter,
    contentHash,
    reason,
    by: refOf(by),
    at,
  };
  const asked = signatoryQuestions(state, command.signatories ?? [], at);
  return accept(...withFollowUps(state, [event, ...asked], at, 'OTHER'));
}

/** Why somebody may not handle the case: by jäv, or by having no such right. */
export function mayNotHandle(
  state: KnownCase,
  { by }: Pick<ReviseMatter, 'by'>,
): { readonly kind: 'refused'; readonly refusal: CirculationRefusal } {
  return isRecused(state, by.personId) && handlesByPost(by)
    ? refuse('circulation.handlerRecused', null)
    : refuse('circulation.mayNotStart', null);
}

const SHA256 = /^[0-9a-f]{64}$/;

function unfitMatter(matter: Matter, declared: MatterKind | null, qualified: readonly string[]) {
  if (matter.heading.trim() === '')
    return refuse('circulation.matterIncomplete', { lacks: 'HEADING' as const });
  if (matter.clauses.every((clause) => clause.trim() === '')) {
    return refuse('circulation.matterIncomplete', { lacks: 'CLAUSES' as const });
  }
  if (matter.attachments.some((attachment) => !SHA256.test(attachment.sha256))) {
    return refuse('circulation.matterIncomplete', { lacks: 'ATTACHMENT_HASH' as const });
  }
  const kind = declared ?? suggestedKind(matter, qualified);
  const rule = ruleAgainst(kind);
  if (rule === null) return null;
  return refuse('circulation.matterNotAllowed', { kind, rule, declared: declared !== null });
}

/** Somebody who would have two votes, or null. */
function holdsTwoSeats(electorate: Electorate) {
  const holders = electorate.seats.flatMap((seat) => seat.holder ?? []);
  return (
    holders.find((person, index) => holders.findIndex((one) => one.personId === person.personId) < index) ??
    null
  );
}
