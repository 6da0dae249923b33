import { z } from 'zod';
import { mayBeSecret, speaksOfSecrecy } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { proposalById } from '../../domain/agenda/book.ts';
import type { MatterProposal } from '../../domain/agenda/item.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { mayProposeMatter } from '../../domain/rules/who-proposes.ts';
import { ITEM_FORM, PROPOSAL, SEEN } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { acceptForm, type ItemFields, NO_FIELDS, PLACES } from '../agenda/item/item-forms.ts';
import { itemFields } from '../agenda/item/items.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  run,
  said,
  unlessPrepares,
  withMeeting,
} from '../reach.ts';
import { type ProposalFields, proposalIdFrom, proposeForm, seenLines, toldInternal } from './propose-form.ts';
import { takeUp, takeUpElsewhere } from './taking-up.ts';

const meetingId = z.string().max(200);
const proposalId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');

/** Matters that people want taken up: proposed, taken back, put on the agenda, answered. */
export function proposalVerbs(ports: MeetingPorts): Verb[] {
  const onProposal = (
    name: string,
    act: (at: AtMeeting, proposal: MatterProposal, turn: Turn) => Promise<Reply>,
  ) =>
    verb({
      name: `meeting.${name}`,
      input: z.object({ meetingId, proposalId }),
      run: (input, turn) => withProposal(ports, turn, input, (at, proposal) => act(at, proposal, turn)),
    });
  return [
    verb({
      name: 'meeting.propose',
      input: z.object({
        meetingId,
        proposalId,
        heading: written(200),
        background: written(4000),
        internal: z.boolean().default(false),
      }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) =>
          proposeAhead(ports, at, turn, {
            ...input,
            background: toldInternal(input.background, input.internal),
          }),
        ),
    }),
    verb({
      name: 'meeting.propose-withdraw',
      input: z.object({ meetingId, proposalId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => takeBack(ports, at, turn, input.proposalId)),
    }),
    verb({
      name: 'meeting.propose-internal',
      input: z.object({ meetingId, proposalId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => proposeInternal(ports, at, turn, input.proposalId)),
    }),
    onProposal('proposal-form', async (at, proposal, turn) => {
      const { id } = proposal;
      return (
        settled(at, proposal, turn) ??
        acceptForm(at, { id, by: proposal.by.name }, fieldsProposed(proposal), noteOn(proposal))
      );
    }),
    onProposal(
      'proposal-answer-form',
      async (at, proposal, turn) => settled(at, proposal, turn) ?? answerForm(at, proposal),
    ),
    verb({
      name: 'meeting.proposal-accept',
      input: z.object({
        meetingId,
        proposalId,
        toMeetingId: meetingId.optional(),
        place: z.string().max(200).default(PLACES.last),
        ...itemFields,
      }),
      run: ({ toMeetingId, ...input }, turn) =>
        withProposal(ports, turn, input, async (at, proposal) => {
          const { meetingId: own, proposalId: _, ...fields } = input;
          if (toMeetingId === undefined || toMeetingId === own)
            return takeUp(ports, at, turn, proposal, fields);
          const done = settled(at, proposal, turn);
          return done ?? takeUpElsewhere(ports, at, turn, proposal, { toMeetingId, fields });
        }),
    }),
    verb({
      name: 'meeting.proposal-answer',
      input: z.object({ meetingId, proposalId, answer: written(1000) }),
      run: (input, turn) =>
        withProposal(ports, turn, input, async (at, proposal) => {
          const command = {
            type: 'AnswerProposal',
            by: at.doer,
            at: turn.at,
            proposalId: input.proposalId,
            answer: input.answer,
          } as const;
          const outcome = await run(ports, at, turn, command);
          if (outcome.kind !== 'refused')
            return said(at, PROPOSAL.answerDone(proposal.by.name), [input.answer]);
          return outcome.refusal.code === 'meeting.reasonMissing'
            ? answerForm(at, proposal)
            : refused(outcome.refusal, at, turn);
        }),
    }),
  ];
}

/** Runs the kansli's `act` on a proposal that waits or was answered. */
function withProposal(
  ports: MeetingPorts,
  turn: Turn,
  input: { readonly meetingId: string; readonly proposalId: string },
  act: (at: AtMeeting, proposal: MatterProposal) => Promise<Reply>,
): Promise<Reply> {
  return withMeeting(ports, turn, input.meetingId, async (at) => {
    const refusal = unlessPrepares(at, turn);
    if (refusal !== null) return refusal;
    const proposal = proposalById(at.meeting.agenda, input.proposalId);
    if (proposal === null) return refused({ code: 'meeting.noSuchProposal', data: null }, at, turn);
    return act(at, proposal);
  });
}

/** The form for it; what was said to be the board's alone is that from the start. */
export function fieldsProposed({
  heading,
  background,
}: Pick<MatterProposal, 'heading' | 'background'>): ItemFields {
  const told = `${heading}. ${background}`;
  const visible = speaksOfSecrecy(told) ? 'BOARD' : 'ALL';
  // The choice on the form says it: the item's own text does not.
  const own = background
    .replace(PROPOSAL.internalMark, '')
    .replace(/\n{2,}/gu, '\n')
    .trim();
  return { ...NO_FIELDS, heading, background: own, visible };
}

/** Why it is filled in as the board's alone, where that was not said in so many words. */
export function noteOn({
  heading,
  background,
}: Pick<MatterProposal, 'heading' | 'background'>): string | null {
  return mayBeSecret(`${heading}. ${background}`) ? SEEN.maybeSecret : null;
}

/** That it is taken up or taken back: no form is filled in for nothing. Null: it can still be taken up or answered. */
function settled(at: AtMeeting, { heading, outcome }: MatterProposal, turn: Turn): Reply | null {
  if (outcome.kind !== 'ACCEPTED' && outcome.kind !== 'WITHDRAWN') return null;
  return refused({ code: 'meeting.proposalSettled', data: { heading } }, at, turn);
}

/** Whether the caller may ask for a matter on the agenda, by the board's table; the rule itself decides again. */
export function mayPropose(at: AtMeeting): boolean {
  return mayProposeMatter(at.doer, serves(at));
}

/** An ersättare who has been asked to serve at the meeting, and said yes. */
function serves({ meeting, doer }: AtMeeting): boolean {
  return meeting.matters.some((matter) =>
    matter.calls.some((call) => call.person.personId === doer.personId && call.status === 'ACCEPTED'),
  );
}

/** By a card of a meeting that has been: for which meeting it is now is looked over first. */
async function proposeAhead(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: ProposalFields & { readonly proposalId: string },
): Promise<Reply> {
  const { date } = at.meeting;
  if (!isOverBy(at.meeting, turn.at)) return propose(ports, at, turn, input);
  const [next] = await meetingsToCome(ports.store, at.boardId, turn.at);
  const ahead = next === undefined ? null : await reachMeeting(ports, turn, next.id);
  if (ahead === null) return refused({ code: 'meeting.alreadyHeld', data: { date } }, at, turn);
  return proposeForm(ahead, turn, input, PROPOSAL.hasBeen(date, localDateOf(turn.at)), input.proposalId);
}

/** Records that somebody proposes an ärende. */
export function recordProposal(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: { readonly proposalId: string; readonly heading: string; readonly background: string },
) {
  const by = { by: at.doer, at: turn.at, serving: serves(at) };
  return run(ports, at, turn, { type: 'ProposeMatter', ...by, ...input });
}

/** Records that somebody proposes an ärende, and tells what comes of it. */
export async function propose(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: { readonly proposalId: string; readonly heading: string; readonly background: string },
): Promise<Reply> {
  const { proposalId: id, heading, background } = input;
  const outcome = await recordProposal(ports, at, turn, input);
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'meeting.headingMissing'
      ? proposeForm(at, turn, { heading: '', background }, PROPOSAL.headingMissing, id)
      : refused(outcome.refusal, at, turn);
  }
  const note = PROPOSAL.doneNote(at.meeting.date, localDateOf(turn.at));
  return said(
    at,
    PROPOSAL.done(heading.trim()),
    [note, ...seenLines(input)],
    [
      {
        title: PROPOSAL.takeBack,
        verb: 'meeting.propose-withdraw',
        data: { meetingId: at.meetingId, proposalId: id },
      },
    ],
  );
}

