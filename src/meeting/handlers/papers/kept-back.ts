import { mayBeSecret, nameSaysSecret, saysSecrecy } from '../../../conversation/index.ts';
import { paperFile } from '../../../documents/index.ts';
import type { CardButton, MessageTurn, Reply } from '../../../teams/contract.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { itemName, PAPERS } from '../../text/index.ts';
import { dataOf } from '../agenda/agenda-card.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { holdFiles } from './held-papers.ts';

/** Whether what is written beside a file says that it is not everybody's: "hemligt", "får inte synas i kanalen". */
export function saidSecret(text: string): boolean {
  return saysSecrecy(text) || mayBeSecret(text);
}

/** Whether files with such a name would be put where everybody sees them; one that can be no bilaga would not. */
export async function wouldBeSeen(
  item: Pick<PlannedItem, 'internal'>,
  files: MessageTurn['files'],
): Promise<boolean> {
  const secret = item.internal ? [] : files.filter(({ name }) => nameSaysSecret(name));
  const found = await Promise.all(secret.map((file) => paperFile(file)));
  return found.some((one) => !('fault' in one));
}

/**
 * A bilaga that is said to be the board's alone, in words or by its name, to an item that the channel sees: nothing is
 * added before that is settled.
 */
export async function keptBack(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: MessageTurn,
  item: PlannedItem,
): Promise<Reply> {
  const held = await holdFiles(ports, at, turn);
  const data = { ...dataOf(at), itemId: item.id };
  const hide: CardButton = {
    title: PAPERS.makeInternal,
    verb: 'meeting.attach-internal',
    style: 'positive',
    data: { ...data, held },
  };
  const add: CardButton = {
    title: PAPERS.addIt,
    verb: 'meeting.attach',
    data: { ...data, held, seen: true },
  };
  const byName = turn.files
    .filter(({ name }) => nameSaysSecret(name))
    .map(({ name }) => PAPERS.nameSays(name));
  const fact = PAPERS.seenByAll(itemName(item));
  return said(at, fact, [...byName, PAPERS.seenLine, PAPERS.heldLine], [hide, add]);
}
