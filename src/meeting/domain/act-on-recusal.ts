import {
  accept,
  callPassesOnAt,
  type Decision,
  decideRecusal,
  type Instant,
  type PersonRef,
  peopleOf,
  recusalStanding,
  refOf,
  refuse,
  seatHeldBy,
  substituteOrder,
} from '../../kernel/index.ts';
import { earliestStart, isOverBy, mayStillAsk, overAt } from './attendance/rules/meeting-time.ts';
import { answerOf } from './attendance/state.ts';
import {
  type ActOnItemRecusal,
  type AnswerItemCall,
  evolveItemRecusals,
  type ItemCall,
  type ItemRecusalEvent,
  type ItemRecusals,
  type ItemRef,
  isOutOf,
  itemMatter,
  untouched,
} from './item-recusals.ts';
import type { MeetingRefusal } from './refusals.ts';
import { agendaOf, type KnownMeeting } from './state.ts';
import type { Clockwork } from './table.ts';

type Outcome = Decision<ItemRecusalEvent, MeetingRefusal>;

/**
 * An act on somebody's jäv in one ärende, and the calls to ersättare it brings: from the meeting's first plan until
 * it has been held (domain page 10, "Meetings", "Jäv", "Ersättare").
 */
export function actOnItemRecusal(meeting: KnownMeeting, command: ActOnItemRecusal): Outcome {
  const item = itemOf(meeting, command.item);
  if (item === null) return refuse('meeting.noSuchItem', { date: meeting.date, item: command.item });
  const person = personIn(command);
  if (person === null) return refuse('meeting.notOnBoard', { personId: command.personId });
  const matter = itemMatter(meeting.matters, item.number) ?? untouched(item);
  const standing = recusalStanding(
    {
      electorate: command.electorate,
      isOut: (personId) => isOutOf(matter, personId),
      isAbsent: (personId) => answerOf(meeting.attendance, personId)?.answer === 'ABSENT',
      serves: (personId) => serving(matter, personId) || seatServedBy(meeting, personId) !== null,
    },
    command.by,
    person.personId,
  );
  const current = matter.recusals.find((one) => one.person.personId === person.personId) ?? null;
  const { by, at, act } = command;
  const decision = decideRecusal(current, person, refOf(by), at, standing, act);
  if (decision.kind === 'refused') return decision;
  const events = decision.events.map(
    (change): ItemRecusalEvent => ({ type: 'ItemRecusalNoted', item, change }),
  );
  if (events.length === 0) return accept();
  const [after] = events.reduce<readonly ItemRecusals[]>(evolveItemRecusals, [matter]);
  return accept(...events, ...callsAfter(meeting, after ?? matter, person, command));
}

function serving(matter: ItemRecusals, personId: string): boolean {
  return matter.calls.some((call) => call.person.personId === personId && call.status === 'ACCEPTED');
}

/** Where there is an agenda the ärende must be on it; before that, any number is taken as it is said. */
function itemOf(meeting: KnownMeeting, number: string): ItemRef | null {
  const agenda = agendaOf(meeting);
  if (agenda === null) return { number, heading: null };
  const found = agenda.find((item) => item.number === number);
  return found ? { number, heading: found.heading } : null;
}

/** Names come from the roster; whoever is not ledamot or ersättare can only speak of herself. */
function personIn({ electorate, personId, by }: ActOnItemRecusal): PersonRef | null {
  const known = peopleOf(electorate).find((one) => one.personId === personId);
  if (known) return known;
  return personId === by.personId && by.roles.length > 0 ? refOf(by) : null;
}

/** Ersättare asked for a ledamot who stays out, the next one for an ersättare who does, or let go again. */
function callsAfter(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  person: PersonRef,
  command: ActOnItemRecusal,
): ItemRecusalEvent[] {
  const { item } = matter;
  const { at } = command;
  if (!isOutOf(matter, person.personId)) {
    return matter.calls
      .filter((call) => call.servesFor.personId === person.personId)
      .filter((call) => call.status === 'ASKED' || call.status === 'ACCEPTED')
      .map((call) => ({
        type: 'ItemSubstituteReleased',
        item,
        seatId: call.seatId,
        person: call.person,
        at,
      }));
  }
  const left = matter.calls.find((call) => call.person.personId === person.personId);
  if (left) return nextCall(meeting, matter, left, at);
  const seatId =
    seatHeldBy(command.electorate, person.personId)?.seatId ?? seatServedBy(meeting, person.personId);
  if (seatId === null || isCovered(matter, seatId, at)) return [];
  const order = substituteOrder(command.electorate.seats, seatId, command.sameMemberOnly).filter(
    (one) => seatHeldBy(command.electorate, one.personId) === null,
  );
  return ask(
    meeting,
    matter,
    { seatId, servesFor: person, answerHours: command.substituteAnswerHours },
    order,
    at,
  );
}

/** The seat that an ersättare serves for throughout the meeting, or null. */
function seatServedBy({ attendance }: KnownMeeting, personId: string): string | null {
  const call = attendance.calls.find((one) => one.person.personId === personId && one.status === 'ACCEPTED');
  return call?.seatId ?? null;
}

/** Serves for another seat already, or has said that she cannot come. */
function isAway(meeting: KnownMeeting, personId: string): boolean {
  return (
    seatServedBy(meeting, personId) !== null || answerOf(meeting.attendance, personId)?.answer === 'ABSENT'
  );
}

