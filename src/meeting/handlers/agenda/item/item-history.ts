import {
  type ItemChange,
  type ItemChangeAsked,
  isOfThatItem,
  itemChangeAsked,
  numberOfItem,
  type QuestionHandler,
} from '../../../../conversation/index.ts';
import { localDateOf } from '../../../../kernel/index.ts';
import type { Reply, Turn } from '../../../../teams/contract.ts';
import { itemByNumber, withdrawnByNumber } from '../../../domain/agenda/book.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import type { MeetingEvent } from '../../../domain/events.ts';
import { historyOfItem } from '../../../history.ts';
import { readsWholeAgenda } from '../../../reader.ts';
import { HISTORY, itemName } from '../../../text/index.ts';
import { loadKnownMeeting } from '../../../views.ts';
import { maySeeProof } from '../../notice/proof.ts';
import { meetingsAhead } from '../../plan/create-meeting.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, said, say } from '../../reach.ts';
import { agendaButton } from '../agenda-card.ts';
import { namesIt } from '../most-named.ts';

/** "Varför togs punkt 4 bort?", "vem flyttade hyran?": what was done with an item, by whom, when and why. */
export function itemHistoryQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ text, boardId, params }, turn) => {
      const asked = itemChangeAsked(text);
      if (asked === null) return null;
      if (turn.place.kind !== 'personal') return say(HISTORY.inOwnChat);
      const found = await itemAsked(ports, turn, { asked, boardId, meetingId: params.meetingId });
      return found === null ? null : itemHistory(ports, found.at, turn, found.item, asked);
    },
  };
}

interface Asked {
  readonly asked: ItemChangeAsked;
  readonly boardId: string;
  readonly meetingId: string | undefined;
}

/** The item, on the meeting that is spoken of or else on any ahead: among those taken off first, where that is asked. */
async function itemAsked(
  ports: MeetingPorts,
  turn: Turn,
  { asked, boardId, meetingId }: Asked,
): Promise<{ readonly at: AtMeeting; readonly item: PlannedItem } | null> {
  const [board] = await boardsOf(ports, turn, boardId);
  const ahead = board ? (await meetingsAhead(ports, board, turn)).map(({ id }) => id) : [];
  const ids = meetingId === undefined ? ahead : [meetingId, ...ahead.filter((id) => id !== meetingId)];
  // A number is of the meeting that is spoken of, and of no other.
  for (const id of numberOfItem(asked.of) === null ? ids : ids.slice(0, 1)) {
    const at = await reachMeeting(ports, turn, id);
    const item = at !== null && readsWholeAgenda(at) ? itemIn(at, asked) : null;
    if (at !== null && item !== null) return { at, item };
  }
  return null;
}

function itemIn({ meeting: { agenda } }: AtMeeting, { change, of }: ItemChangeAsked): PlannedItem | null {
  const number = numberOfItem(of);
  const gone = agenda.withdrawn.map(({ item }) => item).toReversed();
  const there = agenda.items ?? [];
  if (isOfThatItem(of)) return gone[0] ?? null;
  if (number !== null) {
    const [off, on] = [withdrawnByNumber(agenda, number)?.item ?? null, itemByNumber(agenda, number)];
    return change === 'WITHDRAWN' ? (off ?? on) : (on ?? off);
  }
  const all = change === 'WITHDRAWN' ? [...gone, ...there] : [...there, ...gone];
  return all.find((item) => namesIt(item, of)) ?? null;
}

const EVENTS: Readonly<Record<ItemChange, MeetingEvent['type']>> = {
  WITHDRAWN: 'ItemWithdrawn',
  MOVED: 'ItemMoved',
  CHANGED: 'ItemEdited',
  ADDED: 'ItemAdded',
};

/** The last such change first; whoever sees to the meeting is told the rest of what was done with it too. */
async function itemHistory(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  { change, why }: ItemChangeAsked,
): Promise<Reply> {
  const recorded = (await loadKnownMeeting(ports.store, at.meetingId))?.events ?? [];
  const all = historyOfItem(recorded, item.id, localDateOf(turn.at));
  const last = all.findLast(({ event }) => event.type === EVENTS[change]);
  const rest = maySeeProof(at) ? all.filter((one) => one !== last).map(({ line }) => line) : [];
  if (last === undefined) return said(at, HISTORY.never[change](itemName(item)), rest, [agendaButton(at)]);
  const hasReason = last.event.type === 'ItemWithdrawn' && last.event.reason.trim() !== '';
  const lines = [...(why && !hasReason ? [HISTORY.noReason] : []), ...rest];
  return said(at, last.line, lines, [agendaButton(at)]);
}
