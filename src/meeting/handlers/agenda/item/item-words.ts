import {
  type ActOutcome,
  type ActRequest,
  type AskedFirst,
  besideLine,
  type PlaceSaid,
  speaksOfSecrecy,
} from '../../../../conversation/index.ts';
import { choiceCard, type MessageTurn, type Reply, type Turn } from '../../../../teams/contract.ts';
import { itemByNumber, withdrawnByNumber } from '../../../domain/agenda/book.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { ITEM_FORM, itemName, listed, PAPERS } from '../../../text/index.ts';
import { attach } from '../../papers/attach.ts';
import { waitForFile } from '../../papers/await-file.ts';
import { holdFiles } from '../../papers/held-papers.ts';
import { fetchedOnce, keptBack, whyNotSeen } from '../../papers/kept-back.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../../reach.ts';
import { agendaButton, agendaReply } from '../agenda-card.ts';
import { mostNamed, namesIt } from '../most-named.ts';
import { moveBackSaid, moveElsewhere, moveSaid, placeData, swapSaid } from '../moving.ts';
import { othersToMove } from '../several/several-said.ts';
import { ofMeeting, restoreForm } from './item-card.ts';

/** What came of words: a card to confirm, a question, or a refusal. */
export interface Said {
  readonly reply: Reply;
  readonly outcome: ActOutcome;
  readonly asks?: AskedFirst;
}

/** An order that is refused, with why. */
export const refuse = (reply: Reply): Said => ({ reply, outcome: 'refuse' });

/** An order of which something is asked first. */
export const clarify = (reply: Reply): Said => ({ reply, outcome: 'clarify' });

/** An order that is answered with how it stands. */
export const explain = (reply: Reply): Said => ({ reply, outcome: 'explain' });

/** An order that is shown, to be confirmed by its button. */
export const confirm = (reply: Reply): Said => ({ reply, outcome: 'confirm' });

/** Those that there are, after one another; null: there is none. */
export function joined(notes: readonly (string | null)[]): string | null {
  return notes.filter(Boolean).join(' ') || null;
}

/** The item that was named, or a choice of all. */
export function onItem(
  at: AtMeeting,
  turn: Turn,
  {
    named: number,
    verb,
    data = {},
    told,
  }: {
    readonly named: ItemNamed;
    readonly verb: string;
    readonly data?: ButtonData;
    /** What is told with the question which it is. */
    readonly told?: string | null;
  },
  act: (item: PlannedItem) => Said,
): Said {
  const item = itemNamed(at, number);
  return item === null
    ? whichItem(at, turn, {
        verb,
        question: ITEM_FORM.whichItem,
        named: [number],
        data,
        lines: told ? [told] : [],
      })
    : act(item);
}

type ButtonData = { readonly [key: string]: string | number | boolean };

/** By its number, or as it was said where no item is called so. */
type ItemNamed = number | string | undefined;

function itemNamed(at: AtMeeting, named: ItemNamed): PlannedItem | null {
  return named === undefined ? null : itemByNumber(at.meeting.agenda, String(named));
}

interface Which {
  readonly verb: string;
  readonly question: string;
  /** What was said and is none of them. */
  readonly named: readonly ItemNamed[];
  /** What else is told. */
  readonly lines?: readonly string[];
  /** What else was said, for the verb. */
  readonly data?: ButtonData;
}

/** A choice of those that bear what was said, or of all items and that it is none of them. */
function whichItem(
  at: AtMeeting,
  turn: Turn,
  { verb, question, named, lines: more = [], data = {} }: Which,
): Said {
  const items = at.meeting.agenda.items ?? [];
  if (items.length === 0) return clarify(agendaReply(at, turn));
  const [said] = named;
  const fitting = typeof said === 'string' ? items.filter((item) => namesIt(item, said)) : [];
  const missing = named.flatMap((one) => (one === undefined ? [] : [ITEM_FORM.noSuchItem(String(one))]));
  const lines = [...(fitting.length > 1 ? [] : [...missing, ...more]), ofMeeting(at, turn)];
  const choices = (fitting.length > 1 ? fitting : items).map((item) => ({
    title: itemName(item),
    verb,
    data: { ...data, meetingId: at.meetingId, itemId: item.id },
  }));
  return clarify({ messages: [{ card: choiceCard({ question, lines, choices }) }] });
}

