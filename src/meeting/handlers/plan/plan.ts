import { z } from 'zod';
import { boardOnDay } from '../../../board/index.ts';
import {
  daysNotInCalendar,
  daysWritten,
  hoursOf,
  readPlanText,
  type ToldOfPlan,
  timesNotOnClock,
  toldOfPlan,
  unreadOfPlan,
  wrongWeekdays,
} from '../../../documents/index.ts';
import {
  dateInWords,
  dayInWords,
  type LocalDate,
  localDateOf,
  parseLocalDate,
} from '../../../kernel/index.ts';
import { answerCard, formCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { ARRANGE, explainMeetingRefusal, listed, PLAN, whenAndWhere } from '../../text/index.ts';
import { createMeeting } from '../../use-cases.ts';
import { listMeetings, loadLatestMeeting, movedMeetings } from '../../views.ts';
import { type AtBoard, boardsOf, type MeetingPorts, metaOf, said } from '../reach.ts';
import { prepares } from './create-meeting.ts';
import { clashWarnings, dayWarnings, firstAfterTerm, type WarningPorts } from './day-warnings.ts';
import { planByBoard, planOfAll } from './plan-by-board.ts';

/** Characters of a plan that is typed or pasted. */
export const LONGEST_PLAN = 8_000;
const input = z.object({
  boardId: z.string().max(100),
  text: z.string().max(LONGEST_PLAN).default(''),
});

/** A year's plan, typed or pasted: read, looked over, confirmed. */
export function planVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.plan-form',
      input,
      run: ({ boardId, text }, turn) =>
        prepares(ports, turn, boardId, async (at) => planForm(at, text, null)),
    }),
    verb({
      name: 'meeting.plan-preview',
      input,
      run: ({ boardId, text }, turn) =>
        prepares(ports, turn, boardId, (at) => planPreview(ports, at, turn, text)),
    }),
    verb({
      name: 'meeting.plan-add',
      input,
      run: ({ boardId, text }, turn) =>
        prepares(ports, turn, boardId, (at) => addPlan(ports, at, turn, text)),
    }),
  ];
}

/** The form in which a plan of meetings is written; `fault`: what was wrong with it as it was sent. */
export function planForm(at: AtBoard, text: string, fault: string | null): Reply {
  const card = formCard({
    context: at.boardName,
    fact: PLAN.fact,
    lines: [...(fault === null ? [] : [fault]), PLAN.line],
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: PLAN.text,
        value: text,
        multiline: true,
        maxLength: LONGEST_PLAN,
        required: PLAN.missing,
      },
    ],
    buttons: [
      { title: PLAN.preview, verb: 'meeting.plan-preview', style: 'positive', data: { boardId: at.boardId } },
    ],
  });
  return { messages: [{ card }] };
}

/** The days that the text names, from today on. */
function daysOf(text: string, today: LocalDate): DayAndPlace[] {
  return readPlanText(text, today).flatMap(({ date, time, place }) => {
    const day = parseLocalDate(date);
    return day === null || day < today ? [] : [{ date: day, ...hoursOf(time), place }];
  });
}

/** The days that the text names and that have been. */
function pastDays(text: string, today: LocalDate): LocalDate[] {
  const days = readPlanText(text, today).flatMap(({ date }) => parseLocalDate(date) ?? []);
  return days.filter((day) => day < today);
}

