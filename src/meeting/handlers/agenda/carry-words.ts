import {
  type ActionHandler,
  type ActRequest,
  type ActResult,
  carriesOver,
  copiesAgenda,
  ofCancelled,
} from '../../../conversation/index.ts';
import { localDateOf, MONTHS } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { itemByNumber } from '../../domain/agenda/book.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { whyNotPrepare } from '../../domain/rules/who-prepares.ts';
import { isAhead } from '../../domain/state.ts';
import { CARRY } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { type AtBoard, boardsOf, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { noMeetingThen } from '../which-meeting/other-day.ts';
import { cancelledWithItems, carryForm } from './carrying.ts';
import { mostNamed, namesIt } from './most-named.ts';

/** An ärende is moved off the agenda where it stands; where that is a cancelled meeting's, it is carried over. */
export function carryingFirst(ports: MeetingPorts, act: ActionHandler['run']): ActionHandler['run'] {
  return async (request, turn) => (await carriedSaid(ports, request, turn)) ?? act(request, turn);
}

/** Words of the order and of the meetings, which name no ärende. */
const OF_NO_ITEM = new RegExp(
  String.raw`(?<!\p{L})(?:från|till|över|med|flytta|skjut|kopiera|hämta|alla|samtliga|punkt\p{L}*|ärende\p{L}*|dagordning\p{L}*|\p{L}*möte\p{L}*|\p{L}*sammanträde\p{L}*|inställ\p{L}*|${MONTHS.join('|')})(?!\p{L})`,
  'giu',
);

/** "Norrskog: …": of which board. */
const WHOSE = /^\p{L}[\p{L}\s]{2,40}:\s+/u;

/** "Samma punkter som förra mötet": what is done instead; null: she prepares no meetings. */
async function notCopied(ports: MeetingPorts, boardId: string, turn: Turn): Promise<ActResult | null> {
  const [at] = await boardsOf(ports, turn, boardId);
  if (!at || whyNotPrepare(at.doer) !== null) return null;
  return { reply: said(at, CARRY.noCopy, [CARRY.insteadOfCopy]), outcome: 'explain' };
}

async function carriedSaid(
  ports: MeetingPorts,
  { params, boardId, text }: ActRequest,
  turn: Turn,
): Promise<ActResult | null> {
  const { fromCancelledId, moveTo, toMeetingId } = params;
  if (carriesOver(text) && fromCancelledId === undefined) {
    const none = await noMeetingThen(ports, { boardId }, turn, params, () => []);
    if (none !== null) return { reply: none, outcome: 'clarify' };
  }
  if (fromCancelledId === undefined && copiesAgenda(text.replace(WHOSE, '')))
    return notCopied(ports, boardId, turn);
  if (carriesOver(text) && ofCancelled(text) && fromCancelledId === undefined) {
    const [at] = turn.place.kind === 'personal' ? await boardsOf(ports, turn, boardId) : [];
    if (at && whyNotPrepare(at.doer) === null)
      return { reply: said(at, CARRY.noneCancelled, [CARRY.sayWhich]), outcome: 'refuse' };
  }
  const mayBeElsewhere = moveTo?.kind === 'other-meeting';
  if (turn.place.kind !== 'personal' || (fromCancelledId === undefined && !mayBeElsewhere)) return null;
  const [board] = await boardsOf(ports, turn, boardId);
  if (!board || whyNotPrepare(board.doer) !== null) return null;
  const id = toMeetingId ?? (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id;
  const to = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (to === null)
    return fromCancelledId === undefined ? null : noMeetingYet(ports, board, turn, fromCancelledId);
  const words = text.replace(OF_NO_ITEM, ' ');
  const named = (one: PlannedItem) => namesIt(one, words);
  if (fromCancelledId === undefined && (await standsAhead(ports, params, turn, named))) return null;
  const found = await cancelledWithItems(ports, to, turn);
  const from = fromCancelledId ?? found.find(({ items }) => items.some(named))?.id;
  if (from === undefined) return null;
  const there = found.find((one) => one.id === from);
  const numbered = /(?<!\p{L})(?:punkt|ärende)(?:en|et)? ?(\d{1,3}\p{L}?)(?!\p{L})/iu.exec(text)?.[1];
  const byNumber = numbered === undefined || !there ? null : itemByNumber(there.meeting.agenda, numbered);
  const most = new Set(mostNamed((there?.items ?? []).filter(named), words).map(({ id }) => id));
  const only = (one: PlannedItem) => (byNumber === null ? most.has(one.id) : one.id === byNumber.id);
  return { reply: await carryForm(ports, to, turn, from, only), outcome: 'clarify' };
}

/** Whether the ärende stands on the agenda of the meeting to come from which it is to be moved. */
async function standsAhead(
  ports: MeetingPorts,
  { meetingId, item }: ActRequest['params'],
  turn: Turn,
  named: (item: PlannedItem) => boolean,
): Promise<boolean> {
  const at = meetingId === undefined ? null : await reachMeeting(ports, turn, meetingId);
  if (at === null || !isAhead(at.meeting)) return false;
  const byNumber = item === undefined ? null : itemByNumber(at.meeting.agenda, String(item));
  return (byNumber !== null && named(byNumber)) || (at.meeting.agenda.items ?? []).some(named);
}

async function noMeetingYet(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  fromId: string,
): Promise<ActResult | null> {
  const from = await reachMeeting(ports, turn, fromId);
  if (from === null) return null;
  const fact = CARRY.noMeeting(from.meeting.date, localDateOf(turn.at));
  return { reply: said(board, fact), outcome: 'refuse' };
}
