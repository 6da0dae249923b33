import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { noticeContent, noticeHash } from '../../src/meeting/domain/notice/content.ts';
import {
  loadKnownMeeting,
  type MeetingCommand,
  meetingKind,
  type noticeExport,
} from '../../src/meeting/index.ts';
import { openStore, runCommand, type Store } from '../../src/store/index.ts';
import { described } from '../support/boards.ts';
import * as board from '../support/meetings.ts';
import { openTerminal, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeEach(async () => {
  terminal = await openTerminal('2026-12-02T09:00:00+01:00');
});
afterEach(() => terminal.remove());

const NOW = board.at('12-01');
const AGENDA = [board.agendaItem('1', 'Öppnande')];
const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  seats: [
    { organisation: 'Granby kommun', ledamot: { name: 'Eva Lind' }, ersattare: [{ name: 'Nils Ros' }] },
    { organisation: 'Region Norrskog', ledamot: { name: 'Karim Nasser' }, ersattare: [] },
  ],
};

async function sentNotice(): Promise<void> {
  const store = await openStore({ dataDir: join(terminal.folder, 'data') });
  const meta = { at: NOW, actor: { kind: 'operator' } } as const;
  await applyDescription(store.streams, described(NORRSKOG), localDateOf(NOW), {
    ...meta,
    commandId: 'board',
  });
  const roster = board.roster();
  const commands: MeetingCommand[] = [
    { ...board.imported(AGENDA), type: 'ImportNotice' },
    { type: 'SendNotice', by: board.office, at: NOW, roster, hash: '' },
    {
      type: 'AnswerAttendance',
      by: board.office,
      at: NOW,
      personId: board.eva.personId,
      answer: 'ABSENT',
      roster,
    },
  ];
  let state = meetingKind.decider.initialState;
  for (const [index, command] of commands.entries()) {
    const ready =
      command.type === 'SendNotice' && state.status !== 'NONE'
        ? { ...command, hash: noticeHash(noticeContent(state, roster.distance)) }
        : command;
    const target = { id: `meeting/norrskog/${board.DAY}`, boardId: 'norrskog' };
    const outcome = await runCommand(store.streams, meetingKind, target, ready, {
      ...meta,
      commandId: `m${index}`,
    });
    expect(outcome.kind).toBe('done');
    state = outcome.state;
  }
  await store.close();
}

describe('a board whose rules or people change (klubban board apply)', () => {
  it('changes the days of its coming meetings, and who is called to serve, at once', async () => {
    await sentNotice();
    const later = '2026-12-17' as LocalDate;
    await withStore(async (store) => {
      const plan = { ...board.planned(later), type: 'PlanMeeting' } as const;
      await runCommand(
        store.streams,
        meetingKind,
        { id: `meeting/norrskog/${later}`, boardId: 'norrskog' },
        plan,
        { at: NOW, actor: { kind: 'operator' }, commandId: 'plan' },
      );
    });
    const seats = NORRSKOG.seats.map((seat) => ({ ...seat, ersattare: [] }));
    const rules = { noticeDays: 5, rsvpDays: 2 };
    const file = await terminal.file('board.json', { boards: [{ ...NORRSKOG, seats, rules }] });
    expect(await terminal.run('board', 'apply', file, '--yes')).toMatchObject({ code: 0, err: '' });
    const after = await withStore(async (store) => ({
      plan: await loadKnownMeeting(store, `meeting/norrskog/${later}`),
      called: await loadKnownMeeting(store, `meeting/norrskog/${board.DAY}`),
    }));
    expect(after.plan?.state.agenda.preparation).toMatchObject({ noticeOn: '2026-12-11' });
    expect(after.called?.state.attendance.roster).toMatchObject({ rsvpDays: 2 });
    expect(after.called?.events.map(({ event }) => event.type)).toContain('MeetingSubstituteReleased');
    const versions = [after.plan?.version, after.called?.version];
    await terminal.run('board', 'apply', file, '--yes');
    const again = await withStore(async (store) => [
      (await loadKnownMeeting(store, `meeting/norrskog/${later}`))?.version,
      (await loadKnownMeeting(store, `meeting/norrskog/${board.DAY}`))?.version,
    ]);
    expect(again).toEqual(versions);
  });
});

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir: join(terminal.folder, 'data') });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

