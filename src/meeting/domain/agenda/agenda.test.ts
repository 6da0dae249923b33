import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import type { Doer, Instant, LocalDate } from '../../../kernel/index.ts';
import { meetingDecider, nextDueAt } from '../decide.ts';
import type { MeetingEvent, MeetingPlanned, NoticeImported } from '../events.ts';
import { isAhead, type MeetingState } from '../state.ts';
import { agendaCalled, itemByNumber } from './book.ts';
import { changesBetween, changesSince } from './changes.ts';
import { type AddItem, MATTERS } from './commands.ts';
import type { ItemContent } from './item.ts';
import { numberAfter } from './numbering.ts';

const { given } = deciderSpecification(meetingDecider);

const now = '2026-11-20T10:00:00.000Z' as Instant;
const day = '2026-12-10' as LocalDate;
const maja = { personId: 'maja-holm', name: 'Maja Holm' };
const lars = { personId: 'lars-ek', name: 'Lars Ek' };
const office: Doer = { ...maja, roles: ['OFFICE'] };
const member: Doer = { ...lars, roles: ['MEMBER'] };
const by = { by: maja, at: now };
const template = ['Öppnande', 'Val av justerare', MATTERS, 'Avslutande'];

const planned: MeetingPlanned = {
  type: 'MeetingPlanned',
  date: day,
  start: '13:00',
  end: null,
  place: null,
  title: null,
  source: null,
};
const content = (heading: string, more: Partial<ItemContent> = {}): ItemContent => ({
  heading,
  presenter: null,
  background: '',
  proposals: [],
  amounts: [],
  internal: false,
  ...more,
});
const add = (itemId: string, heading: string, place: AddItem['place'] = 'LAST'): AddItem => ({
  type: 'AddItem',
  by: office,
  at: now,
  itemId,
  content: content(heading),
  place,
  template,
});

/** Runs commands one after the other; each must be accepted. */
function recorded(
  history: readonly MeetingEvent[],
  ...commands: readonly Parameters<typeof meetingDecider.decide>[1][]
) {
  const events = [...history];
  for (const command of commands) {
    const decision = given(...events).when(command).decision;
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  return events;
}

const listed = (state: MeetingState) =>
  state.status === 'NONE' ? [] : (state.agenda.items ?? []).map((item) => `${item.number} ${item.heading}`);

const paper = (sha: string) => ({
  name: `${sha}.pdf`,
  sha256: sha.repeat(64),
  size: 3,
  contentType: 'application/pdf',
});
const imported = (...headings: readonly string[]): NoticeImported => ({
  type: 'NoticeImported',
  date: day,
  start: null,
  end: null,
  place: null,
  document: { documentId: 'd', fileSha256: 'f', readingSha256: headings.join(), name: 'kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda: headings.map((heading, index) => ({
    number: String(index + 1),
    heading,
    presenter: null,
    attachments: heading === 'Budget' ? ['4'] : [],
    proposals: [],
    amounts: [],
    internal: false,
  })),
});
const posted: MeetingEvent = {
  type: 'AgendaPosted',
  channel: { tenantId: 't', teamId: 'team', channelId: 'c' },
  ...by,
};

