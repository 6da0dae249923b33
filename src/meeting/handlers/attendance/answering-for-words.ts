import type { ActRequest, ActResult } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf, seatHeldBy, substituteOrder } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ANSWERED_FOR,
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  NAMESAKES,
  someNames,
  TOLD,
  whenInWords,
} from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';
import { forEachButtons } from './answering-for.ts';
import { isAfarAllowed } from './ask-first.ts';
import { statusButton } from './attendance.ts';
import { forItem } from './item-calls/item-answer-for.ts';
import { forOther } from './recording-for-other.ts';
import { type AnswerForOther, asTold, leavesOpen } from './told-of-others.ts';
import { needsNotServe, unneeded } from './unneeded.ts';

/**
 * "Sofia och Gunnar kommer, Lars inte" by the kansli: a question of each, to be pressed one by one, with what is told of
 * her; as soon as that is not sure of one, what each has said is asked.
 */
export function forOthers(
  at: AtMeeting,
  turn: Turn,
  people: readonly PersonRef[],
  answer: AnswerForOther,
  { params, text }: Pick<ActRequest, 'params' | 'text'>,
): ActResult {
  const { servesFor = null, told = [] } = params;
  const [only, ...others] = people;
  if (only !== undefined && others.length === 0 && needsNotServe(text)) return unneeded(at, turn, only);
  const saidOf = (personId: string) => told.find((one) => one.personId === personId)?.says ?? null;
  const isLeftOpen = servesFor === null && people.some(({ personId }) => saidOf(personId) === 'OPEN');
  const isOfServing = answer === 'SERVES' || answer === 'DECLINES';
  const ofItem =
    only !== undefined && others.length === 0 ? forItem(at, only, answer, { params, text }) : null;
  if (ofItem !== null) return ofItem;
  if (areNamesakes(people, text)) return ofEach(at, turn, people, answer, NAMESAKES.which(people));
  if (isLeftOpen || (!isOfServing && servesFor === null && leavesOpen(text, people.length, told))) {
    const asked = people.map((person) => whichOf(at, turn, person));
    return { reply: { messages: asked.flatMap(({ messages }) => messages) }, outcome: 'clarify' };
  }
  const meant = people.map((person) => {
    const own = servesFor === null ? asTold(answer, saidOf(person.personId), told) : answer;
    return { person, answer: servesFor !== null && own === 'COMING' ? ('SERVES' as const) : own };
  });
  const isHindered = (personId: string) =>
    saidOf(personId) === 'NO' ||
    meant.some(({ person, answer: own }) => person.personId === personId && own === 'ABSENT');
  const hindered = peopleOf(meetingRosterOf(at.boardThen).electorate).filter((one) =>
    isHindered(one.personId),
  );
  if (people.length > 1 && params.ofMember === true) return ofEach(at, turn, people, answer);
  const [first, ...more] = meant.map(
    (one) => servingFor(at, turn, one, hindered) ?? forOther(at, turn, one.person, one.answer, servesFor),
  );
  if (first === undefined || first.outcome === 'refuse') {
    return first ?? { reply: { messages: [] }, outcome: 'refuse' };
  }
  const messages = [first, ...more].flatMap(({ reply }) => reply.messages);
  return { reply: { messages }, outcome: more.length > 0 ? 'clarify' : first.outcome };
}

/** "Alla på Region Norrskog kommer": who they are, and a button for each; nothing is recorded by the words. */
function ofEach(
  at: AtMeeting,
  turn: Turn,
  people: readonly PersonRef[],
  answer: AnswerForOther,
  who: string | null = null,
): ActResult {
  if (!mayRecordForOthers(at.doer)) {
    return { reply: refused({ code: 'attendance.onlyOffice', data: null }, at, turn), outcome: 'refuse' };
  }
  const attends = answer === 'SERVES' ? 'COMING' : answer === 'DECLINES' ? 'ABSENT' : answer;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const { electorate } = meetingRosterOf(at.boardThen);
  const areSubstitutes = people.every(({ personId }) => seatHeldBy(electorate, personId) === null);
  const buttons = forEachButtons(at, people, attends);
  const lines = [
    (areSubstitutes ? ATTENDANCE_SAID.substitutes : ATTENDANCE_SAID.members)(someNames(people)),
    ATTENDANCE_SAID.onePress,
    ANSWERED_FOR.forLine,
  ];
  if (who !== null) {
    // One of them is meant: nothing is left to be recorded of the others.
    const one = people.flatMap((person) => forEachButtons(at, [person], attends));
    const asked = [ANSWERED_FOR.forMeeting(when), ANSWERED_FOR.forLine];
    return { reply: said(at, who, asked, one), outcome: 'clarify' };
  }
  const fact = ATTENDANCE_SAID.registerEach(people.length, attends, when);
  return { reply: said(at, fact, lines, buttons), outcome: 'clarify' };
}

