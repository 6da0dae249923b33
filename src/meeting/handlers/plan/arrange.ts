import { z } from 'zod';
import { localDateOf } from '../../../kernel/index.ts';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { leftToCarry } from '../../domain/agenda/carrying.ts';
import { hasBegun, isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { proposalsGoOn } from '../../proposals-go-on.ts';
import { CANCEL, CARRY, PROPOSAL, whenAndWhere } from '../../text/index.ts';
import { type ListedMeeting, meetingsToCome } from '../../views.ts';
import { cancelledWithItems } from '../agenda/carrying.ts';
import { templateOf } from '../agenda/item/item-forms.ts';
import { toldOfReason } from '../names-kept.ts';
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
import { toldOfChange } from './change-reach.ts';

export const meetingId = z.string().max(200);

/** Cancelling a meeting: asked first, with a reason. */
export function arrangingVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.cancel-form',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => cancelForm(at, turn, null)),
    }),
    verb({
      name: 'meeting.cancel',
      input: z.object({
        meetingId,
        reason: z.string().max(500).default(''),
        toldOf: z.string().max(500).optional(),
      }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => {
          const { reason, toldOf } = input;
          const told = toldOf === reason.trim() ? [] : await toldOfReason(ports, at, reason);
          return told.length > 0
            ? cancelForm(at, turn, told.join(' '), { reason, toldOf: reason.trim() })
            : cancel(ports, at, turn, reason);
        }),
    }),
    verb({
      name: 'meeting.keep',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => said(at, CANCEL.kept(words(at, turn)))),
    }),
  ];
}

function words(at: AtMeeting, turn: Turn): string {
  return whenAndWhere(at.meeting, localDateOf(turn.at));
}

interface Reason {
  readonly reason?: string;
  /** The reason of which it has been told what speaks against it. */
  readonly toldOf?: string;
}

/** Asks for the reason, which may have been said already; `fault` is told first. */
export function cancelForm(
  at: AtMeeting,
  turn: Turn,
  fault: string | null,
  { reason = '', toldOf }: Reason = {},
): Reply {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  if (at.meeting.status === 'CANCELLED') return said(at, CANCEL.already(words(at, turn)));
  if (at.meeting.status === 'CLOSED') {
    return refused({ code: 'meeting.alreadyHeld', data: { date: at.meeting.date } }, at, turn);
  }
  const { date, start } = at.meeting;
  if (hasBegun(at.meeting, turn.at)) {
    const isOver = isOverBy(at.meeting, turn.at);
    return refused({ code: 'meeting.begun', data: { date, start, act: 'CANCEL', isOver } }, at, turn);
  }
  const data = { meetingId: at.meetingId };
  const card = formCard({
    fact: CANCEL.question(words(at, turn)),
    lines: [...(fault === null ? [] : [fault]), CANCEL.line],
    fields: [
      {
        kind: 'text',
        id: 'reason',
        label: CANCEL.reason,
        placeholder: CANCEL.reasonHint,
        value: reason.slice(0, 500),
        maxLength: 500,
        required: CANCEL.reasonMissing,
      },
    ],
    source: at.boardName,
    buttons: [
      {
        title: CANCEL.act,
        verb: 'meeting.cancel',
        style: 'destructive',
        data: { ...data, ...(toldOf === undefined ? {} : { toldOf }) },
      },
      { title: CANCEL.keep, verb: 'meeting.keep', data, withoutInputs: true },
    ],
  });
  return { messages: [{ card }] };
}

async function cancel(ports: MeetingPorts, at: AtMeeting, turn: Turn, reason: string): Promise<Reply> {
  const command = { type: 'CancelMeeting', by: at.doer, at: turn.at, reason } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'meeting.reasonMissing'
      ? cancelForm(at, turn, CANCEL.reasonMissing)
      : refused(outcome.refusal, at, turn);
  }
  const given = outcome.state.status === 'CANCELLED' ? outcome.state.reason : reason;
  const event = outcome.events.find((one) => one.type === 'MeetingCancelled');
  const after = outcome.state.status === 'NONE' ? at : { ...at, meeting: outcome.state };
  const told = event ? await toldOfChange(ports, after, turn, event) : { lines: [], buttons: [] };
  const onward = await whereItemsGo(ports, after, turn);
  const lines = [
    CANCEL.because(given),
    ...(await whereProposalsGo(ports, at, turn)),
    ...onward.lines,
    ...told.lines,
    CANCEL.line,
  ];
  return said(at, CANCEL.done(words(at, turn)), lines, [...told.buttons, ...onward.buttons]);
}

/**
 * The board's meeting that takes over from a cancelled one: the first after it, else the first before it to which nobody has
 * been called; null: what is left waits until one is laid in.
 */
async function meetingAfter(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<ListedMeeting | null> {
  const ahead = (await meetingsToCome(ports.store, at.boardId, turn.at)).filter(
    ({ id }) => id !== at.meetingId,
  );
  const after = ahead.find(({ date }) => date >= at.meeting.date);
  return after ?? ahead.find(({ status }) => status === 'PLANNED') ?? null;
}

/** What was prepared for it can be carried to the board's next meeting, or to one that is laid in. */
async function whereItemsGo(ports: MeetingPorts, at: AtMeeting, turn: Turn) {
  const next = await meetingAfter(ports, at, turn);
  const to = next === null ? null : await reachMeeting(ports, turn, next.id);
  const none = { lines: [], buttons: [] };
  if (to === null) {
    const template = templateOf(at);
    const own = leftToCarry({ id: at.meetingId, meeting: at.meeting }, [], { items: [], template });
    return own.length === 0 ? none : { lines: [CARRY.waits(own.length)], buttons: [] };
  }
  const found = (await cancelledWithItems(ports, to, turn)).find(({ id }) => id === at.meetingId);
  if (found === undefined) return none;
  const data = { meetingId: to.meetingId, fromId: at.meetingId };
  const title = CARRY.toButton(to.meeting.date, localDateOf(turn.at));
  return { lines: [], buttons: [{ title, verb: 'meeting.carry-form', data }] };
}

/** What waited for an answer goes to the board's next meeting, or waits for one. */
async function whereProposalsGo(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<string[]> {
  const { meeting, boardId } = at;
  const next = await meetingAfter(ports, at, turn);
  const to = { meeting, boardId, next: next?.id ?? null };
  const count = await proposalsGoOn(ports.store, to, metaOf(turn, at.doer));
  return count === 0 ? [] : [PROPOSAL.goOn(count, next?.date ?? null, localDateOf(turn.at))];
}
