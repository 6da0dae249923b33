import type { Intent } from '../intents.ts';
import { namedAskedOf } from '../named/stranger.ts';
import { firstOf } from '../rows.ts';
import { COMING_ASKED } from './asked/coming-asked-rows.ts';
import {
  asksWhetherILead,
  asksWhichILead,
  asksWhoChairsIt,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  asksWhoLeadsItem,
} from './asked/leading-words.ts';
import {
  keepsAnswer,
  OWN_ANSWER,
  OWN_TURN_LAST,
  staysSubstitute,
  strikesOwnAnswer,
} from './asked/own-turn-words.ts';
import {
  HAS_TOLD,
  IF_ANOTHER_CANNOT,
  IN_MY_PLACE,
  NONE_FOR_ME,
  OFFERS,
  QUITS,
  type Said,
  SENDS_ANOTHER,
  SOMEBODY_FOR_ME,
  SWAPS_ME,
  TAKES_ME_OFF,
  WHO_THEN,
} from './coming-phrases.ts';
import { LOOSELY, OWN_FROM, WIDELY } from './taken-for.ts';
import { COMING_TOLD } from './told/coming-told-rows.ts';
import { sendsInstead } from './told/hands-over.ts';

const settled = firstOf<Said>([
  {
    to: 'member.role',
    from: [...WIDELY, 'recusal.withdraw', 'recusal.ask'],
    when: ({ text }) => asksWhoLeadsItem(text) || asksWhoLeadsInstead(text) || asksWhoChairsIt(text),
  },
  ...COMING_TOLD,
  ...COMING_ASKED,
  {
    to: 'rsvp.decline',
    from: [
      ...LOOSELY,
      'meeting.move',
      'meeting.cancel',
      'recusal.report',
      'recusal.withdraw',
      'recusal.raise',
      'recusal.ask',
    ],
    when: ({ text }) => QUITS.test(text) || NONE_FOR_ME.test(text) || TAKES_ME_OFF.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'rsvp.remote'],
    when: ({ text, person }) => person && (IN_MY_PLACE.test(text) || SWAPS_ME.test(text)),
  },
  { to: 'rsvp.decline', from: WIDELY, when: ({ text, person }) => person && sendsInstead(text) },
  { to: 'rsvp.decline', from: WIDELY, when: ({ text, person }) => !person && SOMEBODY_FOR_ME.test(text) },
  { to: 'rsvp.accept', from: WIDELY, when: ({ text, person }) => person && IF_ANOTHER_CANNOT.test(text) },
  { to: 'substitute.accept', from: LOOSELY, when: ({ text, person }) => person && OFFERS.test(text) },
  { to: 'attendance.coming', from: LOOSELY, when: ({ text }) => OWN_TURN_LAST.test(text) },
  {
    to: 'member.role',
    from: [...WIDELY, 'plan.show'],
    when: ({ text }) => asksWhetherILead(text) || asksWhichILead(text),
  },
  { to: 'rsvp.decline', from: WIDELY, when: ({ text, person }) => !person && SENDS_ANOTHER.test(text) },
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
