import { describe, expect, it } from 'vitest';
import * as board from '../../../../../test/support/meetings.ts';
import type { PlannedItem } from '../../agenda/item.ts';
import { noticeChanges } from './notice-changes.ts';

const { agendaItem } = board;
const AGENDA = [agendaItem('1', 'Öppnande'), agendaItem('2', 'Budget', { proposals: ['att fastställa'] })];

describe('what changed between two versions (domain page 5, SUPPLEMENTED)', () => {
  const content = (agenda: readonly PlannedItem[], more: object = {}) => ({
    date: board.DAY,
    start: '13:00',
    end: null,
    place: 'Stadshuset',
    title: null,
    distance: 'NOT_DECIDED' as const,
    distanceLink: null,
    agenda,
    ...more,
  });

  it('an ärende more, another day, time and place, each told as such', () => {
    const more = [...AGENDA, agendaItem('3', 'Lokaler')];
    const after = content(more, { date: '2026-12-17', start: '09:00', place: 'Folkets hus' });
    expect(noticeChanges(content(AGENDA), after)).toMatchObject({
      frame: ['DATE', 'TIME', 'PLACE'],
      agenda: [{ kind: 'added', item: { heading: 'Lokaler' } }],
    });
    expect(noticeChanges(content(AGENDA), content(AGENDA, { distance: 'ALLOWED' })).frame).toEqual([
      'DISTANCE',
    ]);
    // What has been taken off is told with why.
    const off = { item: agendaItem('3', 'Lokaler'), after: null, reason: 'Underlaget saknas' };
    expect(noticeChanges(after, content(AGENDA), after, [off]).agenda).toMatchObject([
      { kind: 'withdrawn', item: { heading: 'Lokaler' }, reason: 'Underlaget saknas' },
    ]);
    expect(noticeChanges(after, after)).toEqual({ frame: [], agenda: [] });
    // A move has told everybody the day, time and place already.
    expect(noticeChanges(content(AGENDA), after, after).frame).toEqual([]);
  });
});
