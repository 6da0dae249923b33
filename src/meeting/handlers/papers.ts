import { z } from 'zod';
import { mayPerson } from '../../board/index.ts';
import { HOUR, type Instant, later, localDateOf, parseInstant } from '../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type MessageTurn,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../teams/contract.ts';
import { itemByNumber } from '../domain/agenda/book.ts';
import type { Paper, PlannedItem } from '../domain/agenda/item.ts';
import { isAhead } from '../domain/while-ahead.ts';
import { AGENDA, counted, itemLine, listed, PAPERS } from '../text/index.ts';
import { listMeetings, nextMeeting, paperFile } from '../views.ts';
import { agendaButton } from './agenda-card.ts';
import { itemReply, withItem } from './item-card.ts';
import {
  type AtMeeting,
  boardsOf,
  type MeetingPorts,
  may,
  reachMeeting,
  refused,
  run,
  said,
  say,
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

/** What the caller may read: an adjungerad her own item alone, which nothing here names, so nothing. */
function mayRead(at: AtMeeting): boolean {
  return mayPerson('READ_NOTICE', at.offices).kind === 'ALLOWED';
}

interface Opened {
  readonly paper: Paper;
  readonly item: PlannedItem;
}

function papersOf({ meeting }: AtMeeting, audience: 'ALL' | 'BOARD'): Opened[] {
  return (meeting.agenda.items ?? [])
    .filter((item) => audience === 'BOARD' || !item.internal)
    .flatMap((item) => item.papers.map((paper) => ({ paper, item })));
}

/** The links are the presser's own: in a channel they are told to her alone, and nothing internal. */
async function papers(ports: MeetingPorts, turn: Turn, id: string): Promise<Reply> {
  const at = await reachMeeting(ports, turn, id);
  if (at === null || !mayRead(at)) return say(PAPERS.gone);
  const own = turn.place.kind === 'personal';
  const found = papersOf(at, own ? 'BOARD' : 'ALL');
  const today = localDateOf(turn.at);
  if (found.length === 0) return say(PAPERS.none(at.meeting.date, today));
  if (own) {
    const buttons = found.map(
      ({ paper }): CardButton => ({
        title: PAPERS.open(paper.label, paper.name),
        verb: 'meeting.paper',
        data: { meetingId: id, label: paper.label },
      }),
    );
    const lines = found.map(
      ({ paper, item }) => `${PAPERS.open(paper.label, paper.name)} (${itemLine(item)})`,
    );
    return said(at, PAPERS.fact(at.meeting.date, today), lines, buttons);
  }
  const links = await Promise.all(
    found.map(async ({ paper }) => ({
      paper,
      url: await ports.paperLink(at.boardId, id, paper.label, turn.caller),
    })),
  );
  const named = links.map(({ paper, url }) =>
    url === null ? PAPERS.open(paper.label, paper.name) : `[${PAPERS.open(paper.label, paper.name)}](${url})`,
  );
  return say(
    [...named, links.some(({ url }) => url === null) ? PAPERS.inOwnChat : PAPERS.lasts].join('\n\n'),
  );
}

async function openOne(ports: MeetingPorts, at: AtMeeting, turn: Turn, wanted: string): Promise<Reply> {
  if (!mayRead(at)) return say(PAPERS.gone);
  const found = papersOf(at, 'BOARD').find(({ paper }) => paper.label === wanted);
  const file = found ? await paperFile(ports.store, found.paper) : null;
  if (!found || file === null) return say(PAPERS.gone);
  const url = await ports.paperLink(at.boardId, at.meetingId, wanted, turn.caller);
  const fact = PAPERS.open(found.paper.label, found.paper.name);
  if (url === null) return { messages: [{ text: fact, files: [file] }] };
  const card = answerCard({
    fact,
    lines: [PAPERS.lasts],
    buttons: [{ title: AGENDA.openPaper(wanted), url }],
  });
  return { messages: [{ text: fact }, { card }] };
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
  return said(at, PAPERS.send(itemLine(item)), [PAPERS.sendLine], [agendaButton(at)]);
}

/** Files sent to the chat become bilagor of the item that waits for them, or that the words name; else null. */
export async function attachFiles(ports: MeetingPorts, turn: MessageTurn): Promise<Reply | null> {
  const target = (await awaited(ports, turn)) ?? (await named(ports, turn));
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

/** "här är en ny bilaga till punkt 5": an item of the next meeting of the one board she prepares. */
async function named(ports: MeetingPorts, turn: MessageTurn): Promise<Target | null> {
  const number = /\b(?:punkt|ärende)(?:en|et)?\s*(\d+(?:\.\d+)?\s?[a-zåäö]?)\b/iu.exec(turn.text)?.[1];
  if (number === undefined) return null;
  const boards = (await boardsOf(ports, turn, null)).filter(
    (one) => may(one, 'SEND_NOTICE').kind === 'ALLOWED',
  );
  const [board, ...others] = boards;
  if (!board || others.length > 0) return null;
  const next = nextMeeting(await listMeetings(ports.store, board.boardId), localDateOf(turn.at));
  const at = next === null ? null : await reachMeeting(ports, turn, next.id);
  const item = at && itemByNumber(at.meeting.agenda, number.replace(/\s/g, ''));
  return at && item ? { at, itemId: item.id } : null;
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
  return itemReply({ ...at, meeting }, turn, item, PAPERS.attached(names, itemLine(item)));
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
