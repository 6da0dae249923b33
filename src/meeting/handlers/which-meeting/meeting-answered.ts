import type { ActionHandler, ActRequest, ActResult } from '../../../conversation/index.ts';
import { type Instant, type LocalDate, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { runOnMeeting } from '../../use-cases.ts';
import { findMeetingOn, listMeetings, meetingsToCome } from '../../views.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, metaOf, reachMeeting } from '../reach.ts';
import { ofLastTold } from './last-told.ts';
import { whichOfThem } from './which-of-them.ts';

/**
 * The meeting of a day that a plan in the record names: on record from the first act on it (domain page 10,
 * "Meetings"). Null where no such day was meant.
 */
export async function plannedOn(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
): Promise<string | null> {
  const { meetingDate, start = null, end = null } = request.params;
  const date = meetingDate === undefined ? null : parseLocalDate(meetingDate);
  const [at] = date === null ? [] : await boardsOf(ports, turn, request.boardId);
  if (date === null || !at) return null;
  const known = await findMeetingOn(ports.store, request.boardId, date);
  if (known !== null) return known.id;
  const command = { type: 'PlanMeeting', date, start, end, place: null, title: null, source: null } as const;
  const meta = { ...metaOf(turn, at.doer), commandId: `${turn.commandId}/plan` };
  return (await runOnMeeting(ports.store, request.boardId, date, command, meta)).meetingId;
}

/** The board's next meeting; null: none is laid in. */
export async function nextOn(ports: MeetingPorts, boardId: string, turn: Turn): Promise<string | null> {
  return (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id ?? null;
}

/** "Både den 18 december och den 26 januari": the same of each meeting, and of a day without one that there is none. */
export async function eachDay(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
  one: ActionHandler['run'],
): Promise<ActResult> {
  const { alsoOn = [], mayBeOn = [], butNotOn: _, openOn: _open, ...first } = request.params;
  if (mayBeOn.length > 1) return whichOfThem(ports, request, turn, mayBeOn);
  let result = await one({ ...request, params: first }, turn);
  for (const day of alsoOn) {
    const date = parseLocalDate(day);
    const known = date && (await findMeetingOn(ports.store, request.boardId, date));
    const { meetingId: __, noMeetingOn: ___, start: ____, end: _____, ...rest } = first;
    const on = known ? { meetingId: known.id } : { noMeetingOn: day };
    const params = { ...rest, ...on, meetingDate: day, meetingSaid: true };
    const next = await one({ ...request, params }, { ...turn, commandId: `${turn.commandId}/${day}` });
    // Of two meetings a bare yes says nothing.
    const { reply, asks: ______, ...before } = result;
    result = { ...before, reply: { messages: [...reply.messages, ...next.reply.messages] } };
  }
  return result;
}

/**
 * The meeting ahead for which the person, or whoever is named, has been asked to serve, where there is one; of several that
 * wait for an answer the one that was asked about last.
 */
export async function meetingWithCall(
  ports: MeetingPorts,
  { boardId, params }: Pick<ActRequest, 'boardId' | 'params'>,
  turn: Turn,
  accepts: boolean,
) {
  const today = localDateOf(turn.at);
  // Who serves may say no, and who said no may serve after all.
  const statuses = accepts ? ['ASKED', 'ACCEPTED', 'DECLINED'] : ['ASKED', 'ACCEPTED'];
  const found: {
    readonly meetingId: string;
    readonly date: LocalDate;
    readonly rank: number;
    readonly askedAt: string;
  }[] = [];
  for (const listed of await listMeetings(ports.store, boardId)) {
    if (listed.date < today || listed.status === 'CANCELLED' || listed.status === 'CLOSED') continue;
    const at = await reachMeeting(ports, turn, listed.id);
    const call = at && callOf(at.meeting.attendance.calls, params.personId ?? at.doer.personId);
    const ofItem = at === null ? '' : askedOfItemAt(at, params.personId);
    const rank = ofItem !== '' ? 0 : call ? statuses.indexOf(call.status) : -1;
    const askedAt = [ofItem, call?.status === 'ASKED' ? call.at : ''].toSorted().at(-1) ?? '';
    if (rank !== -1) found.push({ meetingId: listed.id, date: listed.date, rank, askedAt });
  }
  return found.toSorted((a, b) => a.rank - b.rank || b.askedAt.localeCompare(a.askedAt))[0] ?? null;
}

/** When it was last asked if she can serve in one of its ärenden alone, because of jäv; empty: it is not asked. */
function askedOfItemAt({ meeting, doer }: AtMeeting, personId = doer.personId): Instant | '' {
  const asked = itemCallsOf(meeting, personId).filter(({ status }) => status === 'ASKED');
  return (
    asked
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** "Sofia kan ändå". */
const ANYWAY = /(?<!\p{L})(?:ändå|trots allt|ångra\p{L}*|ändrat sig|visst)(?!\p{L})/iu;

/**
 * An answer of one's own without a day, from somebody who is asked to serve, or serves, at a meeting: it is of that
 * one, not of the nearest that has called her; else of the one that `ofLastTold` finds.
 */
export async function ofHerCall(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
  accepts: boolean,
): Promise<ActRequest> {
  const { meetingSaid, noMeetingOn, mayBeOn, personId, servesFor, unknown, others = [] } = request.params;
  const saysWhich = meetingSaid === true || noMeetingOn !== undefined || mayBeOn !== undefined;
  if (saysWhich || unknown !== undefined || others.length > 0) return request;
  // "Petra i stället för Sofia" is of the meeting that Sofia is to serve at.
  const whose = servesFor?.personId ?? personId;
  const of = {
    ...request,
    params: { ...request.params, ...(whose === undefined ? {} : { personId: whose }) },
  };
  const asked = await meetingWithCall(ports, of, turn, accepts);
  const isOpen = asked !== null && (asked.rank === 0 || (servesFor !== undefined && asked.rank === 1));
  // What is told of another, by the kansli: of the question that she is asked, or takes her no back by.
  if (personId !== undefined) {
    if (asked === null || !(isOpen || (accepts && asked.rank === 2 && ANYWAY.test(request.text))))
      return request;
  } else if (asked === null || (accepts && asked.rank > 0)) return ofLastTold(ports, request, turn);
  else {
    // Called to another meeting since she was asked, or told of its new day, she may be answering that.
    const params = { ...request.params, meetingId: asked.meetingId };
    const either = await ofLastTold(ports, { ...request, params }, turn);
    if (either.params.mayBeOn !== undefined) return either;
  }
  const { start: _, end: __, ...rest } = request.params;
  const params = { ...rest, meetingId: asked.meetingId, meetingDate: asked.date, meetingSaid: true };
  return { ...request, params };
}
