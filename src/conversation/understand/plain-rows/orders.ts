import { carriesOver } from '../agenda/orders/carries-over.ts';
import { fieldOrder } from '../agenda/orders/item-fields.ts';
import { renamed } from '../agenda/orders/item-renamed.ts';
import { mergesItems } from '../agenda/orders/item-swaps.ts';
import {
  addsItem,
  hidesItemSpokenOf,
  mayBeTakenUp,
  tellsOfSecretItem,
  wantsTakenUp,
} from '../agenda/orders/new-item.ts';
import { changesNumbered } from '../agenda/orders/order-parts.ts';
import { hiddenPaper, removedPaper, restoredPaper } from '../agenda/orders/papers-said.ts';
import { proposalOrder } from '../agenda/orders/proposal-orders.ts';
import { placesProposal } from '../agenda/orders/proposal-welcomed.ts';
import { isHeaded, isPlan, listsMeetings, mayBePlan, tellsWhenWeMeet } from '../agenda/plan-said.ts';
import { takesOff } from '../agenda/reason-told.ts';
import { asksQuorumIfAway } from '../coming/asked/absence-supposed.ts';
import { asksOfOurQuorum, asksQuorumPerItem } from '../coming/asked/asked-of-presence.ts';
import { supposesNumber } from '../coming/asked/supposed-number.ts';
import { undoesCancelling } from '../meetings/cancelling-undone.ts';
import { asksHistory } from '../meetings/history-words.ts';
import { approvesNotice, asksForApproval, sendsBack } from '../meetings/notice-approval.ts';
import { laysSeries } from '../meetings/series-said.ts';
import { holdsSending } from '../meetings/stops-it.ts';
import { whetherHeld } from '../meetings/whether-held.ts';
import { leavesMeeting } from '../negated-order.ts';
import {
  CANCELS_MEETING,
  CHANGES_PLACE,
  ERRAND,
  MAY_PROPOSE,
  MOVES_MEETING,
  OF_SENT,
  PROVES,
  PUTS_HOUR_RIGHT,
  QUORATE_ON,
  RESTORES,
  RETIRES,
  SERVES,
  STARTS_CASE,
  TAKES_PROOF,
  UNREACHED,
} from '../plain-patterns.ts';
import { abortsCase } from '../record/case-aborted.ts';
import { asksOpenHours } from '../record/open-hours.ts';
import type { Row } from '../rows.ts';
import { asksWhoSees } from '../secrecy/who-sees-asked.ts';
import type { Said } from './said.ts';

