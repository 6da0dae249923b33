import {
  accept,
  type Decision,
  decideRecusal,
  type PersonRef,
  peopleOf,
  recusalStanding,
  refOf,
  refuse,
  seatHeldBy,
  substituteOrder,
} from '../../../kernel/index.ts';
import { answerOf } from '../attendance/state.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { agendaOf, type KnownMeeting } from '../state.ts';
import { ask, isCovered, nextCall, seatServedBy } from './calls.ts';
import type { ActOnItemRecusal } from './commands.ts';
import type { ItemRecusalEvent, ItemRef } from './events.ts';
import { evolveItemRecusals } from './evolve.ts';
import { type ItemRecusals, isOutOf, itemMatter, untouched } from './state.ts';

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
    seatServedBy(meeting, person.personId) ?? seatHeldBy(command.electorate, person.personId)?.seatId ?? null;
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
