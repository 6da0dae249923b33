import { describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../kernel/index.ts';
import type { MeetingNamed } from '../answer/meeting-named.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Conversed, Part } from '../turn/situation.ts';
import type { Act } from '../understand/intents.ts';
import { asTheCardAsked } from './choice-pressed.ts';

const day = (text: string) => text as LocalDate;
const meeting = (date: string, more: object = {}) => ({
  id: `meeting/a/${date}`,
  state: { status: 'CALLED', date: day(date), start: '10:00', end: '12:00', ...more },
});
const named = (date: string): MeetingNamed => ({
  id: `meeting/a/${date}`,
  date: day(date),
  start: '10:00',
  end: '12:00',
});

function pressed(
  card: Parameters<typeof asTheCardAsked>[1],
  on: string,
  { action = 'rsvp.decline' as Act, meetings = [meeting('2027-02-11'), meeting('2027-04-22')] } = {},
): Promise<Part | undefined> {
  const params = { meetingId: 'meeting/a/2027-04-22' };
  const part: Part = { kind: 'act', request: { action, boardId: 'a', personId: 'me', params, text: 'nej' } };
  const knowledge = { board: async () => ({ meetings }) } as unknown as Knowledge;
  const conversed = { parts: [part], context: {} } as unknown as Conversed;
  return asTheCardAsked(conversed, card, knowledge, instantAt(day(on), '11:00')).then(
    ({ parts }) => parts[0],
  );
}

describe('a press on a card that asks in which board', () => {
  const card = { on: day('2027-02-02'), meetings: [named('2027-02-11')] };

  it('is to the meeting that it names, also where another would be answered first', async () => {
    expect(await pressed(card, '2027-02-03')).toMatchObject({
      request: {
        params: { meetingId: 'meeting/a/2027-02-11', meetingDate: '2027-02-11', meetingSaid: true },
      },
    });
    const of = { on: card.on, meetings: [named('2027-02-11'), named('2027-04-22')] };
    expect(await pressed(of, '2027-02-12')).toMatchObject({
      request: { params: { meetingId: 'meeting/a/2027-04-22' } },
    });
  });

  it.each([
    ['OVER', '2027-04-16', {}],
    ['MOVED', '2027-02-03', { start: '13:00' }],
    ['CANCELLED', '2027-02-03', { status: 'CANCELLED' }],
  ] as const)('is to nothing where that is %s', async (why, on, more) => {
    const meetings = [meeting('2027-02-11', more), meeting('2027-04-22')];
    expect(await pressed(card, on, { meetings })).toMatchObject({
      answer: { value: { kind: 'choice-over', why, meeting: { date: '2027-02-11' } } },
    });
  });

  it('answers nothing on a later day where it names no meeting, and what is no answer is as it was', async () => {
    const bare = { on: day('2027-02-02') };
    for (const action of ['rsvp.accept', 'circulation.answer', 'poll.answer'] as const) {
      expect(await pressed(bare, '2027-02-02', { action })).toMatchObject({ request: { action } });
      expect(await pressed(bare, '2027-02-03', { action })).toMatchObject({
        answer: { value: { kind: 'nothing-asked' } },
      });
    }
    expect(await pressed(card, '2027-04-16', { action: 'meeting.cancel' })).toMatchObject({
      request: { params: { meetingId: 'meeting/a/2027-04-22' } },
    });
  });
});
