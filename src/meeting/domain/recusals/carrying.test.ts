import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import { meetingDecider } from '../decide.ts';

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

describe('an ärende that comes from a cancelled meeting', () => {
  const paper = { name: 'karta.pdf', sha256: 'a'.repeat(64), size: 9, contentType: 'application/pdf' };
  const { item: _, type: __, ...recusals } = carry();
  const whole = {
    ...recusals,
    type: 'CarryItem',
    itemId: 'fran-2026-12-01-arende-2',
    content: {
      ...{ heading: 'Hyran', presenter: null, background: '' },
      ...{ proposals: [], amounts: [], internal: false },
    },
    template: [],
    papers: [paper],
  } as const;

  it('is there with its bilagor and its jäv in one act, so that nothing can come between; once', () => {
    const { decision } = given(...here).when(whole);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.events.map(({ type }) => type)).toEqual([
      'ItemAdded',
      'PaperAdded',
      'ItemRecusalNoted',
      'ItemSubstituteAsked',
    ]);
    expect(decision.events).toMatchObject([{}, {}, { item: { number: '2a', heading: 'Hyran' } }, {}]);
    given(...here, ...decision.events)
      .when(whole)
      .thenNothing();
  });

  it('is not there at all where it may not be', () => {
    given(...here)
      .when({ ...whole, by: doer(eva, 'CHAIR') })
      .thenRefused('meeting.mayNotPrepare');
  });
});
