import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import * as board from '../../../test/support/meetings.ts';
import type { LocalDate } from '../../kernel/index.ts';
import { meetingDecider } from './decide.ts';

const { given } = deciderSpecification(meetingDecider);
const { agendaItem, at, doer, eva, imported, karim, office, roster } = board;
const FROM = '2026-12-01' as LocalDate;
const here = [imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Lokaler')])];
const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
const carry = (by = office) =>
  ({
    type: 'CarryItemRecusals',
    by,
    at: at('12-02'),
    item: '2',
    recusals: [{ person: karim, ground: 'PARTY_OR_INTEREST' as const, text: null }],
    from: FROM,
    electorate,
    sameMemberOnly,
    substituteAnswerHours,
  }) as const;

describe('jäv in an ärende that comes from a cancelled meeting (KL 6:28)', () => {
  it('holds as it was told, and an ersättare is asked; once', () => {
    const { decision } = given(...here).when(carry());
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.events).toMatchObject([
      {
        type: 'ItemRecusalNoted',
        carriedFrom: FROM,
        item: { number: '2' },
        change: { type: 'RecusalReported', person: karim, by: karim, ground: 'PARTY_OR_INTEREST' },
      },
      { type: 'ItemSubstituteAsked', servesFor: karim },
    ]);
    given(...here, ...decision.events)
      .when(carry())
      .thenNothing();
  });

  it('is carried by those who prepare the meeting alone', () => {
    given(...here)
      .when(carry(doer(eva, 'CHAIR')))
      .thenRefused('meeting.mayNotPrepare');
  });
});
