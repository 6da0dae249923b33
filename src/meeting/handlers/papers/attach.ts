import { paperFile } from '../../../documents/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { CardButton, IncomingFile, MessageTurn, Reply, Turn } from '../../../teams/contract.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { AGENDA, counted, itemLine, listed, PAPERS, paperFaultText, SEEN } from '../../text/index.ts';
import { dataOf } from '../agenda/agenda-card.ts';
import { itemReply } from '../agenda/item/item-card.ts';
import { seenButton } from '../agenda/who-sees.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from '../reach.ts';

/** Where files belong. */
export interface Target {
  readonly at: AtMeeting;
  readonly itemId: string;
}

/** Keeps the files and puts them on the item, with a receipt. */
export async function attach(ports: MeetingPorts, turn: MessageTurn, target: Target): Promise<Reply> {
  return (await attachAll(ports, turn, target)).reply;
}

/** What has come of the files so far. */
interface Taken {
  readonly meeting: AtMeeting['meeting'];
  readonly added: readonly string[];
  /** Under which numbers. */
  readonly labels: readonly string[];
  /** What was wrong with one, or is to be known of it. */
  readonly notes: readonly string[];
  /** To take away an older version of one. */
  readonly older: readonly CardButton[];
}

/** The same, and whether any of them was taken: each by itself, and what is wrong with one is told of that one. */
export async function attachAll(
  ports: MeetingPorts,
  turn: MessageTurn,
  { at, itemId }: Target,
): Promise<{ readonly reply: Reply; readonly taken: boolean }> {
  const none = (reply: Reply) => ({ reply, taken: false });
  if (!isAhead(at.meeting)) return none(notAhead(at, turn));
  let sofar: Taken = { meeting: at.meeting, added: [], labels: [], notes: [], older: [] };
  for (const [index, file] of turn.files.entries()) {
    const one = { ...turn, commandId: `${turn.commandId}/${index}` };
    const next = await attachOne(ports, one, { at, itemId }, file, sofar);
    if ('messages' in next) return none(next);
    sofar = next;
  }
  const item = sofar.meeting.agenda.items?.find((one) => one.id === itemId);
  if (!item) return none(refused({ code: 'meeting.itemGone', data: { date: at.meeting.date } }, at, turn));
  const reply = receipt({ ...at, meeting: sofar.meeting }, turn, item, sofar);
  return { reply, taken: sofar.added.length > 0 };
}

/** One more file: on the item, there already, or with what is wrong with it; a refusal ends it all. */
async function attachOne(
  ports: MeetingPorts,
  turn: Turn,
  { at, itemId }: Target,
  file: IncomingFile,
  sofar: Taken,
): Promise<Taken | Reply> {
  const name = file.name.slice(0, 200);
  const found = await paperFile(file);
  if ('fault' in found) return { ...sofar, notes: [...sofar.notes, paperFaultText(found.fault, name)] };
  const { bytes, contentType } = found;
  const before = sofar.meeting.agenda.items?.find((one) => one.id === itemId)?.papers ?? [];
  const { sha256, size } = await ports.store.files.put(bytes);
  const paper = { name, sha256, size, contentType };
  const outcome = await run(ports, at, turn, { type: 'AddPaper', by: at.doer, at: turn.at, itemId, paper });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const meeting = outcome.state.status === 'NONE' ? sofar.meeting : outcome.state;
  const there = before.find((one) => one.sha256 === sha256);
  if (there) return { ...sofar, meeting, notes: [...sofar.notes, PAPERS.there(name, there.label)] };
  const namesake = before.findLast((one) => one.name.toLowerCase() === name.toLowerCase());
  const told = namesake ? [PAPERS.namesake(namesake.label)] : [];
  const after = meeting.agenda.items?.find((one) => one.id === itemId)?.papers ?? [];
  const label = after.find((one) => one.sha256 === sha256)?.label;
  return {
    meeting,
    added: [...sofar.added, name],
    labels: [...sofar.labels, ...(label === undefined ? [] : [label])],
    notes: [...sofar.notes, ...told],
    older: [...sofar.older, ...(namesake ? [removeButton(at, itemId, namesake.label)] : [])],
  };
}

function receipt(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  { added, labels, notes, older }: Taken,
): Reply {
  const [first = '', ...rest] = notes;
  if (added.length === 0) {
    const again = { title: AGENDA.attach, verb: 'meeting.attach', data: { ...dataOf(at), itemId: item.id } };
    return said(at, first, rest, [again]);
  }
  const names = added.length > 3 ? counted(added.length, 'fil', 'filer') : listed(added);
  const attached = PAPERS.attached(
    names,
    added.length,
    itemLine(item),
    at.meeting.date,
    localDateOf(turn.at),
  );
  const seen = item.internal ? SEEN.is(true) : PAPERS.opened(added.length, item.number);
  return itemReply(at, item, {
    fact: `${attached} ${seen}`,
    tellsSeen: true,
    first: [
      { ...seenButton(at, item), title: item.internal ? SEEN.showItem : SEEN.hideItem },
      ...older,
      ...labels.map((label) => removeButton(at, item.id, label)),
    ],
    notes,
  });
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
