import { z } from 'zod';
import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { isLink } from '../../domain/agenda/preparing.ts';
import { hasBegun, isGivenHours, isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import type { MeetingMoved } from '../../domain/on-record/events.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ARRANGE, CANCEL, explainMeetingRefusal, whenAndWhere } from '../../text/index.ts';
import { planPreparation } from '../../use-cases.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { toldOfPlace, toldOfReason } from '../names-kept.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  metaOf,
  reachMeeting,
  refused,
  run,
  said,
  unlessPrepares,
  withMeeting,
} from '../reach.ts';
import {
  asItStands,
  type ChangeFields,
  changeForm,
  hourPassed,
  readWhen,
  type WhenFields,
  whenOf,
} from './arrange-forms.ts';
import { toldOfChange } from './change-reach.ts';
import { factOf, linkLine, receipt } from './change-receipt.ts';
import { setLink, WHEN_INPUT } from './create-meeting.ts';
import { dayWarnings } from './day-warnings.ts';

const input = z.object({
  meetingId: z.string().max(200),
  ...WHEN_INPUT,
  link: z.string().max(1000).optional(),
  /** The form asked for a link, so that a link left out is one that was emptied. */
  withLink: z.boolean().default(false),
  reason: z.string().max(500).default(''),
  /** Day, hours and place as they stood when the card was made. */
  was: z.string().max(600).optional(),
  /** What the card told of what was written, before it goes to everybody. */
  told: z.string().max(1000).optional(),
});
type Input = z.infer<typeof input>;

/** Day, hours, place and link of a meeting are changed in one form: looked over, then confirmed. */
export function changeVerbs(ports: MeetingPorts): Verb[] {
  const on = (name: string, act: (at: AtMeeting, turn: Turn, given: Input) => Promise<Reply>) =>
    verb({
      name,
      input,
      run: (given, turn) =>
        withMeeting(ports, turn, given.meetingId, async (at) => closed(at, turn) ?? act(at, turn, given)),
    });
  return [
    on('meeting.move-form', async (at, turn, given) => changeFormFor(at, turn, given)),
    on('meeting.move-preview', (at, turn, given) => preview(ports, at, turn, sinceThen(at, given))),
    on(
      'meeting.move',
      async (at, turn, given) => changedSince(at, turn, given) ?? change(ports, at, turn, given),
    ),
  ];
}

const WHEN_PARTS = ['date', 'start', 'end', 'place'] as const;

