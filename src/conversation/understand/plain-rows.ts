import { carriesOver } from './agenda/carries-over.ts';
import { fieldOrder } from './agenda/item-fields.ts';
import type { ItemOrder } from './agenda/item-orders.ts';
import { renamed } from './agenda/item-renamed.ts';
import { addsItem, hidesItemSpokenOf, tellsOfSecretItem, wantsTakenUp } from './agenda/new-item.ts';
import { changesNumbered } from './agenda/order-parts.ts';
import { hiddenPaper, removedPaper, restoredPaper } from './agenda/papers-said.ts';
import { isHeaded, isPlan, listsMeetings, mayBePlan, tellsWhenWeMeet } from './agenda/plan-said.ts';
import { proposalOrder } from './agenda/proposal-orders.ts';
import { takesOff } from './agenda/reason-told.ts';
import { asksWhoSees } from './agenda/who-sees-asked.ts';
import { asksOfOurQuorum, asksQuorumPerItem } from './coming/asked-of-presence.ts';
import { supposesNumber } from './coming/supposed-number.ts';
import { asksWhatServingIs } from './coming/what-serving-is.ts';
import { QUESTIONS } from './intents.ts';
import { asksHistory } from './meetings/history-words.ts';
import { approvesNotice, asksForApproval, sendsBack } from './meetings/notice-approval.ts';
import { laysSeries } from './meetings/series-said.ts';
import { whetherHeld } from './meetings/whether-held.ts';
import { leavesMeeting } from './negated-order.ts';
import {
  ADDRESS,
  BECAME,
  BY_WHOM,
  CHANGES_PLACE,
  ENDS,
  ERRAND,
  EVEN,
  HAS_BEEN,
  HOW_LONG,
  HOW_MANY_DECIDED,
  HOW_VOTING_WENT,
  LEAVES,
  MAY_PROPOSE,
  MEETINGS_ASKED,
  MOVES_MEETING,
  OF_SENT,
  ONE_AFTER,
  PAUSE,
  PROVES,
  QUORATE_ON,
  RESTORES,
  RETIRES,
  SERVES,
  STARTS_CASE,
  TAKES_PROOF,
  UNDOES_CANCELLING,
  UNREACHED,
  VAGUE,
  WAS_THERE,
  WHEN,
  WHERE,
} from './plain-patterns.ts';
import {
  asksHowLong,
  asksHowVoted,
  asksOfOwnItems,
  asksOfThat,
  asksWhatIsToBeDone,
  asksWhenWeBegin,
  asksWhereToGo,
  asksWhereWeWere,
  asksWhetherAnswered,
  asksWhetherCarried,
  asksWhoGetsIt,
  asksWhoLeft,
  asksWhoPresents,
  asksWhoSomebodyIs,
  asksWhoVoted,
} from './record/asked-plainly.ts';
import { abortsCase } from './record/case-aborted.ts';
import { isOfferedFood } from './record/food.ts';
import { asksOpenHours } from './record/open-hours.ts';
import { firstOf } from './rows.ts';
import type { Concept } from './words/lexicon.ts';

/** What plain words are read for. */
export interface Said {
  readonly text: string;
  /** A question by its form: a question word or the verb first, or a question mark. */
  readonly asks: boolean;
  readonly oneself: boolean;
  /** A meeting was spoken of before. */
  readonly afterMeeting: boolean;
  readonly afterMatter: boolean;
  /** It was asked when a protokoll was justerat. */
  readonly afterMinutes: boolean;
  /** Whether a meeting is named that is another than the board's: "gruppmötet". */
  readonly otherMeeting: () => boolean;
  readonly topic: boolean;
  /** Whether food or drink is named. */
  readonly food: () => boolean;
  /** Whether somebody whom nobody knows is said to come or not. */
  readonly stranger: () => boolean;
  readonly day: boolean;
  /** How many single days are named. */
  readonly days: number;
  /** What is asked to be done with an item of the agenda that is named by its number. */
  readonly order: ItemOrder['kind'] | null;
  readonly spoken: (...concepts: readonly Concept[]) => boolean;
}

