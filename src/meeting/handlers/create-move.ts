import { z } from 'zod';
import { dateInWords, localDateOf } from '../../kernel/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import type { DayAndPlace } from '../domain/values.ts';
import { ARRANGE, CANCEL, explainMeetingRefusal, whenAndWhere } from '../text/index.ts';
import { createMeeting, planPreparation } from '../use-cases.ts';
import { listMeetings } from '../views.ts';
import { agendaButton } from './agenda-card.ts';
import { createForm, moveForm, NO_WHEN, readWhen, type WhenFields, whenOf } from './arrange-forms.ts';
import { dayWarnings } from './day-warnings.ts';
import {
  type AtBoard,
  type AtMeeting,
  denied,
  type MeetingPorts,
  may,
  metaOf,
  reachMeeting,
  refused,
  run,
  said,
  withBoard,
  withMeeting,
} from './reach.ts';

const boardId = z.string().max(100);
const meetingId = z.string().max(200);
const written = (max: number) => z.string().max(max).default('');
const when = { date: written(10), start: written(8), end: written(8), place: written(200) };

/** A meeting is laid in, or moved: looked over with what speaks against the day, then confirmed. */
export function createAndMoveVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.create-form',
      input: z.object({ boardId, ...when, link: written(1000) }),
      run: ({ boardId: id, link, ...fields }, turn) =>
        prepares(ports, turn, id, async (at) => createForm(at, fields, link, null)),
    }),
    verb({
      name: 'meeting.create-preview',
      input: z.object({ boardId, ...when, link: written(1000) }),
      run: ({ boardId: id, link, ...fields }, turn) =>
        prepares(ports, turn, id, (at) => createPreview(ports, at, turn, fields, link)),
    }),
    verb({
      name: 'meeting.create',
      input: z.object({ boardId, ...when, link: written(1000) }),
      run: ({ boardId: id, link, ...fields }, turn) =>
        prepares(ports, turn, id, (at) => create(ports, at, turn, fields, link)),
    }),
    verb({
      name: 'meeting.move-form',
      input: z.object({ meetingId, ...when, reason: written(500) }),
      run: ({ meetingId: id, reason, ...fields }, turn) =>
        withMeeting(ports, turn, id, async (at) => moveFormFor(at, turn, fields, reason)),
    }),
    verb({
      name: 'meeting.move-preview',
      input: z.object({ meetingId, ...when, reason: written(500) }),
      run: ({ meetingId: id, reason, ...fields }, turn) =>
        withMeeting(ports, turn, id, (at) => movePreview(ports, at, turn, fields, reason)),
    }),
    verb({
      name: 'meeting.move',
      input: z.object({ meetingId, ...when, reason: written(500) }),
      run: ({ meetingId: id, reason, ...fields }, turn) =>
        withMeeting(ports, turn, id, (at) => move(ports, at, turn, fields, reason)),
    }),
  ];
}

/** Runs `act` for whoever prepares the board's meetings. */
export function prepares(
  ports: MeetingPorts,
  turn: Turn,
  id: string,
  act: (at: AtBoard) => Promise<Reply>,
): Promise<Reply> {
  return withBoard(ports, turn, id, async (at) => {
    const permission = may(at, 'SEND_NOTICE');
    return permission.kind === 'DENIED' ? denied(at, 'SEND_NOTICE', permission) : act(at);
  });
}

async function createPreview(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  fields: WhenFields,
  link: string,
): Promise<Reply> {
  const today = localDateOf(turn.at);
  const read = readWhen(fields, today);
  if ('fault' in read) return createForm(at, fields, link, read.fault);
  const warnings = await dayWarnings(ports, at, turn, read.date, null);
  const data = { boardId: at.boardId, ...whenOf(read), link };
  const card = answerCard({
    fact: ARRANGE.createQuestion(whenAndWhere(read, today)),
    lines: warnings.length === 0 ? [ARRANGE.nothingWrong] : warnings,
    source: at.boardName,
    buttons: [
      { title: ARRANGE.create, verb: 'meeting.create', style: 'positive', data },
      { title: ARRANGE.changeIt, verb: 'meeting.create-form', data },
    ],
  });
  return { messages: [{ card }] };
}

async function create(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  fields: WhenFields,
  link: string,
): Promise<Reply> {
  const today = localDateOf(turn.at);
  const read = readWhen(fields, today);
  if ('fault' in read) return createForm(at, fields, link, read.fault);
  const made = await createMeeting(ports.store, at.boardId, read, at.board.rules, metaOf(turn, at.doer));
  const before = await reachMeeting(ports, turn, made.meetingId);
  if (before === null) return createForm(at, fields, link, ARRANGE.badDay);
  const fault = link.trim() === '' ? null : await setLink(ports, before, turn, link);
  const after = (await reachMeeting(ports, turn, made.meetingId)) ?? before;
  return said(
    at,
    madeFact(after, today, made.isNew),
    [...(fault === null ? [] : [fault]), ...daysLine(after, today)],
    [agendaButton(after), ...arrangingButtons(after)],
  );
}

