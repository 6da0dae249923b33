import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { understand } from '../understand/understand.ts';
import { ratherNews } from './asked-last.ts';
import { NOTHING_SAID } from './context.ts';

const board = (id: string) => ({ knowledge: { id }, membership: { boardId: id } }) as unknown as Board;
const [skog, kust] = [board('skog'), board('kust')];
const said = understand('ja det funkar för mig', vocabulary, TODAY as LocalDate);
const calledAt: Readonly<Record<string, string>> = {
  skog: '2026-01-05T09:00:00Z',
  kust: '2026-01-12T09:00:00Z',
};
const openNow = async ({ boardId }: { readonly boardId: string }): Promise<readonly OpenMatter[]> => [
  { kind: 'notice', heading: '', options: [], at: calledAt[boardId] as Instant },
];
const meant = (spokenAt: string | null) => {
  const context = spokenAt === null ? NOTHING_SAID : { ...NOTHING_SAID, board: spoken(spokenAt) };
  return ratherNews([skog, kust], [skog, kust], 'rsvp.accept', said, { context, openNow });
};
const spoken = (at: string) => ({ id: 'skog', at: at as Instant });

it('two boards that have called her since she last wrote anything are both meant, however long ago the first did', async () => {
  expect(await meant(null)).toEqual([skog, kust]);
});

it('the one that has called her since what she last wrote is meant alone', async () => {
  expect(await meant('2026-01-12T08:00:00Z')).toEqual([kust]);
});
