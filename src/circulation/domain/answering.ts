import { accept, type Decision, type Instant, type PersonRef, refuse } from '../../kernel/index.ts';
import type { GiveAnswer, OpenMatter, RecordAnswer } from './commands.ts';
import { peopleOf, refOf, seatHeldBy } from './electorate.ts';
import type { AnswerGiven, CirculationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { demandedEnd, withFollowUps } from './follow-ups.ts';
import type { CirculationRefusal } from './refusals.ts';
import { arrivedInTime } from './rules/deadline.ts';
import { deskAnsweredBy, voterOf } from './rules/voter.ts';
import { mayRecordForOthers } from './rules/who-may.ts';
import { isRecused, type KnownCase, type OpenCase } from './state.ts';

type Outcome = Decision<CirculationEvent, CirculationRefusal>;
type Given = Omit<AnswerGiven, 'type' | 'seatId'>;

/** A person answers for the seat she serves. */
export function giveAnswer(state: OpenCase, command: GiveAnswer): Outcome {
  const { answer, comment, version, at } = command;
  return record(state, { person: refOf(command.by), answer, comment, version, viaOffice: null, at });
}

/** The kansli records what a person has answered by phone or e-mail, marked so. */
export function recordAnswer(state: OpenCase, command: RecordAnswer): Outcome {
  const given = givenForOther(state, command);
  if (!mayRecordForOthers(state, command.by)) {
    return refuse(
      isRecused(state, command.by.personId) ? 'circulation.handlerRecused' : 'circulation.onlyOffice',
      null,
    );
  }
  if (given === null) return refuse('circulation.notInBoard', { personId: command.personId });
  return record(state, given);
}

function givenForOther(state: KnownCase, command: RecordAnswer): Given | null {
  const { answer, comment, version, at, channel } = command;
  const person = peopleOf(state.file.electorate).find((one) => one.personId === command.personId);
  return person
    ? { person, answer, comment, version, viaOffice: { by: refOf(command.by), channel }, at }
    : null;
}

/** Whether a closed case already holds exactly this answer: a late repetition changes nothing. */
export function isHeldAnswer(state: KnownCase, command: GiveAnswer | RecordAnswer): boolean {
  const { answer, comment, version, at } = command;
  const given =
    command.type === 'GiveAnswer'
      ? { person: refOf(command.by), answer, comment, version, viaOffice: null, at }
      : givenForOther(state, command);
  if (given === null || given.version !== state.file.version.number) return false;
  return state.desks.some((desk) => holds(desk, given));
}

function holds(desk: KnownCase['desks'][number], given: Given): boolean {
  const held = desk.answer;
  return (
    held !== null &&
    held.person.personId === given.person.personId &&
    held.answer === given.answer &&
    held.comment === given.comment &&
    held.viaOffice?.by.personId === given.viaOffice?.by.personId &&
    held.viaOffice?.channel === given.viaOffice?.channel
  );
}

function record(state: OpenCase, given: Given): Outcome {
  const { deadline, version } = state.file;
  const desk = deskAnsweredBy(state, given.person.personId);
  if (desk === null) return refuseNonVoter(state, given.person);
  if (given.version !== version.number) {
    return refuse('circulation.oldVersion', { given: given.version, current: version.number });
  }
  if (holds(desk, given)) return accept();
  if (!arrivedInTime(given.at, deadline)) return refuse('circulation.deadlinePassed', { deadline });
  const event: CirculationEvent = { type: 'AnswerGiven', seatId: desk.seatId, ...given };
  if (given.answer === 'DEMAND_MEETING') return accept(event, ...endByDemand(state, event, given.at));
  return accept(...withFollowUps(state, [event], given.at, 'ANSWER'));
}

function endByDemand(state: OpenCase, event: CirculationEvent, at: Instant): CirculationEvent[] {
  const after = evolve(state, event);
  return after.status === 'OPEN' ? demandedEnd(after, at) : [];
}

/** Why somebody has no vote here (domain page 2, invariant 5; page 4). */
function refuseNonVoter(state: OpenCase, person: PersonRef): Outcome {
  if (isRecused(state, person.personId)) return refuse('circulation.recused', { person });
  const own = seatHeldBy(state.file.electorate, person.personId);
  const desk = state.desks.find((one) => one.seatId === own?.seatId);
  const servedBy = desk ? voterOf(state, desk) : null;
  if (servedBy !== null) return refuse('circulation.seatServedByOther', { servedBy });
  const isSubstitute = peopleOf(state.file.electorate).some((one) => one.personId === person.personId);
  if (!isSubstitute) return refuse('circulation.noVote', { person });
  const called = state.desks.some((one) =>
    one.calls.some((call) => call.person.personId === person.personId && call.status === 'ASKED'),
  );
  return refuse('circulation.substituteNotServing', { person, called });
}

/** Somebody in the electorate has opened the present version; noted once per version. */
export function openMatter(state: OpenCase, command: OpenMatter): Outcome {
  const person = refOf(command.by);
  const known = peopleOf(state.file.electorate).some((one) => one.personId === person.personId);
  const noted = state.readers.some((reader) => reader.person.personId === person.personId);
  if (!known || noted || isRecused(state, person.personId)) return accept();
  const { number: version } = state.file.version;
  return accept<CirculationEvent>({ type: 'MatterOpenedBy', person, version, at: command.at });
}
