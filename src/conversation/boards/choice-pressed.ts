import { z } from 'zod';
import { type Instant, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import { isOverBy, timeAsked } from '../../meeting/index.ts';
import type { ChoiceCard, MeetingNamed, SinceNamed } from '../answer/meeting-named.ts';
import type { Knowledge, MeetingOnRecord } from '../knowledge.ts';
import { answerPart } from '../turn/said-parts.ts';
import type { Conversed, Part } from '../turn/situation.ts';

const day = z.string().transform((text, { addIssue }) => {
  const date = parseLocalDate(text);
  if (date === null) addIssue('no date');
  return date ?? z.NEVER;
});
const hour = z.string().max(5);

/** As a press brings it. */
export const choiceCard = z.object({
  on: day,
  meetings: z
    .array(z.object({ id: z.string().max(200), date: day, start: hour.nullable(), end: hour.nullable() }))
    .max(100)
    .optional(),
});

const OF_COMING = /^(?:rsvp|substitute)\./u;
const IS_ANSWER = /^(?:rsvp|substitute|circulation|poll)\./u;

/**
 * An answer of one's own that a press settles is to the meeting that the card names, and to no other that has come to be
 * the next since: where that is over, moved or called off, nothing is recorded. Where the card names none, a press on a
 * later day answers nothing.
 */
export async function asTheCardAsked(
  conversed: Conversed,
  card: ChoiceCard,
  knowledge: Knowledge,
  now: Instant,
): Promise<Conversed> {
  const parts = await Promise.all(conversed.parts.map((part) => ofCard(part, card, knowledge, now)));
  return { ...conversed, parts };
}

async function ofCard(
  part: Part,
  { on, meetings = [] }: ChoiceCard,
  knowledge: Knowledge,
  now: Instant,
): Promise<Part> {
  if (part.kind !== 'act' || !IS_ANSWER.test(part.request.action)) return part;
  const { boardId, action, params } = part.request;
  if (params.personId !== undefined || params.unknown !== undefined) return part;
  const today = localDateOf(now);
  const [first] = meetings;
  if (first === undefined || !OF_COMING.test(action)) {
    return on === today
      ? part
      : answerPart({ area: 'being', value: { kind: 'nothing-asked', forOthers: false } });
  }
  const known = (await knowledge.board(boardId))?.meetings ?? [];
  const standing = meetings.map((one) => ({ one, is: standingOf(one, known, now) }));
  const ahead = standing.filter(({ is }) => is === 'AHEAD').map(({ one }) => one);
  const [only, ...more] = ahead;
  if (only === undefined) {
    const why = standing[0]?.is ?? 'OVER';
    return answerPart({ area: 'being', value: { kind: 'choice-over', meeting: first, why, today } });
  }
  return more.length > 0 ? part : ofMeeting(part, only);
}

function standingOf(named: MeetingNamed, known: readonly MeetingOnRecord[], now: Instant): SinceNamed {
  const state = known.find(({ id }) => id === named.id)?.state;
  if (state?.status === 'CANCELLED') return 'CANCELLED';
  if (state === undefined || state.status === 'CLOSED') return 'OVER';
  if (timeAsked(state) !== timeAsked(named)) return 'MOVED';
  return isOverBy(state, now) ? 'OVER' : 'AHEAD';
}

/** The act, of that meeting and no other. */
function ofMeeting(part: Extract<Part, { readonly kind: 'act' }>, { id, date }: MeetingNamed): Part {
  const { start: _, end: __, mayBeOn: ___, noMeetingOn: ____, ...said } = part.request.params;
  const params = { ...said, meetingId: id, meetingDate: date, meetingSaid: true };
  return { ...part, request: { ...part.request, params } };
}
