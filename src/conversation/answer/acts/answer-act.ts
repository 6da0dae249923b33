import type { LocalDate } from '../../../kernel/index.ts';
import type { ActOutcome, ActParams } from '../../action-handlers.ts';
import { letsGo } from '../../understand/agenda/own-proposal.ts';
import { beginsByTakingOff } from '../../understand/agenda/reason-told.ts';
import type { Act } from '../../understand/intents.ts';
import { holdsBackNotice } from '../../understand/meetings/approval-told.ts';
import { isOrderNot } from '../../understand/negated-order.ts';
import { secrecySaid } from '../../understand/secrecy/secrecy-said.ts';
import type { Answer } from '../answers.ts';
import type { Asking } from '../asking.ts';
import { upcoming } from '../meetings/which-meeting.ts';
import type { ActAnswer } from './act-answer.ts';
import { namesOwnProposal } from './items/own-proposal-named.ts';
import { samePlace } from './meetings/same-place.ts';
import { orderOf } from './order-of.ts';
import { paramsOf } from './params.ts';
import { refusalOf, writesAgenda } from './rights.ts';
import { standsDone } from './stands-done.ts';

export interface ActAnswered {
  readonly action: Act;
  readonly params: ActParams;
  readonly outcome: ActOutcome | 'not-yet';
  /** Null: a capability carries it out. */
  readonly answer: Answer | null;
}

/** What somebody orders for all; an answer of one's own may well be a no. */
const ORDERS: ReadonlySet<Act> = new Set<Act>([
  'notice.send',
  'meeting.create',
  'meeting.move',
  'meeting.cancel',
  'meeting.remind',
  'plan.add',
  'agenda.post',
  'item.add',
  'item.edit',
  'item.withdraw',
  'item.restore',
  'item.move',
  'attachment.add',
  'circulation.open',
  'circulation.remind',
  'poll.create',
  'poll.createDates',
  'poll.close',
]);

/** Understands an act and says what becomes of it; only those who never may are refused here. */
export async function answerAct(asking: Asking, meant: Act, able: ReadonlySet<Act>): Promise<ActAnswered> {
  const act = actOf(asking, meant);
  const { asking: ordered, beside } = orderOf(asking, act);
  const read = await paramsOf(ordered, act);
  const same = act === 'meeting.create' ? samePlace(asking, read, beside) : { place: null, beside };
  const alsoSaid = [...(read.alsoSaid ?? []), ...same.beside];
  const params = {
    ...read,
    ...(same.place === null ? {} : { place: same.place }),
    ...(alsoSaid.length > 0 ? { alsoSaid } : {}),
  };
  const board = asking.board.name;
  const refused = refusalOf(asking, act, params);
  if (refused) return { action: act, params, outcome: 'refuse', answer: { area: 'act', value: refused } };
  const { text } = ordered.understanding.message;
  const isLetGo = act === 'item.withdraw' && letsGo(text);
  if (
    ORDERS.has(act) &&
    !isLetGo &&
    isOrderNot(secrecySaid(text).rest) &&
    !answersRequest(asking, act, text)
  ) {
    const done = standsDone(ordered, act, params);
    const left: ActAnswer = { kind: 'left-undone', act, board, ...(done === null ? {} : { done }) };
    return { action: act, params, outcome: 'explain', answer: { area: 'act', value: left } };
  }
  if (able.has(act)) return { action: act, params, outcome: 'confirm', answer: null };
  if (act === 'rsvp.remote') {
    const decided = asking.view.rules.distanceMeetings.value;
    return {
      action: act,
      params,
      outcome: 'explain',
      answer: { area: 'rule', value: { kind: 'remote', board, decided } },
    };
  }
  const date = meetingDateOf(asking, params);
  const value: ActAnswer = {
    kind: 'not-yet',
    act,
    board,
    date,
    item: params.item === undefined ? null : String(params.item),
  };
  return { action: act, params, outcome: 'not-yet', answer: { area: 'act', value } };
}

/**
 * The same words propose an item from a ledamot and add it from the kansli; and what the kansli takes back by what it is
 * about ("ta tillbaka hyresavtalet") is an item that was taken off, unless jäv is said.
 */
function actOf(asking: Asking, act: Act): Act {
  if (MAY_BE_OWN.has(act) && namesOwnProposal(asking)) return 'item.withdraw';
  const mayBeBack = act === 'recusal.withdraw' || (act === 'item.withdraw' && saysBack(asking));
  if (mayBeBack) return takesBackItem(asking) ? 'item.restore' : act;
  if (act !== 'item.add' && act !== 'item.propose') return act;
  return writesAgenda(asking) ? 'item.add' : 'item.propose';
}

const BACK = /(?<!\p{L})tillbaka(?!\p{L})/iu;

/** "Ta tillbaka fyrens ansökan" is of what was taken off; "dra tillbaka punkten", "förslaget" and "stryk den, dras tillbaka" are not. */
function saysBack({ understanding: { message } }: Asking): boolean {
  if (!BACK.test(message.text) || beginsByTakingOff(message.text)) return false;
  return !/(?<!\p{L})(?:dra(?:r|git|gits|s)?|drogs?|förslag\p{L}*)(?!\p{L})/iu.test(message.text);
}

/** "Dra tillbaka parkeringen": a jäv, an item, or what she has proposed herself. */
const MAY_BE_OWN: ReadonlySet<Act> = new Set<Act>(['recusal.withdraw', 'item.withdraw', 'item.restore']);

const OF_RECUSAL = /(?<!\p{L})(?:min|mitt|mina|anmäl\p{L}*|jäv\p{L}*)(?!\p{L})/iu;

const NAMES_IT =
  /^(?:kan du |vill du )?(?:ta|tag|få|lägga?|sätta?) tillbaka (?!(?:det|den|detta|dom|de|allt|igen|mitt|min|mina|jäv\p{L}*|anmälan|svar\p{L}*)(?!\p{L}))\p{L}{3,}/iu;

function takesBackItem(asking: Asking): boolean {
  const { message, entities } = asking.understanding;
  // What has been taken off is in no index: its heading may weigh nothing.
  const isNamed = entities.topic.some(({ weight }) => weight >= 0.5) || NAMES_IT.test(message.text);
  const isOwn =
    OF_RECUSAL.test(message.text) || entities.concepts.some(({ concept }) => concept === 'recusal');
  return writesAgenda(asking) && isNamed && !isOwn;
}

function meetingDateOf(asking: Asking, params: ActParams): LocalDate | null {
  return asking.board.meetings.find((one) => one.id === params.meetingId)?.state.date ?? null;
}

/** "Nej, vänta med den", of whoever approves the kallelse and does not send it, where one waits: her answer, and no order. */
function answersRequest(asking: Asking, act: Act, text: string): boolean {
  return (
    act === 'notice.send' &&
    holdsBackNotice(text) &&
    !writesAgenda(asking) &&
    upcoming(asking).some(({ state }) => state.noticeBook.askedApproval !== null)
  );
}
