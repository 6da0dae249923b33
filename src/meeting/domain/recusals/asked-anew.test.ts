import { describe, expect, it } from 'vitest';
import { as, electorate, karim, maja } from '../../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { agendaItem } from '../../../../test/support/meetings.ts';
import { instantFromEpoch, type LocalDate } from '../../../kernel/index.ts';
import { mayBeSame } from '../agenda/perhaps-internal.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent, NoticeImported } from '../events.ts';
import type { AgendaItem } from '../values.ts';
import { alikeInNotice } from './asked-anew.ts';

const { given } = deciderSpecification(meetingDecider);
const now = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
const proposing = (number: string, heading: string, ...proposals: string[]) =>
  agendaItem(number, heading, { proposals });
const GRANT = proposing('7', 'Bidrag till föreningen Klivet', 'att bevilja 80 000 kr');
const BUDGET = agendaItem('6', 'Budget 2027');

const notice = (readingSha256: string, ...agenda: AgendaItem[]): NoticeImported => ({
  type: 'NoticeImported',
  date: '2025-12-11' as LocalDate,
  start: '13:00',
  end: '16:00',
  place: null,
  document: { documentId: 'd', fileSha256: 'f', readingSha256, name: 'Kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda,
});
const importing = ({ type: _, ...paper }: NoticeImported) =>
  ({ ...paper, type: 'ImportNotice', at: now }) as const;
const reports = {
  type: 'ActOnItemRecusal',
  by: as(karim),
  at: now,
  item: '7',
  personId: karim.personId,
  act: { act: 'REPORT', ground: 'PARTY_OR_INTEREST', text: null },
  electorate,
  sameMemberOnly: true,
  substituteAnswerHours: 24,
} as const;

/** Karim is jävig in 7 Bidrag till föreningen Klivet, which the second kallelse leaves out. */
const withdrawn = (): MeetingEvent[] => {
  const first = notice('r1', BUDGET, GRANT);
  const { decision } = given(first).when(reports);
  const reported = decision.kind === 'accepted' ? decision.events : [];
  return [first, ...reported, notice('r2', BUDGET)];
};
const asked = (item: { readonly number: string; readonly heading: string }) => ({
  type: 'ItemSignatoryAsked',
  item: { number: item.number, heading: item.heading },
  person: karim,
  namedIn: [],
  like: { number: '7', heading: GRANT.heading },
});

describe('KL 6:30 a new ärende that may be one with jäv which has gone: whoever reported it is asked, and nothing is taken to be so', () => {
  const AGAIN = proposing('7', 'Klivets ansökan om bidrag', 'att bevilja 80 000 kr');

  it('by a kallelse that is read in, by an added item, and once', () => {
    const read = given(...withdrawn()).when(importing(notice('r3', BUDGET, AGAIN)));
    expect(read.decision).toMatchObject({ events: [{ type: 'NoticeImported' }, asked(AGAIN)] });
    expect(read.state()).toMatchObject({ matters: [{ recusals: [], calls: [] }] });
    const added = given(...withdrawn()).when({
      type: 'AddItem',
      by: as(maja),
      at: now,
      itemId: 'ny',
      content: {
        heading: AGAIN.heading,
        presenter: null,
        background: '',
        proposals: [],
        amounts: [],
        internal: false,
      },
      place: 'LAST',
      template: [],
    });
    expect(added.decision).toMatchObject({ events: [{ type: 'ItemAdded' }, { like: { number: '7' } }] });
    const events = read.decision.kind === 'accepted' ? read.decision.events : [];
    const other = { ...BUDGET, heading: 'Budget och plan 2027' };
    const anew = given(...withdrawn(), ...events).when(importing(notice('r4', other, AGAIN)));
    expect(anew.decision).toMatchObject({ events: [{ type: 'NoticeImported' }] });
  });

  it('is told before it is read in, also where the same kallelse leaves the first out', () => {
    const [first = notice('r1'), ...more] = withdrawn().slice(0, -1);
    for (const history of [withdrawn(), [first, ...more]]) {
      const state = given(...history).state();
      if (state.status === 'NONE') throw new Error('no meeting');
      expect(alikeInNotice(state, [BUDGET, AGAIN], [])).toEqual([
        {
          item: { number: '7', heading: AGAIN.heading },
          was: { number: '7', heading: GRANT.heading },
          recused: [karim],
        },
      ]);
      // What stays on the agenda all the same has its jäv.
      const kept = state.agenda.items?.find(({ number }) => number === '7');
      expect(alikeInNotice(state, [BUDGET, AGAIN], kept ? [kept.id] : [])).toHaveLength(kept ? 0 : 1);
    }
  });

  it.each([
    ['the name in other words', proposing('8', 'Stöd till Klivet')],
    ['the name in what is proposed', proposing('8', 'Sommarstöd', 'att bevilja Klivet 80 000 kr')],
    ['two of its words', proposing('8', 'Föreningens bidrag')],
    ['the same förslag, which none else has', proposing('8', 'Sommarstöd', 'att bevilja 80 000 kr')],
  ])('it may be the same by %s', (_, item) => {
    expect(mayBeSame(GRANT, item, [BUDGET])).toBe(true);
  });

  it.each([
    ['a word that is of many ärenden', proposing('8', 'Bidrag till Scouterna', 'att bevilja 10 000 kr')],
    ['nothing', proposing('8', 'Lokaler', 'att hyra')],
  ])('but not by %s, nor by a name that another item has too', (_, item) => {
    expect(mayBeSame(GRANT, item, [BUDGET])).toBe(false);
    expect(mayBeSame(GRANT, proposing('8', 'Lokal hos Klivet'), [agendaItem('5', 'Klivet informerar')])).toBe(
      false,
    );
  });
});
