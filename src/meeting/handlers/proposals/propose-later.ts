import { z } from 'zod';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { mayProposeMatter } from '../../domain/rules/who-proposes.ts';
import { dropMatter, keepMatter } from '../../loose-matters.ts';
import { PROPOSAL } from '../../text/index.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { type AtBoard, type MeetingPorts, reachMeeting, refused, said, withBoard } from '../reach.ts';
import { propose } from './proposals.ts';
import {
  isProposedInternal,
  type ProposalFields,
  proposalFields,
  proposalIdFrom,
  seenLines,
  toldInternal,
} from './propose-form.ts';

const proposalId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');

/** Matters for a meeting that nobody has laid in yet. */
export function proposeLaterVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.propose-later',
      input: z.object({
        boardId: z.string().max(100),
        proposalId,
        heading: written(200),
        background: written(4000),
        internal: z.boolean().default(false),
      }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, (at) =>
          proposeLater(ports, at, turn, {
            ...input,
            background: toldInternal(input.background, input.internal),
          }),
        ),
    }),
    verb({
      name: 'meeting.propose-later-withdraw',
      input: z.object({ boardId: z.string().max(100), proposalId }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, async (at) => {
          const heading = await dropMatter(ports.store, at.boardId, input.proposalId, at.doer.personId);
          return said(at, heading === null ? PROPOSAL.notWaiting : PROPOSAL.tookBack(heading));
        }),
    }),
  ];
}

/** What shall be taken up at a meeting that is not laid in yet. */
export function proposeLaterForm(
  at: AtBoard,
  turn: Turn,
  fields: ProposalFields,
  fault: string | null,
  id = proposalIdFrom(turn, fields),
): Reply {
  const { heading } = fields;
  const internal = isProposedInternal(fields);
  const card = formCard({
    context: at.boardName,
    fact: heading === '' ? PROPOSAL.laterFact : PROPOSAL.confirmFact(heading),
    lines: [
      ...(fault === null ? [] : [fault]),
      PROPOSAL.laterLine,
      ...(internal ? [PROPOSAL.formInternal] : []),
      PROPOSAL.seenBy(internal),
    ],
    fields: proposalFields(fields),
    buttons: [
      {
        title: PROPOSAL.send,
        verb: 'meeting.propose-later',
        style: 'positive',
        data: { boardId: at.boardId, proposalId: id, internal },
      },
    ],
  });
  return { messages: [{ card }] };
}

/** Keeps what is proposed until a meeting is laid in; where one has been laid in since, it is proposed to that. */
export async function proposeLater(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  input: { readonly proposalId: string; readonly heading: string; readonly background: string },
): Promise<Reply> {
  if (!mayProposeMatter(at.doer, false)) {
    return refused({ code: 'meeting.mayNotPropose', data: null }, at, turn);
  }
  const heading = input.heading.trim();
  if (heading === '') {
    const { background, proposalId: id } = input;
    return proposeLaterForm(at, turn, { heading, background }, PROPOSAL.headingMissing, id);
  }
  const [next] = await meetingsAhead(ports, at, turn);
  const meeting = next ? await reachMeeting(ports, turn, next.id) : null;
  // A meeting was laid in while she wrote.
  if (meeting !== null) return propose(ports, meeting, turn, input);
  const background = input.background.trim();
  await keepMatter(ports.store, at.boardId, {
    id: input.proposalId,
    heading,
    background,
    by: at.doer,
    at: turn.at,
  });
  return said(
    at,
    PROPOSAL.kept(heading),
    [PROPOSAL.keptNote, ...seenLines(input)],
    [
      {
        title: PROPOSAL.takeBack,
        verb: 'meeting.propose-later-withdraw',
        data: { boardId: at.boardId, proposalId: input.proposalId },
      },
    ],
  );
}