describe('the agenda', () => {
  it('begins with the board’s standard items around its own ärenden', () => {
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'));
    expect(listed(given(...events).state())).toEqual([
      '1 Öppnande',
      '2 Val av justerare',
      '3 Budget',
      '4 Ansökan',
      '5 Avslutande',
    ]);
  });

  it('is numbered anew as long as nobody can have referred to a number (Klubbans ordning)', () => {
    const move = { type: 'MoveItem', by: office, at: now, itemId: 'b', after: 'standard-2' } as const;
    const away = { type: 'WithdrawItem', by: office, at: now, itemId: 'a', reason: '' } as const;
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'), move);
    expect(listed(given(...events).state())).toContain('3 Ansökan');
    expect(listed(given(...recorded(events, away)).state())).toEqual([
      '1 Öppnande',
      '2 Val av justerare',
      '3 Ansökan',
      '4 Avslutande',
    ]);
  });

  it('keeps its numbers once it was sent or posted, or jäv was reported: an addition gets a letter', () => {
    for (const fixed of [imported('Öppnande', 'Budget', 'Avslutande'), posted]) {
      const start = fixed === posted ? recorded([planned], add('x', 'Budget')) : [planned];
      const events = recorded([...start, fixed], add('a', 'Tillägg'), add('b', 'Ännu ett', { after: 'a' }));
      const numbers = listed(given(...events).state());
      const own = fixed === posted ? '3' : '2';
      expect(numbers).toEqual(
        expect.arrayContaining([`${own} Budget`, `${own}a Tillägg`, `${own}b Ännu ett`]),
      );
    }
  });

  it('never uses the number of a withdrawn item again', () => {
    const withdraw = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'a',
      reason: 'Dras tillbaka.',
    } as const;
    const events = recorded(
      [planned, imported('Öppnande', 'Budget')],
      add('a', 'Tillägg'),
      withdraw,
      add('b', 'Nytt'),
    );
    expect(listed(given(...events).state())).toEqual(['1 Öppnande', '2 Budget', '2b Nytt']);
    expect(numberAfter('2', ['2', '2a', '2B'])).toBe('2c');
    expect(numberAfter(null, ['1', '7b'])).toBe('8');
  });

  it('keeps what was withdrawn, and puts it back where it stood', () => {
    const withdraw = { type: 'WithdrawItem', by: office, at: now, itemId: 'a', reason: '' } as const;
    const restore = { type: 'RestoreItem', by: office, at: now, itemId: 'a' } as const;
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'), withdraw);
    expect(given(...events).state()).toMatchObject({ agenda: { withdrawn: [{ item: { id: 'a' } }] } });
    expect(listed(given(...recorded(events, restore)).state())[2]).toBe('3 Budget');
    given(...events)
      .when(withdraw)
      .thenNothing();
  });

  it('tells why an item goes that people have seen', () => {
    const withdraw = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'kallelse-2',
      reason: ' ',
    } as const;
    given(planned, imported('Öppnande', 'Budget')).when(withdraw).thenRefused('meeting.reasonMissing');
  });

  it('is the kansli’s to make, while the meeting is ahead', () => {
    given(planned)
      .when({ ...add('a', 'Budget'), by: member })
      .thenRefused('meeting.mayNotPrepare');
    given(planned).when(add('a', '  ')).thenRefused('meeting.headingMissing');
    given().when(add('a', 'Budget')).thenRefused('meeting.unknown');
  });

  it('records nothing where nothing is changed', () => {
    const events = recorded([planned], add('a', 'Budget'));
    const same = {
      type: 'EditItem',
      by: office,
      at: now,
      itemId: 'a',
      content: content(' Budget '),
    } as const;
    given(...events)
      .when(same)
      .thenNothing();
    given(...events)
      .when({ type: 'MoveItem', by: office, at: now, itemId: 'a', after: 'standard-2' })
      .thenNothing();
    given(...events)
      .when({ ...same, itemId: 'nobody' })
      .thenRefused('meeting.itemGone');
  });

  it('gives each bilaga a number of its own, after those printed in the kallelse', () => {
    const to = (itemId: string, sha: string) =>
      ({ type: 'AddPaper', by: office, at: now, itemId, paper: paper(sha) }) as const;
    const start = [planned, imported('Öppnande', 'Budget')];
    const events = recorded(start, to('kallelse-2', 'a'), to('kallelse-1', 'b'), to('kallelse-1', 'b'));
    const state = given(...events).state();
    expect(state).toMatchObject({
      agenda: { lastLabel: 6, items: [{ attachments: ['6'] }, { attachments: ['4', '5'] }] },
    });
    const removed = recorded(
      events,
      { type: 'RemovePaper', by: office, at: now, itemId: 'kallelse-1', label: '6' },
      to('kallelse-1', 'c'),
    );
    expect(given(...removed).state()).toMatchObject({ agenda: { items: [{ attachments: ['7'] }, {}] } });
  });
});

