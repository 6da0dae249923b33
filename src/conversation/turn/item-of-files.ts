import { type Instant, localDateOf } from '../../kernel/index.ts';
import { meansItemAhead } from '../answer/acts/items/item-at-hand.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { addsItem } from '../understand/agenda/orders/new-item.ts';
import { mayNameItem } from '../understand/agenda/orders/papers-said.ts';

/**
 * What words that came with files say of the agendas ahead that the sender makes: the name of an item there, or of one to be added; or nothing,
 * where there are items to choose among. Null: there are none.
 */
export function itemOfFiles(text: string, boards: readonly Board[], now: Instant): 'named' | 'to-ask' | null {
  const today = localDateOf(now);
  const hers = boards
    .map(({ knowledge, membership }) => ({ board: knowledge, asker: membership, subject: null, today, now }))
    .filter((of) => writesAgenda(of));
  if (hers.length > 0 && addsItem(text)) return 'named';
  if (mayNameItem(text) && hers.some((of) => meansItemAhead(of, text))) return 'named';
  const hasItems = hers.some((of) =>
    upcoming(of).some(({ state }) => (state.agenda.items ?? []).some(({ standard }) => standard === null)),
  );
  return hasItems ? 'to-ask' : null;
}