/** What a written plan would lay in, to be confirmed. */
export async function planPreview(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  whole: string,
  alsoUnread: readonly string[] = [],
): Promise<Reply> {
  const { text, all, ways } = await ownPart(ports, at, turn, whole);
  const today = localDateOf(turn.at);
  const fault = faultIn(text);
  if (fault !== null) return planForm(at, text, fault);
  if (isAllOfOthers(text, ways))
    return said(
      at,
      PLAN.noneOfThis(at.boardName),
      [],
      ways.map(({ button }) => button),
    );
  const days = daysOf(text, today);
  if (days.length === 0) return planForm(at, text, PLAN.nothing);
  const weekdays = new Map(wrongWeekdays(text, today).map((one) => [one.date, one.written]));
  const rows = await planRows(ports, at, turn, days, weekdays);
  const fresh = rows.filter(({ isNew }) => isNew).length;
  const data = { boardId: at.boardId, text: all };
  const past = pastDays(text, today).map((day) => dateInWords(day, today));
  const add = { title: PLAN.act(fresh), verb: 'meeting.plan-add', style: 'positive' as const, data };
  const card = answerCard({
    fact: fresh === 0 ? PLAN.doneNothing : PLAN.question(fresh),
    lines: [
      ...rows.map(({ line }) => line),
      ...ways.map(({ boardName }) => PLAN.ofOther(boardName)),
      ...(past.length > 0 ? [PLAN.past(listed(past))] : []),
      ...unreadLines(at, today, [
        ...unreadOfPlan(text, today),
        ...alsoUnread.map((words) => toldOfPlan(words, true)),
      ]),
    ],
    source: at.boardName,
    buttons: [
      ...(fresh > 0 ? [add] : []),
      ...ways.map(({ button }) => button),
      { title: PLAN.edit, verb: 'meeting.plan-form', data },
    ],
  });
  return { messages: [{ card }] };
}

/** The days of a plan, each in words with what speaks against it, or with the meeting that the day has already. */
export async function planRows(
  ports: WarningPorts,
  at: Pick<AtBoard, 'boardId' | 'board'>,
  turn: Turn,
  days: readonly DayAndPlace[],
  weekdays: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly line: string; readonly isNew: boolean }[]> {
  const today = localDateOf(turn.at);
  const laid = await laidIn(ports, at, today);
  const dates = days.map(({ date }) => date);
  const first = firstAfterTerm(at, turn, dates);
  return Promise.all(
    days.map(async (day) => {
      const already = laid(day);
      if (already !== null) return { line: already, isNew: false };
      const line = whenAndWhere(day, today);
      const written = weekdays.get(day.date);
      const warnings = [
        ...(written === undefined ? [] : [ARRANGE.otherWeekday(day.date, written, today)]),
        ...(await dayWarnings(ports, at, turn, day.date, null, { ofTerm: day.date === first })),
      ];
      return { line: warnings.length === 0 ? line : `${line}. ${warnings.join(' ')}`, isNew: true };
    }),
  );
}

/** What was written and is not laid in, of each kind; of "på distans" why (FinsamL 19 a §). */
function unreadLines({ board }: AtBoard, today: LocalDate, told: readonly ToldOfPlan[]): string[] {
  const quoted = (...kinds: readonly ToldOfPlan['kind'][]) =>
    listed([...new Set(told.flatMap(({ words, kind }) => (kinds.includes(kind) ? [`”${words}”`] : [])))]);
  const [days, beside, unread] = [quoted('day'), quoted('beside'), quoted('unread')];
  const decided = board.rules.distanceMeetings.value;
  const distance =
    decided === 'ALLOWED'
      ? PLAN.atDistance
      : explainMeetingRefusal({ code: 'meeting.distanceNotDecided', data: { decided } }, today);
  return [
    ...(days === '' ? [] : [PLAN.otherDays(days)]),
    ...(unread === '' ? [] : [PLAN.unread(unread)]),
    ...(beside === '' ? [] : [PLAN.beside(beside)]),
    ...(told.some(({ kind }) => kind === 'distance') ? [distance] : []),
  ];
}

/** What is written and cannot be: a day that no calendar has, an hour that no clock has. */
function faultIn(text: string): string | null {
  const days = daysNotInCalendar(text);
  if (days.length > 0) return PLAN.notInCalendar(listed(days));
  const times = timesNotOnClock(text);
  return times.length > 0 ? PLAN.notOnClock(listed(times)) : null;
}