/** The item, or the two, to another place. */
export async function moved(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { params, text }: ActRequest,
): Promise<Said> {
  const { item: number, heading, swapWith, moveTo, toMeetingId } = params;
  if (params.movesBack === true) return moveBackSaid(at, turn);
  const told = [besideLine(params)].flatMap((line) => line ?? []);
  if (swapWith !== undefined) return swapped(at, turn, [number, swapWith], told);
  const item = itemNamed(at, number);
  if (item !== null) {
    const others = othersToMove(text, item, at.meeting.agenda.items ?? []);
    const one = others.length === 0 ? null : ITEM_FORM.movesOne(item.number, listed(others));
    const notes = one === null ? told : [one, ...told];
    return movedTo(ports, at, turn, item, { moveTo, toMeetingId, notes });
  }
  const data = { ...(moveTo ? placeData(moveTo) : {}), ...(toMeetingId ? { toMeetingId } : {}) };
  const named = [number ?? heading];
  const question = ITEM_FORM.whichItem;
  return whichItem(at, turn, { verb: 'meeting.item-move-form', question, named, lines: told, data });
}

/** The item to the place that was said, here or at another meeting. */
export async function movedTo(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  {
    moveTo,
    toMeetingId,
    notes = [],
  }: {
    readonly moveTo: PlaceSaid | undefined;
    readonly toMeetingId: string | undefined;
    /** What else is told on the card. */
    readonly notes?: readonly string[];
  },
): Promise<Said> {
  if (moveTo?.kind !== 'other-meeting') return moveSaid(at, turn, item, moveTo, notes);
  const to = toMeetingId === undefined ? null : await reachMeeting(ports, turn, toMeetingId);
  if (to === null) return clarify(said(at, ITEM_FORM.noOtherMeeting, [], [agendaButton(at)]));
  return moveElsewhere(at, to, turn, item, notes);
}

/** Two that change places; the one that is not found is chosen, and the other stays as it was said. */
function swapped(
  at: AtMeeting,
  turn: Turn,
  named: readonly [ItemNamed, ItemNamed],
  notes: readonly string[],
): Said {
  const [one, other] = named.map((said) => itemNamed(at, said));
  if (one && other) return swapSaid(at, turn, one, other, notes);
  const missing = named.filter((said) => itemNamed(at, said) === null);
  return swapForm(at, turn, one ?? other ?? null, missing);
}

/** With which item it shall change places; where it is null, first which. */
export function swapForm(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem | null,
  named: readonly ItemNamed[] = [],
): Said {
  const verb = 'meeting.item-swap-form';
  if (item === null) return whichItem(at, turn, { verb, question: ITEM_FORM.whichItem, named });
  const question = ITEM_FORM.swapWith(itemName(item));
  return whichItem(at, turn, { verb, question, named, data: { otherId: item.id } });
}

/** What was taken off, by its number or its heading, asked about before it comes back; a choice where it is not said which. */
export function restored(at: AtMeeting, turn: Turn, { params: { item: number }, text }: ActRequest): Said {
  const { withdrawn } = at.meeting.agenda;
  if (withdrawn.length === 0) return clarify(said(at, ITEM_FORM.notWithdrawn, [], [agendaButton(at)]));
  const found = number === undefined ? null : withdrawnByNumber(at.meeting.agenda, String(number));
  const headed = withdrawn.map((one) => ({ heading: one.item.heading, one }));
  const meant = /\d/.test(text) ? [] : mostNamed(headed, text).map(({ one }) => one);
  const [only] = found === null && meant.length === 1 ? meant : [found];
  if (only) return confirm(restoreForm(at, turn, only));
  const choices = (meant.length > 0 ? meant : withdrawn).map(({ item }) => ({
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
  const item = itemNamed(at, request.params.item);
  const withFiles: MessageTurn = { ...turn, text: request.text, files: fetchedOnce(request.files) };
  if (item !== null && request.files.length === 0) return clarify(await waitForFile(ports, at, turn, item));
  const isHidden = item !== null && !item.internal && isSecret(request);
  const why = item === null ? [] : await whyNotSeen(ports, at, item, withFiles.files);
  if (item !== null && (isHidden || why.length > 0))
    return clarify(await keptBack(ports, at, withFiles, item, why));
  if (item !== null) return confirm(await attach(ports, withFiles, { at, itemId: item.id }));
  const held = request.files.length === 0 ? '' : await holdFiles(ports, at, withFiles);
  const lines = held === '' ? [] : [PAPERS.heldLine];
  const named = [request.params.item];
  return whichItem(at, turn, {
    verb: 'meeting.attach',
    question: PAPERS.whichItem,
    named,
    lines,
    data: { held, hidden: isSecret(request) },
  });
}

/** Also where it stands in a sentence of its own: "Hemligt! Bilaga till hyran." */
function isSecret({ text, stated = text, written = stated }: ActRequest): boolean {
  return speaksOfSecrecy(written);
}
