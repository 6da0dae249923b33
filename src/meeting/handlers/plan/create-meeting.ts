import { z } from 'zod';
import { dateInWords, dayInWords, localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { isLink } from '../../domain/agenda/preparing.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { ARRANGE, CANCEL, explainMeetingRefusal, WARNING, whenAndWhere } from '../../text/index.ts';
import { createMeeting } from '../../use-cases.ts';
import { findMeetingOn, meetingsToCome } from '../../views.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { toldOfPlaceOn } from '../names-kept.ts';
import {
  type AtBoard,
  type AtMeeting,
  type MeetingPorts,
  metaOf,
  reachMeeting,
  run,
  said,
  unlessPrepares,
  withBoard,
} from '../reach.ts';
import { createForm, hourPassed, readWhen, type WhenFields, whenOf } from './arrange-forms.ts';
import { dayWarnings } from './day-warnings.ts';

const BAD_LINK = { code: 'meeting.badLink', data: null } as const;

const boardId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');
/** Day, hours and place as a card sends them. */
export const WHEN_INPUT = { date: written(10), start: written(8), end: written(8), place: written(200) };
const input = z.object({ boardId, ...WHEN_INPUT, link: written(1000) });

/** A meeting is laid in: looked over with what speaks against the day, then confirmed. */
export function createVerbs(ports: MeetingPorts): Verb[] {
  const on = (name: string, act: (at: AtBoard, turn: Turn, typed: Typed) => Promise<Reply>) =>
    verb({
      name,
      input,
      run: ({ boardId: id, link, ...fields }, turn) =>
        prepares(ports, turn, id, (at) => act(at, turn, { fields, link })),
    });
  return [
    on('meeting.create-form', async (at, _turn, { fields, link }) => createForm(at, fields, link, null)),
    on('meeting.create-preview', (at, turn, typed) => createPreview(ports, at, turn, typed)),
    on('meeting.create', (at, turn, typed) => create(ports, at, turn, typed)),
  ];
}

/** Runs `act` for whoever prepares the board's meetings. */
export function prepares(
  ports: MeetingPorts,
  turn: Turn,
  id: string,
  act: (at: AtBoard) => Promise<Reply>,
): Promise<Reply> {
  return withBoard(ports, turn, id, async (at) => unlessPrepares(at, turn) ?? act(at));
}

interface Typed {
  readonly fields: WhenFields;
  readonly link: string;
}

/** The day, hours and place that were typed; the form with what is wrong, or the meeting that the day has already. */
async function wanted(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  { fields, link }: Typed,
): Promise<DayAndPlace | Reply> {
  const today = localDateOf(turn.at);
  const read = readWhen(fields, today);
  if ('fault' in read) return createForm(at, fields, link, read.fault);
  const passed = hourPassed(read, turn.at);
  if (passed !== null) return createForm(at, fields, link, passed);
  if (!isLink(link)) return createForm(at, fields, link, explainMeetingRefusal(BAD_LINK, today));
  const other = await otherThatDay(ports, at, turn, read);
  return other === null ? read : alreadyThatDay(other, turn, fields);
}

async function createPreview(ports: MeetingPorts, at: AtBoard, turn: Turn, typed: Typed): Promise<Reply> {
  const when = await wanted(ports, at, turn, typed);
  if ('messages' in when) return when;
  const warnings = await dayWarnings(ports, at, turn, when.date, null);
  const there = { ...at, boardThen: at.board, day: when.date, here: null };
  const told = await toldOfPlaceOn(ports, there, when.place ?? '');
  const data = { boardId: at.boardId, ...whenOf(when), link: typed.link };
  const card = answerCard({
    fact: ARRANGE.createQuestion(whenAndWhere(when, localDateOf(turn.at))),
    lines: [...told, ...(warnings.length === 0 ? [ARRANGE.nothingWrong] : warnings)],
    source: at.boardName,
    buttons: [
      { title: ARRANGE.create, verb: 'meeting.create', style: 'positive', data },
      { title: ARRANGE.changeIt, verb: 'meeting.create-form', data },
    ],
  });
  return { messages: [{ card }] };
}

async function create(ports: MeetingPorts, at: AtBoard, turn: Turn, typed: Typed): Promise<Reply> {
  const when = await wanted(ports, at, turn, typed);
  if ('messages' in when) return when;
  const { fields, link } = typed;
  const made = await createMeeting(ports.store, at.boardId, when, at.board, metaOf(turn, at.doer));
  const before = await reachMeeting(ports, turn, made.meetingId);
  if (before === null) return createForm(at, fields, link, ARRANGE.badDay);
  const fault = link.trim() === '' ? null : await setLink(ports, before, turn, link);
  const after = (await reachMeeting(ports, turn, made.meetingId)) ?? before;
  const today = localDateOf(turn.at);
  return said(
    at,
    madeFact(after, today, made.isNew),
    [...(fault === null ? [] : [fault]), ...daysLine(after, today)],
    [agendaButton(after), ...arrangingButtons(after)],
  );
}

/**
 * The board's meeting of that day, where it is another than the one that was typed: at another time or place. The board
 * has one meeting a day (Klubbans ordning, so that plan, kallelse and protokoll of a day are one meeting).
 */
async function otherThatDay(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  read: DayAndPlace,
): Promise<AtMeeting | null> {
  const found = await findMeetingOn(ports.store, at.boardId, read.date);
  const known = found === null ? null : await reachMeeting(ports, turn, found.id);
  if (known === null) return null;
  const differs = (['start', 'end', 'place'] as const).some(
    (part) => known.meeting[part] !== null && read[part] !== null && known.meeting[part] !== read[part],
  );
  return differs ? known : null;
}

function alreadyThatDay(at: AtMeeting, turn: Turn, fields: WhenFields): Reply {
  const data = { meetingId: at.meetingId, ...fields };
  return said(
    at,
    ARRANGE.alreadyThatDay(whenAndWhere(at.meeting, localDateOf(turn.at))),
    [ARRANGE.alreadyThatDayNote],
    [{ title: `${ARRANGE.change} …`, verb: 'meeting.move-form', data }, agendaButton(at)],
  );
}

function madeFact(at: AtMeeting, today: ReturnType<typeof localDateOf>, isNew: boolean): string {
  return isNew
    ? ARRANGE.created(whenAndWhere(at.meeting, today))
    : ARRANGE.same(whenAndWhere(at.meeting, today));
}

/** The link as it was written; what speaks against it, or null. */
export async function setLink(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  link: string,
): Promise<string | null> {
  const decided = at.board.rules.distanceMeetings.value;
  const command = { type: 'SetDistanceLink', by: at.doer, at: turn.at, link, decided } as const;
  const outcome = await run(ports, at, { ...turn, commandId: `${turn.commandId}/link` }, command);
  return outcome.kind === 'refused' ? explainMeetingRefusal(outcome.refusal, localDateOf(turn.at)) : null;
}

function daysLine({ meeting }: AtMeeting, today: ReturnType<typeof localDateOf>): string[] {
  const { preparation } = meeting.agenda;
  if (preparation === null) return [];
  const { materialStopOn, noticeOn } = preparation;
  const [stop, notice] = [dateInWords(materialStopOn, today), dateInWords(noticeOn, today)];
  if (materialStopOn >= today) return [ARRANGE.createdNote(stop, notice, noticeOn > today)];
  const isLate = noticeOn < today;
  return [
    WARNING.late(WARNING.materialStop, dayInWords(materialStopOn, today)),
    ...(isLate ? [WARNING.late(WARNING.notice, dayInWords(noticeOn, today))] : []),
    ARRANGE.createdLate(isLate ? null : notice),
  ];
}

/** What can be done about a meeting that has been laid in: change or cancel it. */
export function arrangingButtons(at: AtMeeting) {
  const data = { meetingId: at.meetingId };
  return [
    { title: `${ARRANGE.change} …`, verb: 'meeting.move-form', data },
    { title: CANCEL.button, verb: 'meeting.cancel-form', data },
  ];
}

/** Whether any meeting lies ahead, for words that name none. */
export function meetingsAhead(ports: MeetingPorts, at: AtBoard, turn: Turn) {
  return meetingsToCome(ports.store, at.boardId, turn.at);
}
