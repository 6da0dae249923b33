import { epochOf, HOUR } from '../../../kernel/index.ts';
import { undoesLast } from '../../understand/papers-said.ts';
import type { Asking } from '../asking.ts';
import { upcoming } from '../which-meeting.ts';

/** "Ångra", and nothing more, by whoever has just taken a bilaga away: that bilaga, and its meeting; else null. */
export function removalUndone(asking: Asking): { readonly label: string; readonly meetingId: string } | null {
  if (!undoesLast(asking.understanding.message.text)) return null;
  const own = upcoming(asking).flatMap(({ id, state }) =>
    state.agenda.removedPapers
      .filter(({ by, at }) => by.personId === asking.asker.personId && isJust(at, asking.now))
      .map(({ paper, at }) => ({ label: paper.label, meetingId: id, at })),
  );
  const last = own.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return last ? { label: last.label, meetingId: last.meetingId } : null;
}

function isJust(at: Asking['now'], now: Asking['now']): boolean {
  return Math.abs(epochOf(now) - epochOf(at)) <= HOUR;
}
