import { electorateOf } from '../../../board/index.ts';
import { type PersonRef, peopleOf } from '../../../kernel/index.ts';
import type { CardButton, Turn } from '../../../teams/contract.ts';
import { type CallingAgain, missingAt } from '../../call-again.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { MeetingCancelled, MeetingMoved } from '../../domain/on-record/events.ts';
import { CANCEL, NOTICE_BUTTON } from '../../text/index.ts';
import { loadMeeting } from '../../views.ts';
import { boardsOfMeeting } from '../messages/boards-of-meeting.ts';
import { toldOf } from '../messages/notice-recipients.ts';
import { nameIn } from '../messages/telling.ts';
import { type KnownOutPorts, knownOut } from '../notice/known-out.ts';
import type { AtMeeting, MeetingPorts } from '../reach.ts';
import { countReached, type Reachable, type ReachPorts, reachable, reachedLines } from '../reachable.ts';

export type Change = MeetingMoved | MeetingCancelled;

type Ports = ReachPorts & Pick<MeetingPorts, 'directory'>;
type WithProof = Ports & KnownOutPorts;

/** What the receipt of a move or a cancelling says of those who are told, with a text for those whom nothing reaches. */
export async function toldOfChange(
  ports: WithProof,
  at: AtMeeting,
  turn: Turn,
  change: Change,
): Promise<{ readonly lines: readonly string[]; readonly buttons: readonly CardButton[] }> {
  const reach = await reachOfChange(ports, at, turn, change, await knownOut(ports, at));
  const count = countReached(reach);
  const out = reach.out.length + reach.failed.length;
  if (count + out === 0) return { lines: [CANCEL.nobodyToTell], buttons: [] };
  return {
    lines: [CANCEL.told(count), ...reachedLines(reach)],
    buttons: out === 0 ? [] : [textButton(at)],
  };
}

/** The button to the text for those whom Klubban does not reach. */
export function textButton({ meetingId }: Pick<AtMeeting, 'meetingId'>): CardButton {
  return { title: NOTICE_BUTTON.unreachable, verb: 'notice.unreachable', data: { meetingId } };
}

/** Those to whom the change is told, by the way in which they are reached. */
async function reachOfChange(
  ports: Ports,
  at: AtMeeting,
  turn: Turn,
  change: Change,
  out?: ReadonlySet<string>,
): Promise<Reachable> {
  const boards = await boardsOfMeeting(ports, at.boardId, at.meeting, turn.at);
  const told = boards === null ? [] : toldOf(change, at.meeting, boards);
  const seated = peopleOf(electorateOf(at.boardThen)).filter((one) => told.includes(one.personId));
  const others = told.filter((id) => !seated.some((one) => one.personId === id));
  const people: PersonRef[] = [
    ...seated,
    ...others.map((personId) => ({ personId, name: boards === null ? '' : nameIn(boards, personId) })),
  ];
  return reachable(ports, at, people, out);
}

/**
 * Those who have not got the change: nothing has brought it to them, whether an address is known by now or not. `known`:
 * it has been tried, or can be by now.
 */
export async function withoutChange(
  ports: Ports & CallingAgain,
  at: AtMeeting,
  turn: Turn,
  change: Change,
): Promise<{ readonly out: readonly PersonRef[]; readonly known: readonly PersonRef[] }> {
  const { out } = await reachOfChange(ports, at, turn, change);
  const board = await ports.directory.board(at.boardId);
  const missing = board === null ? [] : await missingAt(ports, board, at.meetingId, turn.at);
  const known = missing
    .map((one) => one.person)
    .filter((person) => !out.some((one) => one.personId === person.personId));
  return { out, known };
}

/** The change that has come after the kallelse was sent last, or without one: nobody has been sent a later version. */
export async function changeSince(
  { store }: Pick<MeetingPorts, 'store'>,
  at: AtMeeting,
): Promise<Change | null> {
  const events = (await loadMeeting(store, at.meetingId))?.events ?? [];
  return events.reduce<Change | null>((change, { event }) => changeAfter(change, event), null);
}

function changeAfter(change: Change | null, event: MeetingEvent): Change | null {
  if (event.type === 'NoticeSent') return null;
  return event.type === 'MeetingMoved' || event.type === 'MeetingCancelled' ? event : change;
}
