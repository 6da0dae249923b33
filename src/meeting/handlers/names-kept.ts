import { internalItems, openToAll } from '../domain/rules/internal-items.ts';
import { type NamesInternal, namesKeptOf } from '../domain/rules/names-internal.ts';
import { tellsHealth } from '../domain/rules/tells-health.ts';
import { whyNotPrepare } from '../domain/rules/who-prepares.ts';
import { namesKeptOnBoard, type WhereKept } from '../kept-on-board.ts';
import { HEALTH, REASON } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { peopleOfBoard } from './plan/day-warnings.ts';
import type { AtMeeting, MeetingPorts } from './reach.ts';

type At = Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardThen' | 'boardId' | 'doer'>;

/**
 * Tells what a text, or a whole paper (`isPaper`), names that is kept from the channel, on the meeting or elsewhere on
 * its board; null: nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function keptNames(
  ports: Pick<MeetingPorts, 'keptCases' | 'store'>,
  at: At,
  { isPaper = false }: { readonly isPaper?: boolean } = {},
): Promise<(text: string) => WhereKept | null> {
  const { boardId, boardThen, meeting, meetingId } = at;
  const people = peopleOfBoard(boardThen).map(({ name }) => name);
  // Whatever paper a board has names the board and its members.
  const members = [boardThen.name, ...boardThen.members.map(({ name }) => name)];
  return namesKeptOnBoard(ports.store, {
    boardId,
    people: isPaper ? [...people, ...members] : people,
    isPaper,
    cases: await ports.keptCases(boardId),
    here: { meetingId, meeting },
    day: meeting.date,
    seesProposals: whyNotPrepare(at.doer) === null,
  });
}

/**
 * What is to be told of a reason before it goes to everybody and to the channel: that it says something of somebody's
 * health, or names what is internal; none: nothing speaks against it.
 *
 * Rule: dataskyddsförordningen (EU) 2016/679 art. 9.1 (health); domain page 6 (what is internal); Klubbans ordning.
 */
export async function toldOfReason(
  ports: Pick<MeetingPorts, 'keptCases' | 'store'>,
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
  ports: Pick<MeetingPorts, 'keptCases' | 'store'>,
  at: At,
  place: string,
): Promise<string[]> {
  if (place === '' || (await keptNames(ports, at))(place) === null) return [];
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
  return namesKeptOf(written(internalItems(meeting)), written(open), people);
}
