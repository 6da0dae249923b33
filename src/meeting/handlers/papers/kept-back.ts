import { nameSaysSecret, paperSaysSecret } from '../../../conversation/index.ts';
import { type PaperFault, paperFile, textOfPaper } from '../../../documents/index.ts';
import type { CardButton, IncomingFile, MessageTurn, Reply } from '../../../teams/contract.ts';
import type { Paper, PlannedItem } from '../../domain/agenda/item.ts';
import { itemName, PAPERS } from '../../text/index.ts';
import { dataOf } from '../agenda/agenda-card.ts';
import { keptNames } from '../names-kept.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { holdFiles } from './held-papers.ts';

/** The same files, each fetched once however often it is asked for: to be looked into first, and then kept. */
export function fetchedOnce(files: readonly IncomingFile[]): IncomingFile[] {
  return files.map((file) => {
    let fetched: Promise<Uint8Array> | null = null;
    return {
      ...file,
      download(limit) {
        fetched ??= file.download(limit);
        return fetched;
      },
    };
  });
}

/**
 * Why files would be put where everybody sees them though they say themselves that they are not for that, or name what is
 * internal, by their name or their text; none for an internal item. One that can be no bilaga would not be put anywhere.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function whyNotSeen(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'read' | 'store'>,
  at: AtMeeting,
  item: Pick<PlannedItem, 'internal'>,
  files: readonly IncomingFile[],
): Promise<string[]> {
  if (item.internal) return [];
  const named = await keptNames(ports, at, { isPaper: true });
  const told = await Promise.all(
    files.map(async (file) => whyOf(ports, file.name, await paperFile(file), named)),
  );
  return told.flat();
}

async function whyOf(
  { read }: Pick<MeetingPorts, 'read'>,
  name: string,
  found: { readonly bytes: Uint8Array } | { readonly fault: PaperFault },
  named: (text: string) => unknown,
): Promise<string[]> {
  if ('fault' in found) return [];
  if (nameSaysSecret(name)) return [PAPERS.nameSays(name)];
  const text = await textOfPaper(read, { name, bytes: found.bytes });
  if (paperSaysSecret(name, text)) return [PAPERS.textSays(name)];
  return named(`${name}\n${text}`) === null ? [] : [PAPERS.textNames(name)];
}

/** Whether a file that is kept says itself that it is not everybody's, or names what is internal. */
export async function isKeptPaper(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store' | 'read'>,
  at: AtMeeting,
  { name, sha256 }: Pick<Paper, 'name' | 'sha256'>,
): Promise<boolean> {
  const bytes = await ports.store.files.get(sha256);
  const text = bytes === null ? '' : await textOfPaper(ports.read, { name, bytes });
  if (paperSaysSecret(name, text)) return true;
  return (await keptNames(ports, at, { isPaper: true }))(`${name}\n${text}`) !== null;
}

/**
 * A bilaga that is said to be the board's alone, in words or by itself, to an item that the channel sees: nothing is
 * added before that is settled. `why`: by which of them, where it was not in words.
 */
export async function keptBack(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: MessageTurn,
  item: PlannedItem,
  why: readonly string[],
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
  const fact = PAPERS.seenByAll(itemName(item));
  return said(at, fact, [...why, PAPERS.seenLine, PAPERS.heldLine], [hide, add]);
}
