import { z } from 'zod';
import type { BoardDirectory, Membership } from '../board/index.ts';
import type { ActionHandler, ActOutcome, ActRequest } from '../conversation/index.ts';
import { calendarFile } from '../documents/index.ts';
import { type LocalDate, localDateOf, parseLocalDate } from '../kernel/index.ts';
import {
  calendarMeeting,
  findMeetingNamed,
  type ListedMeeting,
  listMeetings,
  loadMeeting,
  meetingsToCome,
} from '../meeting/index.ts';
import type { Store } from '../store/index.ts';
import { answerCard, type CardButton, type Reply, type Turn, type Verb, verb } from '../teams/contract.ts';
import type { CalendarAddresses } from './addresses.ts';
import { mayKnowWhen, mayReadNotice } from './feed.ts';
import { CALENDAR } from './text.ts';

export interface CalendarPorts {
  readonly store: Pick<Store, 'streams'>;
  readonly directory: BoardDirectory;
  identify(turn: Turn, day?: LocalDate): Promise<readonly Membership[]>;
  readonly addresses: CalendarAddresses;
  /** The address that a token stands in; null: the product has none of its own. */
  readonly urlOf: ((token: string) => string) | null;
}

export interface CalendarByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
}

const input = z.object({ meetingId: z.string().max(200) });
const nothing = z.looseObject({});

/** Calendars in the chat: a meeting as a file, and the private address to subscribe to. */
export function calendarByChat(ports: CalendarPorts): CalendarByChat {
  return {
    actions: [
      { action: 'calendar.get', run: (request, turn) => fileAsked(ports, request, turn) },
      {
        action: 'calendar.subscribe',
        run: async (_request, turn) => ({ reply: await address(ports, turn), outcome: 'explain' }),
      },
    ],
    verbs: [
      verb({
        name: 'calendar.file',
        input,
        async run({ meetingId }, turn) {
          // The pressed card stays: the file comes in a message of its own.
          const { messages } = (await fileOf(ports, meetingId, turn)).reply;
          return { messages: [{ text: CALENDAR.pressed }, ...messages] };
        },
      }),
      verb({ name: 'calendar.new-address', input: nothing, run: (_, turn) => renewed(ports, turn) }),
      verb({ name: 'calendar.remove-address', input: nothing, run: (_, turn) => removed(ports, turn) }),
    ],
  };
}

type Acted = { readonly reply: Reply; readonly outcome: ActOutcome };

async function fileAsked(ports: CalendarPorts, request: ActRequest, turn: Turn): Promise<Acted> {
  const { boardId, params, text } = request;
  const named = params.meetingSaid === true ? params.meetingDate : params.noMeetingOn;
  const day = named === undefined ? null : parseLocalDate(named);
  const cancelled = await cancelledAhead(ports, boardId, turn);
  const meetingId =
    (day === null && CALLED_OFF.test(text) ? cancelled.at(-1)?.id : undefined) ??
    (params.noMeetingOn === undefined ? params.meetingId : undefined) ??
    (await meetingOn(ports, boardId, day, turn.at));
  const off = day === null ? cancelled.at(-1) : undefined;
  if (meetingId === null && off === undefined) return { reply: said(CALENDAR.noMeeting), outcome: 'refuse' };
  // None is to come: what lies in her calendar is the one that was called off.
  if (meetingId === null) return fileOf(ports, off?.id ?? '', turn);
  const file = await fileOf(ports, meetingId, turn);
  // Whoever names no day gets the next that is held: one before it that is cancelled may lie in her calendar.
  const before = day === null ? cancelled.filter(({ id }) => id !== meetingId) : [];
  const board = boardToName(await ports.identify(turn), boardId);
  const lines = before.map(({ date }) => ({
    text: CALENDAR.cancelledToo(date, localDateOf(turn.at), board),
  }));
  return { ...file, reply: { ...file.reply, messages: [...file.reply.messages, ...lines] } };
}

/** "Kalenderfil för det inställda mötet", "hur får jag bort mötet ur kalendern": where one is called off, that. */
const CALLED_OFF =
  /(?<!\p{L})(?:inställ(?:t|da|d)|avlyst|avlysta|(?:få|får|ta|tar|tas|plocka|plockar)\s+(?:jag\s+|man\s+)?bort|(?:bli|blir)\s+(?:jag\s+|man\s+)?av\s+med|radera\p{L}*|rensa\p{L}*)(?!\p{L})/iu;

/** The board's cancelled meetings whose day has not been, in order of day. */
async function cancelledAhead(
  { store }: CalendarPorts,
  boardId: string,
  turn: Turn,
): Promise<ListedMeeting[]> {
  const today = localDateOf(turn.at);
  const listed = await listMeetings(store, boardId);
  return listed.filter(({ status, date }) => status === 'CANCELLED' && date >= today);
}

