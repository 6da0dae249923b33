import { describe, expect, it } from 'vitest';
import { as, electorate, eva, karim, lars } from '../../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { instantFromEpoch, type LocalDate } from '../../../kernel/index.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import type { AskItemSignatories } from './commands.ts';

const { given } = deciderSpecification(meetingDecider);
const now = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
const date = '2025-12-11' as LocalDate;
const item = { number: '6', heading: 'Ansökan från Lovskolan' };

const called: MeetingEvent = {
  type: 'NoticeImported',
  date,
  start: '13:00',
  end: null,
  place: null,
  document: { documentId: 'd', fileSha256: 'f', readingSha256: 'r', name: 'Kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda: [{ ...item, presenter: null, attachments: ['6'], proposals: [], amounts: [], internal: false }],
};
const asking = (...people: readonly (typeof eva)[]): AskItemSignatories => ({
  type: 'AskItemSignatories',
  at: now,
  named: people.map((person) => ({ item: '6', person, namedIn: ['Ansökan'] })),
});
const asked = (person: typeof eva): MeetingEvent => ({
  type: 'ItemSignatoryAsked',
  item,
  person,
  namedIn: ['Ansökan'],
  at: now,
});
const clears = (person: typeof eva) =>
  ({ type: 'ClearItemSignatory', by: as(person), at: now, item: '6' }) as const;
const reports = {
  type: 'ActOnItemRecusal',
  by: as(karim),
  at: now,
  item: '6',
  personId: karim.personId,
  act: { act: 'REPORT', ground: 'REPRESENTATIVE', text: null },
  electorate,
  sameMemberOnly: true,
  substituteAnswerHours: 24,
} as const;

describe('issue, § 3 signatories of an ärende are asked about jäv: a question, never a verdict', () => {
  it('are asked once each, for ärenden that are on the agenda', () => {
    const elsewhere = { item: '99', person: lars, namedIn: [] };
    const command = asking(karim, eva);
    given(called)
      .when({ ...command, named: [...command.named, elsewhere] })
      .thenEvents(asked(karim), asked(eva));
    given(called, asked(karim)).when(asking(karim)).thenNothing();
  });

  it('the question has no effect, and who has reported is not asked', () => {
    expect(given(called, asked(karim)).state()).toMatchObject({ matters: [{ recusals: [], calls: [] }] });
    const reported = given(called).when(reports).decision;
    const events = reported.kind === 'accepted' ? reported.events : [];
    given(called, ...events)
      .when(asking(karim))
      .thenNothing();
  });

  it('"ingen jäv" is taken once, from whoever was asked, and jäv can still be reported', () => {
    const cleared: MeetingEvent = { type: 'ItemSignatoryCleared', item, person: karim, at: now };
    given(called, asked(karim)).when(clears(karim)).thenEvents(cleared);
    given(called, asked(karim), cleared).when(clears(karim)).thenNothing();
    given(called, asked(karim)).when(clears(lars)).thenRefused('meeting.notAskedAboutJav', { item: '6' });
    expect(given(called, asked(karim), cleared).when(reports).state()).toMatchObject({
      matters: [{ recusals: [{ person: karim, inEffect: true }] }],
    });
  });
});
