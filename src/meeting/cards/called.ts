import { type Instant, localDateOf } from '../../kernel/index.ts';
import { answerCard, type CardContent } from '../../teams/contract.ts';
import { callOf } from '../domain/attendance/call-answered.ts';
import { afterSilence, leftToAsk } from '../domain/attendance/rules/left-to-ask.ts';
import { hasBegun, isOverBy, latestStart } from '../domain/attendance/rules/meeting-time.ts';
import { answerBy } from '../domain/attendance/rules/reminder-times.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import { answerOf, type GivenAnswer, type MeetingCall } from '../domain/attendance/state.ts';
import { noticeContent } from '../domain/notice/content.ts';
import type { NoticeContent } from '../domain/notice/events.ts';
import { noticeChanges } from '../domain/notice/rules/notice-changes.ts';
import { calledSeats } from '../domain/notice/rules/recipients.ts';
import { latestNotice } from '../domain/notice/state.ts';
import type { KnownMeeting } from '../domain/state.ts';
import {
  ATTEND_BUTTON,
  CALLED_IN,
  calledAs,
  changesInWords,
  leftInWords,
  NOTICE_SAID,
  OWN_ANSWER,
  TOLD,
  whenInWords,
} from '../text/index.ts';
import { answerButtons, readButtons } from './answer-buttons.ts';
import { answerData, type CalledPerson, seatHeldNow } from './called-person.ts';
import { itemsGivenUp, itemsServed, itemsServedByOthers } from './items-served.ts';
import { contentsOf, contextOf, factOf, sourceOf } from './kallelse-sent.ts';
import { packOf } from './pack.ts';
import { noThatHolds, saidNo, seatAfterNo } from './seat-after-no.ts';

/** What she is told first, on top of the card. */
export interface Lead {
  readonly context?: string;
  readonly fact?: string;
  readonly lines?: readonly string[];
  /** It says that she serves: that is not said again. */
  readonly saysServing?: boolean;
  /** Whether she can serve is asked in a message of its own: this one only calls her. */
  readonly asksElsewhere?: boolean;
}

/** The kallelse as it holds: the version that was sent last, else as it stands. */
export function contentFor({ meeting, distance }: Pick<CalledPerson, 'meeting' | 'distance'>): NoticeContent {
  const sent = latestNotice(meeting.noticeBook)?.content;
  const now = noticeContent(meeting, distance);
  if (!sent) return now;
  // Day, time and place are always those of the meeting as it is; the agenda is the one that was sent.
  return { ...now, agenda: sent.agenda };
}

/**
 * The one card about a meeting for a person who is called: what, when, where, her own answer, the ärenden with
 * proposals and bilagor, and the buttons to answer. An ersättare who is asked to serve gets that question.
 */
export function calledCard(called: CalledPerson, lead: Lead = {}): CardContent {
  if (called.meeting.status === 'CANCELLED') return cancelledCard(called, called.meeting.reason);
  const call = openCall(called);
  const given = answerOf(called.meeting.attendance, called.person.personId);
  if (call?.status === 'ASKED' && lead.asksElsewhere !== true) return callCard(called, call, lead);
  const content = contentFor(called);
  const today = localDateOf(called.now);
  const when = whenInWords(content, today);
  const own = given === null ? [] : ownAnswer(called, given, call, lead.saysServing === true);
  return answerCard({
    context: lead.context ?? contextOf(called),
    fact:
      lead.fact ??
      (given === null ? factOf(called, when, content.title) : OWN_ANSWER.fact(given.answer, when)),
    lines: [
      ...(lead.lines ?? []),
      ...changesTold(called, lead, given?.at ?? null),
      ...own,
      ...itemsServed(called.meeting, called.person.personId),
      ...(called.leadsInstead ? [TOLD.youLeadInstead] : []),
      ...(given === null ? invitation(called, unsaid(content, lead)) : placeOf(unsaid(content, lead))),
    ],
    more: packOf(content),
    source: sourceOf(called),
    buttons: answerButtons(called, given),
  });
}

function cancelledCard({ meeting, boardName, meetingId, now }: CalledPerson, reason: string): CardContent {
  return answerCard({
    fact: NOTICE_SAID.cancelled(whenInWords(meeting, localDateOf(now))),
    lines: [NOTICE_SAID.because(reason)],
    source: boardName,
    buttons: [{ title: ATTEND_BUTTON.calendar, verb: 'calendar.file', data: { meetingId } }],
  });
}

