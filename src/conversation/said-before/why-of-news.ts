import { epochOf, HOUR, type Instant, type LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Context } from './context.ts';

const WHY = sifted(
  /^(?:(?:men|och|va|hej|jaha|oj|nej|ok|okej)[ ,.!]+)*(?:varför|hur så|hurså|hur kommer det sig|vad är skälet|av vilken anledning)(?: (?:då|nu|det))*[?!. ]*$/iu,
);
/** Later than that, it is asked of something else. */
const LASTS = 48 * HOUR;

/**
 * "Varför?", alone, of somebody who has just heard that a meeting is cancelled or moved, and has said nothing since: the
 * question that is meant, and of which board. Null: it is of something else.
 */
export function whyOfNews(
  text: string,
  boards: readonly Board[],
  { lastSaid, subject }: Pick<Context, 'lastSaid' | 'subject'>,
  { now, today }: { readonly now: Instant; readonly today: LocalDate },
): { readonly text: string; readonly boardId: string } | null {
  if (!WHY.test(text)) return null;
  const talked = [lastSaid?.at ?? '', subject?.at ?? ''].toSorted().at(-1) ?? '';
  const news = boards.flatMap(({ knowledge }) =>
    knowledge.meetings.flatMap(({ state }) => {
      const { date, lastMove } = state;
      const off = state.status === 'CANCELLED' ? state.cancelledAt : null;
      const at = off ?? lastMove?.at ?? '';
      if (date < today || at <= talked || at === '' || epochOf(now) - epochOf(at) > LASTS) return [];
      const words = off === null ? `varför är mötet ${date} flyttat?` : `varför är mötet ${date} inställt?`;
      return [{ text: words, boardId: knowledge.id, at }];
    }),
  );
  return news.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}
