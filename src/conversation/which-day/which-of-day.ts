import { withHoursInFigures } from '../../documents/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import { saysBoth } from '../answer/acts/meetings/several-meetings.ts';
import { paramsOf, paramsOfQuestion } from '../answer/acts/params.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import type { Asking } from '../answer/asking.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import { answerPart } from '../turn/said-parts.ts';
import type { Conversed, Part, Situation } from '../turn/situation.ts';
import { isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct, TARGETS } from '../understand/intents.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';

/** Of two meetings on one day: the question as of one of them, or those that it may be about. */
export type OfItsDay =
  | { readonly kind: 'settled'; readonly asking: Asking; readonly meetingId?: string }
  | { readonly kind: 'open'; readonly meetings: readonly MeetingOnRecord[] };

/**
 * A question or an act on a meeting of whose day the board has more than one: of the one that was chosen on the card,
 * at the hour said, or (for a question that names no day) spoken of before. Where none of that tells, nothing is guessed.
 */
export async function ofItsDay(
  asking: Asking,
  intent: Intent | null,
  { meetingId: chosen, hourSaid }: Pick<Situation, 'meetingId' | 'hourSaid'>,
): Promise<OfItsDay> {
  const twins = await twinsMeant(asking, intent);
  if (twins.length < 2 || intent === null) return { kind: 'settled', asking };
  const saysDay = asking.understanding.entities.dates.some(isDay);
  const before = isAct(intent) || saysDay ? undefined : asking.subject?.meetingId;
  const picked =
    twins.find(({ id }) => id === chosen) ??
    atHourSaid(twins, hourSaid ?? wordsOfMeeting(asking, intent)) ??
    twins.find(({ id }) => id === before);
  if (picked === undefined) return { kind: 'open', meetings: twins };
  const others = new Set(twins.filter(({ id }) => id !== picked.id).map(({ id }) => id));
  const { board } = asking;
  const meetings = board.meetings.filter(({ id }) => !others.has(id));
  return { kind: 'settled', asking: { ...asking, board: { ...board, meetings } }, meetingId: picked.id };
}

/** The meetings of the day of the one that is meant, where the words do not already tell which by its ärenden. */
async function twinsMeant(asking: Asking, intent: Intent | null): Promise<readonly MeetingOnRecord[]> {
  if (intent === null || !hasTwins(asking)) return [];
  const target = TARGETS[intent];
  const byNumber = itemSaid(asking.understanding.entities) !== null;
  if (target === 'none' || target === 'person' || (target === 'matter' && !byNumber)) return [];
  const params = isAct(intent) ? await paramsOf(asking, intent) : paramsOfQuestion(asking, intent);
  if ((!byNumber && params.item !== undefined) || undoSaid(asking.understanding.message.text) !== null)
    return [];
  const date = asking.board.meetings.find(({ id }) => id === params.meetingId)?.state.date;
  const hour = ({ state }: MeetingOnRecord) => state.start ?? '99:99';
  return ofDay(asking, target === 'held-meeting')
    .filter(({ state }) => state.date === date)
    .toSorted((a, b) => hour(a).localeCompare(hour(b)));
}

/** Those that may be meant: of today and on those to come, of days before those that have been. */
function ofDay(asking: Asking, isBack: boolean): readonly MeetingOnRecord[] {
  const live = asking.board.meetings.filter(({ state }) => state.status !== 'CANCELLED');
  return isBack ? live : [...live.filter(({ state }) => state.date < asking.today), ...upcoming(asking)];
}

/** Whether two meetings are of one day: seldom, and asked of every message. */
function hasTwins({ board: { meetings } }: Asking): boolean {
  const before = twins.get(meetings);
  if (before !== undefined) return before;
  const live = meetings.filter(({ state }) => state.status !== 'CANCELLED');
  const has = new Set(live.map(({ state }) => state.date)).size < live.length;
  twins.set(meetings, has);
  return has;
}

const twins = new WeakMap<readonly MeetingOnRecord[], boolean>();

/** What is said of the meeting: where it is moved, what stands before "till". */
function wordsOfMeeting({ understanding: { message } }: Asking, intent: Intent): string {
  return intent === 'meeting.move'
    ? (message.text.split(/(?<!\p{L})till(?!\p{L})/iu)[0] ?? '')
    : message.text;
}

const HOURS = /(?:kl\.?|klockan)\s*(\d{1,2})(?:[.:](\d\d))?|(?<![\d.:])(\d{1,2})[.:](\d\d)(?![\d.:])/giu;
const PARTS_OF_DAY = [
  { says: /f[öo]rmiddag/iu, from: '00:00', to: '12:00' },
  { says: /eftermiddag/iu, from: '12:00', to: '17:00' },
  { says: /kv[äa]ll/iu, from: '17:00', to: '24:00' },
] as const;

