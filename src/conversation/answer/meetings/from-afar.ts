import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { fits } from '../../understand/dates/dates.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { held, isMinuted } from './which-meeting.ts';

const AFAR =
  '(?:på distans|via (?:länk|teams|video|zoom)|på (?:länk|teams|video|zoom)|digitalt|uppkopplad\\p{L}*|uppringd\\p{L}*)';
/** "Vem var på distans i mars", "nån som ringde in": who was, and not where or when the board meets. */
const ASKED = sifted(
  `^(?:och |men |å |o |hej )*(?:(?:vem|vilka|nån|någon|några|hur många)(?: alla)?(?: som| av oss| av ledamöterna)? (?:(?:var|va|satt|deltog|hade|körde|anslöt|medverkade)(?: det)?(?: som)?(?: \\p{L}+){0,4} ${AFAR}|ringde in|kopplade upp sig)|(?:var|va|satt|deltog|medverkade) (?:det )?(?:nån|någon|några)(?: \\p{L}+){0,4} ${AFAR}|ringde (?:nån|någon|några) in)(?!\\p{L})`,
  'iu',
);
const TOLD = sifted(`(?<!\\p{L})${AFAR}(?!\\p{L})`, 'iu');

/** Whether it is asked who took part from afar in a meeting that has been. */
export function asksWhoFromAfar({ understanding: { message, entities } }: Asking): boolean {
  return entities.tense !== 'future' && ASKED.test(message.text);
}

/** Those of whom the protokoll says that they took part from afar (FinsamL 19 a §); of a season or none named, at the latest meeting with any. */
export async function fromAfar(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const found = await meetingAsked(asking);
  if (!isRecord(found)) return { kind: 'not-recorded', board, date: found };
  const { id, state } = found.meeting;
  return {
    kind: 'from-afar',
    board,
    meetingId: id,
    date: state.date,
    people: await thoseAfar(asking, found),
  };
}

async function meetingAsked(asking: Asking): ReturnType<typeof onRecord> {
  const { dates } = asking.understanding.entities;
  // "I år": at any of that year's.
  const isOfYear = dates.some((date) => date.kind === 'parts' && date.month === null && date.day === null);
  const named = dates.length > 0 ? !isOfYear : asking.subject?.meetingId != null;
  if (named) return onRecord(asking);
  const then = held(asking).filter(({ state }) => dates.every((date) => fits(date, state.date)));
  for (const meeting of then.filter(isMinuted)) {
    const { state } = meeting;
    if (state.status !== 'CLOSED') continue;
    const { present, chair } = state.minutes;
    const found: OnRecord = { meeting, present, chair, view: asking.board.onDay(state.date) };
    if ((await thoseAfar(asking, found)).length > 0) return found;
  }
  return onRecord(asking);
}

/** By their own line in the head, or a sentence of a § that names them. */
async function thoseAfar(asking: Asking, { meeting, present }: OnRecord): Promise<readonly string[]> {
  const passages = grouped(await asking.board.index()).ofMeeting.get(meeting.id) ?? [];
  const told = passages
    .filter(({ part }) => part === 'head' || part === 'paragraph')
    .flatMap(({ part, body }) => (part === 'head' ? body.split('\n') : sentencesOf(body)))
    .filter((text) => TOLD.test(text));
  return present.filter(({ name }) => told.some((text) => text.includes(name))).map(({ name }) => name);
}
