import { z } from 'zod';
import { boardOnDay, openBoardDirectory } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { command } from '../command.ts';
import { dayField } from '../outputs.ts';
import { count } from '../text.ts';

export const boardList = command({
  name: 'board list',
  summary: 'lista styrelserna',
  output: z.strictObject({
    boards: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          active: z.boolean().describe('false när styrelsen har upphört'),
          lastDay: dayField.nullable().describe('styrelsens sista dag'),
          seats: z.int().describe('antal platser'),
          chair: z.string().nullable().describe('ordförandens namn'),
        }),
      )
      .describe('i ordning efter id'),
  }),
  async run(_input, environment) {
    const store = await environment.openStore();
    try {
      const today = localDateOf(environment.clock.now());
      const faults: string[] = [];
      const directory = openBoardDirectory(store.streams, (fault) => faults.push(fault.id));
      const boards = (await directory.all()).map((board) => boardOnDay(board, today));
      for (const id of faults) environment.printError(`${id} går inte att läsa. Kör klubban verify.`);
      const output = boards.map(({ id, name, active, lastDay, seats, chair }) => ({
        id,
        name,
        active,
        lastDay,
        seats: seats.length,
        chair: chair?.name ?? null,
      }));
      const lines = output.map(
        (board) =>
          `${board.id}  ${board.name}, ${count(board.seats, 'plats', 'platser')}${board.active ? '' : ' (upphört)'}`,
      );
      return {
        output: { boards: output },
        text: lines.join('\n') || 'Ingen styrelse är beskriven än. Lägg in en med klubban board apply FIL.',
        exitCode: faults.length === 0 ? 0 : 1,
      };
    } finally {
      await store.close();
    }
  },
});
