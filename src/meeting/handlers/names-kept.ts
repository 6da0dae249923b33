import { type BoardOnDay, boardOnDay, type Person } from '../../board/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import { internalItems, openToAll } from '../domain/rules/internal-items.ts';
import { type NamesInternal, namesKeptOf } from '../domain/rules/names-internal.ts';
import { tellsHealth } from '../domain/rules/tells-health.ts';
import { whyNotPrepare } from '../domain/rules/who-prepares.ts';
import { type KeptOn, namesKeptOnBoard, type WhereKept } from '../kept-on-board.ts';
import { HEALTH, REASON } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { isSamePerson, peopleOfBoard } from './plan/day-warnings.ts';
import type { AtMeeting, MeetingPorts } from './reach.ts';

type At = Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardThen' | 'boardId' | 'doer'>;

/** A board and somebody who writes something there; of a meeting, where that is one. */
interface Where {
  readonly boardId: string;
  readonly boardThen: BoardOnDay;
  readonly doer: AtMeeting['doer'];
  readonly day: LocalDate;
  readonly here: KeptOn['here'];
}

/**
 * Tells what a text, or a whole paper (`isPaper`), names that is kept from the channel, on the meeting or elsewhere on
 * its board; null: nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function keptNames(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  { meeting, meetingId, ...at }: At,
  { isPaper = false }: { readonly isPaper?: boolean } = {},
): Promise<(text: string) => WhereKept | 'OTHER_BOARD' | null> {
  return namesIn(ports, { ...at, day: meeting.date, here: { meetingId, meeting } }, isPaper);
}

async function namesIn(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  at: Where,
  isPaper: boolean,
): Promise<(text: string) => WhereKept | 'OTHER_BOARD' | null> {
  const { boardId, boardThen, here, day } = at;
  const people = peopleOfBoard(boardThen).map(({ name }) => name);
  // Whatever paper a board has names the board and its members.
  const members = [boardThen.name, ...boardThen.members.map(({ name }) => name)];
  const own = await namesKeptOnBoard(ports.store, {
    boardId,
    people: isPaper ? [...people, ...members] : people,
    isPaper,
    cases: await ports.keptCases(boardId),
    here,
    day,
    seesProposals: whyNotPrepare(at.doer) === null,
  });
  const others = await namesOfOtherBoards(ports, at, [...people, ...members]);
  return (text) => own(text) ?? (others.some((names) => names(text) !== null) ? 'OTHER_BOARD' : null);
}

/** What tells what is internal of the other boards whose kansli the caller is too: nobody else is told that there is any. */
async function namesOfOtherBoards(
  { directory, store, keptCases }: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  { boardId, boardThen, day, doer }: Where,
  known: readonly string[],
): Promise<((text: string) => WhereKept | null)[]> {
  const self = officeOf(boardThen).find(({ id }) => id === doer.personId);
  if (self === undefined) return [];
  const others = (await directory.all()).filter(({ id }) => id !== boardId);
  const own = others
    .map((other) => boardOnDay(other, day))
    .filter((other) => officeOf(other).some((one) => isSamePerson(one, self)));
  return Promise.all(
    own.map(async (other) =>
      namesKeptOnBoard(store, {
        boardId: other.id,
        people: [
          ...known,
          other.name,
          ...other.members.map(({ name }) => name),
          ...peopleOfBoard(other).map(({ name }) => name),
        ],
        // Its ärenden have words of all kinds in common with those of this one.
        isPaper: true,
        cases: await keptCases(other.id),
        here: null,
        day,
        seesProposals: true,
      }),
    ),
  );
}

const officeOf = ({ office }: BoardOnDay): Person[] =>
  office.filter(({ admin }) => !admin).map(({ person }) => person);

/**
 * What is to be told of a reason before it goes to everybody and to the channel: that it says something of somebody's
 * health, or names what is internal; none: nothing speaks against it.
 *
 * Rule: dataskyddsförordningen (EU) 2016/679 art. 9.1 (health); domain page 6 (what is internal); Klubbans ordning.
 */
export async function toldOfReason(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  at: At,
  reason: string,
  { toChannel = true }: { readonly toChannel?: boolean } = {},
): Promise<string[]> {
  const isNamed =
    toChannel && ((await keptNames(ports, at))(reason) !== null || namesByWordOf(at)?.(reason) === true);
  return [...(tellsHealth(reason) ? [HEALTH.goesToAll] : []), ...(isNamed ? [REASON.namesInternal] : [])];
}

/**
 * What is to be told of a new place before it goes to everybody and to the channel: that it names what is internal; none
 * where the board meets there anyway.
 *
 * Rule: domain page 6 (what is internal); Klubbans ordning.
 */
export async function toldOfPlace(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  at: At,
  place: string,
): Promise<string[]> {
  return toldOfPlaceOn(ports, { ...at, day: at.meeting.date, here: at }, place);
}

/** The same of a meeting that is to be laid in. */
export async function toldOfPlaceOn(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  at: Where,
  place: string,
): Promise<string[]> {
  if (place === '' || (await namesIn(ports, at, false))(place) === null) return [];
  const meetings = await listMeetings(ports.store, at.boardId);
  return meetings.some((one) => one.place === place) ? [] : [REASON.placeNamesInternal];
}

/** Of the meeting's own in whatever form: a reason is short, and says "förlikningen" of "Förlikning med …". */
function namesByWordOf({ meeting, boardThen }: At): NamesInternal | null {
  const agenda = meeting.status === 'PLANNED' ? [] : (meeting.notice?.agenda ?? []);
  const open = [...(meeting.agenda.items ?? []), ...agenda].filter(openToAll(meeting));
  const written = (all: readonly { readonly heading: string }[]) =>
    all.map(({ heading }) => ({ heading, background: '', proposals: [] }));
  const people = peopleOfBoard(boardThen).map(({ name }) => name);
  return namesKeptOf(written(internalItems(meeting)), written(open), people, { isShort: true });
}
