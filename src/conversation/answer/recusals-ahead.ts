import type { LocalDate } from '../../kernel/index.ts';
import { type Asking, speaksOf } from './asking.ts';
import { meetingMeant } from './which-meeting.ts';

/** Jäv that is registered for a meeting to come: who, in what ärende. Grounds are not told on. */
export interface RecusalsAhead {
  readonly kind: 'recusals-ahead';
  readonly board: string;
  readonly date: LocalDate;
  readonly registered: readonly {
    readonly person: string;
    readonly item: string;
    readonly heading: string | null;
  }[];
}

/** Null where the question is not of a meeting to come, or where others than the asker read along. */
export function recusalsAhead(asking: Asking): RecusalsAhead | null {
  if (asking.audience !== 'asker' || asking.understanding.entities.numbers.length > 0) return null;
  const said = asking.understanding.entities.dates.length > 0 || speaksOf(asking, 'next');
  const meant = meetingMeant(asking, 'next');
  if (!said || meant.kind !== 'one') return null;
  const { state } = meant.meeting;
  if (state.status === 'CLOSED' || state.date < asking.today) return null;
  const registered = state.matters.flatMap(({ item, recusals }) =>
    recusals
      .filter((one) => one.inEffect)
      .map((one) => ({ person: one.person.name, item: item.number, heading: item.heading })),
  );
  return { kind: 'recusals-ahead', board: asking.board.name, date: state.date, registered };
}
