import { expect, it, vi } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { understand } from '../understand/understand.ts';
import { boardsPolled } from './polled-days.ts';

const asked = async (text: string) => {
  const openNow = vi.fn(async () => []);
  const nobody = { persons: [], organisations: [], boards: [] };
  const boards = [{ membership: {}, knowledge: {} }] as unknown as Board[];
  const said = understand(text, nobody, '2026-11-27' as LocalDate);
  const now = '2026-11-27T10:00:00.000Z' as Instant;
  await boardsPolled(said, boards, { audience: 'asker', now, openNow });
  return openNow.mock.calls.length;
};

it.each(['när är nästa möte', 'vad beslutade vi om lovskolan?', 'vad bestämdes på senaste mötet?'])(
  'what waits is not read for a question: %j',
  async (text) => {
    expect(await asked(text)).toBe(0);
  },
);

it.each(['kan den 9', 'jag kan båda'])(
  'what waits is read for what may be an answer to it: %j',
  async (text) => {
    expect(await asked(text)).toBe(1);
  },
);
