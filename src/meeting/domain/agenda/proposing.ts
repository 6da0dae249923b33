import { accept, refOf, refuse } from '../../../kernel/index.ts';
import { mayProposeMatter } from '../rules/who-proposes.ts';
import type { MeetingDecision } from '../table.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import { proposalById } from './book.ts';
import type { AcceptProposal, AnswerProposal, ProposeMatter, WithdrawProposal } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import { isUsed, itemEvents, trimmed } from './new-item.ts';

/** A ledamot wants an ärende taken up (KL 4 kap. 20 §); a revisor, one about the audit (21 §). */
export function proposeMatter({ agenda }: MeetingAhead, command: ProposeMatter): MeetingDecision {
  const { proposalId, by, at, serving } = command;
  const heading = command.heading.trim();
  if (!mayProposeMatter(by, serving)) return refuse('meeting.mayNotPropose', null);
  if (heading === '') return refuse('meeting.headingMissing', null);
  if (proposalById(agenda, proposalId) !== null) return accept();
  const background = command.background.trim();
  const goesOn = command.from === undefined ? {} : { from: command.from };
  return accept({ type: 'MatterProposed', proposalId, heading, background, ...goesOn, by: refOf(by), at });
}

/** The proposer takes it back as long as it waits for the kansli. */
export function withdrawProposal({ agenda }: MeetingAhead, command: WithdrawProposal): MeetingDecision {
  const { proposalId, by, at } = command;
  const proposal = proposalById(agenda, proposalId);
  if (proposal === null || proposal.by.personId !== by.personId)
    return refuse('meeting.noSuchProposal', null);
  if (proposal.outcome.kind === 'WITHDRAWN') return accept();
  if (proposal.outcome.kind !== 'WAITING') {
    return refuse('meeting.proposalSettled', { heading: proposal.heading });
  }
  return accept({ type: 'ProposalWithdrawn', proposalId, by: refOf(by), at });
}

/** The kansli puts it on the agenda, in its own words where they are better; also after having answered first. */
export function acceptProposal({ agenda }: MeetingAhead, command: AcceptProposal): MeetingDecision {
  const { proposalId, itemId, by, at } = command;
  const proposal = proposalById(agenda, proposalId);
  if (proposal === null) return refuse('meeting.noSuchProposal', null);
  if (proposal.outcome.kind === 'ACCEPTED') return accept();
  if (proposal.outcome.kind === 'WITHDRAWN') {
    return refuse('meeting.proposalSettled', { heading: proposal.heading });
  }
  const content = trimmed(command.content);
  if (content.heading === '') return refuse('meeting.headingMissing', null);
  if (isUsed(agenda, itemId)) return accept();
  const accepted: AgendaEvent = { type: 'ProposalAccepted', proposalId, itemId, by: refOf(by), at };
  return accept<AgendaEvent>(
    ...itemEvents(agenda, { ...command, content, place: command.place ?? 'LAST' }),
    accepted,
  );
}

/** The kansli answers a proposal that it does not take up. */
export function answerProposal({ agenda }: MeetingAhead, command: AnswerProposal): MeetingDecision {
  const { proposalId, by, at } = command;
  const proposal = proposalById(agenda, proposalId);
  const answer = command.answer.trim();
  if (proposal === null) return refuse('meeting.noSuchProposal', null);
  if (answer === '') return refuse('meeting.reasonMissing', null);
  const { outcome } = proposal;
  if (outcome.kind === 'ANSWERED' && outcome.answer === answer) return accept();
  if (outcome.kind === 'ACCEPTED' || outcome.kind === 'WITHDRAWN') {
    return refuse('meeting.proposalSettled', { heading: proposal.heading });
  }
  return accept({ type: 'ProposalAnswered', proposalId, answer, by: refOf(by), at });
}
