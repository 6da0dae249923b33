import type { ActRequest, ActResult, Told, ToldOf } from '../../../conversation/index.ts';
import {
  localDateOf,
  type PersonRef,
  peopleOf,
  type Seat,
  seatHeldBy,
  substituteOrder,
} from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { seatAfterNo, seatStillOpen } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, NAMESAKES, someNames, TOLD, whenInWords } from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';
import { forEachButtons } from './answering-for.ts';
import { isAfarAllowed } from './ask-first.ts';
import { statusButton } from './attendance.ts';
import { forItem } from './item-answer-for.ts';
import { needsNotServe, unneeded } from './unneeded.ts';

/** What somebody else is said to have answered: about coming, or about serving as ersättare. */
type AnswerForOther = AttendanceAnswer | 'SERVES' | 'DECLINES';

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
    ATTENDANCE_SAID.forLine,
  ];
  if (who !== null) {
    // One of them is meant: nothing is left to be recorded of the others.
    const one = people.flatMap((person) => forEachButtons(at, [person], attends));
    const asked = [ATTENDANCE_SAID.forMeeting(when), ATTENDANCE_SAID.forLine];
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
    record(ATTENDANCE_SAID.forCanServe, 'SERVES'),
    record(ATTENDANCE_SAID.forJustComes, answer === 'REMOTE' ? 'REMOTE' : 'COMING'),
  ];
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const lines = [
    ATTENDANCE_SAID.isSubstituteFor(name, served.name),
    ATTENDANCE_SAID.forMeeting(when),
    ATTENDANCE_SAID.forLine,
  ];
  return { reply: said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons), outcome: 'clarify' };
}

/** What is told of one in her own clause; where none is read, what the message is taken for as a whole. */
function asTold(answer: AnswerForOther, says: Told | null, told: readonly ToldOf[]): AnswerForOther {
  const isOfServing = answer === 'SERVES' || answer === 'DECLINES';
  if (says === null || says === 'OPEN') return answer;
  if (says === 'NO') return isOfServing ? 'DECLINES' : 'ABSENT';
  if (says !== 'YES') return says === 'SERVES' ? 'SERVES' : 'REMOTE';
  if (answer === 'REMOTE' && !told.some((one) => one.says === 'REMOTE')) return 'REMOTE';
  return answer === 'SERVES' && told.length === 1 ? 'SERVES' : 'COMING';
}

/** A doubt, or of several people two things. */
const DOUBTS =
  /(?<!\p{L})(?:kanske|nog|troligen|troligtvis|förmodligen|eventuellt|tror|osäker\p{L}*|vet inte)(?!\p{L})/iu;
/** "Anna måste gå kl. 15", "Anna blir sen": of a part of the meeting. */
const IN_PART =
  /(?<!\p{L})(?:(?:måste|behöver|får|ska|tvungen att) (?:\p{L}+ ){0,2}?(?:gå|dra|sticka|åka|avvika|lämna)|(?:går|drar|åker|sticker) (?:\p{L}+ ){0,2}?(?:kl\.?|klockan|vid|tidigare|efter|\d)|(?:är|blir|kommer|ansluter) (?:\p{L}+ ){0,2}?(?:sen|sent|försent|försenad|senare)|första (?:timmen|halvan|delen)|halva (?:mötet|dagen|tiden)|(?:kommer|ansluter|deltar|är med|kan(?: komma| vara med| delta)?|dyker upp) (?:\p{L}+ ){0,2}?(?:(?:efter|före|innan) (?:lunch|fika|paus|kl|klockan|\d)|(?:från|till|fram till|tills) (?:kl|klockan|lunch|\d+(?:[.:]\d\d)?(?! (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))|om en (?:kvart|halv|timme|stund))|en del av|en stund|delvis|förrän)(?!\p{L})/iu;
const PARTS = /(?<!\p{L})(?:men|utan|utom|medan|däremot)(?!\p{L})/iu;

function leavesOpen(text: string, people: number, told: readonly ToldOf[]): boolean {
  return DOUBTS.test(text) || IN_PART.test(text) || (people > 1 && told.length < people && PARTS.test(text));
}

/** "Karim kommer men inte Lars": what each has said is chosen. */
function whichOf(at: AtMeeting, turn: Turn, { personId, name }: PersonRef): Reply {
  if (!mayRecordForOthers(at.doer)) return refused({ code: 'attendance.onlyOffice', data: null }, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const answers = [
    [ATTENDANCE_SAID.forComes, 'COMING'],
    [ATTENDANCE_SAID.forHindered, 'ABSENT'],
    ...(isAfarAllowed(at) ? ([[ATTEND_BUTTON.remote, 'REMOTE']] as const) : []),
  ] as const;
  const buttons = answers.map(([title, recorded]) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer: recorded },
  }));
  const lines = [ATTENDANCE_SAID.forMeeting(when), ATTENDANCE_SAID.forLine];
  return said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons);
}

