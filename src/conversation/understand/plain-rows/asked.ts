import { asksWhatServingIs } from '../coming/asked/what-serving-is.ts';
import { QUESTIONS } from '../intents.ts';
import {
  ADDRESS,
  BECAME,
  BY_WHOM,
  ENDS,
  EVEN,
  GIVEN_MANDATE,
  GO_THROUGH,
  HAS_BEEN,
  HOW_LARGE,
  HOW_LONG,
  HOW_MANY_DECIDED,
  HOW_VOTING_WENT,
  LEAVES,
  MEETINGS_ASKED,
  MEMBERS_OF,
  ONE_AFTER,
  PAUSE,
  USED_FOR,
  VAGUE,
  WAS_THERE,
  WAS_THERE_AND_VOTED,
  WHAT_ROOM,
  WHEN,
  WHERE,
  WHO_DECIDED,
} from '../plain-patterns.ts';
import {
  asksHowLong,
  asksHowVoted,
  asksOfOwnItems,
  asksOfThat,
  asksOwnStatement,
  asksWhatIsToBeDone,
  asksWhenAccounted,
  asksWhenSomebodyWent,
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
} from '../record/asked-plainly.ts';
import {
  asksForNews,
  asksForParagraphs,
  asksForSummary,
  asksOfThem,
  asksWhatToDo,
  asksWhatWasSought,
  asksWhenMinutesCome,
  asksWhenPaid,
  asksWhenToReserve,
  asksWhetherDone,
  asksWhetherToAdjust,
} from '../record/asked-widely.ts';
import { venueAsked } from '../record/at-venue.ts';
import { asksWhatIsOpen } from '../record/decided-so.ts';
import { isOfferedFood, OFFERS } from '../record/food.ts';
import type { Row } from '../rows.ts';
import type { Said } from './said.ts';

/** What is asked in plain words. */
export const ASKED: readonly Row<Said>[] = [
  { to: 'decision.list', when: asksForSummary },
  { to: 'decision.list', when: asksForParagraphs },
  { to: 'rule.minutes', when: asksWhenToReserve },
  { to: 'minutes.status', when: (said) => said.day && asksWhenMinutesCome(said) },
  {
    to: 'matter.about',
    when: (said) => (said.afterMatter || said.topic) && asksWhenPaid(said),
  },
  {
    to: 'matter.about',
    from: ['thanks', 'greeting', 'rude'],
    when: (said) => said.afterMatter && asksOfThem(said),
  },
  {
    to: 'minutes.adjuster',
    from: ['my.tasks', 'help', 'outside', 'minutes.approve', null],
    when: asksWhetherToAdjust,
  },
  { to: 'matter.amount', when: ({ text, afterMatter }) => afterMatter && asksWhatWasSought({ text }) },
  { to: 'my.tasks', when: asksWhetherDone },
  { to: 'my.tasks', when: asksWhatToDo },
  { to: 'matter.about', from: ['member.organisation', 'member.list', 'outside', null], when: asksForNews },
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
    from: ['my.tasks', 'help', 'agenda.show', 'matter.about', 'outside', null],
    when: ({ text, day, spoken }) =>
      (day || spoken('meeting', 'minutes', 'last')) && asksWhatIsToBeDone({ text }),
  },
  {
    to: 'decision.dissent',
    from: [
      'help',
      'my.tasks',
      'minutes.get',
      'dissent.register',
      'outside',
      'matter.who',
      'matter.about',
      null,
    ],
    when: ({ text }) => asksOwnStatement({ text }),
  },
  { to: 'matter.about', when: ({ text, topic }) => topic && asksWhenAccounted({ text }) },
  { to: 'agenda.presenter', when: ({ text, afterMatter }) => afterMatter && asksOfThat({ text }) },
  { to: 'meeting.get', when: ({ text, afterMeeting }) => afterMeeting && WHERE.test(text) },
  {
    to: 'meeting.get',
    from: ['matter.about', 'matter.amount', 'meeting.next', 'member.office', 'outside', null],
    when: ({ text, topic, afterMeeting }) => !topic && afterMeeting && WHAT_ROOM.test(text),
  },
  // Of the next meeting, recorded or only planned, and of none that has been.
  {
    to: 'meeting.next',
    from: ['matter.about', 'matter.amount', 'meeting.get', 'member.office', 'outside', null],
    when: ({ text, topic, afterMeeting }) => !topic && !afterMeeting && WHAT_ROOM.test(text),
  },
  {
    to: 'matter.about',
    from: ['member.organisation', 'member.list'],
    when: ({ text, topic }) => topic && MEMBERS_OF.test(text),
  },
  {
    to: 'matter.about',
    from: ['member.person', 'member.list', 'attendance.served', 'rule.delegation', 'my.tasks', null],
    when: ({ text, topic }) => topic && GIVEN_MANDATE.test(text),
  },
  {
    to: 'matter.amount',
    from: ['agenda.applications'],
    when: ({ text, topic }) => topic && HOW_LARGE.test(text),
  },
  {
    to: 'agenda.show',
    from: [
      'meeting.next',
      'meeting.get',
      'meeting.last',
      'decision.list',
      'decision.find',
      'decision.followup',
      'matter.about',
      'my.tasks',
      'outside',
      'help',
      null,
    ],
    when: ({ text }) => GO_THROUGH.test(text),
  },
  {
    to: 'decision.find',
    from: ['matter.about', 'matter.amount', 'decision.followup', 'outside', null],
    when: ({ text, afterMatter }) => afterMatter && USED_FOR.test(text),
  },
  {
    to: 'matter.about',
    when: ({ text, afterMatter }) => afterMatter && (WHEN.test(text) || HOW_LONG.test(text)),
  },
  {
    to: 'attendance.present',
    from: ['meeting.get', 'meeting.last', 'meeting.next', 'matter.about', 'rsvp.decline', 'outside', null],
    when: asksWhenSomebodyWent,
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
  {
    to: 'percapsulam.status',
    from: ['rule.percapsulam', 'decision.list', 'decision.find'],
    when: ({ text, asks, day, spoken }) => asks && !day && spoken('percapsulam') && asksWhatIsOpen(text),
  },
  { to: 'meeting.get', when: ({ text, asks, day }) => asks && day && PAUSE.test(text) },
  {
    to: 'meeting.get',
    from: ['outside', 'help', 'meeting.get', 'meeting.next', 'member.office', 'my.tasks', null],
    when: ({ text }) => venueAsked(text) !== null,
  },
  {
    to: 'meeting.get',
    from: ['outside', 'meeting.get'],
    when: (said) => (said.asks || OFFERS.test(said.text)) && isOfferedFood(said) && said.food(),
  },
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
  { to: 'attendance.present', when: ({ text, topic }) => !topic && WHO_DECIDED.test(text) },
  { to: 'attendance.present', when: ({ text, asks }) => asks && WAS_THERE_AND_VOTED.test(text) },
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
    from: [
      'matter.about',
      'matter.who',
      'decision.find',
      'decision.dissent',
      'decision.votes',
      'attendance.absent',
      'attendance.served',
      'outside',
      null,
    ],
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
];