describe('klubban notice show', () => {
  it('prints who got the kallelse, who comes and who was asked to serve', async () => {
    await sentNotice();
    const shown = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog');
    expect(shown.out).toContain('Möte torsdag 10 december kl. 13.00–16.00, Stadshuset');
    expect(shown.out).toContain('Eva Lind: har inget konto i Teams');
    expect(shown.out).toContain('Eva Lind har förhinder (tisdag 1 december kl. 09.00, genom Maja Holm)');
    expect(shown.out).toContain('Nils Ros för Eva Lind: tillfrågad');
  });

  it('of a day with two meetings shows the one that stands, and how the cancelled one is shown', async () => {
    await sentNotice();
    const meta = { at: NOW, actor: { kind: 'operator' } } as const;
    await withStore(async (store) => {
      const first = { id: `meeting/norrskog/${board.DAY}`, boardId: 'norrskog' };
      const cancel = {
        type: 'CancelMeeting',
        reason: 'Ingen kan',
        by: board.office,
        at: NOW,
      } as MeetingCommand;
      await runCommand(store.streams, meetingKind, first, cancel, { ...meta, commandId: 'cancel' });
      const plan = { ...board.planned(board.DAY as LocalDate), type: 'PlanMeeting' } as const;
      await runCommand(store.streams, meetingKind, { ...first, id: `${first.id}-2` }, plan, {
        ...meta,
        commandId: 'plan',
      });
    });
    const { out } = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog');
    expect(out).not.toContain('Eva Lind: har inget konto i Teams');
    expect(out).toContain(
      `Samma dag finns ett till möte, som är inställt: klubban notice show meeting/norrskog/${board.DAY}`,
    );
    const other = await terminal.run('notice', 'show', `meeting/norrskog/${board.DAY}`);
    expect(other.out).toContain('Eva Lind: har inget konto i Teams');
  });

  it('gives it as JSON, and says so where there is no such meeting', async () => {
    await sentNotice();
    const { out } = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog', '--json');
    const output = JSON.parse(out) as ReturnType<typeof noticeExport>;
    expect(output).toMatchObject({
      schema: 'klubban.notice/1',
      versions: [{ number: 1, by: board.maja, rows: expect.arrayContaining([]) }],
      answers: [{ person: board.eva, answer: 'ABSENT', viaOffice: board.maja }],
      calls: [{ person: board.nils, status: 'ASKED' }],
    });
    expect(output.versions[0]?.rows).toHaveLength(7);
    const missing = await terminal.run('notice', 'show', '2027-01-01', '--board', 'norrskog', '--json');
    expect(missing.code).toBe(1);
    expect(missing.out).toContain('meeting.unknown');
  });

  it('gives as JSON what its schema says, whatever has happened: reminded, answered for, moved, cancelled', async () => {
    await sentNotice();
    const roster = board.roster();
    const by = { by: board.office, at: NOW } as const;
    const to = { date: '2026-12-17' as LocalDate, start: '13:00', end: '16:00', place: 'Stadshuset' };
    const more: MeetingCommand[] = [
      { type: 'RemindOfMeeting', ...by, roster },
      { type: 'SendNoticeAgain', ...by, people: [board.karim], seen: 0 },
      { type: 'AnswerAttendance', ...by, personId: board.karim.personId, answer: 'COMING', roster },
      { type: 'MoveMeeting', ...by, to, reason: 'Krock' },
      { type: 'CancelMeeting', ...by, reason: 'För få ärenden' },
    ];
    for (const [index, command] of more.entries()) {
      await withStore(async (store) => {
        const target = { id: `meeting/norrskog/${board.DAY}`, boardId: 'norrskog' };
        const meta = { at: NOW, actor: { kind: 'operator' }, commandId: `more${index}` } as const;
        expect((await runCommand(store.streams, meetingKind, target, command, meta)).kind).toBe('done');
      });
      // The command line refuses to print what its schema does not say.
      const shown = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog', '--json');
      expect(shown).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(shown.out)).toMatchObject({
        // Nothing has gone out here: nobody is claimed to have been written to.
        reminders: [{ by: board.maja, count: 0, at: NOW, rows: expect.arrayContaining([]) }],
      });
    }
  });

  it('finds a moved meeting by the day that it had, and a cancelled one by its day', async () => {
    await sentNotice();
    const act = (command: MeetingCommand, commandId: string) =>
      withStore((store) =>
        runCommand(
          store.streams,
          meetingKind,
          { id: `meeting/norrskog/${board.DAY}`, boardId: 'norrskog' },
          command,
          { at: NOW, actor: { kind: 'operator' }, commandId },
        ),
      );
    const by = { by: board.office, at: NOW } as const;
    const to = { date: '2026-12-17' as LocalDate, start: '13:00', end: '16:00', place: 'Stadshuset' };
    await act({ type: 'MoveMeeting', ...by, to, reason: 'Krock' }, 'move');
    const moved = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog');
    expect(moved.out).toContain('Möte torsdag 17 december kl. 13.00–16.00, Stadshuset');
    // What was sent and answered before is of the day that it was for; whoever is not told of the move is named.
    expect(moved.out).toContain('av Maja Holm, till torsdag 10 december kl. 13.00–16.00.');
    expect(moved.out).toContain(
      'Flyttat till torsdag 17 december kl. 13.00–16.00, tisdag 1 december kl. 09.00',
    );
    expect(moved.out).toMatch(/Svar för torsdag 10 december kl\. 13\.00:\s+Eva Lind har förhinder/);
    const json = await terminal.run('notice', 'show', board.DAY, '--board', 'norrskog', '--json');
    const output = JSON.parse(json.out) as ReturnType<typeof noticeExport>;
    expect(output).toMatchObject({
      date: '2026-12-17',
      versions: [{ calledTo: { date: board.DAY, start: '13:00' } }],
      changes: [{ kind: 'MOVED', afterVersion: 1, from: { date: board.DAY }, to, reason: 'Krock' }],
      answers: [],
      earlier: [
        {
          date: board.DAY,
          answers: [{ person: board.eva, answer: 'ABSENT' }],
          calls: [{ person: board.nils, status: 'ASKED' }],
        },
      ],
    });
    expect(output.changes[0]?.rows).toHaveLength(7);
    await act({ type: 'CancelMeeting', ...by, reason: 'För få ärenden' }, 'cancel');
    const cancelled = await terminal.run('notice', 'show', to.date, '--board', 'norrskog');
    expect(cancelled.out).toContain('Inställt tisdag 1 december kl. 09.00 av Maja Holm: För få ärenden');
    expect(cancelled.out).toContain('Version 1');
  });
});
