import { expect, it } from 'vitest';
import { described, norrskog } from '../../test/support/boards.ts';
import { memoryStreams } from '../../test/support/memory-streams.ts';
import { applyDescription, type KnownBoard, loadBoard } from '../board/index.ts';
import { type Instant, type LocalDate, localDateOf, SYSTEM } from '../kernel/index.ts';
import { calendarMeeting } from './calendar.ts';
import type { MeetingCommand } from './domain/commands.ts';
import { runOnMeeting } from './use-cases.ts';
import { loadMeeting } from './views.ts';

const DAY = '2026-12-11' as LocalDate;
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;

async function world() {
  const streams = memoryStreams();
  const meta = { at: at(8), actor: SYSTEM, commandId: 'board' };
  await applyDescription(streams, described(norrskog()), localDateOf(at(8)), meta);
  const board = (await loadBoard(streams, 'norrskog')) as KnownBoard;
  let nth = 0;
  return {
    async run(command: MeetingCommand, hour: number, date = DAY) {
      nth += 1;
      const when = { at: at(hour), actor: SYSTEM, commandId: `c${nth}` };
      const { meetingId } = await runOnMeeting({ streams }, 'norrskog', date, command, when);
      const meeting = await loadMeeting({ streams }, meetingId);
      return meeting && calendarMeeting(meeting, board);
    },
  };
}

const MAJA = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] } as const;
const PLAN: MeetingCommand = {
  type: 'PlanMeeting',
  date: DAY,
  start: null,
  end: null,
  place: null,
  title: null,
  source: null,
};
const ARRANGED = { date: DAY, start: '13:00', end: '16:00', place: 'Granen', title: 'Styrelsemöte' };

it('a calendar is told where and when, who calls, and how often that has changed', async () => {
  const { run } = await world();
  expect(await run(PLAN, 9)).toEqual({
    meetingId: 'meeting/norrskog/2026-12-11',
    sequence: 0,
    changedAt: at(9),
    boardName: 'Samordningsförbundet Norrskog',
    title: null,
    date: DAY,
    start: null,
    end: null,
    place: null,
    distanceLink: null,
    organiser: { name: 'Maja Holm', email: 'maja@norrskog.example' },
    cancelled: false,
  });
  const arranged = await run({ type: 'RearrangeMeeting', ...ARRANGED }, 10);
  expect(arranged).toMatchObject({ sequence: 1, changedAt: at(10), start: '13:00', place: 'Granen' });
});

it('SEQUENCE rises when the day moves and when the meeting is cancelled, and the name stays', async () => {
  const { run } = await world();
  await run(PLAN, 9);
  const moved = await run({ type: 'RearrangeMeeting', ...ARRANGED, date: '2026-12-18' as LocalDate }, 10);
  expect(moved).toMatchObject({ meetingId: 'meeting/norrskog/2026-12-11', sequence: 1 });
  const cancelled = await run(
    { type: 'CancelMeeting', by: MAJA, at: at(11), reason: 'För få ärenden' },
    11,
    moved?.date,
  );
  expect(cancelled).toMatchObject({
    meetingId: 'meeting/norrskog/2026-12-11',
    sequence: 2,
    cancelled: true,
    changedAt: at(11),
  });
});

it('SEQUENCE stays when something happens that no calendar shows', async () => {
  const { run } = await world();
  await run(PLAN, 9);
  const ref = { documentId: 'd', fileSha256: 'f', readingSha256: 'r', name: 'kallelse.docx' };
  const notice = { date: DAY, start: null, end: null, place: null, document: ref, noticeDate: null };
  const called = await run({ type: 'ImportNotice', ...notice, called: [], agenda: [] }, 12);
  expect(called).toMatchObject({ sequence: 0, changedAt: at(9) });
});
