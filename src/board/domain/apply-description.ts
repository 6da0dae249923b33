import type { LocalDate } from '../../kernel/index.ts';
import { appointmentEvents, substituteOrderEvents } from './apply-appointments.ts';
import { personEvents } from './apply-people.ts';
import { ruleEvents } from './apply-rules.ts';
import { seatEvents, seatOrderEvents } from './apply-seats.ts';
import type { BoardDescription } from './description.ts';
import type { BoardEvent } from './events.ts';
import { evolveKnown } from './evolve.ts';
import { matchPeople } from './match-people.ts';
import { matchSeats } from './match-seats.ts';
import { sameJson } from './same-json.ts';
import { type BoardState, bareBoard, type KnownBoard } from './state.ts';
import { changesFrom, type FirstDay } from './timeline.ts';

/**
 * The events that make the board, from the day the description holds, what the description says; none where it is
 * that already. What is not in the description ends the day before. The first description of a board holds as far
 * back as anybody knows; a later one from `asOf`, else `today`. Days the description itself states are kept to,
 * also where they lie before that.
 */
export function applyDescription(
  state: BoardState,
  description: BoardDescription,
  asOf: LocalDate | null,
  today: LocalDate,
): readonly BoardEvent[] {
  const founding = state.status === 'UNKNOWN';
  const start: FirstDay = founding ? null : (asOf ?? today);
  const events: BoardEvent[] = [];
  const describedFrom = asOf ?? today;
  let board: KnownBoard = founding ? bareBoard(description.id, describedFrom) : state;
  if (founding) events.push({ type: 'BoardFounded', boardId: description.id, describedFrom });
  const record = (added: readonly BoardEvent[]) => {
    events.push(...added);
    board = added.reduce(evolveKnown, board);
  };

  record(factEvents(board, description, start));
  const people = matchPeople(board.people, description.people);
  record(personEvents(board, description, people));
  const personIds = people.map((match) => match.personId);
  const seatIds = matchSeats(board, description.seats, personIds, start);
  record(seatEvents(board, description.seats, seatIds, start));
  record(seatOrderEvents(board, seatIds, start));
  record(appointmentEvents(board, description, personIds, seatIds, start));
  record(substituteOrderEvents(board, description.seats, personIds, seatIds, start));
  record(ruleEvents(board, description.rules, start));
  return events;
}

/** What is said of the board itself. */
function factEvents(board: KnownBoard, description: BoardDescription, start: FirstDay): BoardEvent[] {
  const always = <T>(value: T) => [{ from: null, value }];
  const events: BoardEvent[] = [];
  for (const { from, value } of changesFrom(board.name, always(description.name), start, '')) {
    events.push({ type: 'BoardNamed', name: value, from });
  }
  if (description.lastDay !== board.lastDay) {
    events.push(
      description.lastDay === null
        ? { type: 'BoardResumed' }
        : { type: 'BoardEnded', lastDay: description.lastDay },
    );
  }
  for (const { from, value } of changesFrom(
    board.members,
    always(description.members),
    start,
    [],
    sameJson,
  )) {
    events.push({ type: 'MemberOrganisationsSet', members: value, from });
  }
  for (const { from, value } of changesFrom(board.team, always(description.team), start, null, sameJson)) {
    events.push(value === null ? { type: 'TeamUnlinked', from } : { type: 'TeamLinked', team: value, from });
  }
  for (const { from, value } of changesFrom(
    board.articles,
    always(description.articles),
    start,
    null,
    sameJson,
  )) {
    events.push({ type: 'ArticlesSet', articles: value, from });
  }
  if (!sameJson(board.terms, description.terms)) events.push({ type: 'TermsSet', terms: description.terms });
  if (board.source !== description.source || board.note !== description.note) {
    events.push({ type: 'RemarksSet', source: description.source, note: description.note });
  }
  return events;
}