describe('a kallelse that is read in', () => {
  it('is the start that edits go on from; papers and the internal mark stay with the ärende', () => {
    const secret = {
      ...add('a', 'Lön till chefen'),
      content: content('Lön till chefen', { internal: true }),
    };
    const withPaper = { type: 'AddPaper', by: office, at: now, itemId: 'a', paper: paper('a') } as const;
    const events = [
      ...recorded([planned], secret, withPaper, add('b', 'Utelämnat')),
      imported('Öppnande', 'Lön till chefen'),
    ];
    const state = given(...events).state();
    expect(state).toMatchObject({
      status: 'CALLED',
      agenda: {
        items: [{ id: 'standard-1' }, { id: 'a', internal: true, papers: [{ label: '1' }] }],
        withdrawn: [{ item: { heading: 'Utelämnat' } }],
      },
    });
  });

  it('is what changes are counted from', () => {
    const edit = {
      type: 'EditItem',
      by: office,
      at: now,
      itemId: 'kallelse-2',
      content: content('Budget', { proposals: ['att fastställa budgeten'] }),
    } as const;
    const away = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'kallelse-3',
      reason: 'Bordläggs.',
    } as const;
    const events = recorded(
      [planned, imported('Öppnande', 'Budget', 'Ansökan')],
      edit,
      away,
      add('a', 'Nytt'),
    );
    const state = given(...events).state();
    if (state.status === 'NONE') throw new Error('no meeting');
    expect(changesSince(state.agenda)).toMatchObject([
      { kind: 'edited', item: { number: '2' }, parts: ['proposals'] },
      { kind: 'added', item: { heading: 'Nytt' } },
      { kind: 'withdrawn', item: { number: '3' }, reason: 'Bordläggs.' },
    ]);
    expect(changesSince(agendaCalled(state.agenda))).toEqual([]);
    const [first, second] = state.agenda.items ?? [];
    if (!first || !second) throw new Error('no items');
    expect(changesBetween([first, second], [second, first], [])).toEqual([{ kind: 'reordered' }]);
    expect(itemByNumber(state.agenda, '2')?.heading).toBe('Budget');
  });
});

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

describe('posting', () => {
  const channel = { tenantId: 't', teamId: 'team', channelId: 'c' };
  const post = { type: 'PostAgenda', by: office, at: now, channel, chairUnavailable: false } as const;

  it('is for kansli and chair, and the vice chair who steps in (domain page 10, "Who may")', () => {
    const events = recorded([planned], add('a', 'Budget'));
    const as = (role: Doer['roles'][number], chairUnavailable = false) =>
      given(...events).when({ ...post, by: { ...lars, roles: [role] }, chairUnavailable }).decision.kind;
    expect([as('OFFICE'), as('ADMIN'), as('CHAIR'), as('ACTING_CHAIR'), as('VICE_CHAIR', true)]).toEqual(
      Array(5).fill('accepted'),
    );
    expect([as('MEMBER'), as('VICE_CHAIR'), as('SUBSTITUTE'), as('AUDITOR'), as('INVITEE')]).toEqual(
      Array(5).fill('refused'),
    );
  });

  it('twice makes one; another channel is another post', () => {
    const events = recorded([planned], add('a', 'Budget'), post);
    given(...events)
      .when(post)
      .thenNothing();
    const elsewhere = { ...post, channel: { ...channel, channelId: 'd' } };
    expect(given(...events).when(elsewhere).decision).toMatchObject({ events: [{ type: 'AgendaPosted' }] });
  });

  it('needs a channel and something that may be shown there', () => {
    given(planned).when(post).thenRefused('meeting.noAgenda', { date: day });
    const secret = imported('Lön');
    const hidden = { ...secret, agenda: secret.agenda.map((item) => ({ ...item, internal: true })) };
    given(planned, hidden).when(post).thenRefused('meeting.noAgenda');
    given(planned, imported('Budget'))
      .when({ ...post, channel: null })
      .thenRefused('meeting.noChannel');
  });
});