/** The one of them that begins at an hour, or in a part of the day, that is said. */
function atHourSaid(twins: readonly MeetingOnRecord[], text: string): MeetingOnRecord | undefined {
  const hours = new Set(
    [...withHoursInFigures(text).matchAll(HOURS)].map(
      ([, hour = '', minutes = '00', bare = hour, after = minutes]) => `${bare.padStart(2, '0')}:${after}`,
    ),
  );
  const at = twins.filter(({ state }) => state.start !== null && hours.has(state.start));
  if (at.length === 1) return at[0];
  const parts = PARTS_OF_DAY.filter(({ says }) => says.test(text));
  const within = twins.filter(({ state: { start } }) =>
    parts.some(({ from, to }) => start !== null && from <= start && start < to),
  );
  return within.length === 1 ? within[0] : undefined;
}

const ONLY_AN_HOUR =
  /^(?:(?:det|den|mötet|möte|ja,?)\s+)?(?:som (?:är|börjar)\s+)?(?:(?:(?:kl\.?|klockan)\s*)?\d{1,2}(?:[.:]\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)?|(?:på )?(?:förmiddagen|eftermiddagen|kvällen)|förmiddagsmötet|eftermiddagsmötet|kvällsmötet)[.!]?$/iu;

/** "Kl. 13", "det på förmiddagen": the reply to which of a day's meetings is meant, with its hour; null: it is no such. */
export function hourAnswered(text: string): string | null {
  const said = text.trim();
  if (!ONLY_AN_HOUR.test(said)) return null;
  return /^\d/.test(said) ? `kl ${said}` : said;
}

const IS_ANSWER: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'rsvp.accept',
  'rsvp.decline',
  'rsvp.remote',
]);

/**
 * "Jag kommer på båda mötena": of each of the day's meetings; null where it is of one, or no day is said and they are not
 * the two that are called, as then it is not sure which two are meant.
 */
export function ofBoth(
  { meetings }: Extract<OfItsDay, { kind: 'open' }>,
  asking: Asking,
  intent: Intent | null,
): readonly Asking[] | null {
  const { text } = asking.understanding.message;
  if (!IS_ANSWER.has(intent) || meetings.length !== 2 || !saysBoth(text)) return null;
  const ids = new Set(meetings.map(({ id }) => id));
  const called = upcoming(asking).filter(({ state }) => isCalledTo(state));
  const saysDay = asking.understanding.entities.dates.some(isDay);
  const areTheCalled = called.length === 2 && called.every(({ id }) => ids.has(id));
  if (!saysDay && !areTheCalled) return null;
  const { board } = asking;
  return meetings.map(({ id }) => ({
    ...asking,
    board: { ...board, meetings: board.meetings.filter((one) => one.id === id || !ids.has(one.id)) },
  }));
}

/** The answer as one of that meeting alone, said with the other. */
export function asOfOne(
  part: Part,
  { board }: Asking,
  { meetings }: Extract<OfItsDay, { kind: 'open' }>,
): Part {
  const meant = meetings.find(({ id }) => board.meetings.some((one) => one.id === id));
  if (part.kind !== 'act' || !meant) return part;
  const {
    alsoOn: _,
    mayBeOn: __,
    butNotOn: ___,
    openOn: _____,
    noMeetingOn: ____,
    ...said
  } = part.request.params;
  const params = {
    ...said,
    meetingId: meant.id,
    meetingDate: meant.state.date,
    meetingSaid: true,
    bothSaid: true,
  };
  return { ...part, request: { ...part.request, params } };
}

/** Which of the day's meetings is meant is asked for, and the question waits. */
export function asksWhichMeeting(
  meetings: readonly MeetingOnRecord[],
  asking: Asking,
  intent: Intent | null,
  { context, now }: Pick<Situation, 'context' | 'now'>,
): Conversed {
  const { text } = asking.understanding.message;
  const boardId = asking.board.id;
  return {
    parts: [
      answerPart({
        area: 'being',
        value: {
          kind: 'which-meeting',
          meetings: meetings.map(({ id, state }) => ({ id, state })),
          boardId,
          today: asking.today,
          text,
          both: IS_ANSWER.has(intent) && meetings.length === 2,
        },
      }),
    ],
    context: {
      ...context,
      board: { id: boardId, at: now },
      awaiting: { text, at: now },
      understood: { action: intent, outcome: 'clarify', params: {} },
    },
  };
}
