import type { LocalDate } from '../../kernel/index.ts';
import type { Part } from '../turn/situation.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import { type Intent, PREPARES } from '../understand/intents.ts';
import type { Context, Subject, Worked } from './context.ts';

/** Acts on a meeting's agenda and kallelse, and what is asked to see it: they go on with the meeting worked on. */
const WORKING: ReadonlySet<Intent> = new Set<Intent>([...PREPARES, 'agenda.show', 'agenda.item']);

/**
 * What is spoken of, for an act on an agenda: the meeting last worked on in this chat, while it is ahead. Otherwise "gör
 * punkt 6 intern" would reach the item of another meeting.
 */
export function subjectAtWork(
  context: Context,
  boardId: string,
  intent: Intent | null,
  isAhead: (meetingId: string) => boolean,
): Subject | null {
  const subject = context.subject?.boardId === boardId ? context.subject : null;
  const { worked } = context;
  if (!worked || worked.boardId !== boardId || intent === null || !WORKING.has(intent)) return subject;
  if (!isAhead(worked.meetingId)) return subject;
  const { meetingId, at } = worked;
  if (subject === null) {
    return { boardId, intent: null, meetingId, matter: null, personId: null, topic: [], at };
  }
  const matter = subject.matter?.meetingId === meetingId ? subject.matter : null;
  return { ...subject, meetingId, matter };
}

/** The meeting worked on after a part of a message: its own, or none where another has been spoken of since. */
export function workedAfter(
  { worked = null, subject: before }: Context,
  part: Part,
  after: Subject | null,
  dates: readonly DateMention[],
  now: Worked['at'],
): Worked | null {
  if (part.kind === 'act') {
    const { action, boardId, params } = part.request;
    const { meetingId } = params;
    return WORKING.has(action) && meetingId !== undefined ? { boardId, meetingId, at: now } : worked;
  }
  const meetingId = after?.meetingId ?? null;
  if (meetingId === null || meetingId === worked?.meetingId) return worked;
  return dates.length > 0 || meetingId !== (before?.meetingId ?? null) ? null : worked;
}

/** The board worked on after a part of a message; a question leaves it. */
export function boardWorkedAfter(
  { workedBoard = null }: Context,
  part: Part,
  at: Worked['at'],
): NonNullable<Context['workedBoard']> | null {
  return part.kind === 'act' && WORKING.has(part.request.action)
    ? { id: part.request.boardId, at }
    : workedBoard;
}

/** Whether a meeting of the board is from today on. */
export function isAheadOn(
  meetings: readonly { readonly id: string; readonly state: { readonly date: LocalDate } }[],
  today: LocalDate,
): (meetingId: string) => boolean {
  return (meetingId) => meetings.some(({ id, state }) => id === meetingId && state.date >= today);
}