/** The day, hours and place that a card of an earlier time was made of; null: it was made of what is now. */
function madeOf(at: AtMeeting, { was }: Input): WhenFields | null {
  if (was === undefined || was === asItStands(at)) return null;
  const read = z.object(WHEN_INPUT).safeParse(jsonOf(was));
  return read.success ? read.data : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was filled in on a form of an earlier time: what nobody touched there stays as it is now. */
function sinceThen(at: AtMeeting, given: Input): Input {
  const before = madeOf(at, given);
  if (before === null) return given;
  const now = whenOf(at.meeting);
  const untouched = WHEN_PARTS.filter((part) => given[part].trim() === before[part]);
  return { ...given, ...Object.fromEntries(untouched.map((part) => [part, now[part]])) };
}

/** The form, where what was looked over was a change of something else than what is now; null: it was not. */
function changedSince(at: AtMeeting, turn: Turn, given: Input): Reply | null {
  const now = whenOf(at.meeting);
  // Redelivered, it is as it was to be.
  const isDone = WHEN_PARTS.every((part) => given[part] === now[part]);
  if (isDone || madeOf(at, given) === null) return null;
  const fields = sinceThen(at, given);
  return changeForm(at, turn, asked(at, formOf(at, fields)), ARRANGE.changedSince);
}

/** Why nobody, or not the caller, changes this meeting; null where she may. */
function closed(at: AtMeeting, turn: Turn): Reply | null {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  const { status, date } = at.meeting;
  if (status === 'CLOSED') return refused({ code: 'meeting.alreadyHeld', data: { date } }, at, turn);
  if (status === 'CANCELLED') return refused({ code: 'meeting.cancelled', data: { date } }, at, turn);
  return null;
}

/** That it has begun and is not moved any more; null: it has not. */
function begun(at: AtMeeting, turn: Turn): Reply | null {
  const { date, start } = at.meeting;
  if (!hasBegun(at.meeting, turn.at)) return null;
  const isOver = isOverBy(at.meeting, turn.at);
  return refused({ code: 'meeting.begun', data: { date, start, act: 'MOVE', isOver } }, at, turn);
}

/** The form with the meeting as it is, and what was said of how it shall be. */
export function changeFormFor(
  at: AtMeeting,
  turn: Turn,
  given: Partial<WhenFields> & { readonly link?: string | undefined; readonly reason?: string },
  remark: string | null = null,
): Reply {
  const { date, start, end, place } = given;
  const filled = Object.entries({ date, start, end, place }).filter(([, value]) => value);
  const fields = {
    ...whenOf(at.meeting),
    ...Object.fromEntries(filled),
    link: given.link ?? at.meeting.agenda.distanceLink ?? '',
    reason: given.reason ?? '',
  };
  // A link can be told while the meeting goes on; its day, hours and place cannot be others any more.
  const refusal = closed(at, turn) ?? (given.link === undefined ? begun(at, turn) : null);
  return refusal ?? changeForm(at, turn, asked(at, fields), remark);
}

/** Boards that have not decided on distance are not asked for a link, unless one is to be taken away (FinsamL 19 a §). */
function asked(at: AtMeeting, fields: WhenFields & { link: string; reason: string }): ChangeFields {
  const distance =
    at.board.rules.distanceMeetings.value === 'ALLOWED' || at.meeting.agenda.distanceLink !== null;
  return { ...fields, link: distance ? fields.link : null };
}

interface Change {
  readonly to: DayAndPlace;
  readonly isMoved: boolean;
  /** Null: it stays as it is. */
  readonly link: string | null;
  readonly reason: string;
}

/** What shall be otherwise, or the form with what is wrong. */
function read(at: AtMeeting, turn: Turn, given: Input): Change | Reply {
  const before = at.meeting.agenda.distanceLink ?? '';
  const link = (given.link ?? (given.withLink ? '' : before)).trim();
  const form = (fault: string) => changeForm(at, turn, asked(at, { ...given, link }), fault);
  const to = readWhen(given, localDateOf(turn.at));
  if ('fault' in to) return form(to.fault);
  if (!isLink(link)) {
    return form(explainMeetingRefusal({ code: 'meeting.badLink', data: null }, localDateOf(turn.at)));
  }
  const isMoved = JSON.stringify(whenOf(at.meeting)) !== JSON.stringify(whenOf(to));
  const { date, start } = whenOf(at.meeting);
  const passed = to.date === date && (to.start ?? '') === start ? null : hourPassed(to, turn.at);
  if (passed !== null) return form(passed);
  if (isMoved && given.reason.trim() === '') return form(ARRANGE.reasonMissing);
  return { to, isMoved, link: link === before ? null : link, reason: given.reason.trim() };
}

async function preview(ports: MeetingPorts, at: AtMeeting, turn: Turn, given: Input): Promise<Reply> {
  const change = read(at, turn, given);
  if ('messages' in change) return change;
  const { to, isMoved, link, reason } = change;
  if (!isMoved && link === null) return changeForm(at, turn, asked(at, formOf(at, given)), ARRANGE.unchanged);
  const refusal = isMoved ? begun(at, turn) : null;
  if (refusal !== null) return refusal;
  const told = isMoved ? await toldOfWritten(ports, at, change) : [];
  const warnings = isMoved ? await dayWarnings(ports, at, turn, to.date, at.meetingId) : [];
  const data = {
    meetingId: at.meetingId,
    ...whenOf(to),
    was: asItStands(at),
    reason,
    ...(link === null ? {} : { link, withLink: true }),
    ...(told.length === 0 ? {} : { told: told.join(' ') }),
  };
  const card = answerCard({
    fact: question(at, turn, change),
    lines: [
      ...(isMoved ? [CANCEL.because(reason)] : []),
      ...told,
      ...(link === null ? [] : [link === '' ? ARRANGE.noLink : ARRANGE.newLink(link)]),
      ...(isMoved && warnings.length === 0 ? [ARRANGE.nothingWrong] : warnings),
    ],
    source: at.boardName,
    buttons: [
      {
        title: isNewDay(at, change) ? ARRANGE.move : ARRANGE.save,
        verb: 'meeting.move',
        style: 'positive',
        data,
      },
      { title: ARRANGE.changeIt, verb: 'meeting.move-form', data },
    ],
  });
  return { messages: [{ card }] };
}

/** What is to be told of the reason and of another place, before they go to everybody. */
async function toldOfWritten(ports: MeetingPorts, at: AtMeeting, { to, reason }: Change): Promise<string[]> {
  const place = whenOf(to).place === whenOf(at.meeting).place ? '' : whenOf(to).place;
  return [...(await toldOfReason(ports, at, reason)), ...(await toldOfPlace(ports, at, place))];
}

function formOf(at: AtMeeting, given: Input) {
  return { ...given, link: given.link ?? at.meeting.agenda.distanceLink ?? '' };
}

/** People say that a meeting is moved when its day or hour is another. */
function isNewDay({ meeting }: AtMeeting, { to }: Change): boolean {
  if (isGivenHours(meeting, to)) return false;
  return meeting.date !== to.date || meeting.start !== to.start;
}

function question(at: AtMeeting, turn: Turn, change: Change): string {
  const today = localDateOf(turn.at);
  const [from, to] = [whenAndWhere(at.meeting, today), whenAndWhere(change.to, today)];
  if (!change.isMoved) return ARRANGE.linkQuestion(from);
  return isNewDay(at, change) ? ARRANGE.moveQuestion(from, to) : ARRANGE.changeQuestion(from, to);
}

async function change(ports: MeetingPorts, at: AtMeeting, turn: Turn, given: Input): Promise<Reply> {
  const wanted = read(at, turn, given);
  if ('messages' in wanted) return wanted;
  const { to, reason, link, isMoved } = wanted;
  const told = isMoved ? (await toldOfWritten(ports, at, wanted)).join(' ') : '';
  // What it names may have become internal while the card waited.
  if (told !== '' && told !== given.told) return preview(ports, at, turn, given);
  let moved: MeetingMoved | null = null;
  // Redelivered, it has been moved already: the repeated command tells what came of it the first time.
  if (reason !== '') {
    const command = { type: 'MoveMeeting', by: at.doer, at: turn.at, to, reason } as const;
    const outcome = await run(ports, at, turn, command);
    if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
    moved = outcome.events.find((event) => event.type === 'MeetingMoved') ?? null;
    if (moved !== null) {
      await planPreparation(ports.store, at, at.board, metaOf(turn, at.doer));
      await noteBoardThen(ports, at, turn);
    }
  }
  const fault = link === null ? null : await setLink(ports, at, turn, link);
  const after = (await reachMeeting(ports, turn, at.meetingId)) ?? at;
  if (moved === null && given.link === undefined) {
    return said(at, ARRANGE.same(whenAndWhere(after.meeting, localDateOf(turn.at))), [], [agendaButton(at)]);
  }
  if (moved === null && fault !== null) return said(at, fault, [], [agendaButton(at)]);
  const reached = moved === null ? null : await toldOfChange(ports, after, turn, moved);
  return receipt(after, {
    fact: factOf(at, after, turn, moved !== null),
    lines: [
      ...(moved === null ? [] : [CANCEL.because(reason)]),
      ...(reached?.lines ?? []),
      ...(given.link === undefined ? [] : [fault ?? linkLine(after)]),
    ],
    linked: given.link !== undefined && fault === null,
    buttons: reached?.buttons ?? [],
  });
}

/** On the new day the board may be another: whoever has no seat then is called no more. */
async function noteBoardThen(ports: MeetingPorts, { meetingId: id }: AtMeeting, turn: Turn): Promise<void> {
  const after = await reachMeeting(ports, turn, id);
  if (after === null) return;
  const command = { type: 'NoteRoster', roster: meetingRosterOf(after.boardThen), at: turn.at } as const;
  await run(ports, after, { ...turn, commandId: `${turn.commandId}/board` }, command);
}