async function takeBack(ports: MeetingPorts, at: AtMeeting, turn: Turn, id: string): Promise<Reply> {
  const outcome = await run(ports, at, turn, {
    type: 'WithdrawProposal',
    by: at.doer,
    at: turn.at,
    proposalId: id,
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const { heading = '', background = '' } = proposalById(at.meeting.agenda, id) ?? {};
  const data = { meetingId: at.meetingId, proposalId: proposalIdFrom(turn, { heading, background }) };
  return said(
    at,
    PROPOSAL.tookBack(heading),
    [],
    [{ title: PROPOSAL.leaveAgain, verb: 'meeting.propose', data: { ...data, heading, background } }],
  );
}

/** The same once more, told to be the board's alone; what was left before is taken back. */
async function proposeInternal(ports: MeetingPorts, at: AtMeeting, turn: Turn, id: string): Promise<Reply> {
  const { heading = '', background = '' } = proposalById(at.meeting.agenda, id) ?? {};
  const by = { by: at.doer, at: turn.at } as const;
  const gone = await run(ports, at, turn, { type: 'WithdrawProposal', ...by, proposalId: id });
  if (gone.kind === 'refused') return refused(gone.refusal, at, turn);
  const input = {
    proposalId: proposalIdFrom(turn, { heading, background }),
    heading,
    background: toldInternal(background),
  };
  return propose(ports, at, { ...turn, commandId: `${turn.commandId}/again` }, input);
}

function answerForm(at: AtMeeting, proposal: MatterProposal): Reply {
  const data = { meetingId: at.meetingId, proposalId: proposal.id };
  const card = formCard({
    context: at.boardName,
    fact: PROPOSAL.answerForm(proposal.heading),
    fields: [
      {
        kind: 'text',
        id: 'answer',
        label: PROPOSAL.answerLabel,
        multiline: true,
        maxLength: 1000,
        required: PROPOSAL.answerMissing,
      },
    ],
    buttons: [
      { title: PROPOSAL.answerSend, verb: 'meeting.proposal-answer', style: 'positive', data },
      {
        title: ITEM_FORM.cancel,
        verb: 'meeting.agenda',
        data: { meetingId: at.meetingId },
        withoutInputs: true,
      },
    ],
  });
  return { messages: [{ card }] };
}
