import { describe, expect, it } from 'vitest';
import { day } from '../../../test/wordings/invented-board.ts';
import { instantAt } from '../../kernel/index.ts';
import type { Part } from '../turn/situation.ts';
import { type Context, NOTHING_SAID, type Subject } from './context.ts';
import { subjectAtWork, workedAfter } from './worked-on.ts';

const now = instantAt(day('2026-12-01'), '09:00');
const worked = { boardId: 'norrskog', meetingId: 'mars', at: now };
const of = (meetingId: string | null): Subject => ({
  boardId: 'norrskog',
  intent: 'matter.about',
  meetingId,
  matter: null,
  personId: null,
  topic: [],
  at: now,
});
const context: Context = { ...NOTHING_SAID, subject: of('december'), worked };
const always = () => true;
const act = (action: 'item.add' | 'rsvp.decline', meetingId: string): Part => ({
  kind: 'act',
  request: { action, boardId: 'norrskog', personId: 'maja', params: { meetingId }, text: '' },
});
const told: Part = { kind: 'tasks' };

describe('the meeting worked on', () => {
  it('is that of the next act on an agenda, and of nothing else', () => {
    for (const intent of ['item.edit', 'item.withdraw', 'agenda.post', 'agenda.show'] as const) {
      expect(subjectAtWork(context, 'norrskog', intent, always)?.meetingId).toBe('mars');
      expect(subjectAtWork({ ...context, subject: null }, 'norrskog', intent, always)?.meetingId).toBe(
        'mars',
      );
    }
    for (const intent of ['rsvp.decline', 'attendance.coming', 'meeting.cancel', null] as const) {
      expect(subjectAtWork(context, 'norrskog', intent, always)?.meetingId).toBe('december');
    }
  });

  it('is of its own board, and ahead', () => {
    expect(subjectAtWork(context, 'kustlandet', 'item.edit', always)).toBeNull();
    expect(subjectAtWork(context, 'norrskog', 'item.edit', () => false)?.meetingId).toBe('december');
  });

  it('begins with an act on an agenda and ends when another meeting is spoken of', () => {
    expect(workedAfter(NOTHING_SAID, act('item.add', 'mars'), null, [], now)).toEqual(worked);
    expect(workedAfter(context, act('rsvp.decline', 'december'), null, [], now)).toEqual(worked);
    expect(workedAfter(context, told, of('december'), [], now)).toEqual(worked);
    expect(workedAfter(context, told, null, [], now)).toEqual(worked);
    expect(workedAfter(context, told, of('mars'), [], now)).toEqual(worked);
    expect(workedAfter(context, told, of('juni'), [], now)).toBeNull();
  });
});
