import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Doer, type Instant, type LocalDate, replay } from '../../../kernel/index.ts';
import type { MeetingCommand } from '../commands.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { MATTERS } from './commands.ts';

const at = '2026-11-20T10:00:00.000Z' as Instant;
const by: Doer = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE', 'MEMBER'] };
const template = ['Öppnande', MATTERS, 'Avslutande'];
const ids = ['a', 'b', 'c', 'd', 'standard-1', 'standard-3', 'kallelse-1', 'kallelse-2'];
const itemId = fc.constantFrom(...ids);
const after = fc.option(itemId, { nil: null });
const content = fc.constantFrom('Budget', 'Ansökan', 'Lön', '').map((heading) => ({
  heading,
  presenter: null,
  background: '',
  proposals: [],
  amounts: [],
  internal: false,
}));
const channel = { tenantId: 't', teamId: 'team', channelId: 'c' };
const agendaOf = (...headings: string[]) =>
  headings.map((heading, index) => ({
    number: String(index + 1),
    heading,
    presenter: null,
    attachments: ['1'],
    proposals: [],
    amounts: [],
    internal: false,
  }));
const sha256 = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

const command: fc.Arbitrary<MeetingCommand> = fc.oneof(
  fc
    .record({ itemId, content, place: fc.oneof(fc.constant('LAST' as const), fc.record({ after })) })
    .map((one) => ({ type: 'AddItem' as const, by, at, template, ...one })),
  fc.record({ itemId, content }).map((one) => ({ type: 'EditItem' as const, by, at, ...one })),
  fc.record({ itemId, after }).map((one) => ({ type: 'MoveItem' as const, by, at, ...one })),
  fc.record({ first: itemId, second: itemId }).map((one) => ({ type: 'SwapItems' as const, by, at, ...one })),
  itemId.map((id) => ({ type: 'WithdrawItem' as const, by, at, itemId: id, reason: 'Skäl' })),
  itemId.map((id) => ({ type: 'RestoreItem' as const, by, at, itemId: id })),
  fc.record({ itemId, sha256 }).map((one) => ({
    type: 'AddPaper' as const,
    by,
    at,
    itemId: one.itemId,
    paper: { name: 'x.pdf', sha256: one.sha256, size: 1, contentType: 'application/pdf' },
  })),
  fc.constant({ type: 'PostAgenda' as const, by, at, channel, chairUnavailable: false }),
  fc.constantFrom('r1', 'r2').map((readingSha256) => ({
    type: 'ImportNotice' as const,
    date: '2026-12-10' as LocalDate,
    start: null,
    end: null,
    place: null,
    document: { documentId: 'd', fileSha256: 'f', readingSha256, name: 'k.docx' },
    noticeDate: null,
    called: [],
    agenda:
      readingSha256 === 'r1' ? agendaOf('Öppnande', 'Budget') : agendaOf('Öppnande', 'Ansökan', 'Budget'),
  })),
);

const planned: MeetingEvent = {
  type: 'MeetingPlanned',
  date: '2026-12-10' as LocalDate,
  start: null,
  end: null,
  place: null,
  title: null,
  source: null,
};

it('numbers and ids are unique, what was added is never lost, a stand is kept, and replay gives the same', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      const events: MeetingEvent[] = [planned];
      let state = replay(meetingDecider, events);
      for (const one of commands) {
        const before = state;
        const decision = meetingDecider.decide(state, one);
        if (decision.kind === 'refused') continue;
        events.push(...decision.events);
        state = decision.events.reduce(meetingDecider.evolve, state);
        if (state.status === 'NONE' || before.status === 'NONE') throw new Error('the meeting is gone');
        const items = state.agenda.items ?? [];
        expect(new Set(items.map((item) => item.number)).size).toBe(items.length);
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
        const known = [...items, ...state.agenda.withdrawn.map((gone) => gone.item)].map((item) => item.id);
        for (const item of before.agenda.items ?? []) {
          if (item.standard === null) expect(known).toContain(item.id);
        }
        if (before.agenda.postedIn !== null && one.type !== 'ImportNotice') {
          for (const item of items) {
            const was = before.agenda.items?.find((other) => other.id === item.id);
            if (was) expect(item.number).toBe(was.number);
          }
        }
      }
      expect(replay(meetingDecider, events)).toEqual(state);
    }),
    { numRuns: 200 },
  );
});
