import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { Asking } from '../answer/asking.ts';
import type { Board } from '../knowledge.ts';
import { NOTHING_SAID } from '../said-before/context.ts';
import type { Situation } from '../turn/situation.ts';
import { understand } from '../understand/understand.ts';
import { boardsMeant } from './which-board.ts';

const NOW = '2026-11-24T09:00:00.000Z' as Instant;

const board = (id: string, ...outcomes: readonly string[]) =>
  ({
    membership: { boardId: id, personId: 'rut', offices: ['OFFICE'] },
    knowledge: {
      id,
      people: [],
      meetings: [
        {
          id: `meeting/${id}`,
          state: {
            date: '2027-02-17',
            status: 'PLANNED',
            matters: [],
            agenda: {
              items: [],
              proposals: outcomes.map((kind) => ({ heading: 'Parkeringen', outcome: { kind } })),
            },
          },
        },
      ],
      onDay: () => ({ seats: [], persons: [], members: [], office: [] }),
    },
  }) as unknown as Board;

/** Of the board that was spoken of last, `dalsjon`. */
async function meant(text: string, ...boards: readonly Board[]): Promise<string[]> {
  const read = understand(text, { persons: [], organisations: [], boards: [] }, '2026-11-24' as LocalDate);
  const context = { ...NOTHING_SAID, board: { id: 'dalsjon', at: NOW } };
  const situation = { context, now: NOW, audience: 'asker' } as unknown as Situation;
  const chosen = await boardsMeant(boards, 'attendance.coming', read, situation, () => ({}) as Asking);
  return chosen.map(({ knowledge }) => knowledge.id);
}

it.each(['finns det några förslag?', 'tacka nej till parkeringen', 'visa förslagen'])(
  '%s: of the board in which a förslag waits, whichever was spoken of last',
  async (text) => {
    const [waiting, none] = [board('fjallbygden', 'WAITING'), board('dalsjon', 'ANSWERED', 'WITHDRAWN')];
    expect(await meant(text, waiting, none)).toEqual(['fjallbygden']);
    expect(await meant(text, waiting, board('dalsjon', 'WAITING'))).toEqual(['dalsjon']);
    expect(await meant(text, board('fjallbygden'), none)).toEqual(['dalsjon']);
  },
);
