import type { Intent } from '../intents.ts';
import { namedAskedOf } from '../named/stranger.ts';
import { asksOwnPart } from '../record/own-part-words.ts';
import { firstOf } from '../rows.ts';
import {
  asksOfOwnSeat,
  asksWhetherCalled,
  asksWhetherTold,
  asksWhoIsAsked,
  asksWhoIsCalled,
  asksWhoIsNotCalled,
  asksWhoServesInItem,
  asksWhyNot,
  substitutesComing,
} from './asked-of-coming.ts';
import { comesAfterAll } from './comes-after-all.ts';
import {
  ALL_BUT,
  ASKS,
  CALLS_IN,
  HAS_TOLD,
  IF_ANOTHER_CANNOT,
  IN_MY_PLACE,
  isOfDays,
  isToldOfRest,
  isToldOfThem,
  NEITHER,
  NEITHER_OF_US,
  NO,
  NONE_OF,
  OF_MEETING,
  OFFERS,
  QUITS,
  type Said,
  SENDS_ANOTHER,
  SOMEBODY_FOR_ME,
  SWAPS_ME,
  WHO_THEN,
  WITH_ANOTHER,
} from './coming-phrases.ts';
import {
  asksWhetherILead,
  asksWhichILead,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  asksWhoLeadsItem,
} from './leading-words.ts';
import { isUnsureOfDay, ownComing } from './own-coming.ts';
import { asksAnothersJav, asksJavHolds, asksPartInItems } from './own-part-words.ts';
import {
  asksOwnTurn,
  asksStillOwnTurn,
  keepsAnswer,
  OWN_ANSWER,
  OWN_TURN_LAST,
  staysSubstitute,
  strikesOwnAnswer,
} from './own-turn-words.ts';
import { isRegistered, OF_MATTER, SAYS_NO, SERVES } from './registered-said.ts';
import { slipsOfNot } from './slip-of-not.ts';
import { LOOSELY, OF_SEAT, OWN_FROM, TOLD_FROM, WIDELY } from './taken-for.ts';
import { isOfMember, isOfSubstitutes, toldOfMember } from './told-of-member.ts';
import { toldOfRest } from './told-of-rest.ts';
import { wondersOfComing } from './wonders.ts';

const OF_MYSELF = /(?<!\p{L})jag(?!\p{L})/iu;

