import { asksWhetherTakenUp } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { ITEM_ASKED, whenInWords } from '../../text/index.ts';
import { type AtMeeting, said } from '../reach.ts';
import { explain, type Said } from './item/item-words.ts';
import { namesIt } from './most-named.ts';

/**
 * "Ska vi ta upp budgeten?": that the agenda has it, with its number; or, for whoever may add or propose it, the note
 * that it has not. Null: nothing is asked, or the agenda is not hers to read.
 */
export function whetherTakenUp(
  at: AtMeeting,
  turn: Turn,
  text: string,
  heading: string,
): { readonly answer: Said } | { readonly note: string } | null {
  if (!asksWhetherTakenUp(text) || heading === '' || !readsWholeAgenda(at)) return null;
  const { meeting, boardId } = at;
  const when = whenInWords(meeting, localDateOf(turn.at));
  const found = (meeting.agenda.items ?? []).filter(
    (item) => item.standard === null && namesIt(item, heading),
  );
  const [first] = found;
  if (first === undefined) return { note: ITEM_ASKED.isNot(heading, when) };
  const buttons = found.slice(0, 2).map(({ number }) => ({
    title: ITEM_ASKED.show(number),
    verb: 'conversation.ask',
    data: { text: ITEM_ASKED.words(number, meeting.date), boardId },
  }));
  const fact = ITEM_ASKED.is(
    found.map(({ number, heading: own }) => `${number} ${own}`),
    when,
  );
  return { answer: explain(said(at, fact, [], buttons)) };
}
