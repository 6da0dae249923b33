import type { ActOutcome, ActParams, ActRequest } from '../../conversation/index.ts';
import { choiceCard, type MessageTurn, type Reply, type Turn } from '../../teams/contract.ts';
import { itemByNumber, withdrawnByNumber } from '../domain/agenda/book.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { ITEM_FORM, itemName, PAPERS } from '../text/index.ts';
import { agendaButton, agendaReply } from './agenda-card.ts';
import { restoreForm } from './item-card.ts';
import { moveElsewhere, moveSaid, swapSaid } from './moving.ts';
import { attach, waitForFile } from './papers.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from './reach.ts';

/** What came of words: a card to confirm, a question, or a refusal. */
export interface Said {
  readonly reply: Reply;
  readonly outcome: ActOutcome;
}

export const refuse = (reply: Reply): Said => ({ reply, outcome: 'refuse' });
export const clarify = (reply: Reply): Said => ({ reply, outcome: 'clarify' });
export const confirm = (reply: Reply): Said => ({ reply, outcome: 'confirm' });

/** The item that was named, or a choice of all. */
export function onItem(
  at: AtMeeting,
  turn: Turn,
  number: number | string | undefined,
  verb: string,
  act: (item: PlannedItem) => Said,
): Said {
  const item = number === undefined ? null : itemByNumber(at.meeting.agenda, String(number));
  if (item !== null) return act(item);
  return whichItem(at, turn, verb, ITEM_FORM.whichItem, number);
}

/** A choice of all items, and that the number that was said is none of them. */
function whichItem(at: AtMeeting, turn: Turn, verb: string, question: string, named?: number | string): Said {
  const items = at.meeting.agenda.items ?? [];
  if (items.length === 0) return clarify(agendaReply(at, turn));
  const lines = named === undefined ? [] : [ITEM_FORM.noSuchItem(String(named))];
  const choices = items.map((item) => ({
    title: itemName(item),
    verb,
    data: { meetingId: at.meetingId, itemId: item.id },
  }));
  return clarify({ messages: [{ card: choiceCard({ question, lines, choices }) }] });
}

/** The item, or the two, to another place. */
export async function moved(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { item: number, swapWith, moveTo, toMeetingId }: ActParams,
): Promise<Said> {
  const item = number === undefined ? null : itemByNumber(at.meeting.agenda, String(number));
  if (item === null) return whichItem(at, turn, 'meeting.item-move-form', ITEM_FORM.whichItem, number);
  if (swapWith !== undefined) return swapSaid(at, turn, item, swapWith);
  if (moveTo?.kind !== 'other-meeting') return moveSaid(at, turn, item, moveTo);
  const to = toMeetingId === undefined ? null : await reachMeeting(ports, turn, toMeetingId);
  if (to === null) return clarify(said(at, ITEM_FORM.noOtherMeeting, [], [agendaButton(at)]));
  return moveElsewhere(at, to, turn, item);
}

/** What was taken off, asked about before it comes back; a choice where it is not said which. */
export function restored(at: AtMeeting, number: number | string | undefined): Said {
  const { withdrawn } = at.meeting.agenda;
  const found = number === undefined ? null : withdrawnByNumber(at.meeting.agenda, String(number));
  const [only] = withdrawn.length === 1 && number === undefined ? withdrawn : [found ?? undefined];
  if (only) return confirm(restoreForm(at, only));
  if (withdrawn.length === 0) return clarify(said(at, ITEM_FORM.notWithdrawn, [], [agendaButton(at)]));
  const choices = withdrawn.map(({ item }) => ({
    title: itemName(item),
    verb: 'meeting.item-restore',
    data: { meetingId: at.meetingId, itemId: item.id },
  }));
  return clarify({ messages: [{ card: choiceCard({ question: ITEM_FORM.whichToRestore, choices }) }] });
}

/** With a file it is added at once, with a way back; without one, the next file sent belongs to the item. */
export async function attached(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  request: ActRequest,
): Promise<Said> {
  const { item: number } = request.params;
  const item = number === undefined ? null : itemByNumber(at.meeting.agenda, String(number));
  if (item === null) return whichItem(at, turn, 'meeting.attach', PAPERS.whichItem, number);
  if (request.files.length === 0) return clarify(await waitForFile(ports, at, turn, item));
  const withFiles: MessageTurn = { ...turn, text: request.text, files: request.files };
  return confirm(await attach(ports, withFiles, { at, itemId: item.id }));
}
