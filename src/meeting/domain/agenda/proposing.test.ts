import { describe, expect, it } from 'vitest';
import {
  content,
  given,
  lars,
  listed,
  member,
  now,
  office,
  planned,
  recorded,
  template,
} from '../../../../test/support/agenda.ts';
import type { Doer } from '../../../kernel/index.ts';

describe('a matter that somebody wants taken up', () => {
  const propose = (who: Doer, serving = false) =>
    ({
      type: 'ProposeMatter',
      by: who,
      at: now,
      proposalId: 'p',
      heading: 'Ungdomsinsatser',
      background: '',
      serving,
    }) as const;

  it('is raised by a ledamot, by an ersättare who serves, and by a revisor (KL 4 kap. 20–21 §§)', () => {
    const substitute: Doer = { ...lars, roles: ['SUBSTITUTE'] };
    given(planned).when(propose(substitute)).thenRefused('meeting.mayNotPropose');
    given(planned)
      .when(propose({ ...lars, roles: ['INVITEE'] }))
      .thenRefused('meeting.mayNotPropose');
    for (const command of [
      propose(member),
      propose(substitute, true),
      propose({ ...lars, roles: ['AUDITOR'] }),
    ]) {
      expect(given(planned).when(command).decision.kind).toBe('accepted');
    }
  });

  it('comes onto the agenda in the kansli’s words, once, or is answered', () => {
    const events = recorded([planned], propose(member));
    const accept = {
      type: 'AcceptProposal',
      by: office,
      at: now,
      proposalId: 'p',
      itemId: 'i',
      content: content('Insatser för unga'),
      template,
    } as const;
    const answer = {
      type: 'AnswerProposal',
      by: office,
      at: now,
      proposalId: 'p',
      answer: 'Tas upp i februari.',
    } as const;
    const accepted = recorded(events, accept);
    expect(listed(given(...accepted).state())[2]).toBe('3 Insatser för unga');
    given(...accepted)
      .when(accept)
      .thenNothing();
    given(...accepted)
      .when(answer)
      .thenRefused('meeting.proposalSettled');
    const answered = recorded(events, answer);
    given(...answered)
      .when(answer)
      .thenNothing();
    // The kansli may change its mind, the proposer may not take back what is answered.
    expect(given(...answered).when(accept).decision.kind).toBe('accepted');
    given(...answered)
      .when({ type: 'WithdrawProposal', by: member, at: now, proposalId: 'p' })
      .thenRefused('meeting.proposalSettled');
    given(...events)
      .when({ ...accept, by: member })
      .thenRefused('meeting.mayNotPrepare');
  });

  it('is taken back by nobody but its proposer', () => {
    const events = recorded([planned], propose(member));
    const back = { type: 'WithdrawProposal', by: member, at: now, proposalId: 'p' } as const;
    given(...events)
      .when({ ...back, by: office })
      .thenRefused('meeting.noSuchProposal');
    expect(given(...recorded(events, back)).state()).toMatchObject({
      agenda: { proposals: [{ outcome: { kind: 'WITHDRAWN' } }] },
    });
  });
});
