import { type Act as BoardAct, mayPerson } from '../../../board/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { Capacity } from '../../knowledge.ts';
import { itemOrder } from '../../understand/agenda/orders/item-orders.ts';
import type { Act } from '../../understand/intents.ts';
import { approvesNotice } from '../../understand/meetings/notice-approval.ts';
import type { Asking } from '../asking.ts';
import type { ActAnswer } from './act-answer.ts';
import { itemSaid } from './words-said.ts';

/** Which right of the board's table an act needs (domain page 6). Acts without one are for everybody. */
const RIGHT: Partial<Readonly<Record<Act, BoardAct>>> = {
  'recusal.report': 'REPORT_OWN_RECUSAL',
  'recusal.withdraw': 'REPORT_OWN_RECUSAL',
  'recusal.raise': 'RAISE_RECUSAL',
  'circulation.open': 'START_CIRCULATION',
  'circulation.answer': 'VOTE',
  'circulation.refer': 'DEMAND_MEETING',
  'circulation.remind': 'START_CIRCULATION',
  'notice.send': 'SEND_NOTICE',
  'meeting.remind': 'SEND_NOTICE',
  'meeting.create': 'SEND_NOTICE',
  'meeting.move': 'SEND_NOTICE',
  'meeting.cancel': 'SEND_NOTICE',
  'plan.add': 'SEND_NOTICE',
  'item.add': 'SEND_NOTICE',
  'item.edit': 'SEND_NOTICE',
  'item.withdraw': 'SEND_NOTICE',
  'item.restore': 'SEND_NOTICE',
  'item.move': 'SEND_NOTICE',
  'agenda.post': 'POST_AGENDA',
  'attachment.add': 'SEND_NOTICE',
  'minutes.approve': 'APPROVE_MINUTES',
};

/** The acts that a deputy or approver of the kallelse may not do herself: only those who send it, and the chair. */
const SENT: ReadonlySet<Act> = new Set<Act>([
  'notice.send',
  'meeting.remind',
  'meeting.create',
  'meeting.move',
  'meeting.cancel',
  'plan.add',
  'item.add',
  'item.edit',
  'item.withdraw',
  'item.restore',
  'item.move',
]);
const SENDERS: ReadonlySet<Capacity> = new Set<Capacity>(['OFFICE', 'ADMIN', 'CHAIR', 'VICE_CHAIR']);
/** Of those what the chair may do when she sends the kallelse herself; the rest is prepared by the kansli alone. */
const BY_CHAIR: ReadonlySet<Act> = new Set<Act>(['notice.send', 'meeting.remind']);
const PREPARERS: ReadonlySet<Capacity> = new Set<Capacity>(['OFFICE', 'ADMIN']);

/**
 * Whether an act is one that a board's kansli alone does (or its chair, where she may send the kallelse), and these offices
 * are not among those who do: of which board it is, is told by where she may.
 */
export function isOthersToDo(act: Act, offices: readonly Capacity[]): boolean {
  if (!SENT.has(act)) return false;
  const who = BY_CHAIR.has(act) ? SENDERS : PREPARERS;
  return !offices.some((office) => who.has(office));
}

/** Whether somebody makes the agenda herself: her "lägg till en punkt" adds, where a ledamot's proposes. */
export function writesAgenda({ asker }: Pick<Asking, 'asker'>): boolean {
  return asker.offices.some((office) => office === 'OFFICE' || office === 'ADMIN');
}

/** Why an act is not for this person, or too late; null where its capability is to decide. */
export function refusalOf(asking: Asking, act: Act, params: ActParams): ActAnswer | null {
  // What she has proposed herself is hers to take back, whatever her post.
  if (isExtraMeeting(asking, act) || params.ownProposal === true || mayBeOwn(asking, act, params))
    return null;
  // What another has answered, the kansli may record: its capability tells.
  if (act === 'circulation.answer' && params.personId !== undefined && writesAgenda(asking)) return null;
  // Who approves the kallelse is for its capability to tell.
  if (act === 'notice.send' && approvesNotice(asking.understanding.message.text)) return null;
  const right = RIGHT[act];
  // Whether an ersättare serves, a member is justerare or the chair approves is for the capability to tell: no
  // refusal on doubt.
  const maybe = {
    serving: true,
    adjuster: true,
    chairUnavailable: true,
    ownItem: true,
    auditMatter: true,
    approvalAsked: true,
  };
  const permission = right ? mayPerson(right, asking.asker.offices, maybe) : null;
  if (permission?.kind === 'DENIED') {
    return { kind: 'denied', act, board: asking.board.name, source: permission.source };
  }
  if (
    permission?.kind === 'ALLOWED' &&
    SENT.has(act) &&
    !asking.asker.offices.some((one) => (BY_CHAIR.has(act) ? SENDERS : PREPARERS).has(one))
  ) {
    return { kind: 'denied', act, board: asking.board.name, source: permission.source };
  }
  return act === 'dissent.register' ? tooLate(asking, params) : null;
}

/** "Ta tillbaka parkeringen": perhaps what she has proposed, which its capability knows; an item by its number is not. */
function mayBeOwn({ understanding }: Asking, act: Act, { restoresPaper }: ActParams): boolean {
  if ((act !== 'item.withdraw' && act !== 'item.restore') || restoresPaper !== undefined) return false;
  return itemSaid(understanding.entities) === null && itemOrder(understanding.message.words) === null;
}

/** An extra meeting is the chair's to decide and a third of the ledamöter's to demand: its capability tells the way. */
function isExtraMeeting({ understanding }: Asking, act: Act): boolean {
  if (act !== 'notice.send' && act !== 'meeting.create') return false;
  return understanding.message.words.some(({ folded }) => folded.startsWith('extra'));
}

/** A reservation is made before the meeting ends (KL 4 kap. 27 §). */
function tooLate(asking: Asking, params: ActParams): ActAnswer | null {
  const meeting = asking.board.meetings.find((one) => one.id === params.meetingId);
  if (!meeting || (meeting.state.status !== 'CLOSED' && meeting.state.date >= asking.today)) return null;
  const what = params.paragraph === undefined ? null : `§ ${params.paragraph}`;
  return { kind: 'dissent-too-late', board: asking.board.name, date: meeting.state.date, what };
}
