import { QUESTIONS } from './intents.ts';
import type { TakenFor } from './rows.ts';

/** "Gunnar nej": by its words alone a vote, or anything. */
export const OF_A_CALL: TakenFor = [
  'circulation.answer',
  'rsvp.accept',
  'rsvp.decline',
  'poll.answer',
  'member.person',
  'attendance.coming',
  'matter.about',
  'thanks',
  'outside',
  null,
];

/** "Nix", "inga problem, jag är där": by its words alone a courtesy, or somebody of that name. */
export const OF_A_REPLY: TakenFor = [
  'thanks',
  'help',
  'member.person',
  'member.office',
  'poll.answer',
  'matter.about',
];

/** What "okej, kör", "nej inte än, det saknas en bilaga" may be taken for by its words alone. */
export const OF_AN_APPROVER: TakenFor = [
  ...OF_A_CALL,
  ...QUESTIONS,
  'item.move',
  'item.edit',
  'item.add',
  'item.propose',
  'item.withdraw',
  'item.restore',
  'attachment.add',
  'agenda.post',
  'document.request',
  'meeting.move',
  'meeting.cancel',
  'minutes.requestChange',
  'minutes.approve',
  'circulation.refer',
  'circulation.open',
  'notice.send',
  'substitute.accept',
  'substitute.decline',
  'rude',
];

/** What "nej, det är jag inte" may be taken for by its words alone. */
export const OF_JAV: TakenFor = [
  ...OF_AN_APPROVER,
  'recusal.report',
  'recusal.raise',
  'recusal.withdraw',
  'help',
];

/** "Kan nog ändå", "så nej": by its words alone a courtesy, a rule, a meeting, or anything. */
export const OF_ONE_COMING: TakenFor = [
  ...OF_A_REPLY,
  'circulation.answer',
  'minutes.approve',
  'rule.quorum',
  'rule.notice',
  'decision.followup',
  'decision.find',
  'my.tasks',
  'meeting.get',
  'meeting.next',
  'meeting.last',
  'plan.show',
  'calendar.get',
  'greeting',
  'rude',
  'outside',
  'attendance.absent',
  'decision.dissent',
  'dissent.register',
  'rsvp.accept',
  'rsvp.decline',
  null,
];

/** "Jodå jag löser det", "ok då så säger vi": by the words alone a courtesy, a snabbfråga, or whatever the record has. */
export const OF_FEW_WORDS: TakenFor = [
  ...QUESTIONS,
  'poll.answer',
  'circulation.answer',
  'minutes.approve',
  'minutes.requestChange',
  'dissent.register',
  'thanks',
  'rude',
  'outside',
  'help',
  null,
];

/** "Hur går det med svaren": by its words alone of a snabbfråga, or of what is to be done. */
export const OF_ANSWERS_COME: TakenFor = [
  'poll.status',
  'percapsulam.status',
  'decision.followup',
  'matter.about',
  'my.tasks',
  'outside',
  'help',
  null,
];
