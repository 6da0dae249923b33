import { z } from 'zod';
import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { mayProposeMatter } from '../../domain/rules/who-proposes.ts';
import { AGENDA, ITEM_FORM, listed, PROPOSAL } from '../../text/index.ts';
import { idFrom } from '../agenda/item/item-forms.ts';
import type { SeveralSaid } from '../agenda/several/several-words.ts';
import {
  type AtBoard,
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  said,
  withBoard,
} from '../reach.ts';
import { recordProposal } from './proposals.ts';
import { proposeForm } from './propose-form.ts';
import { proposeLater, proposeLaterForm } from './propose-later.ts';

/** Proposals that one card leaves, and the characters of all their texts that it carries. */
const MOST = 20;
const MOST_TEXT = 8_000;
/** Of the text of one. */
const LONGEST = 4_000;

const heading = z.string().trim().min(1).max(200);
const background = z.string().max(LONGEST).default('');
const boardId = z.string().max(100);
const meetingId = z.string().max(200).optional();

const several = z.object({
  boardId,
  meetingId,
  id: z.string().max(80),
  items: z.array(z.object({ heading, background })).min(1).max(MOST),
});

/** Asks before several are left to the kansli at once; `at`: the meeting, null where none is laid in. */
export function proposeSeveralForm(
  board: AtBoard,
  at: AtMeeting | null,
  turn: Turn,
  { items, unread, asOne }: SeveralSaid,
  note: string | null,
): Reply {
  const today = localDateOf(turn.at);
  const whole = items.slice(0, MOST).map((one) => toldOfSeveral(one));
  const lengths = whole.map((one) => one.background.length);
  const fits = Math.max(...lengths) <= LONGEST && lengths.reduce((sum, one) => sum + one, 0) <= MOST_TEXT;
  const taken = fits ? whole : items.slice(0, MOST).map((one) => toldOfSeveral(one, false));
  const data = { boardId: board.boardId, ...(at === null ? {} : { meetingId: at.meetingId }) };
  const left = [...unread, ...items.slice(MOST).map((one) => one.heading)];
  const card = answerCard({
    fact: PROPOSAL.confirmSeveral(taken.length),
    lines: [
      ...(note === null ? [] : [note]),
      ...taken.map((one) => one.heading),
      at === null ? PROPOSAL.laterLine : PROPOSAL.severalLine(at.meeting.date, today),
      ...(fits ? [] : [PROPOSAL.textsCut]),
      ...(left.length === 0 ? [] : [ITEM_FORM.notListed(listed(left.map((one) => `”${one}”`)))]),
    ],
    source: board.boardName,
    buttons: [
      {
        title: PROPOSAL.sendSeveral(taken.length),
        verb: 'meeting.propose-several',
        style: 'positive',
        data: { ...data, id: idFrom(turn, 'proposals'), items: taken },
      },
      ...(asOne === ''
        ? []
        : [{ title: PROPOSAL.asOne, verb: 'meeting.propose-form', data: { ...data, heading: asOne } }]),
    ],
  });
  return { messages: [{ card }] };
}

/**
 * As it is left: who is to present it and who may see it stand in the background, also where its texts do not.
 * @param withTexts whether the texts of all of them fit on the card
 */
export function toldOfSeveral(
  { heading: own, presenter, visible, proposals, background: text }: SeveralSaid['items'][number],
  withTexts = true,
) {
  const lines = [
    ...(visible === 'BOARD' ? [PROPOSAL.internalMark] : []),
    ...(withTexts ? [text, proposals].filter((one) => one !== '') : []),
    ...(presenter === '' ? [] : [AGENDA.presenter(presenter)]),
  ];
  return { heading: own, background: lines.join('\n') };
}

/** Several left at once, each once; or the whole as one, in the form. */
export function proposeSeveralVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.propose-several',
      input: several,
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, (board) => leaveSeveral(ports, board, turn, input)),
    }),
    verb({
      name: 'meeting.propose-form',
      input: z.object({ boardId, meetingId, heading: z.string().max(200), background }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, async (board) => {
          const at = await reached(ports, turn, input.meetingId);
          return at === null
            ? proposeLaterForm(board, turn, input, null)
            : proposeForm(at, turn, input, null);
        }),
    }),
  ];
}

async function leaveSeveral(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  { meetingId: meant, id, items }: z.infer<typeof several>,
): Promise<Reply> {
  const at = await reached(ports, turn, meant);
  const today = localDateOf(turn.at);
  if (at !== null && isOverBy(at.meeting, turn.at)) {
    return refused({ code: 'meeting.alreadyHeld', data: { date: at.meeting.date } }, at, turn);
  }
  if (at === null && !mayProposeMatter(board.doer, false)) {
    return refused({ code: 'meeting.mayNotPropose', data: null }, board, turn);
  }
  for (const [nth, one] of items.entries()) {
    const each = { ...one, proposalId: `${id}-${nth + 1}` };
    // Each act of a turn has its own name: the same turn delivered twice does each of them once.
    const own = { ...turn, commandId: `${turn.commandId}/${each.proposalId}` };
    if (at === null) await proposeLater(ports, board, own, each);
    else {
      const outcome = await recordProposal(ports, at, own, each);
      if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
    }
  }
  const note = at === null ? PROPOSAL.keptNote : PROPOSAL.severalNote(at.meeting.date, today);
  return said(board, PROPOSAL.doneSeveral(items.length), [...items.map((one) => one.heading), note]);
}

function reached(ports: MeetingPorts, turn: Turn, id: string | undefined): Promise<AtMeeting | null> {
  return id === undefined ? Promise.resolve(null) : reachMeeting(ports, turn, id);
}
