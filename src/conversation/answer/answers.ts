import type { LocalDate } from '../../kernel/index.ts';
import { asksAnothersJav, asksOfPart } from '../understand/coming/in-item/own-part-words.ts';
import type { QuestionIntent } from '../understand/intents.ts';
import type { ActAnswer } from './acts/act-answer.ts';
import { type Asking, speaksOf } from './asking.ts';
import type { BeingAnswer } from './being.ts';
import { askedOn, dayAsked, isSeated } from './board-then.ts';
import { decisions, total } from './decisions/decisions.ts';
import type { DecisionsAnswer } from './decisions/decisions-answer.ts';
import { type DelegationAnswer, delegation } from './decisions/delegation.ts';
import { recusalGrounds } from './decisions/recusal-grounds.ts';
import { recusals } from './decisions/recusals.ts';
import { recusalsReported } from './decisions/recusals-ahead.ts';
import { followUp } from './decisions/tasks.ts';
import { dissents, votes } from './decisions/votes.ts';
import { applications } from './matters/applications.ts';
import type { MatterAnswer } from './matters/matter-answer.ts';
import { about, amount, decision, proposal, who } from './matters/matters.ts';
import { withoutUntold } from './matters/untold-property.ts';
import { asProposedBy, withWhoSees } from './matters/who-sees.ts';
import { type AgendaAnswer, agenda, papers, presenter } from './meetings/agenda.ts';
import { answers } from './meetings/answers-to-notice.ts';
import type { AttendanceAnswer } from './meetings/attendance-answer.ts';
import { itemHour } from './meetings/item-hour.ts';
import type { MeetingAnswer } from './meetings/meeting-answer.ts';
import { lastMeeting, nextMeeting, oneMeeting } from './meetings/meetings.ts';
import { movedOrCancelled } from './meetings/meetings-within.ts';
import { plan } from './meetings/plan-shown.ts';
import { served } from './meetings/who-served.ts';
import { absent } from './meetings/who-was-away.ts';
import { present } from './meetings/who-was-there.ts';
import { adjusters, appeal, type MinutesAnswer, minutes, status } from './minutes/minutes.ts';
import { namesakeAsked } from './namesakes.ts';
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
import { phoneAsked } from './phone.ts';
import {
  asksToSpeak,
  atMeetings,
  casting,
  minutesRules,
  noticeRules,
  ownVote,
  perCapsulam,
  publicAccess,
  quorum,
  type RuleAnswer,
  remoteRules,
  substituteRights,
} from './rules.ts';
import { seatHistory } from './seat-history.ts';
import { termAsked } from './terms.ts';

/** An answer as a value: facts with their sources, choices, or that the record is silent. */
export type Answer =
  | { readonly area: 'people'; readonly value: PeopleAnswer }
  | { readonly area: 'meeting'; readonly value: MeetingAnswer }
  | { readonly area: 'rule'; readonly value: RuleAnswer }
  | { readonly area: 'agenda'; readonly value: AgendaAnswer }
  | { readonly area: 'matter'; readonly value: MatterAnswer }
  | { readonly area: 'decisions'; readonly value: DecisionsAnswer }
  | { readonly area: 'minutes'; readonly value: MinutesAnswer }
  | { readonly area: 'attendance'; readonly value: AttendanceAnswer }
  | { readonly area: 'delegation'; readonly value: DelegationAnswer }
  | { readonly area: 'act'; readonly value: ActAnswer }
  | { readonly area: 'being'; readonly value: BeingAnswer };

type Answerer = (asking: Asking) => Answer | Promise<Answer>;

const people =
  (answer: (asking: Asking) => PeopleAnswer): Answerer =>
  (asking) => {
    const on = dayAsked(asking);
    const value = on === null ? answer(asking) : { ...answer(askedOn(asking, on)), on };
    return { area: 'people', value };
  };
const meeting =
  (answer: (asking: Asking) => MeetingAnswer | Promise<MeetingAnswer>): Answerer =>
  async (asking) => ({ area: 'meeting', value: withCall(asking, await answer(asking)) });
const rule =
  (answer: (asking: Asking) => RuleAnswer): Answerer =>
  (asking) => ({ area: 'rule', value: answer(asking) });

const agendaPart =
  (answer: (asking: Asking) => Promise<AgendaAnswer>): Answerer =>
  async (asking) => {
    const value = await answer(asking);
    const mention = value.kind === 'no-agenda' ? value.mention : null;
    const became = mention && (await movedOrCancelled(asking, mention));
    return became ? { area: 'meeting', value: became } : { area: 'agenda', value };
  };
const matter =
  (answer: (asking: Asking) => Promise<MatterAnswer>): Answerer =>
  async (asking) => ({
    area: 'matter',
    value: asProposedBy(
      asking,
      withWhoSees(asking.understanding.message.text, await withoutUntold(asking, await answer(asking))),
    ),
  });
const decided =
  (answer: (asking: Asking) => Promise<DecisionsAnswer>): Answerer =>
  async (asking) => {
    const value = await answer(asking);
    const mention = value.kind === 'nothing-held' ? value.mention : null;
    const became = mention && (await movedOrCancelled(asking, mention));
    return became ? { area: 'meeting', value: became } : { area: 'decisions', value };
  };
const protokoll =
  (answer: (asking: Asking) => Promise<MinutesAnswer>): Answerer =>
  async (asking) => {
    const value = await answer(asking);
    const mention = value.kind === 'no-minutes' ? value.mention : null;
    const became = mention && (await movedOrCancelled(asking, mention));
    return became ? { area: 'meeting', value: became } : { area: 'minutes', value };
  };
