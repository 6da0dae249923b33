import { z } from 'zod';
import { HOUR, type Instant, later, localDateOf, parseInstant } from '../../kernel/index.ts';
import { type MessageTurn, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { isAhead } from '../domain/while-ahead.ts';
import { counted, itemLine, listed, PAPERS } from '../text/index.ts';
import { agendaButton } from './agenda-card.ts';
import { itemReply, withItem } from './item-card.ts';
import { openOne, papers } from './open-papers.ts';
import {
  type AtMeeting,
  boardsOf,
  type MeetingPorts,
  reachMeeting,
  refused,
  run,
  said,
  withMeeting,
} from './reach.ts';

const meetingId = z.string().max(200);
const label = z.string().max(20);

/** Files larger than this are not taken as bilaga. */
const LARGEST = 20_000_000;

/** Bilagor: opened by whoever may read them, added and taken away by the kansli. */
export function paperVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.papers',
      input: z.object({ meetingId }),
      run: (input, turn) => papers(ports, turn, input.meetingId),
    }),
    verb({
      name: 'meeting.paper',
      input: z.object({ meetingId, label }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => openOne(ports, at, turn, input.label)),
    }),
    verb({
      name: 'meeting.attach',
      input: z.object({ meetingId, itemId: z.string().max(100) }),
      run: (input, turn) => withItem(ports, turn, input, (at, item) => waitForFile(ports, at, turn, item)),
    }),
    verb({
      name: 'meeting.paper-remove',
      input: z.object({ meetingId, itemId: z.string().max(100), label }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const command = {
            type: 'RemovePaper',
            by: at.doer,
            at: turn.at,
            itemId: item.id,
            label: input.label,
          } as const;
          const outcome = await run(ports, at, turn, command);
          if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
          return said(at, PAPERS.removed(input.label), [], [agendaButton(at)]);
        }),
    }),
  ];
}

const WAITING = 'meeting-attach';
const waiting = z.object({ meetingId: z.string(), itemId: z.string(), until: z.string() });

/** The next file that comes to this chat belongs to the item, for an hour. */
export async function waitForFile(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
): Promise<Reply> {
  const key = `${at.boardId}/${at.doer.personId}`;
  const value = { meetingId: at.meetingId, itemId: item.id, until: later(turn.at, HOUR) };
  for (;;) {
    const before = await ports.store.records.get(WAITING, key);
    const expectedVersion = before?.version ?? 0;
    const written = await ports.store.records.put({ collection: WAITING, key, expectedVersion, value });
    if (written === 'written') break;
  }
  return said(
    at,
    PAPERS.send(itemLine(item), at.meeting.date, localDateOf(turn.at)),
    [PAPERS.sendLine],
    [agendaButton(at)],
  );
}

/** Files sent to the chat become bilagor of the item that waits for them; null where none does. */
export async function attachFiles(ports: MeetingPorts, turn: MessageTurn): Promise<Reply | null> {
  const target = await awaited(ports, turn);
  return target === null ? null : attach(ports, turn, target);
}

interface Target {
  readonly at: AtMeeting;
  readonly itemId: string;
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

/** Keeps the files and puts them on the item, with a receipt. */
export async function attach(ports: MeetingPorts, turn: MessageTurn, { at, itemId }: Target): Promise<Reply> {
  if (!isAhead(at.meeting)) {
    return refused({ code: 'meeting.alreadyHeld', data: { date: at.meeting.date } }, at, turn);
  }
  let meeting = at.meeting as AtMeeting['meeting'];
  for (const [index, file] of turn.files.entries()) {
    const { sha256, size } = await ports.store.files.put(await file.download(LARGEST));
    const paper = { name: file.name.slice(0, 200), sha256, size, contentType: contentTypeOf(file.name) };
    const command = { type: 'AddPaper', by: at.doer, at: turn.at, itemId, paper } as const;
    const outcome = await run(ports, at, { ...turn, commandId: `${turn.commandId}/${index}` }, command);
    if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
    if (outcome.state.status !== 'NONE') meeting = outcome.state;
  }
  const item = meeting.agenda.items?.find((one) => one.id === itemId);
  if (!item) return refused({ code: 'meeting.itemGone', data: { date: at.meeting.date } }, at, turn);
  const names =
    turn.files.length > 3
      ? counted(turn.files.length, 'fil', 'filer')
      : listed(turn.files.map((file) => file.name));
  return itemReply(
    { ...at, meeting },
    item,
    PAPERS.attached(names, itemLine(item), at.meeting.date, localDateOf(turn.at)),
  );
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
};

function contentTypeOf(name: string): string {
  return CONTENT_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