function madeFact(at: AtMeeting, today: ReturnType<typeof localDateOf>, isNew: boolean): string {
  return isNew ? ARRANGE.created(whenAndWhere(at.meeting, today)) : ARRANGE.same;
}

async function setLink(ports: MeetingPorts, at: AtMeeting, turn: Turn, link: string): Promise<string | null> {
  const decided = at.board.rules.distanceMeetings.value;
  const command = { type: 'SetDistanceLink', by: at.doer, at: turn.at, link, decided } as const;
  const outcome = await run(ports, at, { ...turn, commandId: `${turn.commandId}/link` }, command);
  return outcome.kind === 'refused' ? explainMeetingRefusal(outcome.refusal, localDateOf(turn.at)) : null;
}

function daysLine({ meeting }: AtMeeting, today: ReturnType<typeof localDateOf>): string[] {
  const { preparation } = meeting.agenda;
  if (preparation === null) return [];
  const { materialStopOn, noticeOn } = preparation;
  return [ARRANGE.createdNote(dateInWords(materialStopOn, today), dateInWords(noticeOn, today))];
}

export function arrangingButtons(at: AtMeeting) {
  const data = { meetingId: at.meetingId };
  return [
    { title: `${ARRANGE.move} …`, verb: 'meeting.move-form', data },
    { title: CANCEL.button, verb: 'meeting.cancel-form', data },
  ];
}

/** The form with the meeting as it is, and what was said of where it shall go. */
export function moveFormFor(at: AtMeeting, turn: Turn, fields: Partial<WhenFields>, reason: string): Reply {
  const permission = may(at, 'SEND_NOTICE');
  if (permission.kind === 'DENIED') return denied(at, 'SEND_NOTICE', permission);
  const { status, date } = at.meeting;
  if (status === 'CLOSED') return refused({ code: 'meeting.alreadyHeld', data: { date } }, at, turn);
  if (status === 'CANCELLED') return refused({ code: 'meeting.cancelled', data: { date } }, at, turn);
  const now = whenOf(at.meeting);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  return moveForm(at, turn, { ...NO_WHEN, ...now, ...given }, reason, null);
}

async function movePreview(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  fields: WhenFields,
  reason: string,
): Promise<Reply> {
  const read = readMove(at, turn, fields, reason);
  if ('messages' in read) return read;
  const today = localDateOf(turn.at);
  const warnings = await dayWarnings(ports, at, turn, read.date, at.meetingId);
  const data = { meetingId: at.meetingId, ...whenOf(read), reason };
  const question = ARRANGE.moveQuestion(whenAndWhere(at.meeting, today), whenAndWhere(read, today));
  const card = answerCard({
    fact: question,
    lines: [CANCEL.because(reason.trim()), ...(warnings.length === 0 ? [ARRANGE.nothingWrong] : warnings)],
    source: at.boardName,
    buttons: [
      { title: ARRANGE.move, verb: 'meeting.move', style: 'positive', data },
      { title: ARRANGE.changeIt, verb: 'meeting.move-form', data },
    ],
  });
  return { messages: [{ card }] };
}

/** Where to, or the form with what is wrong. */
function readMove(at: AtMeeting, turn: Turn, fields: WhenFields, reason: string): DayAndPlace | Reply {
  const permission = may(at, 'SEND_NOTICE');
  if (permission.kind === 'DENIED') return denied(at, 'SEND_NOTICE', permission);
  const read = readWhen(fields, localDateOf(turn.at));
  if ('fault' in read) return moveForm(at, turn, fields, reason, read.fault);
  return reason.trim() === '' ? moveForm(at, turn, fields, reason, ARRANGE.reasonMissing) : read;
}

async function move(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  fields: WhenFields,
  reason: string,
): Promise<Reply> {
  const read = readMove(at, turn, fields, reason);
  if ('messages' in read) return read;
  const command = { type: 'MoveMeeting', by: at.doer, at: turn.at, to: read, reason } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const today = localDateOf(turn.at);
  if (outcome.events.length === 0) return said(at, ARRANGE.same, [], [agendaButton(at)]);
  await planPreparation(ports.store, at, at.board.rules, metaOf(turn, at.doer));
  const after = (await reachMeeting(ports, turn, at.meetingId)) ?? at;
  return said(
    after,
    ARRANGE.moved(whenAndWhere(after.meeting, today)),
    [CANCEL.because(reason.trim()), ARRANGE.movedNote],
    [agendaButton(after), ...arrangingButtons(after)],
  );
}

/** Whether any meeting lies ahead, for words that name none. */
export async function meetingsAhead(ports: MeetingPorts, at: AtBoard, turn: Turn) {
  const today = localDateOf(turn.at);
  return (await listMeetings(ports.store, at.boardId)).filter(
    (one) => one.date >= today && (one.status === 'PLANNED' || one.status === 'CALLED'),
  );
}
