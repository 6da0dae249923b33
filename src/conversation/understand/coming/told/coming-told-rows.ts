import type { Row } from '../../rows.ts';
import {
  ALL_BUT,
  ASKS,
  CALLS_IN,
  isOfDays,
  isToldOfRest,
  isToldOfThem,
  NEITHER,
  NEITHER_OF_US,
  NO,
  NONE_OF,
  type Said,
  WITH_ANOTHER,
} from '../coming-phrases.ts';
import { answersLater, isUnsureOfDay, joinsLate, ownComing } from '../own-coming.ts';
import { slipsOfNot } from '../slip-of-not.ts';
import { LOOSELY, OWN_FROM, TOLD_FROM } from '../taken-for.ts';
import { comesAfterAll } from './comes-after-all.ts';
import { isRegistered, OF_MATTER, SAYS_NO, SERVES } from './registered-said.ts';
import { isOfMember, isOfSubstitutes, toldOfMember } from './told-of-member.ts';
import { toldOfRest } from './told-of-rest.ts';

/** What somebody tells of her own coming, of others' or of an ersättare's: the first that applies. */
export const COMING_TOLD: readonly Row<Said>[] = [
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
  { to: 'rsvp.accept', from: OWN_FROM, when: ({ text, person }) => !person && answersLater(text) },
  { to: 'rsvp.accept', from: [...OWN_FROM, 'rule.remote'], when: ({ text }) => joinsLate(text) },
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
];
