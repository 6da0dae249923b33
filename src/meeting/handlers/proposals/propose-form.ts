import { localDateOf } from '../../../kernel/index.ts';
import { type FormField, formCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { PROPOSAL } from '../../text/index.ts';
import { idFrom } from '../agenda/item/item-forms.ts';
import type { AtMeeting } from '../reach.ts';

/** What is told of a matter that somebody wants taken up. */
export interface ProposalFields {
  readonly heading: string;
  readonly background: string;
}

const INTERNAL = PROPOSAL.internalMark;

/** Whether it is proposed as the board's alone. */
export function isProposedInternal({ background }: Pick<ProposalFields, 'background'>): boolean {
  return background.includes(INTERNAL);
}

/** What is told of it with that it is the board's alone, which no change of the text takes away. */
export function toldInternal(background: string, internal = true): string {
  if (!internal || isProposedInternal({ background })) return background;
  return [background.trim().slice(0, 4000 - INTERNAL.length - 1), INTERNAL].filter(Boolean).join('\n');
}

/** What the proposer wrote of it, and no more. */
export function ownWords(background: string): string {
  return background.replace(INTERNAL, '').trim();
}

/** Who will see what has been left, and that it was left as the board's alone. */
export function seenLines(fields: Pick<ProposalFields, 'background'>): string[] {
  const internal = isProposedInternal(fields);
  return [...(internal ? [PROPOSAL.leftInternal] : []), PROPOSAL.seenBy(internal)];
}

/** What is asked for of an ärende that is proposed. */
export function proposalFields({ heading, background }: ProposalFields): FormField[] {
  return [
    {
      kind: 'text',
      id: 'heading',
      label: PROPOSAL.heading,
      placeholder: PROPOSAL.headingHint,
      value: heading,
      maxLength: 200,
      required: PROPOSAL.headingMissing,
    },
    {
      kind: 'text',
      id: 'background',
      label: PROPOSAL.background,
      value: background.slice(0, 4000),
      multiline: true,
      maxLength: 4000,
    },
  ];
}

/** Two matters may be proposed in one message: each has its own id, the same when the message comes twice. */
export function proposalIdFrom(turn: Turn, { heading }: ProposalFields): string {
  return idFrom({ ...turn, commandId: `${turn.commandId}/${heading}` }, 'proposal');
}

/** What shall be taken up, with what was said filled in. */
export function proposeForm(
  at: AtMeeting,
  turn: Turn,
  fields: ProposalFields,
  fault: string | null,
  id = proposalIdFrom(turn, fields),
): Reply {
  const { heading } = fields;
  const internal = isProposedInternal(fields);
  const today = localDateOf(turn.at);
  const { date, agenda } = at.meeting;
  const stop = agenda.preparation?.materialStopOn ?? null;
  const auditor = at.doer.roles.includes('AUDITOR');
  const card = formCard({
    context: at.boardName,
    fact: heading === '' ? PROPOSAL.formFact(date, today) : PROPOSAL.confirmFact(heading),
    lines: [
      ...(fault === null ? [] : [fault]),
      PROPOSAL.formLine(date, today),
      ...(internal ? [PROPOSAL.formInternal] : []),
      PROPOSAL.seenBy(internal),
      ...(auditor ? [PROPOSAL.formAudit] : []),
      ...(stop !== null && stop < today ? [PROPOSAL.late(stop, today)] : []),
    ],
    // That it is internal goes with the button: it is none of her words.
    fields: proposalFields({ heading, background: ownWords(fields.background) }),
    buttons: [
      {
        title: PROPOSAL.send,
        verb: 'meeting.propose',
        style: 'positive',
        data: { meetingId: at.meetingId, proposalId: id, internal },
      },
    ],
  });
  return { messages: [{ card }] };
}