function openCall({ meeting, person }: CalledPerson): MeetingCall | null {
  const call = callOf(meeting.attendance.calls, person.personId);
  return call?.status === 'ASKED' || call?.status === 'ACCEPTED' ? call : null;
}

/** The question to an ersättare, with the full pack and a yes and a no. */
function callCard(called: CalledPerson, call: MeetingCall, lead: Lead): CardContent {
  const content = contentFor(called);
  const today = localDateOf(called.now);
  const servesFor = call.servesFor?.name ?? null;
  const data = { ...answerData(called), seatId: call.seatId };
  return answerCard({
    context: lead.context ?? contextOf(called),
    fact: CALLED_IN.question(servesFor, whenInWords(content, today)),
    lines: [
      // The question comes first; what led to it, after.
      ...(lead.fact === undefined ? [] : [lead.fact]),
      ...(lead.lines ?? []),
      ...changesTold(called, lead, call.at),
      CALLED_IN.why(servesFor),
      ...placeOf(unsaid(content, lead)),
      answerUntil(called.meeting, call, called.now),
      ...contentsOf(called, content),
    ],
    more: packOf(content),
    source: sourceOf(called),
    buttons: [
      ...(isOverBy(called.meeting, called.now)
        ? []
        : [
            { title: ATTEND_BUTTON.serve, verb: 'substitute.accept', style: 'positive' as const, data },
            { title: ATTEND_BUTTON.doNotServe, verb: 'substitute.decline', data },
          ]),
      ...readButtons(called),
    ],
  });
}

/** By when an ersättare should answer, and what happens then. */
export function answerUntil(
  meeting: KnownMeeting,
  { seatId, passOnAt }: Pick<MeetingCall, 'seatId' | 'passOnAt'>,
  now: Instant,
): string {
  if (hasBegun(meeting, now)) return CALLED_IN.hasBegun;
  const book = meeting.attendance;
  if (passOnAt <= now) return CALLED_IN.overdue;
  const today = localDateOf(now);
  const start = latestStart(meeting);
  if (passOnAt > start) return CALLED_IN.beforeStart(start, today);
  const say = { NEXT: CALLED_IN.passesOn, HELD: CALLED_IN.isLastFree, NOBODY: CALLED_IN.isLast };
  return say[afterSilence(book, seatId, passOnAt)](passOnAt, today);
}

function invitation(called: CalledPerson, content: NoticeContent): string[] {
  const { meeting, now } = called;
  const roster = meeting.attendance.roster;
  const today = localDateOf(now);
  const due = roster === null ? null : answerBy(meeting.date, roster);
  return [
    ...declinedLine(called),
    ...placeOf(content),
    ...asWhat(called),
    ...beyondTerm(called),
    ...contentsOf(called, content),
    ...(due !== null && due >= today ? [NOTICE_SAID.answerBy(due, today)] : []),
  ];
}

/** That the meeting is later than the mandatperiod: whoever is chosen for it may be another. */
export function beyondTerm({ termEndsOn, now }: CalledPerson): string[] {
  return termEndsOn === null ? [] : [NOTICE_SAID.beyondTerm(termEndsOn, localDateOf(now))];
}

/** What is new since the version that somebody had before; nothing for whoever has this one as her first. */
export function changedFor({
  meeting,
  person,
  versions = null,
}: Pick<CalledPerson, 'meeting' | 'person' | 'versions'>): string[] {
  const { sent } = meeting.noticeBook;
  const { withdrawn } = meeting.agenda;
  const latest = sent.at(-1);
  const before = sent
    .slice(0, -1)
    .findLast(
      ({ number, recipients }) =>
        versions?.missed.has(number) !== true &&
        recipients.some((one) => one.person.personId === person.personId),
    );
  if (!before || !latest) return [];
  // What a move has told since then stands in the version after it.
  const told = sent.slice(sent.indexOf(before) + 1).findLast((one) => one.told !== null)?.told ?? null;
  return changesInWords(noticeChanges(before.content, latest.content, told, withdrawn));
}

/** The same, unless the version that holds had reached her when she answered or was asked. */
function changedSince(called: CalledPerson, since: Instant | null): string[] {
  const latest = latestNotice(called.meeting.noticeBook);
  if (latest === null) return [];
  // Where it is not known what has reached her, it was there when it was sent.
  const reachedAt = called.versions ? called.versions.reachedAt : latest.at;
  return since === null || reachedAt === null || since <= reachedAt ? changedFor(called) : [];
}

