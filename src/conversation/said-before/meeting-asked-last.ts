import { meetingOf } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import type { ActToRun, Conversed, Part, Situation } from '../turn/situation.ts';
import { isAskedSince } from './answer-asked.ts';
import type { Asked, Context } from './context.ts';

const OF_COMING = /^rsvp\./u;

/** A meeting that was spoken of, or asked about, in the conversation. */
interface Spoken {
  readonly meetingId: string;
  readonly at: string;
}

/** Each of the parts, so. */
export async function ofMeetingsAskedLast(
  told: Conversed,
  before: Situation,
  context: Context,
  boards: readonly Board[],
): Promise<Conversed> {
  if (!told.parts.some((part) => part.kind === 'act' && isOwnUndated(part.request))) return told;
  const of = (part: Part) => ofMeetingAskedLast(part, before, context, boards);
  return { ...told, parts: await Promise.all(told.parts.map(of)) };
}

/**
 * "Jag kan tyvärr inte komma", right after "Kommer du till mötet den 18?": an answer of one's own that names no day is of
 * the meeting that was asked about last, not of the nearest that has called (handbok: "Vilket möte gäller svaret?"). Where
 * another meeting has been spoken of since, or was what the message before this was of, which of them is asked.
 * @param before the conversation as it was when the message came
 * @param context as it is after what was said before this in the message
 */
async function ofMeetingAskedLast(
  part: Part,
  before: Situation,
  context: Context,
  boards: readonly Board[],
): Promise<Part> {
  if (part.kind !== 'act' || !isOwnUndated(part.request)) return part;
  const { request } = part;
  const on = (params: ActToRun['params']): Part => ({ kind: 'act', request: { ...request, params } });
  const dateOf = (meetingId: string | undefined) => {
    const of = boards.find(({ knowledge }) => knowledge.id === request.boardId)?.knowledge;
    const state = of === undefined ? undefined : meetingOf(of, meetingId)?.state;
    return state === undefined || state.status === 'CANCELLED' || state.status === 'CLOSED'
      ? null
      : state.date;
  };
  const either = (one: string | undefined, other: string): Part => {
    const [date, next] = [dateOf(one), dateOf(other)];
    if (date === null || next === null || date === next) return part;
    const { meetingId: _, meetingDate: __, start: ___, end: ____, ...rest } = request.params;
    return on({ ...rest, mayBeOn: [date, next].toSorted() });
  };
  const asked = await askedOfComing(request.boardId, before);
  const since = spokenOf(request.boardId, before.context);
  if (asked !== null) {
    if (since !== null && since.at > asked.at && since.meetingId !== asked.meetingId)
      return either(asked.meetingId, since.meetingId);
    const date = dateOf(asked.meetingId);
    if (date === null) return part;
    return on({ ...request.params, meetingId: asked.meetingId, meetingDate: date, meetingSaid: true });
  }
  const acted = actedOn(request.boardId, context);
  return acted === null || acted === request.params.meetingId
    ? part
    : either(request.params.meetingId, acted);
}

/** Of herself, and of no meeting that the words name. */
function isOwnUndated({ action, params }: ActToRun): boolean {
  const { meetingSaid, noMeetingOn, mayBeOn, alsoOn, personId, servesFor, unknown, rest } = params;
  const names = [noMeetingOn, mayBeOn, alsoOn, personId, servesFor, unknown, rest];
  return OF_COMING.test(action) && meetingSaid !== true && names.every((one) => one === undefined);
}

/** The question whether she comes to a meeting that was put last and that she has not answered; null: none stands. */
async function askedOfComing(boardId: string, before: Situation): Promise<Spoken | null> {
  const { asked, askedBefore } = before.context;
  const mine = before.memberships.find((one) => one.boardId === boardId);
  const isOfComing = (one: Asked) =>
    OF_COMING.test(one.yes ?? '') && one.boardId === boardId && one.params.personId === undefined;
  const last = [asked, askedBefore].find((one) => one != null && isOfComing(one));
  const meetingId = last?.params.meetingId;
  if (last == null || mine === undefined || typeof meetingId !== 'string') return null;
  if (await isAskedSince(last, mine, before)) return null;
  return (await before.isAnswered?.(last)) === true ? null : { meetingId, at: last.at };
}

function spokenOf(boardId: string, { subject }: Context): Spoken | null {
  return subject?.boardId === boardId && subject.meetingId !== null
    ? { meetingId: subject.meetingId, at: subject.at }
    : null;
}

/** The meeting of what was said just before: earlier in the message, else in the one before it. */
function actedOn(boardId: string, { understood, lastSaid }: Context): string | null {
  const { meetingId, board } = understood?.params ?? {};
  if (board === boardId && typeof meetingId === 'string') return meetingId;
  return lastSaid?.boardId === boardId ? (lastSaid.meetingId ?? null) : null;
}
