import type { LocalDate } from '../../kernel/index.ts';
import type { Capacity } from '../knowledge.ts';
import { PAST } from '../understand/features.ts';
import { type Asking, speaksOf } from './asking.ts';
import { meetingMeant } from './which-meeting.ts';

/** Jäv that is registered for a meeting to come: who, in what ärende. Grounds are not told on. */
export interface RecusalsAhead {
  readonly kind: 'recusals-ahead';
  readonly board: string;
  readonly date: LocalDate;
  /** Null for somebody who is told by the protokoll. */
  readonly registered:
    | readonly { readonly person: string; readonly item: string; readonly heading: string | null }[]
    | null;
}

/**
 * Who is told before the meeting: those who may contest what is reported, take the place of the one it is of, lead the
 * meeting or write its protokoll (KL 6:30, domain page section 10: any ledamot may contest a report). Revisorer and
 * adjungerade read it in the protokoll.
 */
const TOLD_AHEAD: ReadonlySet<Capacity> = new Set<Capacity>([
  'MEMBER',
  'SUBSTITUTE',
  'CHAIR',
  'VICE_CHAIR',
  'OFFICE',
  'ADMIN',
]);

/** Null where the question is not of a meeting to come, or where others than the asker read along. */
export function recusalsAhead(asking: Asking): RecusalsAhead | null {
  if (asking.audience !== 'asker' || asking.understanding.entities.numbers.length > 0) return null;
  const said = asking.understanding.entities.dates.length > 0 || speaksOf(asking, 'next');
  // "Vem var jävig i november?" tells of the November that has been, where there was a meeting.
  const back = asking.understanding.message.words.some((word) => PAST.test(word.text));
  const meant = meetingMeant(asking, back ? 'last' : 'next');
  if (!said || meant.kind !== 'one') return null;
  const { state } = meant.meeting;
  if (state.status === 'CLOSED' || state.date < asking.today) return null;
  const told = asking.asker.offices.some((office) => TOLD_AHEAD.has(office));
  const registered = state.matters.flatMap(({ item, recusals }) =>
    recusals
      .filter((one) => one.inEffect)
      .map((one) => ({ person: one.person.name, item: item.number, heading: item.heading })),
  );
  return {
    kind: 'recusals-ahead',
    board: asking.board.name,
    date: state.date,
    registered: told ? registered : null,
  };
}