/**
 * What the last version changed. A move or a reminder tells its own, and of this only what has not reached her: she may
 * be sent nothing else.
 */
function changesTold(called: CalledPerson, lead: Lead, since: Instant | null): string[] {
  const isNews = lead.fact === undefined && lead.context === undefined;
  if (isNews) return changedSince(called, since);
  return called.versions?.reachedAt === null ? changedFor(called) : [];
}

/** An ersättare who has said no to serve is told so, and not only called as if nothing had been said. */
function declinedLine({ meeting, person }: CalledPerson): string[] {
  const call = callOf(meeting.attendance.calls, person.personId);
  return call?.status === 'DECLINED' ? [saidNo(call)] : [];
}

/** As what she is called: ledamot, or ersättare and for whom. */
export function asWhat({ meeting, person }: CalledPerson): string[] {
  const electorate = meeting.attendance.roster?.electorate ?? null;
  if (electorate === null) return [];
  const seats = calledSeats(electorate, person.personId);
  const holders = new Map(electorate.seats.map((seat) => [seat.seatId, seat.holder?.name ?? null]));
  return seats.length > 0 ? calledAs({ seats }, holders) : [];
}

/** What her answer came to: when it was taken, and who serves. */
function ownAnswer(
  called: CalledPerson,
  given: GivenAnswer,
  call: MeetingCall | null,
  saysServing: boolean,
): string[] {
  const { meeting, person, now } = called;
  const today = localDateOf(now);
  const seat = seatHeldNow(called);
  const serves = call?.status === 'ACCEPTED' ? [OWN_ANSWER.serves(call.servesFor?.name ?? null)] : [];
  const others = itemsServedByOthers(meeting, person.personId);
  // Who has said since that she serves has her latest word from then.
  const yes =
    call?.status === 'ACCEPTED' && call.settledAt !== null && call.settledAt > given.at ? call : null;
  const { at, viaOffice } = yes ? { at: yes.settledAt ?? given.at, viaOffice: yes.viaOffice } : given;
  const registered = OWN_ANSWER.registered(at, viaOffice, today, hasBegun(meeting, now));
  if (given.answer === 'ABSENT' && seat !== null) {
    const standing = seatStanding(meeting.attendance, seat);
    if (standing.kind === 'SUBSTITUTE')
      return [OWN_ANSWER.substituteServes(standing.person.name), registered];
    const asked = standing.kind === 'ASKED' ? standing.asked.at(-1) : undefined;
    const nobody = () => leftInWords(leftToAsk(meeting.attendance, seat.seatId));
    return [...(asked ? [OWN_ANSWER.substituteAsked(asked.name)] : nobody()), registered];
  }
  const extra = given.answer === 'REMOTE' ? [OWN_ANSWER.distance] : [];
  if (given.answer === 'ABSENT') return [...afterOwnNo(called, given), registered];
  const no = noThatHolds(meeting, person.personId);
  const asGuest = no === null ? [OWN_ANSWER.mayAttend] : [saidNo(no), CALLED_IN.mayAttend];
  const guest = seat === null && serves.length === 0 ? asGuest : [];
  return [...(saysServing ? [] : serves), ...others, ...guest, registered, ...extra];
}

/** What an ersättare's förhinder means for the seat she served for, or was asked for. */
function afterOwnNo({ meeting, person }: CalledPerson, { at }: GivenAnswer): string[] {
  const call = callOf(meeting.attendance.calls, person.personId);
  const inItems = itemsGivenUp(meeting, person.personId, at);
  if (call?.status !== 'DECLINED' || call.settledAt !== at) return inItems;
  const servesFor = call.servesFor?.name ?? null;
  return [
    call.saidYes ? CALLED_IN.servesNoMore(servesFor) : CALLED_IN.declinedToo(servesFor),
    ...inItems,
    ...seatAfterNo(meeting, person.personId),
  ];
}

/** Without the place where what she is told first says it: "flyttat till … i Stadshuset". */
function unsaid(content: NoticeContent, { fact }: Lead): NoticeContent {
  return content.place !== null && fact?.includes(content.place) ? { ...content, place: null } : content;
}

/** Where the meeting is, and the link to it where it may be joined at a distance. */
export function placeOf({ place, distance, distanceLink }: NoticeContent): string[] {
  return [
    ...(place === null ? [] : [NOTICE_SAID.place(place)]),
    ...(distance === 'ALLOWED' && distanceLink !== null ? [NOTICE_SAID.link(distanceLink)] : []),
  ];
}