const settled = firstOf<Said>([
  {
    to: 'member.role',
    from: [...WIDELY, 'recusal.withdraw', 'recusal.ask'],
    when: ({ text }) => asksWhoLeadsItem(text) || asksWhoLeadsInstead(text),
  },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: ({ text, person }) =>
      !person &&
      (isOfMember(text) || isOfSubstitutes(text)) &&
      (SAYS_NO.test(text) || toldOfMember(text) === 'NONE'),
  },
  {
    to: 'rsvp.remote',
    from: TOLD_FROM,
    when: ({ text, person }) =>
      !person && (isOfMember(text) || isOfSubstitutes(text)) && toldOfMember(text) === 'AFAR',
  },
  {
    to: 'rsvp.accept',
    from: TOLD_FROM,
    when: ({ text, person }) => !person && (isOfMember(text) || isOfSubstitutes(text)),
  },
  {
    to: 'rsvp.accept',
    from: [
      ...LOOSELY,
      'poll.answer',
      'circulation.answer',
      'meeting.last',
      'attendance.present',
      'plan.show',
    ],
    when: ({ text, person }) => !person && comesAfterAll(text) && !OF_MATTER.test(text),
  },
  { to: 'rsvp.decline', from: OWN_FROM, when: ({ text, person }) => !person && slipsOfNot(text) },
  // Of what is not certain it is asked: which answer it is taken for tells nothing.
  {
    to: 'rsvp.accept',
    from: [...OWN_FROM, 'decision.votes', 'decision.list', 'decision.find'],
    when: ({ text, person }) => !person && isUnsureOfDay(text),
  },
  { to: 'rsvp.accept', from: OWN_FROM, when: ({ text }) => ownComing(text) === 'COMES' },
  { to: 'rsvp.decline', from: OWN_FROM, when: ({ text }) => ownComing(text) === 'NOT' },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'poll.answer', 'rsvp.remote'],
    when: (said) =>
      !ASKS.test(said.text) && ((isOfDays(said) && NEITHER.test(said.text)) || NONE_OF.test(said.text)),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'poll.answer', 'plan.show', 'plan.add', 'calendar.subscribe'],
    when: (said) => isOfDays(said) && !said.person && ALL_BUT.test(said.text) && NO.test(said.text),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'poll.answer', 'plan.show', 'plan.add', 'calendar.subscribe'],
    when: (said) => isOfDays(said) && !said.person && ALL_BUT.test(said.text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'plan.show'],
    when: ({ text, person }) =>
      person && !ASKS.test(text) && WITH_ANOTHER.test(text) && (NO.test(text) || NEITHER_OF_US.test(text)),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'plan.show'],
    when: ({ text, person }) => person && !ASKS.test(text) && WITH_ANOTHER.test(text),
  },
  {
    to: 'substitute.accept',
    from: [...LOOSELY, 'notice.send', 'meeting.remind', 'attendance.present', 'attendance.absent'],
    when: ({ text, people }) => people && CALLS_IN.test(text) && !OF_MATTER.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'circulation.answer', 'dissent.register'],
    when: ({ text, person }) => isRegistered(text, person) && SAYS_NO.test(text),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'circulation.answer', 'dissent.register'],
    when: ({ text, person }) => isRegistered(text, person),
  },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: ({ text, told }) => isToldOfRest(text) && (told[0] ?? toldOfRest(text)) === 'NO',
  },
  { to: 'rsvp.accept', from: TOLD_FROM, when: ({ text }) => isToldOfRest(text) },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: (said) => isToldOfThem(said) && said.told.includes('NO') && !SERVES.test(said.text),
  },
  {
    to: 'rsvp.accept',
    from: TOLD_FROM,
    when: (said) => isToldOfThem(said) && !SERVES.test(said.text),
  },
  {
    to: 'attendance.coming',
    from: [...TOLD_FROM, 'item.propose', 'item.add'],
    when: ({ text, person }) => person && wondersOfComing(text) && !OF_MATTER.test(text),
  },
  {
    to: 'matter.about',
    from: WIDELY,
    when: ({ text, person }) => !person && asksOwnPart(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'member.substitute', 'attendance.served'],
    when: ({ text }) => asksOwnTurn(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: WIDELY,
    when: ({ text }) => asksPartInItems(text) || asksStillOwnTurn(text),
  },
  { to: 'recusal.past', from: WIDELY, when: ({ text }) => asksJavHolds(text) },
  {
    to: 'recusal.ask',
    from: ['recusal.raise', 'recusal.report', 'recusal.past', 'recusal.ask'],
    when: ({ text, person, people }) => person && !people && asksAnothersJav(text),
  },
  {
    to: 'attendance.coming',
    from: ['recusal.ask'],
    when: ({ text }) => asksOwnTurn(text) && !OF_MATTER.test(text) && OF_MEETING.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'attendance.absent'],
    when: ({ text, person }) =>
      (substitutesComing(text) || (person && asksWhyNot(text))) && !OF_MATTER.test(text),
  },
  {
    to: 'member.substitute',
    from: [...OF_SEAT, 'decision.votes'],
    when: ({ text, person }) => (person || asksOfOwnSeat(text)) && asksWhoServesInItem(text),
  },
  {
    to: 'attendance.coming',
    from: [...OF_SEAT, 'member.substitute'],
    when: ({ text, person }) => !person && !asksOfOwnSeat(text) && asksWhoServesInItem(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'minutes.adjuster', 'attendance.absent', 'attendance.present'],
    when: ({ text, person }) => person && asksWhetherTold(text) && !OF_MATTER.test(text),
  },
  {
    to: 'member.substitute',
    from: [...LOOSELY, 'minutes.status', 'member.organisation'],
    when: ({ text, person }) => person && asksWhoIsAsked(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'minutes.status', 'member.organisation'],
    when: ({ text }) => asksWhoIsAsked(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'rule.notice'],
    when: ({ text }) => asksWhoIsCalled(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'rule.notice', 'attendance.absent', 'attendance.present', 'member.list'],
    when: ({ text, person }) =>
      (asksWhoIsNotCalled(text) || ((person || OF_MYSELF.test(text)) && asksWhetherCalled(text))) &&
      !OF_MATTER.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'meeting.move', 'recusal.report', 'recusal.withdraw', 'recusal.raise', 'recusal.ask'],
    when: ({ text }) => QUITS.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'rsvp.remote'],
    when: ({ text, person }) => person && (IN_MY_PLACE.test(text) || SWAPS_ME.test(text)),
  },
  { to: 'rsvp.decline', from: WIDELY, when: ({ text, person }) => !person && SOMEBODY_FOR_ME.test(text) },
  { to: 'rsvp.accept', from: WIDELY, when: ({ text, person }) => person && IF_ANOTHER_CANNOT.test(text) },
  { to: 'substitute.accept', from: LOOSELY, when: ({ text, person }) => person && OFFERS.test(text) },
  { to: 'attendance.coming', from: LOOSELY, when: ({ text }) => OWN_TURN_LAST.test(text) },
  {
    to: 'member.role',
    from: [...WIDELY, 'plan.show'],
    when: ({ text }) => asksWhetherILead(text) || asksWhichILead(text),
  },
  { to: 'member.substitute', from: WIDELY, when: ({ text }) => SENDS_ANOTHER.test(text) },
  {
    to: 'member.substitute',
    from: [...LOOSELY, 'rule.notice'],
    when: ({ text }) => WHO_THEN.test(text) || asksWhoComesThen(text),
  },
  {
    to: 'attendance.coming',
    from: WIDELY,
    when: ({ text, person }) => !person && namedAskedOf(text) !== null,
  },
  { to: 'rsvp.decline', from: LOOSELY, when: ({ text }) => HAS_TOLD.test(text) },
  {
    to: 'attendance.coming',
    from: [...OWN_FROM, 'dissent.register', 'decision.dissent'],
    when: ({ text }) => staysSubstitute(text),
  },
  {
    to: 'attendance.coming',
    from: [
      ...OWN_FROM,
      'item.withdraw',
      'item.edit',
      'item.restore',
      'attendance.present',
      'poll.status',
      'percapsulam.status',
      'rule.delegation',
    ],
    when: ({ text }) =>
      (OWN_ANSWER.test(text) || strikesOwnAnswer(text) || keepsAnswer(text)) && !/capsul/iu.test(text),
  },
]);

/** Words of one's own coming or serving that say what they are for, whatever they resemble; null: they are none. */
export function byComingWords(intent: Intent | null, said: Said): Intent | null {
  return settled(intent, said);
}
