import { accept, type Doer, refOf, refuse } from '../../../kernel/index.ts';
import { hasBeenSeen } from '../rules/item-seen.ts';
import { whyNotPrepare } from '../rules/who-prepares.ts';
import type { DecideTable, MeetingDecision } from '../table.ts';
import { type MeetingAhead, whileAhead } from '../while-ahead.ts';
import { itemById } from './book.ts';
import type {
  AddPaper,
  AgendaCommand,
  EditItem,
  RemovePaper,
  RestoreItem,
  RestorePaper,
  WithdrawItem,
} from './commands.ts';
import { contentOf } from './item.ts';
import { addItem, begun, trimmed } from './new-item.ts';
import { moveItem, swapItems } from './ordering.ts';
import { postAgenda } from './posting.ts';
import { planPreparation, setDistanceLink } from './preparing.ts';
import { acceptProposal, answerProposal, proposeMatter, withdrawProposal } from './proposing.ts';

export const DECIDE_ON_AGENDA: DecideTable<AgendaCommand> = {
  BeginAgenda: (state, command) =>
    prepared(state, command, ({ agenda }) => (agenda.items === null ? accept(begun(command)) : accept())),
  AddItem: (state, command) => prepared(state, command, (meeting) => addItem(meeting, command)),
  EditItem: (state, command) => prepared(state, command, (meeting) => editItem(meeting, command)),
  MoveItem: (state, command) => prepared(state, command, (meeting) => moveItem(meeting, command)),
  SwapItems: (state, command) => prepared(state, command, (meeting) => swapItems(meeting, command)),
  WithdrawItem: (state, command) => prepared(state, command, (meeting) => withdrawItem(meeting, command)),
  RestoreItem: (state, command) => prepared(state, command, (meeting) => restoreItem(meeting, command)),
  AddPaper: (state, command) => prepared(state, command, (meeting) => addPaper(meeting, command)),
  RemovePaper: (state, command) => prepared(state, command, (meeting) => removePaper(meeting, command)),
  RestorePaper: (state, command) => prepared(state, command, (meeting) => restorePaper(meeting, command)),
  ProposeMatter: (state, command) => whileAhead(state, (meeting) => proposeMatter(meeting, command)),
  WithdrawProposal: (state, command) => whileAhead(state, (meeting) => withdrawProposal(meeting, command)),
  AcceptProposal: (state, command) => prepared(state, command, (meeting) => acceptProposal(meeting, command)),
  AnswerProposal: (state, command) => prepared(state, command, (meeting) => answerProposal(meeting, command)),
  PostAgenda: (state, command) => whileAhead(state, (meeting) => postAgenda(meeting, command)),
  SetDistanceLink: (state, command) =>
    prepared(state, command, (meeting) => setDistanceLink(meeting, command)),
  PlanPreparation: (state, command) => planPreparation(state, command),
};

/** The kansli prepares, as long as the meeting is ahead. */
function prepared(
  state: Parameters<typeof whileAhead>[0],
  { by }: { readonly by: Doer },
  act: (meeting: MeetingAhead) => MeetingDecision,
): MeetingDecision {
  return whileAhead(state, (meeting) => {
    const why = whyNotPrepare(by);
    return why === null ? act(meeting) : refuse(why, null);
  });
}

function editItem({ agenda, date }: MeetingAhead, { itemId, content, by, at }: EditItem): MeetingDecision {
  const item = itemById(agenda, itemId);
  if (item === null) return refuse('meeting.itemGone', { date });
  const next = trimmed(content);
  if (next.heading === '') return refuse('meeting.headingMissing', null);
  if (JSON.stringify(next) === JSON.stringify(contentOf(item))) return accept();
  return accept({ type: 'ItemEdited', itemId, content: next, by: refOf(by), at });
}

/** Whoever has been called has seen the item, and must be told why it goes. */
function withdrawItem({ agenda, date }: MeetingAhead, command: WithdrawItem): MeetingDecision {
  const { itemId, by, at } = command;
  const reason = command.reason.trim();
  const item = itemById(agenda, itemId);
  if (item === null) {
    const gone = agenda.withdrawn.some((one) => one.item.id === itemId);
    return gone ? accept() : refuse('meeting.itemGone', { date });
  }
  if (hasBeenSeen(agenda, item) && reason === '') return refuse('meeting.reasonMissing', null);
  return accept({ type: 'ItemWithdrawn', itemId, reason, by: refOf(by), at });
}

function restoreItem({ agenda, date }: MeetingAhead, { itemId, by, at }: RestoreItem): MeetingDecision {
  if (itemById(agenda, itemId) !== null) return accept();
  const gone = agenda.withdrawn.some((one) => one.item.id === itemId);
  if (!gone) return refuse('meeting.itemGone', { date });
  return accept({ type: 'ItemRestored', itemId, by: refOf(by), at });
}

function addPaper({ agenda, date }: MeetingAhead, { itemId, paper, by, at }: AddPaper): MeetingDecision {
  const item = itemById(agenda, itemId);
  if (item === null) return refuse('meeting.itemGone', { date });
  if (item.papers.some((one) => one.sha256 === paper.sha256)) return accept();
  const label = String(agenda.lastLabel + 1);
  return accept({ type: 'PaperAdded', itemId, paper: { ...paper, label }, by: refOf(by), at });
}

function removePaper({ agenda, date }: MeetingAhead, command: RemovePaper): MeetingDecision {
  const { itemId, label, by, at } = command;
  const item = itemById(agenda, itemId);
  if (item === null) return refuse('meeting.itemGone', { date });
  if (!item.papers.some((paper) => paper.label === label)) return accept();
  return accept({ type: 'PaperRemoved', itemId, label, by: refOf(by), at });
}

/** The file is the one that was taken away, whatever the command's sender believes it to be. */
function restorePaper({ agenda, date }: MeetingAhead, command: RestorePaper): MeetingDecision {
  const { itemId, label, by, at } = command;
  const item = itemById(agenda, itemId);
  if (item === null) return refuse('meeting.itemGone', { date });
  if (item.papers.some((paper) => paper.label === label)) return accept();
  const removed = agenda.removedPapers.find((one) => one.itemId === itemId && one.paper.label === label);
  if (!removed) return refuse('meeting.paperGone', null);
  const same = item.papers.find(({ sha256 }) => sha256 === removed.paper.sha256);
  if (same) return refuse('meeting.paperThere', { label: same.label });
  return accept({ type: 'PaperRestored', itemId, label, by: refOf(by), at });
}
