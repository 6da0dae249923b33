import { QUESTIONS } from '../intents.ts';
import type { TakenFor } from '../rows.ts';

/** What the words of coming and serving may have been taken for where nothing else in them tells. */
export const LOOSELY: TakenFor = [
  'meeting.get',
  'meeting.next',
  'member.substitute',
  'member.substitutes',
  'member.person',
  'member.office',
  'attendance.coming',
  'attendance.served',
  'rsvp.accept',
  'rsvp.decline',
  'substitute.accept',
  'substitute.decline',
  'matter.about',
  'my.tasks',
  'help',
  'thanks',
  'outside',
  null,
];
/** What a question of a seat in one ärende is taken for besides. */
export const OF_SEAT: TakenFor = [
  ...LOOSELY,
  'agenda.presenter',
  'agenda.item',
  'recusal.ask',
  'recusal.past',
  'member.organisation',
];

/** What words that say whose coming they are of may have been taken for by their words alone. */
export const WIDELY: TakenFor = [
  ...QUESTIONS,
  ...LOOSELY,
  'rsvp.remote',
  'recusal.report',
  'recusal.raise',
  'meeting.move',
  'meeting.cancel',
];

/** What "Lars kan inte", "Viktor ringde och sa att han kan" may be taken for. */
export const TOLD_FROM: TakenFor = [
  ...WIDELY,
  'poll.answer',
  'poll.create',
  'poll.createDates',
  'poll.status',
  'circulation.answer',
  'circulation.open',
  'meeting.remind',
  'meeting.create',
  'minutes.requestChange',
];

/** What "måste gå kl. 11", "kommer i april" may be taken for. */
export const OWN_FROM: TakenFor = [
  ...WIDELY,
  'poll.answer',
  'circulation.answer',
  'rule.notice',
  'rule.quorum',
  'minutes.requestChange',
  'meeting.last',
  'plan.show',
];
