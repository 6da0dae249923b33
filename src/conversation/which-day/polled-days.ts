import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { answersDays, mayAnswerDays } from '../understand/coming/reply/days-answered.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import type { Understanding } from '../understand/understand.ts';
import { namesMeetingDay } from './weekday-meant.ts';

/** "Kan den 9", "jag kan båda": whether it is said of the days of a datumfråga that waits for her on the board. */
export function isOfPolledDays(
  understanding: Understanding,
  { knowledge }: Pick<Board, 'knowledge'>,
  open: readonly OpenMatter[],
  today: LocalDate,
): boolean {
  return answersDays(understanding, open, namesMeetingDay(understanding, knowledge, open, today));
}

/** The boards of which that is said; none where another of them meets on the day. */
export async function boardsPolled(
  understanding: Understanding,
  boards: readonly Board[],
  { audience, now, openNow }: Pick<Situation, 'audience' | 'now' | 'openNow'>,
): Promise<readonly Board[]> {
  // What waits for her is read from the store: not for words that cannot be of it.
  if (audience !== 'asker' || !openNow || !mayAnswerDays(understanding)) return [];
  const today = localDateOf(now);
  const open = await Promise.all(boards.map(({ membership }) => openNow(membership)));
  const all = open.flat();
  if (!all.some(({ kind }) => kind === 'poll')) return [];
  const meets = boards.some(({ knowledge }) => namesMeetingDay(understanding, knowledge, all, today));
  if (meets || !answersDays(understanding, all, false)) return [];
  return boards.filter((board, at) => isOfPolledDays(understanding, board, open[at] ?? [], today));
}
