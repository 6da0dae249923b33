import { localDateOf } from '../../kernel/index.ts';
import type { CardButton, IncomingFile, MessageTurn, Reply, Turn } from '../../teams/contract.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { isAhead } from '../domain/while-ahead.ts';
import { AGENDA, counted, itemLine, listed, PAPERS } from '../text/index.ts';
import { dataOf } from './agenda-card.ts';
import { itemReply } from './item-card.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from './reach.ts';

/** Files larger than this are not taken as bilaga. */
const LARGEST = 20_000_000;

/** Where files belong. */
export interface Target {
  readonly at: AtMeeting;
  readonly itemId: string;
}

/** Keeps the files and puts them on the item, with a receipt. */
export async function attach(ports: MeetingPorts, turn: MessageTurn, target: Target): Promise<Reply> {
  return (await attachAll(ports, turn, target)).reply;
}

/** The same, and whether any of them was taken: each by itself, and what is wrong with one is told of that one. */
export async function attachAll(
  ports: MeetingPorts,
  turn: MessageTurn,
  { at, itemId }: Target,
): Promise<{ readonly reply: Reply; readonly taken: boolean }> {
  if (!isAhead(at.meeting)) return { reply: notAhead(at, turn), taken: false };
  let meeting = at.meeting as AtMeeting['meeting'];
  const added: string[] = [];
  const notes: string[] = [];
  const older: CardButton[] = [];
  for (const [index, file] of turn.files.entries()) {
    const name = file.name.slice(0, 200);
    const bytes = await fetched(file);
    if (typeof bytes === 'string') {
      notes.push(bytes);
      continue;
    }
    const before = meeting.agenda.items?.find((one) => one.id === itemId)?.papers ?? [];
    const { sha256, size } = await ports.store.files.put(bytes);
    const paper = { name, sha256, size, contentType: contentTypeOf(name) };
    const command = { type: 'AddPaper', by: at.doer, at: turn.at, itemId, paper } as const;
    const outcome = await run(ports, at, { ...turn, commandId: `${turn.commandId}/${index}` }, command);
    if (outcome.kind === 'refused') return { reply: refused(outcome.refusal, at, turn), taken: false };
    if (outcome.state.status !== 'NONE') meeting = outcome.state;
    const there = before.find((one) => one.sha256 === sha256);
    if (there) {
      notes.push(PAPERS.there(name, there.label));
      continue;
    }
    added.push(name);
    const namesake = before.findLast((one) => one.name.toLowerCase() === name.toLowerCase());
    if (namesake) {
      notes.push(PAPERS.namesake(namesake.label));
      older.push(removeButton(at, itemId, namesake.label));
    }
  }
  const item = meeting.agenda.items?.find((one) => one.id === itemId);
  if (!item) {
    return {
      reply: refused({ code: 'meeting.itemGone', data: { date: at.meeting.date } }, at, turn),
      taken: false,
    };
  }
  const taken = added.length > 0;
  return { reply: receipt({ ...at, meeting }, turn, item, { added, notes, older }), taken };
}

function receipt(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  {
    added,
    notes,
    older,
  }: {
    readonly added: readonly string[];
    readonly notes: readonly string[];
    readonly older: readonly CardButton[];
  },
): Reply {
  const [first = '', ...rest] = notes;
  if (added.length === 0) {
    const again = { title: AGENDA.attach, verb: 'meeting.attach', data: { ...dataOf(at), itemId: item.id } };
    return said(at, first, rest, [again]);
  }
  const names = added.length > 3 ? counted(added.length, 'fil', 'filer') : listed(added);
  const fact = PAPERS.attached(names, itemLine(item), at.meeting.date, localDateOf(turn.at));
  return itemReply(at, item, fact, older, notes);
}

/** The meeting is over or cancelled: nothing is added to it. */
export function notAhead(at: AtMeeting, turn: Turn): Reply {
  const code = at.meeting.status === 'CANCELLED' ? 'meeting.cancelled' : 'meeting.alreadyHeld';
  return refused({ code, data: { date: at.meeting.date } }, at, turn);
}

function removeButton(at: AtMeeting, itemId: string, label: string): CardButton {
  return {
    title: AGENDA.removePaper(label),
    verb: 'meeting.paper-remove',
    data: { ...dataOf(at), itemId, label },
  };
}

/** The file's bytes, or why it cannot be a bilaga. */
async function fetched(file: IncomingFile): Promise<Uint8Array | string> {
  if (!(extensionOf(file.name) in CONTENT_TYPES)) return PAPERS.wrongType(file.name);
  try {
    return await file.download(LARGEST);
  } catch (fault) {
    const isTooLarge = fault instanceof Error && 'reason' in fault && fault.reason === 'too-large';
    return isTooLarge ? PAPERS.tooLarge(file.name, LARGEST / 1_000_000) : PAPERS.notFetched(file.name);
  }
}

/** What a bilaga may be: what people open and read. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ppt: 'application/vnd.ms-powerpoint',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

function contentTypeOf(name: string): string {
  return CONTENT_TYPES[extensionOf(name)] ?? 'application/octet-stream';
}

function extensionOf(name: string): string {
  return name.split('.').at(-1)?.toLowerCase() ?? '';
}