/** "Anna har förhinder", where two are called that: one is meant, and it is not told which. */
function areNamesakes(people: readonly PersonRef[], text: string): boolean {
  const [one, other] = people;
  if (one === undefined || other === undefined) return false;
  const said: readonly string[] = text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [];
  const partsOf = ({ name }: PersonRef) => name.toLocaleLowerCase('sv').split(/\s+/u);
  const [first = ''] = partsOf(one);
  return (
    people.every((person) => partsOf(person)[0] === first) &&
    said.filter((word) => word === first || word === `${first}s`).length === 1 &&
    !people.some((person) =>
      partsOf(person)
        .slice(1)
        .some((part) => said.includes(part)),
    )
  );
}

const EXCEPT = /(?<!\p{L})(?:utom|förutom|undantag)(?!\p{L})/iu;

/**
 * "Övriga kommer" by the kansli: the ledamöter who have not answered and are not named, and a button for each. Null:
 * nothing is told of them, or by one who may not record it.
 */
export function forRest(
  at: AtMeeting,
  turn: Turn,
  named: readonly PersonRef[],
  { rest: says }: Pick<ActRequest['params'], 'rest'>,
  text: string,
): ActResult | null {
  const { electorate } = meetingRosterOf(at.boardThen);
  const isHerself = peopleOf(electorate).some(({ personId }) => personId === at.doer.personId);
  if (says === undefined || isHerself || !mayRecordForOthers(at.doer)) return null;
  // "Alla utom ordföranden": who is left out has to be known.
  if (named.length === 0 && EXCEPT.test(text)) return null;
  const people = electorate.seats.flatMap(({ holder }) =>
    holder !== null &&
    answerOf(at.meeting.attendance, holder.personId) === null &&
    !named.some(({ personId }) => personId === holder.personId)
      ? [holder]
      : [],
  );
  if (people.length === 0) {
    return { reply: said(at, ATTENDANCE_SAID.nobodyLeft, [], [statusButton(at)]), outcome: 'clarify' };
  }
  return ofEach(at, turn, people, says === 'YES' ? 'COMING' : 'ABSENT');
}

/** "Karim kan inte, Sofia kan", and Sofia is his ersättare: whether she serves is what it is about, once she is asked. */
function servingFor(
  at: AtMeeting,
  turn: Turn,
  { person, answer }: { readonly person: PersonRef; readonly answer: AnswerForOther },
  hindered: readonly PersonRef[],
): ActResult | null {
  const { personId, name } = person;
  const comes = answer === 'COMING' || answer === 'REMOTE' || answer === 'SERVES';
  const isOpen = callOf(at.meeting.attendance.calls, personId) === null && mayRecordForOthers(at.doer);
  if (!comes || !isOpen) return null;
  const { electorate, sameMemberOnly } = meetingRosterOf(at.boardThen);
  const served = hindered.find((one) => {
    const seat = seatHeldBy(electorate, one.personId);
    const order = seat === null ? [] : substituteOrder(electorate.seats, seat.seatId, sameMemberOnly);
    return order.some((each) => each.personId === personId);
  });
  if (!served || seatHeldBy(electorate, personId) !== null) return null;
  const record = (title: string, recorded: AnswerForOther) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer: recorded },
  });
  const buttons = [
    record(ANSWERED_FOR.forCanServe, 'SERVES'),
    record(ANSWERED_FOR.forJustComes, answer === 'REMOTE' ? 'REMOTE' : 'COMING'),
  ];
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const lines = [
    ATTENDANCE_SAID.isSubstituteFor(name, served.name),
    ANSWERED_FOR.forMeeting(when),
    ANSWERED_FOR.forLine,
  ];
  return { reply: said(at, ANSWERED_FOR.forWhat(name), lines, buttons), outcome: 'clarify' };
}

/** "Karim kommer men inte Lars": what each has said is chosen. */
function whichOf(at: AtMeeting, turn: Turn, { personId, name }: PersonRef): Reply {
  if (!mayRecordForOthers(at.doer)) return refused({ code: 'attendance.onlyOffice', data: null }, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const answers = [
    [ANSWERED_FOR.forComes, 'COMING'],
    [ANSWERED_FOR.forHindered, 'ABSENT'],
    ...(isAfarAllowed(at) ? ([[ATTEND_BUTTON.remote, 'REMOTE']] as const) : []),
  ] as const;
  const buttons = answers.map(([title, recorded]) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer: recorded },
  }));
  const lines = [...standing(at, { personId, name }, when), ANSWERED_FOR.forLine];
  return said(at, ANSWERED_FOR.forWhat(name), lines, buttons);
}

/** What is registered of her already, if anything is, and that nothing new is. */
function standing({ meeting }: AtMeeting, { personId, name }: PersonRef, when: string): string[] {
  const call = callOf(meeting.attendance.calls, personId);
  const answer = answerOf(meeting.attendance, personId);
  const stands = [
    ...(call?.status === 'ACCEPTED' ? [TOLD.serves(name, call.servesFor?.name ?? null, when)] : []),
    ...(answer === null ? [] : [ATTENDANCE_SAID.isComing(name, answer.answer, when)]),
  ];
  return stands.length === 0 ? [ANSWERED_FOR.forMeeting(when)] : [...stands, ANSWERED_FOR.forNothingNew];
}