const attendance =
  (answer: (asking: Asking) => AttendanceAnswer | Promise<AttendanceAnswer>): Answerer =>
  async (asking) => ({ area: 'attendance', value: await answer(asking) });

/** Of a meeting to come to one who has left the board by then: that she is not called to it. */
function withCall(asking: Asking, answer: MeetingAnswer): MeetingAnswer {
  if (answer.kind !== 'next' && answer.kind !== 'meeting') return answer;
  const { board, asker, today } = asking;
  const date = answer.meeting?.date ?? today;
  const isSeatedOn = (day: LocalDate) => isSeated(board, asker.personId, day);
  return date > today && isSeatedOn(today) && !isSeatedOn(date) ? { ...answer, calledNoMore: true } : answer;
}

/** "Har jag anmält jäv?", "har Bror anmält jäv?" */
const ofReported = (text: string) => asksOfPart(text) === 'JAV' || asksAnothersJav(text);

/** Questions that belong to a board's record or rules; courtesies and one's own tasks need no board chosen. */
export type BoardQuestion = Exclude<
  QuestionIntent,
  'help' | 'greeting' | 'thanks' | 'rude' | 'outside' | 'my.tasks'
>;

/** The answer to a question; one rule, and the hour of an item, are asked about in too many ways to be told by its intent. */
export async function answerQuestion(question: BoardQuestion, asking: Asking): Promise<Answer> {
  if (asksToSpeak(asking)) return { area: 'rule', value: substituteRights(asking) };
  const vote = ownVote(asking);
  if (vote) return { area: 'rule', value: vote };
  const term = termAsked(asking.understanding.message.text);
  if (term) return { area: 'rule', value: { kind: 'term', board: asking.view.name, term } };
  const ofMeetings = atMeetings(asking);
  if (ofMeetings) return { area: 'rule', value: ofMeetings };
  const namesake = namesakeAsked(question, asking);
  if (namesake) return { area: 'people', value: namesake };
  const seat = seatHistory(asking);
  if (seat) return { area: 'people', value: seat };
  const phone = phoneAsked(asking);
  if (phone) return { area: 'people', value: phone };
  const hour = await itemHour(asking);
  return hour ? { area: 'matter', value: hour } : ANSWERERS[question](asking);
}

/** Who answers what. */
export const ANSWERERS: Readonly<Record<BoardQuestion, Answerer>> = {
  'agenda.show': agendaPart(agenda),
  'agenda.item': matter(proposal),
  'agenda.presenter': agendaPart(presenter),
  'agenda.attachments': agendaPart(papers),
  'agenda.applications': agendaPart(applications),
  'matter.about': matter(about),
  'matter.amount': matter(amount),
  'matter.proposal': matter(proposal),
  'matter.who': matter(who),
  'decision.find': matter(decision),
  'decision.byParagraph': matter(decision),
  'decision.list': decided(decisions),
  'decision.total': decided(total),
  'decision.followup': decided(followUp),
  'decision.votes': decided(votes),
  'decision.dissent': decided(dissents),
  'attendance.present': attendance(present),
  'attendance.absent': attendance(absent),
  'attendance.served': attendance(served),
  'attendance.coming': attendance(answers),
  'quorum.coming': attendance(answers),
  // "Har jag anmält jäv?": where she has reported none, that; else what is registered, or on record.
  'recusal.past': async (asking) =>
    ofReported(asking.understanding.message.text) && recusalsReported(asking) === null
      ? { area: 'rule', value: await recusalGrounds(asking) }
      : decided(recusals)(asking),
  'minutes.get': protokoll(minutes),
  'minutes.status': protokoll(status),
  'minutes.adjuster': protokoll(adjusters),
  'minutes.appeal': protokoll(appeal),
  'percapsulam.status': (asking) => ({
    area: 'being',
    value: { kind: 'nothing-open', what: 'circulation', board: asking.board.name },
  }),
  'poll.status': (asking) => ({
    area: 'being',
    value: { kind: 'nothing-open', what: 'poll', board: asking.board.name },
  }),
  'rule.delegation': async (asking) => ({ area: 'delegation', value: await delegation(asking) }),
  'meeting.next': meeting(nextMeeting),
  // "Justerades aprilprotokollet i tid?" names the month of a meeting, and asks of its protokoll.
  'meeting.get': (asking) =>
    speaksOf(asking, 'adjusted') ? protokoll(status)(asking) : meeting(oneMeeting)(asking),
  'meeting.last': meeting(lastMeeting),
  'plan.show': meeting(plan),
  'member.list': people(members),
  'member.role': people(presidium),
  'member.substitute': people(substituteOf),
  'member.substitutes': people(allSubstitutes),
  'member.organisation': people(organisation),
  'member.office': people(office),
  'member.person': people(person),
  // "Vem är jävig?": who has reported it goes before what makes somebody jävig.
  'recusal.ask': async (asking) => {
    const reported = recusalsReported(asking);
    return reported === null
      ? { area: 'rule', value: await recusalGrounds(asking) }
      : { area: 'decisions', value: reported };
  },
  'rule.quorum': rule(quorum),
  'rule.casting': rule(casting),
  'rule.percapsulam': rule(perCapsulam),
  'rule.notice': rule(noticeRules),
  'rule.minutes': rule(minutesRules),
  'rule.remote': rule(remoteRules),
  'document.request': rule(publicAccess),
};