/**
 * Wordings that say what they ask by what they name, whatever they resemble: "3-3", "vad ska jag dra", "var nånstans".
 * The first row that applies.
 */
export const settled = firstOf<Said>([
  { to: 'percapsulam.status', when: ({ text }) => abortsCase(text) },
  { to: 'agenda.item', when: ({ text }) => asksWhoSees(text) },
  {
    to: 'item.edit',
    when: ({ text }) =>
      removedPaper(text) !== null ||
      hiddenPaper(text) !== null ||
      proposalOrder(text) !== null ||
      fieldOrder(text) !== null ||
      renamed(text) !== null ||
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
      'attachment.add',
      'agenda.attachments',
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
  { to: 'circulation.open', from: ['circulation.remind'], when: ({ text }) => STARTS_CASE.test(text) },
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
    to: 'rule.quorum',
    from: ['quorum.coming'],
    when: ({ text, day, spoken }) => !day && !spoken('item') && supposesNumber(text),
  },
  { to: 'attendance.coming', when: ({ text }) => asksHistory(text) },
  { to: 'meeting.cancel', when: ({ text }) => UNDOES_CANCELLING.test(text) || leavesMeeting(text) },
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
  // Of what serving is, whichever rule it is taken for (answer/rules.ts).
  {
    to: 'rule.casting',
    from: ['outside', 'my.tasks', 'help', 'recusal.ask', 'attendance.served', 'member.substitutes', null],
    when: ({ text }) => asksWhatServingIs(text),
  },
  { to: 'rule.casting', when: ({ text, asks, spoken }) => asks && EVEN.test(text) && !spoken('minutes') },
  {
    to: 'agenda.presenter',
    when: ({ text, asks, oneself, topic, spoken }) =>
      asks &&
      ((asksWhoPresents({ text }) && topic !== oneself && !spoken('followup') && !/skulle/iu.test(text)) ||
        asksOfOwnItems({ text })),
  },
  {
    to: 'member.office',
    from: ['my.tasks', 'outside', 'matter.about', null],
    when: ({ text }) => ADDRESS.test(text),
  },
  {
    to: 'member.person',
    from: ['member.role', 'member.office', 'member.list', 'matter.who', 'matter.about', 'outside', null],
    when: asksWhoSomebodyIs,
  },
  // What is to be done is not said: what can be done is told.
  { to: 'help', when: ({ text }) => VAGUE.test(text) },
  { to: 'decision.followup', when: asksWhetherAnswered },
  {
    to: 'decision.followup',
    from: ['my.tasks', 'help', 'agenda.show'],
    when: ({ text, day, spoken }) =>
      (day || spoken('meeting', 'minutes', 'last')) && asksWhatIsToBeDone({ text }),
  },
  { to: 'agenda.presenter', when: ({ text, afterMatter }) => afterMatter && asksOfThat({ text }) },
  { to: 'meeting.get', when: ({ text, afterMeeting }) => afterMeeting && WHERE.test(text) },
  {
    to: 'matter.about',
    when: ({ text, afterMatter }) => afterMatter && (WHEN.test(text) || HOW_LONG.test(text)),
  },
  { to: 'recusal.ask', when: ({ text }) => LEAVES.test(text) },
  {
    to: 'decision.find',
    from: ['percapsulam.status', 'poll.status', 'decision.list', 'matter.about', null],
    when: ({ text, afterMatter, topic }) => afterMatter && !topic && BECAME.test(text),
  },
  {
    to: 'meeting.get',
    from: [...QUESTIONS, 'outside', null],
    when: ({ asks, otherMeeting, spoken }) =>
      asks && spoken('when', 'clock', 'where', 'place') && otherMeeting(),
  },
  { to: 'meeting.get', when: ({ text, asks, day }) => asks && day && PAUSE.test(text) },
  { to: 'meeting.get', from: ['outside'], when: (said) => said.asks && isOfferedFood(said) && said.food() },
  {
    to: 'meeting.get',
    from: [
      null,
      'meeting.next',
      'meeting.get',
      'matter.about',
      'agenda.show',
      'rule.casting',
      'rule.notice',
      'rule.quorum',
    ],
    when: ({ asks, food }) => asks && food(),
  },
  {
    to: 'plan.show',
    from: ['meeting.last', 'meeting.get', 'attendance.present', 'matter.about', 'outside', null],
    when: ({ text, topic }) => !topic && MEETINGS_ASKED.test(text),
  },
  { to: 'meeting.last', when: ({ text, asks }) => asks && PAUSE.test(text) && HAS_BEEN.test(text) },
  { to: 'meeting.next', when: ({ text, asks }) => asks && PAUSE.test(text) },
  { to: 'attendance.present', when: ({ text, asks }) => asks && WAS_THERE.test(text) },
  { to: 'attendance.present', from: QUESTIONS, when: ({ text }) => HOW_MANY_DECIDED.test(text) },
  {
    to: 'meeting.get',
    from: ['attendance.present', 'attendance.absent', 'decision.list', 'matter.about', 'outside', null],
    when: ({ text, topic, day }) => !topic && day && asksWhereWeWere({ text }),
  },
  {
    to: 'meeting.last',
    from: ['attendance.present', 'attendance.absent', 'decision.list', 'matter.about', 'outside', null],
    when: ({ text, topic, afterMeeting }) => !topic && !afterMeeting && asksWhereWeWere({ text }),
  },
  { to: 'meeting.get', when: ({ text, day, topic, asks }) => asks && day && !topic && ENDS.test(text) },
  { to: 'meeting.get', when: asksHowLong },
  {
    to: 'decision.votes',
    from: ['poll.create', 'poll.status', 'outside', null],
    when: ({ text, topic }) => topic && HOW_VOTING_WENT.test(text),
  },
  {
    to: 'poll.status',
    from: ['poll.create', 'outside', null],
    when: ({ text }) => HOW_VOTING_WENT.test(text),
  },
  { to: 'decision.votes', from: ['rule.casting', 'rule.quorum', 'rule.minutes'], when: asksHowVoted },
  {
    to: 'decision.votes',
    from: [
      'attendance.served',
      'attendance.present',
      'attendance.absent',
      'matter.about',
      'matter.who',
      null,
    ],
    when: asksWhoVoted,
  },
  {
    to: 'recusal.past',
    from: ['matter.about', 'matter.who', 'decision.find', 'attendance.absent', 'attendance.served', null],
    when: asksWhoLeft,
  },
  {
    to: 'decision.find',
    from: ['document.request', 'item.edit', 'matter.about', null],
    when: asksWhetherCarried,
  },
  {
    to: 'matter.about',
    from: [
      'rule.notice',
      'percapsulam.status',
      'attendance.coming',
      'decision.find',
      'decision.followup',
      'member.office',
      null,
    ],
    when: ({ text, topic, afterMatter }) => (topic || afterMatter) && asksWhoGetsIt({ text }),
  },
  { to: 'minutes.adjuster', when: ({ text, afterMinutes }) => afterMinutes && BY_WHOM.test(text) },
  { to: 'meeting.next', when: ({ text, afterMeeting }) => afterMeeting && ONE_AFTER.test(text) },
  {
    to: 'meeting.get',
    from: ['outside', 'my.tasks', null],
    when: ({ text, day, topic }) => asksWhenWeBegin({ text }) || (!topic && day && asksWhereToGo({ text })),
  },
  {
    to: 'meeting.get',
    from: [null],
    when: ({ day, topic, spoken }) =>
      !topic && (day || spoken('meeting')) && spoken('clock', 'where', 'place', 'when'),
  },
]);