/**
 * Nobody serves who has not been asked in the seat's order: whose seat it would be, and what brings the question there,
 * which of another ersättare ("Petra i stället för Sofia") is her no.
 */
function insteadOf(at: AtMeeting, wanted: PersonRef | null) {
  if (wanted === null) return { served: null, buttons: [] };
  const { personId, name } = wanted;
  const button = (title: string, answer: AnswerForOther) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer },
  });
  if (seatHeldBy(meetingRosterOf(at.boardThen).electorate, personId) !== null) {
    return { served: wanted, buttons: [button(ATTENDANCE_SAID.isHindered(name), 'ABSENT')] };
  }
  const call = callOf(at.meeting.attendance.calls, personId);
  const isOpen = call?.status === 'ASKED' || call?.status === 'ACCEPTED';
  return {
    served: call?.servesFor ?? null,
    buttons: isOpen ? [button(ATTENDANCE_SAID.cannotServe(name), 'DECLINES')] : [],
  };
}

/** That she serves for one who is named on the button: of several seats, that one. */
function servesOn({ meetingId }: AtMeeting, { personId }: PersonRef, { holder }: Seat): CardButton {
  const servesFor = holder === null ? {} : { servesFor: holder.personId };
  return {
    title: ATTENDANCE_SAID.forCanServeFor(holder?.name ?? null),
    verb: 'rsvp.for',
    style: 'positive',
    data: { meetingId, personId, answer: 'SERVES', ...servesFor },
  };
}

/**
 * "Gunnar nej" by the kansli: asked before it is recorded. Somebody who is asked to serve may have answered that
 * question or the kallelse, and then both are offered.
 */
function forOther(
  at: AtMeeting,
  turn: Turn,
  person: PersonRef,
  answer: AnswerForOther,
  wanted: PersonRef | null,
): ActResult {
  if (!mayRecordForOthers(at.doer)) {
    return { reply: refused({ code: 'attendance.onlyOffice', data: null }, at, turn), outcome: 'refuse' };
  }
  const { personId, name } = person;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(at.meeting.attendance.calls, personId);
  const servesFor = call?.servesFor?.name ?? null;
  const record = (title: string, recorded: AnswerForOther, style: object = {}) => ({
    title,
    verb: 'rsvp.for',
    ...style,
    data: { meetingId: at.meetingId, personId, answer: recorded },
  });
  const isNo = answer === 'ABSENT' || answer === 'DECLINES';
  const first = { style: 'positive' } as const;
  const takesBack = call?.status === 'DECLINED' && (answer === 'COMING' || answer === 'SERVES');
  const open = takesBack ? seatStillOpen(at.meeting, personId, turn.at, wanted?.personId) : null;
  if (call?.status === 'ASKED' || takesBack) {
    const buttons = isNo
      ? [
          record(ATTENDANCE_SAID.forCannotServe, 'DECLINES', first),
          record(ATTENDANCE_SAID.forHindered, 'ABSENT'),
        ]
      : [
          ...(open === null
            ? [record(ATTENDANCE_SAID.forCanServe, 'SERVES', first)]
            : [servesOn(at, person, open)]),
          record(ATTENDANCE_SAID.forJustComes, 'COMING'),
        ];
    const saidNo = call.byAbsence ? ATTENDANCE_SAID.forHadAbsence : ATTENDANCE_SAID.forHasDeclined;
    const stands = takesBack ? saidNo : ATTENDANCE_SAID.forIsAsked;
    const lines = [
      stands(name, servesFor, when),
      ...(takesBack && open === null ? seatAfterNo(at.meeting, personId) : []),
      ATTENDANCE_SAID.forLine,
    ];
    return { reply: said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons), outcome: 'clarify' };
  }
  if (answer === 'SERVES' && call?.status === 'ACCEPTED') {
    const lines = wanted && wanted.name !== servesFor ? [ATTENDANCE_SAID.askedInOrder] : [];
    return { reply: said(at, TOLD.serves(name, servesFor, when), lines), outcome: 'refuse' };
  }
  if (answer === 'SERVES') {
    const { served, buttons: first } = insteadOf(at, wanted);
    const buttons = [...first, record(ATTENDANCE_SAID.comesOnly(name), 'COMING')];
    const fact = ATTENDANCE_SAID.isNotAsked(name, served?.name ?? null, when);
    return { reply: said(at, fact, [ATTENDANCE_SAID.askedInOrder], buttons), outcome: 'clarify' };
  }
  const gives = call?.status === 'ACCEPTED' && answer === 'DECLINES';
  const attends = answer === 'DECLINES' ? 'ABSENT' : answer;
  const question = gives
    ? ATTENDANCE_SAID.confirmForDeclines(name, servesFor, when)
    : ATTENDANCE_SAID.confirmFor(name, attends, when);
  const buttons = [record(ATTEND_BUTTON.record, gives ? 'DECLINES' : attends, first)];
  return { reply: said(at, question, [ATTENDANCE_SAID.forLine], buttons), outcome: 'confirm' };
}