/** What is ordered, told and answered in plain words, before what is asked. */
export const ORDERS: readonly Row<Said>[] = [
  { to: 'percapsulam.status', when: ({ text }) => abortsCase(text) },
  { to: 'agenda.item', when: ({ text }) => asksWhoSees(text) },
  { to: 'item.add', when: ({ text }) => placesProposal(text) },
  {
    to: 'item.edit',
    when: ({ text }) =>
      removedPaper(text) !== null ||
      hiddenPaper(text) !== null ||
      proposalOrder(text) !== null ||
      fieldOrder(text) !== null ||
      renamed(text) !== null ||
      mergesItems(text) !== null ||
      changesNumbered(text),
  },
  { to: 'item.move', when: ({ text, spoken }) => carriesOver(text) && !spoken('percapsulam', 'poll') },
  {
    to: 'item.move',
    when: ({ order, spoken }) =>
      order !== null && order !== 'withdraw' && order !== 'restore' && !spoken('recusal'),
  },
  {
    to: 'item.withdraw',
    when: ({ order, text, spoken }) =>
      (order === 'withdraw' || takesOff(text)) && !spoken('recusal', 'percapsulam'),
  },
  {
    to: 'item.add',
    when: ({ text, spoken }) =>
      (addsItem(text) || tellsOfSecretItem(text)) && !spoken('percapsulam', 'attachment', 'poll'),
  },
  {
    to: 'item.propose',
    from: [
      'item.propose',
      'attachment.add',
      'agenda.attachments',
      'agenda.item',
      'circulation.refer',
      'document.request',
      'quorum.coming',
      'matter.about',
      'minutes.requestChange',
      'outside',
      'help',
      null,
    ],
    when: ({ text, spoken }) => wantsTakenUp(text) && !spoken('percapsulam', 'poll', 'recusal'),
  },
  {
    to: 'item.propose',
    from: ['item.propose'],
    when: ({ text, spoken }) => mayBeTakenUp(text) && !spoken('percapsulam', 'poll', 'recusal'),
  },
  {
    to: 'item.propose',
    from: [
      'rule.notice',
      'rule.casting',
      'rule.minutes',
      'item.add',
      'help',
      'outside',
      'matter.about',
      null,
    ],
    when: ({ text }) => MAY_PROPOSE.test(text),
  },
  { to: 'matter.about', from: ['outside', null], when: ({ text }) => RETIRES.test(text) },
  { to: 'outside', when: ({ text }) => ERRAND.test(text) },
  {
    to: 'circulation.open',
    from: ['circulation.remind', 'item.add', 'item.propose', 'percapsulam.status', 'matter.about', null],
    when: ({ text }) => STARTS_CASE.test(text),
  },
  { to: 'item.edit', when: ({ text }) => hidesItemSpokenOf(text) },
  {
    to: 'item.restore',
    when: ({ order, text, spoken }) =>
      order === 'restore' ||
      restoredPaper(text) !== null ||
      (RESTORES.test(text) && !spoken('recusal', 'minutes', 'notice', 'percapsulam', 'poll', 'attachment')),
  },
  { to: 'plan.add', when: isPlan },
  { to: 'plan.add', from: ['poll.createDates', 'poll.create', 'rsvp.accept'], when: tellsWhenWeMeet },
  {
    to: 'plan.add',
    from: ['plan.show', 'meeting.get', 'meeting.next', 'poll.createDates', 'outside', null],
    when: ({ text, asks, spoken }) => laysSeries({ text, asks }) && !spoken('poll', 'item', 'minutes'),
  },
  {
    to: 'plan.add',
    from: [
      'plan.add',
      'plan.show',
      'meeting.get',
      'meeting.next',
      'meeting.last',
      'meeting.create',
      'matter.about',
      'outside',
      null,
    ],
    when: ({ text, days, spoken }) =>
      (mayBePlan({ text, days }) || listsMeetings({ text, days })) &&
      (isHeaded({ text }) || !spoken('item', 'agenda', 'attachment', 'poll', 'option')),
  },
  { to: 'notice.send', when: ({ text, spoken }) => holdsSending(text) && !spoken('item', 'poll', 'minutes') },
  { to: 'notice.send', when: ({ text }) => approvesNotice(text) || asksForApproval(text) || sendsBack(text) },
  {
    to: 'attendance.coming',
    from: ['notice.send', 'help', 'outside', 'document.request', null],
    when: ({ text }) => PROVES.test(text),
  },
  {
    to: 'quorum.coming',
    from: ['rule.quorum', 'agenda.show', 'matter.about', 'recusal.past', 'recusal.ask', 'outside', null],
    when: ({ text, spoken }) => QUORATE_ON.test(text) && !spoken('minutes'),
  },
  {
    to: 'quorum.coming',
    from: [
      'rule.quorum',
      'rule.notice',
      'rule.percapsulam',
      'agenda.show',
      'decision.list',
      'item.propose',
      'outside',
      null,
    ],
    when: ({ text, spoken }) => (asksOfOurQuorum(text) || asksQuorumPerItem(text)) && !spoken('minutes'),
  },
  {
    to: 'quorum.coming',
    from: ['rule.quorum', 'member.role', 'member.person', 'outside', null],
    when: ({ text }) => asksQuorumIfAway(text),
  },
  {
    to: 'rule.quorum',
    from: ['quorum.coming'],
    when: ({ text, day, spoken }) => !day && !spoken('item') && supposesNumber(text),
  },
  { to: 'attendance.coming', when: ({ text }) => asksHistory(text) },
  { to: 'meeting.cancel', when: ({ text }) => undoesCancelling(text) || leavesMeeting(text) },
  {
    to: 'meeting.cancel',
    from: ['rsvp.decline', 'rsvp.accept', 'attendance.coming', 'substitute.decline', 'substitute.accept'],
    when: ({ text }) => CANCELS_MEETING.test(text) && !text.endsWith('?'),
  },
  { to: 'meeting.get', when: ({ text }) => whetherHeld(text) !== null },
  { to: 'outside', when: ({ text, asks }) => asks && asksOpenHours(text) },
  {
    to: 'meeting.move',
    when: ({ text, spoken }) => MOVES_MEETING.test(text) && !spoken('item', 'attachment'),
  },
  {
    to: 'meeting.move',
    from: ['item.restore', 'item.edit', 'outside', null],
    when: ({ text, spoken }) => CHANGES_PLACE.test(text) && !spoken('item', 'attachment'),
  },
  {
    to: 'meeting.move',
    from: ['minutes.requestChange', 'item.edit', 'meeting.get', 'outside', null],
    when: ({ text }) => PUTS_HOUR_RIGHT.test(text),
  },
  { to: 'rsvp.accept', from: ['notice.send'], when: ({ stranger }) => stranger() },
  { to: 'attendance.coming', when: ({ text, spoken }) => OF_SENT.test(text) && !spoken('last') },
  {
    to: 'attendance.coming',
    when: ({ text }) => UNREACHED.test(text) || TAKES_PROOF.test(text),
  },
  {
    to: 'attendance.coming',
    from: ['attendance.served'],
    when: ({ text, spoken }) => SERVES.test(text) && !spoken('last', 'minutes'),
  },
];
