import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../../teams/contract.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { noticeOf } from '../../domain/state.ts';
import { readsOf, readsWholeAgenda } from '../../reader.ts';
import { AGENDA, itemLine, OWN_ITEM, PAPERS } from '../../text/index.ts';
import { paperFile } from '../../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said, say } from '../reach.ts';

/** The verb of `record/` that opens one of the board's documents. */
const OPEN_DOCUMENT = 'record.open';

/** Something to open, under the name it has on the agenda. */
interface Openable {
  readonly name: string;
  /** Null: the whole kallelse. */
  readonly item: PlannedItem | null;
  readonly opens:
    | { readonly kind: 'kept'; readonly label: string }
    | { readonly kind: 'filed'; readonly documentId: string };
}

/** The ärenden that the caller reads: an adjungerad her own alone (domain page 6). */
function readBy(at: AtMeeting): PlannedItem[] {
  return (at.meeting.agenda.items ?? []).filter(readsOf(at));
}

/** The links are the presser's own: in a channel they are told to her alone, and nothing internal. */
export async function papers(ports: MeetingPorts, turn: Turn, id: string): Promise<Reply> {
  const at = await reachMeeting(ports, turn, id);
  if (at === null) return say(PAPERS.notHers);
  const own = turn.place.kind === 'personal';
  const items = readBy(at).filter((item) => own || !item.internal);
  const found = await openables(ports, at, items);
  const none = PAPERS.none(at.meeting.date, localDateOf(turn.at));
  const nothing = own ? none : `${none} ${PAPERS.internalElsewhere}`;
  if (found.length === 0)
    return say(readsWholeAgenda(at) ? nothing : `${OWN_ITEM.noPapers} ${OWN_ITEM.note}`);
  return own ? inOwnChat(at, turn, found) : linksAlone(ports, at, turn, found);
}

/** Files added here, bilagor that were read in, and the kallelse itself for those that lie in it unnamed. */
async function openables(
  ports: MeetingPorts,
  at: AtMeeting,
  items: readonly PlannedItem[],
): Promise<Openable[]> {
  // A document that was read in may hold more than her own item.
  const whole = readsWholeAgenda(at);
  const printed = whole && items.some((item) => item.attachments.length > item.papers.length);
  const filed = printed ? await ports.filed.papers(at.boardId, at.meetingId) : [];
  const found = items.flatMap((item): Openable[] => [
    ...item.papers.map(
      ({ label, name }): Openable => ({
        name: PAPERS.open(label, name),
        item,
        opens: { kind: 'kept', label },
      }),
    ),
    ...filed
      .filter(({ label }) => printedLabels(item).includes(label))
      .map(
        ({ label, title, documentId }): Openable => ({
          name: PAPERS.titled(label, title),
          item,
          opens: { kind: 'filed', documentId },
        }),
      ),
  ]);
  const own = whole ? [] : await ownFiled(ports, at, items);
  const notice = noticeOf(at.meeting)?.document;
  const unnamed =
    whole && items.flatMap(printedLabels).some((one) => !filed.some(({ label }) => label === one));
  const kallelse = unnamed && notice ? [notice] : [];
  return [
    ...found,
    ...own,
    ...kallelse.map(
      ({ documentId, name }): Openable => ({
        name: PAPERS.whole(name),
        item: null,
        opens: { kind: 'filed', documentId },
      }),
    ),
  ];
}

/** Of an adjungerad's own items, what was read in under the number that is printed on them, in files of their own. */
async function ownFiled(
  ports: MeetingPorts,
  { boardId, meetingId }: AtMeeting,
  items: readonly PlannedItem[],
): Promise<Openable[]> {
  const printed = items.flatMap((item) => printedLabels(item).map((label) => ({ item, label })));
  if (printed.length === 0) return [];
  const isHers = (item: PlannedItem) => items.some(({ id }) => id === item.id);
  const titles = new Map(
    (await ports.filed.owned({ boardId, meetingId }, isHers)).map((one) => [one.label, one.title]),
  );
  return printed.flatMap(({ item, label }): Openable[] => {
    const title = titles.get(label);
    return title === undefined
      ? []
      : [{ name: PAPERS.titled(label, title), item, opens: { kind: 'kept', label } }];
  });
}

function printedLabels({ attachments, papers: kept }: PlannedItem): string[] {
  return attachments.filter((one) => !kept.some(({ label }) => label === one));
}

function inOwnChat(at: AtMeeting, turn: Turn, found: readonly Openable[]): Reply {
  const buttons = found.map(({ name, opens }): CardButton => {
    return opens.kind === 'kept'
      ? { title: name, verb: 'meeting.paper', data: { meetingId: at.meetingId, label: opens.label } }
      : {
          title: name,
          verb: OPEN_DOCUMENT,
          data: { boardId: at.boardId, documentId: opens.documentId },
        };
  });
  const lines = found.map(({ name, item }) => (item === null ? name : `${name} (${itemLine(item)})`));
  return said(at, PAPERS.fact(at.meeting.date, localDateOf(turn.at)), lines, buttons);
}

/** A document that was read in may hold what is internal too: where anything is, it is opened in the own chat. */
async function linksAlone(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  found: readonly Openable[],
): Promise<Reply> {
  const internal = (at.meeting.agenda.items ?? []).some((item) => item.internal);
  const linkTo = async ({ opens }: Openable): Promise<string | null> => {
    if (opens.kind === 'kept') return ports.paperLink(at.boardId, at.meetingId, opens.label, turn.caller);
    return internal ? null : ports.filed.link(at.boardId, opens.documentId, turn.caller);
  };
  const links = await Promise.all(found.map(async (one) => ({ name: one.name, url: await linkTo(one) })));
  const named = links.map(({ name, url }) => (url === null ? inLink(name) : `[${inLink(name)}](${url})`));
  const notes = [
    ...(links.some(({ url }) => url !== null) ? [PAPERS.lasts] : []),
    ...(links.some(({ url }) => url === null) ? [PAPERS.inOwnChat] : []),
  ];
  return say([...named, ...notes].join('\n\n'));
}

/** A name as the text of a link: nothing in it ends the link or begins another. */
function inLink(name: string): string {
  return name.replace(/[[\]<>]/g, ' ');
}

/** One bilaga, as a file or a link, to somebody who may read it. */
export async function openOne(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  wanted: string,
): Promise<Reply> {
  const all = readBy(at).flatMap((item) => item.papers);
  const paper = all.find(({ label }) => label === wanted);
  const { boardId, meetingId } = at;
  const file = paper
    ? await paperFile(ports.store, paper)
    : await ports.filed.own({ boardId, meetingId, label: wanted }, readsOf(at));
  if (file === null) return say(PAPERS.gone);
  const url = await ports.paperLink(at.boardId, at.meetingId, wanted, turn.caller);
  const fact = PAPERS.open(wanted, paper?.name ?? file.name);
  if (url === null) return { messages: [{ text: fact, files: [file] }] };
  const card = answerCard({
    fact,
    lines: [PAPERS.lasts],
    buttons: [{ title: AGENDA.openPaper(wanted), url }],
  });
  return { messages: [{ text: fact }, { card }] };
}
