import type { z } from 'zod';
import { boardOnDay, loadBoard } from '../../board/index.ts';
import { type LocalDate, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import {
  changeProofs,
  findMeetingNamed,
  listMeetings,
  loadMeeting,
  type NoticeExport,
  noticeExport,
  noticeProofs,
  noticeText,
  reminderProofs,
} from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import { deliveries } from '../../teams/outbox/deliveries.ts';
import { command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { noticeShowOutput } from './notice-output.ts';

export const noticeShow = command({
  name: 'notice show',
  summary: 'visa en kallelse: vem som har fått den, vem som kommer och vem som går in för vem',
  arguments: [
    { name: '<möte>', summary: 'mötets dag (ÅÅÅÅ-MM-DD), också en det har flyttats från, eller id' },
  ],
  options: [{ flags: '--board <id>', summary: 'styrelsens id, när mötet anges med dag' }],
  output: noticeShowOutput as unknown as z.ZodType<NoticeExport>,
  async run(input, environment) {
    const store = await environment.openStore();
    try {
      const boardId = textOption(input, 'board')?.replace(/^board\//, '') ?? null;
      const id = await meetingIdOf(store, input.arguments[0] ?? '', boardId);
      const loaded = id === null ? null : await loadMeeting(store, id);
      const ofBoard = /^meeting\/([^/]+)\//.exec(id ?? '')?.[1] ?? '';
      const board = loaded && (await loadBoard(store.streams, ofBoard));
      if (!loaded || !board || loaded.state.status === 'NONE' || (boardId !== null && boardId !== ofBoard)) {
        throw new CliFailure('meeting.unknown', 'Det mötet finns inte. Ange mötets dag och --board ID.');
      }
      const onDay = boardOnDay(board, loaded.state.date);
      const sent = await deliveries(store.records, loaded.id);
      const versions = noticeProofs(loaded.events, sent, onDay, null);
      const changes = changeProofs(loaded.events, sent, onDay, null);
      const reminders = reminderProofs(loaded.events, sent, onDay, null);
      const output = noticeExport(loaded.id, ofBoard, loaded.state, { versions, changes, reminders });
      const told = noticeText(output, versions, localDateOf(environment.clock.now()));
      return {
        output,
        text: [told, ...(await ofTheSameDay(store, loaded.id, loaded.state.date))].join('\n'),
      };
    } finally {
      await store.close();
    }
  },
});

/** The other meetings of the day, a cancelled one too: how each is shown. */
async function ofTheSameDay(store: Store, shown: string, date: LocalDate): Promise<string[]> {
  const ofBoard = /^meeting\/([^/]+)\//.exec(shown)?.[1] ?? '';
  const others = (await listMeetings(store, ofBoard)).filter((one) => one.date === date && one.id !== shown);
  return others.map(
    ({ id, status }) =>
      `Samma dag finns ett till möte${status === 'CANCELLED' ? ', som är inställt' : ''}: klubban notice show ${id}`,
  );
}

/** A day needs a board; an id says both. */
async function meetingIdOf(store: Store, given: string, boardId: string | null): Promise<string | null> {
  if (given.startsWith('meeting/')) return given;
  const date = parseLocalDate(given);
  if (date === null || boardId === null) {
    throw new CliFailure(
      'cli.badUsage',
      'Ange mötets dag och styrelsen: klubban notice show ÅÅÅÅ-MM-DD --board ID.',
    );
  }
  return findMeetingNamed(store, boardId, date);
}
