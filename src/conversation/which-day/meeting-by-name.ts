import { dateInWords, holidayEveName, type LocalDate, publicHolidayName } from '../../kernel/index.ts';
import { formerDates, noticeOf } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import { answerPart } from '../turn/said-parts.ts';
import type { Conversed, Situation } from '../turn/situation.ts';
import { beforeReason } from '../understand/agenda/reason-told.ts';
import { type DateMention, findDates, fits, isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';
import { readMessage } from '../understand/words/words.ts';
import { type InOrder, namedInOrder } from './meeting-in-order.ts';

/** The words that name a meeting by anything but its day, and what they tell of it. */
interface Named {
  readonly words: string;
  readonly start: number;
  /** Put in beside the plan, put in last, or what stands before "-mötet". */
  readonly kind: 'EXTRA' | 'NEW' | 'OF' | 'TURN' | 'PLACE';
  readonly of: string;
  /** By its turn among those to come. */
  readonly among?: InOrder['among'];
}

const MEETING = '(?:möte|sammanträde)';
const NAMED = sifted(
  String.raw`(?<!\p{L})(?:(?:det\s+(?:här\s+)?)?(?:(?<extra>extra[- ]?(?:insatta?\s|inkallade\s)?(?:styrelse)?${MEETING}ts?|(?:insatta|inlagda)\s+${MEETING}ts?)|(?<fresh>(?:nya|ny(?:insatta|inlagda))\s+(?:styrelse)?${MEETING}ts?))|(?<of>\p{L}{3,})${MEETING}ts?)(?!\p{L})`,
  'iu',
);
/** What any meeting of the board's is called, or one of its turn, its season, its hour. */
const ANY =
  /^(?:\p{L}*styrelse|\p{L}*förbunds?|direktions?|nämnds?|ordinarie|års|nästa|före?gående|vår|sommar|höst|vinter|kvälls|dags|förmiddags|eftermiddags|lunch|morgon|heldags|halvdags|distans|digital|teams|hybrid|fysisk|boka?|samman|fram|upp)$/iu;
/** Said of a meeting that an order is of: right after its verb, or after what leads to it. */
const OF_ORDER =
  /(?<!\p{L})(?:på|till|inför|av|för|in|om|från|flytta[r]?|ändra[r]?|byt(?:er|a)?(?:\s+(?:ut|dag|tid|lokal|plats))?|avboka[r]?|stryka?|ställ(?:er|a)?|skjut(?:er|a)?(?:\s+upp)?|tidigarelägg(?:a|er)?|senarelägg(?:a|er)?|kan\s+vi\s+ta|ta)\s+(?:det\s+)?$/iu;
/** Orders of the kansli's that are of a meeting: never carried out on another than the one that is named. */
const ORDERS: ReadonlySet<Intent> = new Set<Intent>([
  'meeting.move',
  'meeting.cancel',
  'meeting.remind',
  'notice.send',
  'agenda.post',
  'item.add',
  'item.propose',
  'item.move',
]);
const OF_COMING: ReadonlySet<Intent> = new Set<Intent>(['attendance.coming', 'quorum.coming']);

/** What a message that names its meeting so is to be read as, or among which meetings it has to be asked. */
export type ByName =
  | { readonly kind: 'settled'; readonly text: string; readonly boardId: string }
  | {
      readonly kind: 'open';
      readonly board: Board;
      readonly named: string;
      readonly meetings: readonly (MeetingOnRecord & { readonly text: string })[];
    };

/**
 * "Ställ in extramötet", "skicka kallelsen till det nya mötet", "flytta julaftonsmötet till 14 december": the same with
 * the day of the meeting that the record knows as such, one that is of no plan and no kallelse, that has moved, or that
 * is on that day. Where it does not tell which, an order waits until the meeting is chosen, among those of the first of
 * the boards. Null: no meeting is named so.
 */
export function meetingByName(
  text: string,
  intent: Intent | null,
  { entities }: Understanding,
  boards: readonly Board[],
  { now, context }: Pick<Situation, 'now' | 'context'>,
  today: LocalDate,
): ByName | null {
  if (intent === null || !(isAct(intent) || OF_COMING.has(intent)) || intent === 'meeting.create')
    return null;
  const named = ORDERS.has(intent)
    ? (inOrder(text, intent, today) ?? namedIn(text, intent))
    : namedIn(text, intent);
  if (named === null) return null;
  if (
    named.kind !== 'TURN' &&
    named.kind !== 'PLACE' &&
    entities.dates.some((date) => isOfName(date, named, text))
  )
    return null;
  const ahead = boards.map((board) => ({
    board,
    meetings: upcoming({ board: board.knowledge, today, now }),
  }));
  const meant = ahead.flatMap(({ board, meetings }) =>
    meantAmong(named, meetings, context.subject?.meetingId ?? null).map((meeting) => ({ board, meeting })),
  );
  const [one, more] = meant;
  const as = ({ state }: MeetingOnRecord) => asOfDay(text, named, `mötet ${dateInWords(state.date, today)}`);
  if (one !== undefined && more === undefined)
    return { kind: 'settled', text: as(one.meeting), boardId: one.board.membership.boardId };
  // Whether a word is a place only a meeting there tells; and what is moved tells itself that there is none in that turn.
  if (named.kind === 'PLACE' || (named.kind === 'TURN' && intent === 'meeting.move')) return null;
  const first = ahead.find(({ meetings }) => meetings.length > 0);
  if (!ORDERS.has(intent) || first === undefined) return null;
  const open = meant.length > 0 ? meant.map(({ meeting }) => meeting) : first.meetings;
  return {
    kind: 'open',
    board: first.board,
    named: named.words,
    meetings: open.slice(0, MOST).map((meeting) => ({ text: as(meeting), ...meeting })),
  };
}

const MOST = 8;

/** "Sista mötet nästa år", "mötet i Myrhed": in what is ordered, and not in why. */
function inOrder(text: string, intent: Intent, today: LocalDate): Named | null {
  const end = beforeReason(text).length;
  const turn = namedInOrder(text, today);
  if (turn !== null && turn.start < end && isOrdered(text, turn.start))
    return { kind: 'TURN', of: '', ...turn };
  const place = AT_PLACE.exec(text);
  if (place === null || intent === 'item.move' || place.index >= end || !isOrdered(text, place.index))
    return null;
  return { kind: 'PLACE', words: place[0], start: place.index, of: place.groups?.of ?? '' };
}

const isOrdered = (text: string, start: number) => OF_ORDER.test(text.slice(0, start));

const AT_PLACE = sifted(
  String.raw`(?<!\p{L})${MEETING}t\s+(?:i|på)\s+(?<of>\p{L}{3,}(?:\s+hus)?)(?=[\s.!?]*$|\s+(?:till|om|för|och)\s|[,:])(?!.*i\s?stället)`,
  'iu',
);

function namedIn(text: string, intent: Intent): Named | null {
  const match = NAMED.exec(text);
  if (match === null) return null;
  const { extra, fresh, of = '' } = match.groups ?? {};
  const kind = extra !== undefined ? 'EXTRA' : fresh !== undefined ? 'NEW' : 'OF';
  const named: Named = { words: match[0].trim(), start: match.index, kind, of };
  if (kind !== 'OF') return named;
  return ORDERS.has(intent) &&
    isOrdered(text, match.index) &&
    !ANY.test(of) &&
    match.index < beforeReason(text).length
    ? named
    : null;
}

/** "Extramötet 21 januari", "novembermötet": a day or a month is said with it, or by it. */
function isOfName({ words: [first] }: DateMention, { words, start }: Named, text: string): boolean {
  const at = readMessage(text).words[first]?.start ?? -1;
  const end = start + words.length;
  return (
    (start <= at && at < end) || (at >= end && /^\s*(?:(?:i|den|på|under)\s+)*$/iu.test(text.slice(end, at)))
  );
}

function meantAmong(
  { kind, of, among }: Named,
  meetings: readonly MeetingOnRecord[],
  spokenOf: string | null,
): readonly MeetingOnRecord[] {
  if (kind === 'TURN') return [among?.(meetings) ?? []].flat();
  if (kind === 'PLACE') return meetings.filter(({ state }) => beginsAWord(state.place ?? '', of));
  if (kind === 'OF') return meetings.filter((meeting) => isCalledSo(of, meeting));
  const titled = meetings.filter(({ state }) => /extra/iu.test(state.title ?? ''));
  if (kind === 'EXTRA' && titled.length > 0) return oneSpokenOf(titled, spokenOf);
  const beside = meetings.filter(({ state }) => state.plan === null && noticeOf(state) === null);
  if (kind === 'EXTRA' || beside.length > 0) return oneSpokenOf(beside, spokenOf);
  return meetings.filter(({ state }) => formerDates(state).length > 0);
}

function oneSpokenOf(
  meetings: readonly MeetingOnRecord[],
  spokenOf: string | null,
): readonly MeetingOnRecord[] {
  const one = meetings.find(({ id }) => id === spokenOf);
  return one === undefined ? meetings : [one];
}

/** "Julaftonsmötet", "budgetmötet": on a day of that name, or the one with that on its agenda or in its heading. */
function isCalledSo(of: string, { state }: MeetingOnRecord): boolean {
  const names = [of, of.replace(/s$/iu, '')];
  const isThen = names.some((name) => {
    const [date] = findDates(readMessage(name).words, state.date);
    return date !== undefined && isDay(date) && fits(date, state.date);
  });
  const feasts = [publicHolidayName(state.date), holidayEveName(state.date)];
  const isFeast = feasts.some((feast) => feast !== null && beginsAWord(feast, names.at(-1) ?? of));
  const said = [state.title ?? '', ...(state.agenda.items ?? []).map(({ heading }) => heading ?? '')];
  return isThen || isFeast || said.some((words) => names.some((name) => beginsAWord(words, name)));
}

function beginsAWord(words: string, name: string): boolean {
  return words
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u)
    .some((word) => word.startsWith(name.toLocaleLowerCase('sv')));
}

function asOfDay(text: string, { words, start }: Named, meeting: string): string {
  return `${text.slice(0, start)}${meeting}${text.slice(start + words.length)}`;
}

/** Which of the meetings is meant is asked for, each choice the same message with its day. */
export function asksByName(
  { board, named, meetings }: Extract<ByName, { kind: 'open' }>,
  text: string,
  intent: Intent | null,
  { context, now }: Pick<Situation, 'context' | 'now'>,
  today: LocalDate,
): Conversed {
  const { boardId } = board.membership;
  return {
    parts: [
      answerPart({
        area: 'being',
        value: { kind: 'which-meeting', meetings, boardId, today, text, both: false, named },
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
