import { z } from 'zod';
import { daysNotInCalendar, hoursOf, readPlanText } from '../../documents/index.ts';
import { dateInWords, type LocalDate, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import { answerCard, formCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import type { DayAndPlace } from '../domain/values.ts';
import { listed, PLAN, whenAndWhere } from '../text/index.ts';
import { createMeeting } from '../use-cases.ts';
import { listMeetings, movedMeetings } from '../views.ts';
import { prepares } from './create-meeting.ts';
import { dayWarnings } from './day-warnings.ts';
import { type AtBoard, type MeetingPorts, metaOf, said } from './reach.ts';

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
  return readPlanText(text).flatMap(({ date, time, place }) => {
    const day = parseLocalDate(date);
    return day === null || day < today ? [] : [{ date: day, ...hoursOf(time), place }];
  });
}

export async function planPreview(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  text: string,
): Promise<Reply> {
  const today = localDateOf(turn.at);
  const wrong = daysNotInCalendar(text);
  if (wrong.length > 0) return planForm(at, text, PLAN.notInCalendar(listed(wrong)));
  const days = daysOf(text, today);
  if (days.length === 0) return planForm(at, text, PLAN.nothing);
  const known = await plannedDays(ports, at);
  const moved = await movedMeetings(ports.store, at.boardId);
  const lines = await Promise.all(
    days.map(async (day) => {
      const line = whenAndWhere(day, today);
      const to = moved.get(day.date)?.to;
      if (to !== undefined) return PLAN.moved(line, dateInWords(to, today));
      if (known.has(day.date)) return `${line} (${PLAN.known})`;
      const warnings = await dayWarnings(ports, at, turn, day.date, null);
      return warnings.length === 0 ? line : `${line}. ${warnings.join(' ')}`;
    }),
  );
  const fresh = days.filter(({ date }) => !known.has(date) && !moved.has(date)).length;
  const data = { boardId: at.boardId, text };
  const add = { title: PLAN.act(fresh), verb: 'meeting.plan-add', style: 'positive' as const, data };
  const card = answerCard({
    fact: fresh === 0 ? PLAN.doneNothing : PLAN.question(fresh),
    lines,
    source: at.boardName,
    buttons: [...(fresh > 0 ? [add] : []), { title: PLAN.edit, verb: 'meeting.plan-form', data }],
  });
  return { messages: [{ card }] };
}

async function plannedDays(ports: MeetingPorts, at: AtBoard): Promise<ReadonlySet<LocalDate>> {
  const meetings = await listMeetings(ports.store, at.boardId);
  return new Set(meetings.filter((one) => one.status !== 'CANCELLED').map((one) => one.date));
}

async function addPlan(ports: MeetingPorts, at: AtBoard, turn: Turn, text: string): Promise<Reply> {
  const today = localDateOf(turn.at);
  const days = daysOf(text, today);
  if (days.length === 0) return planForm(at, text, PLAN.nothing);
  const meta = metaOf(turn, at.doer);
  const moved = await movedMeetings(ports.store, at.boardId);
  let made = 0;
  for (const day of days) {
    if (moved.has(day.date)) continue;
    const commandId = `${meta.commandId}/${day.date}`;
    const outcome = await createMeeting(ports.store, at.boardId, day, at.board.rules, { ...meta, commandId });
    if (outcome.isNew) made += 1;
  }
  const fact = made === 0 ? PLAN.doneNothing : made === 1 ? PLAN.doneOne : PLAN.done(made);
  const lines = days.map((day) => {
    const to = moved.get(day.date)?.to;
    const line = whenAndWhere(day, today);
    return to === undefined ? line : PLAN.moved(line, dateInWords(to, today));
  });
  return said(at, fact, [...lines, PLAN.doneNote], []);
}