/** The line of a day that is not laid in, since its meeting is known or has moved; null: it is laid in. */
async function laidIn(
  ports: Pick<MeetingPorts, 'store'>,
  at: Pick<AtBoard, 'boardId'>,
  today: LocalDate,
): Promise<(day: DayAndPlace) => string | null> {
  const meetings = await listMeetings(ports.store, at.boardId);
  const live = meetings.filter((one) => one.status !== 'CANCELLED' && one.date >= today);
  const loaded = await Promise.all(live.map(({ id }) => loadLatestMeeting(ports.store, id)));
  const known = new Map(
    loaded.flatMap((one) =>
      one === null || one.state.status === 'NONE' ? [] : [[one.state.date, one.state]],
    ),
  );
  const moved = await movedMeetings(ports.store, at.boardId);
  return (day) => {
    const line = whenAndWhere(day, today);
    const to = moved.get(day.date)?.to;
    if (to !== undefined) return PLAN.moved(line, dateInWords(to, today));
    const meeting = known.get(day.date);
    if (meeting === undefined) return null;
    const differs = (['start', 'end', 'place'] as const).some(
      (part) => day[part] !== null && day[part] !== meeting[part],
    );
    return differs ? PLAN.knownOther(line, whenAndWhere(meeting, today)) : `${line} (${PLAN.known})`;
  };
}

/** Of a plan that was typed for several boards what is of this one, the whole of it, and the way to each other's. */
async function ownPart(ports: MeetingPorts, at: AtBoard, turn: Turn, whole: string) {
  const parted = planByBoard(whole, at, await boardsOf(ports, turn, null));
  if (parted === null) return { text: whole, all: whole, ways: [] };
  const own = parted[0]?.text ?? '';
  const all = planOfAll(parted);
  const ways = parted.slice(1).map(({ boardId, boardName }) => ({
    boardName,
    button: {
      title: PLAN.lookAtOther(boardName),
      verb: 'meeting.plan-preview',
      data: { boardId, text: all },
    },
  }));
  return { text: own, all, ways };
}

/** Whether every day of the plan is of another board than the one it was to be laid in for. */
function isAllOfOthers(own: string, ways: readonly object[]): boolean {
  return ways.length > 0 && daysWritten(own).length === 0;
}

async function addPlan(ports: MeetingPorts, at: AtBoard, turn: Turn, whole: string): Promise<Reply> {
  const { text, all, ways } = await ownPart(ports, at, turn, whole);
  const today = localDateOf(turn.at);
  const fault = faultIn(text);
  const days = daysOf(text, today);
  if (isAllOfOthers(text, ways))
    return said(
      at,
      PLAN.noneOfThis(at.boardName),
      [],
      ways.map(({ button }) => button),
    );
  if (fault !== null || days.length === 0) return planForm(at, all, fault ?? PLAN.nothing);
  const meta = metaOf(turn, at.doer);
  const laid = await laidIn(ports, at, today);
  const moved = await movedMeetings(ports.store, at.boardId);
  let made = 0;
  const lines: string[] = [];
  const clashes: string[] = [];
  for (const day of days) {
    const commandId = `${meta.commandId}/${day.date}`;
    const outcome = moved.has(day.date)
      ? null
      : await createMeeting(ports.store, at.boardId, day, at.board, { ...meta, commandId });
    if (outcome?.isNew) {
      made += 1;
      clashes.push(...(await clashesOn(ports, at, turn, day.date)));
    }
    lines.push((outcome?.isNew ? null : laid(day)) ?? whenAndWhere(day, today));
  }
  const fact = made === 0 ? PLAN.doneNothing : made === 1 ? PLAN.doneOne : PLAN.done(made);
  const buttons = ways.map(({ button }) => button);
  return said(at, fact, [...clashes, ...lines, PLAN.doneNote], buttons);
}

/** Who has another board's meeting that day, said with the day: that may have been laid in since the plan was looked over. */
async function clashesOn(ports: MeetingPorts, at: AtBoard, turn: Turn, date: LocalDate): Promise<string[]> {
  const known = await ports.directory.board(at.boardId);
  const board = known === null ? at.board : boardOnDay(known, date);
  const day = dayInWords(date, localDateOf(turn.at));
  return (await clashWarnings(ports, at, turn, board, date)).map((one) => PLAN.clash(day, one));
}
