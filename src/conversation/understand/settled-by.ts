import type { Stand } from './coming/reply/answer-words.ts';
import { firstOf } from './rows.ts';
import type { Said } from './said-of-open.ts';
import {
  OF_A_CALL,
  OF_A_REPLY,
  OF_AN_APPROVER,
  OF_ANSWERS_COME,
  OF_FEW_WORDS,
  OF_JAV,
  OF_ONE_COMING,
} from './settled-from.ts';

function isOfCall(said: Said): boolean {
  return (said.called || said.calledSelf) && !said.case && !said.option && !said.asks;
}

function isOfOthers(said: Said, stand: Stand): boolean {
  return said.others && !said.called && !said.case && !said.asks && (said.told ?? said.says) === stand;
}

/** What is open settles what the words leave open: the first row that applies. */
export const settledBy = firstOf<Said>([
  {
    from: OF_AN_APPROVER,
    to: 'notice.send',
    when: (said) => said.approval || said.asApprover || said.toApprover || said.anothersApproval,
  },
  { from: OF_JAV, to: 'recusal.report', when: (said) => said.ofJav === 'yes' },
  { from: OF_JAV, to: 'recusal.withdraw', when: (said) => said.ofJav === 'no' },
  { from: OF_A_CALL, to: 'poll.answer', when: (said) => said.onlyPolled === 'poll' },
  { from: OF_A_CALL, to: 'circulation.answer', when: (said) => said.onlyPolled === 'circulation' },
  // "Godkänner": of what waits for her answer, and of no protokoll that is not named.
  {
    from: ['minutes.approve'],
    to: 'circulation.answer',
    when: (said) => said.says === 'APPROVE' && said.circulates && !said.spoken('minutes', 'adjusted'),
  },
  { from: OF_ANSWERS_COME, to: 'attendance.coming', when: (said) => said.answersCome },
  // "Ser bra ut, men punkt 7 ska stå sist": whoever approves sends it back, and says what is to be changed.
  {
    from: ['item.move', 'item.edit', 'item.withdraw'],
    to: 'notice.send',
    when: (said) => said.mayApprove && !said.asks,
  },
  {
    from: [...OF_A_CALL, 'help'],
    to: 'substitute.decline',
    when: (said) =>
      isOfCall(said) &&
      (said.says === 'REJECT' ||
        (said.called && said.told === 'REJECT') ||
        (said.calledSelf && said.short === 'no')),
  },
  {
    from: [...OF_A_CALL, 'help'],
    to: 'substitute.accept',
    when: (said) =>
      isOfCall(said) &&
      (said.says === 'APPROVE' ||
        (said.called && said.told === 'APPROVE') ||
        (said.calledSelf && (said.hedged || said.short === 'yes'))),
  },
  {
    from: [...OF_A_CALL, 'help', 'my.tasks'],
    to: 'substitute.accept',
    when: (said) => said.stepsUp && !said.asks,
  },
  {
    from: OF_A_CALL,
    to: 'rsvp.decline',
    when: (said) => isOfOthers(said, 'REJECT'),
  },
  {
    from: OF_A_CALL,
    to: 'rsvp.accept',
    when: (said) => isOfOthers(said, 'APPROVE'),
  },
  {
    from: ['circulation.answer', 'outside', null],
    to: 'rsvp.decline',
    when: (said) => said.noticeOnly && !said.asks && said.says === 'REJECT',
  },
  {
    from: ['circulation.answer', 'outside', null],
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && !said.asks && (said.says === 'APPROVE' || said.hedged),
  },
  {
    from: [...OF_A_REPLY, 'meeting.get', 'attendance.coming', 'attendance.absent', 'outside', null],
    to: 'rsvp.decline',
    when: (said) => said.noticeOnly && said.short === 'no',
  },
  // "Ok", "går bra!", right after the kallelse or its reminder: thanks for it, or the yes to it. She is asked.
  {
    from: OF_A_REPLY,
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && said.unanswered && !said.asks && said.says === 'APPROVE',
  },
  {
    from: OF_A_REPLY,
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && said.short === 'yes' && said.ofComing,
  },
  {
    from: OF_ONE_COMING,
    to: 'substitute.decline',
    when: (said) => said.askedToServe && said.loosely === 'NO',
  },
  {
    from: OF_ONE_COMING,
    to: 'substitute.accept',
    when: (said) => said.askedToServe && said.loosely !== null,
  },
  {
    from: OF_ONE_COMING,
    to: 'substitute.accept',
    when: (said) => said.askedToServe && said.looksAhead && !said.loosely,
  },
  { from: OF_ONE_COMING, to: 'rsvp.accept', when: (said) => said.looksAhead && !said.loosely },
  { from: OF_ONE_COMING, to: 'rsvp.decline', when: (said) => said.loosely === 'NO' },
  { from: OF_ONE_COMING, to: 'rsvp.accept', when: (said) => said.loosely !== null },
  {
    from: [
      'circulation.answer',
      'matter.about',
      'poll.answer',
      'rsvp.decline',
      'decision.followup',
      'my.tasks',
      'outside',
      'thanks',
      null,
    ],
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && said.perhaps,
  },
  {
    from: OF_FEW_WORDS,
    to: 'substitute.decline',
    when: (said) => said.briefly && said.askedToServe && said.spoken('not', 'refuse'),
  },
  { from: OF_FEW_WORDS, to: 'substitute.accept', when: (said) => said.briefly && said.askedToServe },
  { from: OF_FEW_WORDS, to: 'rsvp.decline', when: (said) => said.briefly && said.spoken('not', 'refuse') },
  { from: OF_FEW_WORDS, to: 'rsvp.accept', when: (said) => said.briefly },
  {
    from: [
      'meeting.remind',
      'matter.about',
      'percapsulam.status',
      'poll.status',
      'attendance.coming',
      'circulation.answer',
      'rsvp.accept',
      'outside',
      null,
    ],
    to: 'circulation.remind',
    when: (said) => said.spoken('remind') && said.case && !said.date,
  },
  // "Påminn dem som inte svarat", where nobody is called to anything.
  {
    from: ['meeting.remind'],
    to: 'circulation.remind',
    when: (said) => said.casesAlone && !said.date,
  },
  {
    from: [
      'item.propose',
      'item.add',
      'matter.about',
      'agenda.item',
      'decision.find',
      'minutes.approve',
      'rsvp.accept',
      'rsvp.decline',
      'poll.answer',
      'percapsulam.status',
      'thanks',
      'outside',
      null,
    ],
    to: 'circulation.answer',
    when: (said) =>
      said.case && said.stand && !said.asks && !said.option && !said.spoken('addItem', 'create', 'recusal'),
  },
  // "Kan vi inte vänta med datorn till januarimötet": of the case that is named, or of the only thing that waits.
  {
    from: [
      'circulation.open',
      'circulation.answer',
      'item.propose',
      'item.add',
      'item.move',
      'meeting.move',
      'meeting.cancel',
      'quorum.coming',
      'percapsulam.status',
      'matter.about',
      'agenda.item',
      'rsvp.accept',
      'outside',
      null,
    ],
    to: 'circulation.refer',
    when: (said) => said.defers && said.case && !said.spoken('addItem'),
  },
  // "Japp, kör": a plain yes or no where nothing but votes is open.
  {
    from: ['rsvp.accept', 'rsvp.decline', 'substitute.accept'],
    to: 'circulation.answer',
    when: (said) => said.votesAlone && said.says !== null && !said.asks,
  },
  {
    from: [
      'decision.followup',
      'matter.about',
      'decision.find',
      'attendance.coming',
      'poll.status',
      'outside',
      null,
    ],
    to: 'percapsulam.status',
    when: (said) => said.case && said.asks && !said.option && !said.date && said.awaits,
  },
  {
    from: ['rsvp.accept', 'rsvp.decline', 'thanks', 'matter.about', null],
    to: 'poll.answer',
    when: (said) => said.polledDays && !said.meeting && !said.asks && !said.called,
  },
  {
    from: ['poll.answer', 'matter.about', 'circulation.answer', 'decision.find', 'outside', null],
    to: 'rsvp.accept',
    when: (said) => said.ofTwo && !said.asks,
  },
  { from: ['poll.answer'], to: 'rsvp.accept', when: (said) => said.loosely === 'YES' },
  {
    from: ['poll.answer'],
    to: 'rsvp.accept',
    when: (said) => said.comesUnpolled && !said.asks,
  },
  {
    from: ['poll.answer'],
    to: 'rsvp.decline',
    when: (said) => said.meeting && !said.option && !said.asks && said.spoken('not', 'cannotCome'),
  },
  { from: ['poll.answer'], to: 'rsvp.accept', when: (said) => said.meeting && !said.option && !said.asks },
  {
    from: ['rsvp.accept', 'meeting.get', 'matter.about', 'thanks', 'outside', 'plan.show', null],
    to: 'poll.answer',
    when: (said) => said.option && !said.meeting && !said.asks && !said.spoken('not', 'meeting', 'next'),
  },
]);