function isCovered(matter: ItemRecusals, seatId: string, at: Instant): boolean {
  return matter.calls.some(
    (call) =>
      call.seatId === seatId &&
      (call.status === 'ACCEPTED' || (call.status === 'ASKED' && at < call.passOnAt)),
  );
}

/** The next in order after a call that came to nothing, unless the seat is covered. */
function nextCall(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  after: ItemCall,
  at: Instant,
): ItemRecusalEvent[] {
  if (isCovered(matter, after.seatId, at)) return [];
  return ask(meeting, matter, after, after.next, at);
}

function ask(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  call: Pick<ItemCall, 'seatId' | 'servesFor' | 'answerHours'>,
  order: readonly PersonRef[],
  at: Instant,
): ItemRecusalEvent[] {
  const free = order.filter(
    ({ personId }) =>
      !isOutOf(matter, personId) && !isEngaged(matter, personId) && !isAway(meeting, personId),
  );
  const [person, ...next] = free;
  if (!person || !mayStillAsk(meeting, at) || isOverBy(meeting, at)) return [];
  const { seatId, servesFor, answerHours } = call;
  const passOnAt = callPassesOnAt(at, earliestStart(meeting), answerHours);
  return [
    {
      type: 'ItemSubstituteAsked',
      item: matter.item,
      seatId,
      servesFor,
      person,
      next,
      passOnAt,
      answerHours,
      at,
    },
  ];
}

function isEngaged(matter: ItemRecusals, personId: string): boolean {
  return matter.calls.some(
    (call) =>
      call.person.personId === personId &&
      (call.status === 'ASKED' || call.status === 'ACCEPTED' || call.status === 'DECLINED'),
  );
}

/** An ersättare says whether she can serve in the ärende; the first to say yes keeps the seat. */
export function answerItemCall(meeting: KnownMeeting, command: AnswerItemCall): Outcome {
  const matter = itemMatter(meeting.matters, command.item);
  const { by, at, accepts } = command;
  const calls = matter?.calls.filter((call) => call.person.personId === by.personId) ?? [];
  const call = calls.find((one) => one.status === 'ASKED' || one.status === 'ACCEPTED') ?? calls.at(-1);
  if (!matter || !call) return refuse('meeting.notCalledIn', { item: command.item });
  const repeated = call.status === 'ACCEPTED' ? accepts : call.status === 'DECLINED' && !accepts;
  if (repeated) return accept();
  if (accepts && isOverBy(meeting, at)) return refuse('meeting.alreadyHeld', { date: meeting.date });
  if (call.status === 'TAKEN' || call.status === 'RELEASED') {
    return accepts
      ? refuse('meeting.seatTaken', { item: command.item, by: servingFor(matter, call) })
      : accept();
  }
  if (call.status === 'DECLINED') return refuse('meeting.notCalledIn', { item: command.item });
  const { item } = matter;
  const { seatId, person } = call;
  const answered: ItemRecusalEvent = {
    type: 'ItemSubstituteAnswered',
    item,
    seatId,
    person,
    accepted: accepts,
    at,
  };
  if (accepts) return accept(answered);
  const [after] = evolveItemRecusals([matter], answered);
  return accept(answered, ...nextCall(meeting, after ?? matter, call, at));
}

function servingFor(matter: ItemRecusals, call: ItemCall): PersonRef | null {
  const accepted = matter.calls.find((one) => one.seatId === call.seatId && one.status === 'ACCEPTED');
  return accepted?.person ?? null;
}

/** Calls that silence passes on at `now`; when the meeting is over nobody is asked any more. */
function callsPassedOn(meeting: KnownMeeting, now: Instant): ItemRecusalEvent[] {
  if (isOverBy(meeting, now)) return callsEnded(meeting, now);
  return meeting.matters.flatMap((matter) =>
    openSeats(matter).flatMap((last) => (last.passOnAt <= now ? nextCall(meeting, matter, last, now) : [])),
  );
}

/** Questions that nobody has answered are none when the meeting is over: as for the whole meeting. */
function callsEnded(meeting: KnownMeeting, at: Instant): ItemRecusalEvent[] {
  return meeting.matters.flatMap(({ item, calls }) =>
    calls
      .filter(({ status }) => status === 'ASKED')
      .map(({ seatId, person }) => ({ type: 'ItemSubstituteReleased', item, seatId, person, at })),
  );
}

/** When the meeting wants to be told the time for a call: the earliest that can be passed on, or ends; or null. */
function nextPassOn(meeting: KnownMeeting): Instant | null {
  const isAsked = meeting.matters.some(({ calls }) => calls.some(({ status }) => status === 'ASKED'));
  if (!isAsked) return null;
  const times = meeting.matters.flatMap((matter) =>
    openSeats(matter)
      .filter((last) =>
        last.next.some(
          ({ personId }) =>
            !isOutOf(matter, personId) && !isEngaged(matter, personId) && !isAway(meeting, personId),
        ),
      )
      .map((last) => last.passOnAt),
  );
  return [...times, overAt(meeting)].sort()[0] ?? null;
}

/** The latest call of each seat that nobody serves for and whose ledamot is out. */
function openSeats(matter: ItemRecusals): ItemCall[] {
  const bySeat = new Map<string, ItemCall>();
  for (const call of matter.calls) if (call.status === 'ASKED') bySeat.set(call.seatId, call);
  return [...bySeat.values()].filter(
    (call) => !matter.calls.some((one) => one.seatId === call.seatId && one.status === 'ACCEPTED'),
  );
}

export const ITEM_CLOCKWORK: Clockwork = { dueAt: nextPassOn, pass: callsPassedOn };
