import type { QuestionIntent } from '../understand/intents.ts';
import type { ActAnswer } from './act-answer.ts';
import type { Asking } from './asking.ts';
import type { BeingAnswer } from './being.ts';
import { lastMeeting, type MeetingAnswer, nextMeeting, oneMeeting, plan } from './meetings.ts';
import {
  allSubstitutes,
  members,
  office,
  organisation,
  type PeopleAnswer,
  person,
  presidium,
  substituteOf,
} from './people.ts';
import {
  casting,
  minutesRules,
  noticeRules,
  perCapsulam,
  publicAccess,
  quorum,
  type RuleAnswer,
  recusalGrounds,
  remoteRules,
} from './rules.ts';

/** An answer as a value: facts with their sources, choices, or that the record is silent. */
export type Answer =
  | { readonly area: 'people'; readonly value: PeopleAnswer }
  | { readonly area: 'meeting'; readonly value: MeetingAnswer }
  | { readonly area: 'rule'; readonly value: RuleAnswer }
  | { readonly area: 'act'; readonly value: ActAnswer }
  | { readonly area: 'being'; readonly value: BeingAnswer };

type Answerer = (asking: Asking) => Answer | Promise<Answer>;

const people =
  (answer: (asking: Asking) => PeopleAnswer): Answerer =>
  (asking) => ({ area: 'people', value: answer(asking) });
const meeting =
  (answer: (asking: Asking) => MeetingAnswer): Answerer =>
  (asking) => ({ area: 'meeting', value: answer(asking) });
const rule =
  (answer: (asking: Asking) => RuleAnswer): Answerer =>
  (asking) => ({ area: 'rule', value: answer(asking) });

/** Who answers what. */
export const ANSWERERS: Partial<Readonly<Record<QuestionIntent, Answerer>>> = {
  'meeting.next': meeting(nextMeeting),
  'meeting.get': meeting(oneMeeting),
  'meeting.last': meeting(lastMeeting),
  'plan.show': meeting(plan),
  'member.list': people(members),
  'member.role': people(presidium),
  'member.substitute': people(substituteOf),
  'member.substitutes': people(allSubstitutes),
  'member.organisation': people(organisation),
  'member.office': people(office),
  'member.person': people(person),
  'recusal.ask': rule(recusalGrounds),
  'rule.quorum': rule(quorum),
  'rule.casting': rule(casting),
  'rule.percapsulam': rule(perCapsulam),
  'rule.notice': rule(noticeRules),
  'rule.minutes': rule(minutesRules),
  'rule.remote': rule(remoteRules),
  'document.request': rule(publicAccess),
};