describe('preparing in time', () => {
  const plan = { type: 'PlanPreparation', materialStopDays: 10, noticeDays: 7 } as const;

  it('falls on the working day before where the day is a red one (board’s setting)', () => {
    // 24 December 2026: eight days before New Year's Day is julafton; ten days is Tuesday the 22nd.
    const newYear = { ...planned, date: '2027-01-04' as LocalDate };
    given(newYear)
      .when({ ...plan, noticeDays: 10 })
      .thenEvents({
        type: 'PreparationPlanned',
        materialStopOn: '2026-12-23' as LocalDate,
        noticeOn: '2026-12-23' as LocalDate,
      });
  });

  it('tells the kansli once at 08.00 on the working day before each, and late if nobody could', () => {
    const events = recorded([planned], plan);
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('no meeting');
    // Material stop Monday 30 November: told on Friday the 27th. Notice day Thursday 3 December.
    expect(nextDueAt(state)).toBe('2026-11-27T07:00:00.000Z');
    const told = recorded(events, { type: 'TimePassed', at: '2026-11-27T07:00:00.000Z' as Instant });
    expect(told.at(-1)).toMatchObject({ type: 'PreparationNear', which: 'MATERIAL_STOP', late: false });
    const again = given(...told).state();
    expect(isAhead(again) && nextDueAt(again)).toBe('2026-12-02T07:00:00.000Z');
    const slept = given(...events).when({ type: 'TimePassed', at: '2026-12-05T07:00:00.000Z' as Instant });
    expect(slept.decision).toMatchObject({ events: [{ late: true }, { which: 'NOTICE', late: true }] });
    // Once a kallelse is out nobody is told that it must go.
    const called = given(...told, imported('Budget')).state();
    expect(isAhead(called) && nextDueAt(called)).toBe(null);
  });

  it('a day that stays as it was when the board’s rule changes is not told again', () => {
    const told = recorded([planned], plan, {
      type: 'TimePassed',
      at: '2026-11-27T07:00:00.000Z' as Instant,
    });
    const changed = recorded(told, { ...plan, noticeDays: 8 });
    expect(given(...changed).state()).toMatchObject({
      agenda: { preparation: { noticeOn: '2026-12-02', told: ['MATERIAL_STOP'] } },
    });
    given(...changed)
      .when({ ...plan, noticeDays: 8 })
      .thenNothing();
    const earlier = recorded(told, { ...plan, materialStopDays: 9 });
    expect(given(...earlier).state()).toMatchObject({
      agenda: { preparation: { materialStopOn: '2026-12-01', told: [] } },
    });
  });

  it('is planned anew when the meeting moves', () => {
    const to = { date: '2026-12-17' as LocalDate, start: null, end: null, place: null };
    const events = recorded(
      [planned],
      plan,
      { type: 'MoveMeeting', by: office, at: now, reason: 'Sal saknas.', to },
      plan,
    );
    expect(given(...events).state()).toMatchObject({
      agenda: { preparation: { noticeOn: '2026-12-10', told: [] } },
    });
  });

  it('gives a distance link only where the board has decided on distance (FinsamL 19 a §)', () => {
    const link = { type: 'SetDistanceLink', by: office, at: now, link: 'https://mote.example/1' } as const;
    given(planned)
      .when({ ...link, decided: 'NOT_DECIDED' })
      .thenRefused('meeting.distanceNotDecided');
    given(planned)
      .when({ ...link, decided: 'ALLOWED', link: 'mote' })
      .thenRefused('meeting.badLink');
    expect(given(...recorded([planned], { ...link, decided: 'ALLOWED' })).state()).toMatchObject({
      agenda: { distanceLink: 'https://mote.example/1' },
    });
  });
});
