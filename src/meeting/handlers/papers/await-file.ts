import { z } from 'zod';
import { speaksOfSecrecy } from '../../../conversation/index.ts';
import { HOUR, type Instant, later, localDateOf, parseInstant } from '../../../kernel/index.ts';
import { choiceCard, type MessageTurn, type Reply, type Turn } from '../../../teams/contract.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { itemLine, itemName, PAPERS } from '../../text/index.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { namesIt } from '../agenda/most-named.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { attachAll, notAhead, type Target } from './attach.ts';
import { holdFiles } from './held-papers.ts';
import { fetchedOnce, keptBack, whyNotSeen } from './kept-back.ts';

const WAITING = 'meeting-attach';
const waiting = z.object({ meetingId: z.string(), itemId: z.string(), until: z.string() });

/** The next file that comes to this chat belongs to the item, for an hour. */
export async function waitForFile(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
): Promise<Reply> {
  if (!isAhead(at.meeting)) return notAhead(at, turn);
  await wait(ports, at, turn, item.id);
  return said(
    at,
    PAPERS.send(itemLine(item), at.meeting.date, localDateOf(turn.at)),
    [PAPERS.sendLine],
    [agendaButton(at)],
  );
}

async function wait(ports: MeetingPorts, at: AtMeeting, turn: Turn, itemId: string): Promise<void> {
  const key = `${at.boardId}/${at.doer.personId}`;
  const value = { meetingId: at.meetingId, itemId, until: later(turn.at, HOUR) };
  for (;;) {
    const before = await ports.store.records.get(WAITING, key);
    const expectedVersion = before?.version ?? 0;
    const written = await ports.store.records.put({ collection: WAITING, key, expectedVersion, value });
    if (written === 'written') return;
  }
}

/**
 * Files sent to the chat become bilagor of the item that waits for them; null where none does. Where none of them could
 * be taken the item waits on.
 */
export async function attachFiles(ports: MeetingPorts, turn: MessageTurn): Promise<Reply | null> {
  const target = await awaited(ports, turn);
  if (target === null) return null;
  const withFiles = { ...turn, files: fetchedOnce(turn.files) };
  const item = target.at.meeting.agenda.items?.find(({ id }) => id === target.itemId);
  if (item !== undefined && isAhead(target.at.meeting)) {
    const asked = await whichOfThem(ports, target.at, turn, item);
    if (asked !== null) return asked;
    const isHidden = !item.internal && speaksOfSecrecy(turn.text);
    const why = await whyNotSeen(ports, target.at, item, withFiles.files);
    if (isHidden || why.length > 0) return keptBack(ports, target.at, turn, item, why);
  }
  const { reply, taken } = await attachAll(ports, withFiles, target);
  if (!taken && isAhead(target.at.meeting)) await wait(ports, target.at, turn, target.itemId);
  return reply;
}

/** Words beside the file that name other items than the one that waits for it: it is asked to which it belongs; null: none. */
async function whichOfThem(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: MessageTurn,
  item: PlannedItem,
): Promise<Reply | null> {
  const items = (at.meeting.agenda.items ?? []).filter((one) => namesIt(one, turn.text));
  if (items.length === 0 || items.includes(item)) return null;
  const data = { meetingId: at.meetingId, held: await holdFiles(ports, at, turn) };
  const choices = [...items, item].map((one) => ({
    title: itemName(one),
    verb: 'meeting.attach',
    data: { ...data, itemId: one.id, hidden: speaksOfSecrecy(turn.text) },
  }));
  const lines = [PAPERS.otherItem(itemName(item)), PAPERS.heldLine];
  return { messages: [{ card: choiceCard({ question: PAPERS.whichItem, lines, choices }) }] };
}

async function awaited(ports: MeetingPorts, turn: Turn): Promise<Target | null> {
  for (const board of await boardsOf(ports, turn, null)) {
    const record = await ports.store.records.get(WAITING, `${board.boardId}/${board.doer.personId}`);
    const parsed = waiting.safeParse(record?.value);
    if (record === null || !parsed.success) continue;
    await ports.store.records.remove(WAITING, record.key, record.version);
    const until: Instant | null = parseInstant(parsed.data.until);
    const at = await reachMeeting(ports, turn, parsed.data.meetingId);
    if (until !== null && until >= turn.at && at !== null) return { at, itemId: parsed.data.itemId };
  }
  return null;
}