/** The meeting that a day names, also one that has moved from it or is cancelled; without a day the next. */
async function meetingOn(
  { store }: CalendarPorts,
  boardId: string,
  date: LocalDate | null,
  now: Turn['at'],
): Promise<string | null> {
  if (date !== null) return findMeetingNamed(store, boardId, date);
  return (await meetingsToCome(store, boardId, now))[0]?.id ?? null;
}

/** The board's name where she is on several; null where she is on one alone. */
function boardToName(memberships: readonly Membership[], boardId: string): string | null {
  if (new Set(memberships.map((one) => one.boardId)).size < 2) return null;
  return memberships.find((one) => one.boardId === boardId)?.boardName ?? null;
}

async function fileOf(ports: CalendarPorts, meetingId: string, turn: Turn): Promise<Acted> {
  const boardId = /^meeting\/([^/]+)\//.exec(meetingId)?.[1] ?? '';
  const [meeting, board] = [await loadMeeting(ports.store, meetingId), await ports.directory.board(boardId)];
  const date = meeting === null || meeting.state.status === 'NONE' ? null : meeting.state.date;
  // Whoever takes office before the meeting has it in her calendar when she is called.
  const then = date === null ? [] : await ports.identify(turn, date);
  const all = [...(await ports.identify(turn)), ...then];
  const mine = all.find((one) => one.boardId === boardId);
  if (mine === undefined || !mayKnowWhen(mine)) return { reply: said(CALENDAR.notYours), outcome: 'refuse' };
  const told = meeting && board && calendarMeeting(meeting, board);
  if (!told) return { reply: said(CALENDAR.noMeeting), outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const words = told.cancelled
    ? CALENDAR.cancelledFile(told.date, today, boardToName(all, boardId))
    : CALENDAR.file(told.title, told.date, today, boardToName(all, boardId));
  // The link to join is for those who are called, and others read along in a channel or a group.
  const joins = mayReadNotice(mine) && turn.place.kind === 'personal';
  const { name, bytes } = calendarFile(joins ? told : { ...told, distanceLink: null });
  const reply = { messages: [{ text: words, files: [{ name, contentType: 'text/calendar', bytes }] }] };
  return { reply, outcome: 'confirm' };
}

async function address(ports: CalendarPorts, turn: Turn): Promise<Reply> {
  if (turn.place.kind !== 'personal') return said(CALENDAR.inOwnChat);
  if (!(await ports.identify(turn)).some(mayKnowWhen)) return said(CALENDAR.notYours);
  if (ports.urlOf === null) return card({ ...CALENDAR.notSetUp, buttons: [] });
  const madeAt = await ports.addresses.madeAt(turn.caller);
  if (madeAt === null) {
    return card({ ...CALENDAR.none, buttons: [{ title: CALENDAR.create, verb: 'calendar.new-address' }] });
  }
  return card({
    ...CALENDAR.has(madeAt, localDateOf(turn.at)),
    buttons: [
      { title: CALENDAR.renew, verb: 'calendar.new-address' },
      { title: CALENDAR.remove, verb: 'calendar.remove-address' },
    ],
  });
}

async function renewed(ports: CalendarPorts, turn: Turn): Promise<Reply> {
  if (turn.place.kind !== 'personal' || ports.urlOf === null) return address(ports, turn);
  if (!(await ports.identify(turn)).some(mayKnowWhen)) return said(CALENDAR.notYours);
  const url = ports.urlOf(await ports.addresses.renew(turn.caller, turn.at));
  const { fact, lines } = CALENDAR.made;
  return card({
    fact,
    lines: [url, ...lines],
    buttons: [{ title: CALENDAR.remove, verb: 'calendar.remove-address' }],
  });
}

async function removed(ports: CalendarPorts, turn: Turn): Promise<Reply> {
  if (turn.place.kind !== 'personal') return said(CALENDAR.inOwnChat);
  const gone = await ports.addresses.revoke(turn.caller);
  return said(gone ? CALENDAR.removed : CALENDAR.nothingToRemove);
}

function card(content: {
  readonly fact: string;
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly title: string; readonly verb: string }[];
}): Reply {
  const buttons: CardButton[] = content.buttons.map(({ title, verb: name }) => ({
    title,
    verb: name,
    data: {},
  }));
  return { messages: [{ text: content.fact, card: answerCard({ ...content, buttons }) }] };
}

function said(sentence: string): Reply {
  return { messages: [{ text: sentence }] };
}
