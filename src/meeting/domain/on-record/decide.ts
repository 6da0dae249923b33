import {
  accept,
  canonicalHash,
  type Instant,
  instantAt,
  localDateOf,
  refOf,
  refuse,
} from '../../../kernel/index.ts';
import { perhapsInternal } from '../agenda/perhaps-internal.ts';
import { hasBegun, isOverBy } from '../attendance/rules/meeting-time.ts';
import { isHeardAlike, withInternal } from '../rules/internal-paragraphs.ts';
import { paragraphNumber } from '../rules/paragraph-number.ts';
import { whyNotPrepare } from '../rules/who-prepares.ts';
import { type MeetingState, noticeOf } from '../state.ts';
import type { DecideTable, MeetingDecision } from '../table.ts';
import type { Paragraph } from '../values.ts';
import { type MeetingAhead, whileAhead } from '../while-ahead.ts';
import type { CancelMeeting, MoveMeeting, OnRecordCommand } from './commands.ts';
import type { OnRecordEvent } from './events.ts';
import { evolveOnRecord } from './evolve.ts';
import { frameAsCalled } from './rules/called-stands.ts';

/** A plan line, a kallelse and a protokoll of one day are one meeting in whatever order they come. */
export const DECIDE_ON_RECORD: DecideTable<OnRecordCommand> = {
  PlanMeeting: (state, command) =>
    unlessUnchanged(state, { ...command, ...frameAsCalled(state, command), type: 'MeetingPlanned' }),
  RearrangeMeeting: (state, command) =>
    whileAhead(state, () => unlessUnchanged(state, { ...command, type: 'MeetingRearranged' })),
  ImportNotice(state, { at: _, ...command }) {
    const current = state.status === 'NONE' ? null : noticeOf(state);
    const hides = state.status === 'NONE' ? [] : perhapsInternal(state.agenda, command.agenda);
    const event: OnRecordEvent = {
      ...command,
      ...frameAsCalled(state, command),
      ...(hides.length === 0 ? {} : { hides }),
      type: 'NoticeImported',
    };
    // The same paper again holds again where the agenda has been changed since.
    const isCurrent = current?.document.readingSha256 === command.document.readingSha256;
    return isCurrent ? unlessUnchanged(state, event) : accept(event);
  },
  ImportMinutes(state, { saysSecret = [], ...command }) {
    const current = state.status === 'CLOSED' ? state.minutes : null;
    // What was taken out of a protokoll tells nothing that the whole does not.
    if (command.inPart && current && !current.inPart) return accept();
    const told =
      command.inPart && current ? besideOthers(command.paragraphs, current.paragraphs) : command.paragraphs;
    const paragraphs = withInternal(told, saysSecret, state);
    const isSame = current?.document.readingSha256 === command.document.readingSha256;
    // The same paper again changes nothing but who may hear of it.
    if (isSame && isHeardAlike(current.paragraphs, paragraphs)) return accept();
    return accept({ ...command, paragraphs, type: 'MinutesImported' });
  },
  NoteAdjusting(state, command) {
    if (state.status === 'NONE') return refuse('meeting.unknown', null);
    if (state.status !== 'CLOSED') return refuse('meeting.noMinutes', { date: state.date });
    return unlessUnchanged(state, { ...command, type: 'AdjustingNoted' });
  },
  MoveMeeting: (state, command) => whileAhead(state, (meeting) => move(meeting, command)),
  CancelMeeting: (state, command) => (state.status === 'CANCELLED' ? accept() : cancel(state, command)),
};

/** The §§ of one extract with those of the extracts before it, in order. */
function besideOthers(own: readonly Paragraph[], before: readonly Paragraph[]): Paragraph[] {
  const numbers = new Set(own.map(paragraphNumber));
  return [...before.filter((one) => !numbers.has(paragraphNumber(one))), ...own].toSorted(
    (a, b) => a.number - b.number,
  );
}

/** The kansli moves a meeting until it begins, says why, and not into the past (Klubbans ordning). */
function move(meeting: MeetingAhead, { by, at, to, reason }: MoveMeeting): MeetingDecision {
  const why = whyNotPrepare(by);
  if (why !== null) return refuse(why, null);
  if (reason.trim() === '') return refuse('meeting.reasonMissing', null);
  const { date, start, end, place } = meeting;
  const from = { date, start, end, place };
  if (canonicalHash({ ...from }) === canonicalHash({ ...to })) return accept();
  if (hasBegun(meeting, at)) return begun(meeting, at, 'MOVE');
  if (to.date < localDateOf(at)) return refuse('meeting.dayHasPassed', { date: to.date });
  const isOtherTime = to.date !== date || to.start !== start;
  if (isOtherTime && to.start !== null && instantAt(to.date, to.start) <= at) {
    return refuse('meeting.hourHasPassed', { date: to.date, start: to.start });
  }
  return accept({ type: 'MeetingMoved', from, to, reason: reason.trim(), by: refOf(by), at });
}

/** Until it begins: what has begun is ended by its protokoll (Klubbans ordning). */
function cancel(state: MeetingState, { by, at, reason }: CancelMeeting): MeetingDecision {
  return whileAhead(state, (meeting) => {
    const why = whyNotPrepare(by);
    if (why !== null) return refuse(why, null);
    if (hasBegun(meeting, at)) return begun(meeting, at, 'CANCEL');
    if (reason.trim() === '') return refuse('meeting.reasonMissing', null);
    return accept({ type: 'MeetingCancelled', reason: reason.trim(), by: refOf(by), at });
  });
}

function begun(meeting: MeetingAhead, at: Instant, act: 'MOVE' | 'CANCEL') {
  const { date, start } = meeting;
  return refuse('meeting.begun', { date, start, act, isOver: isOverBy(meeting, at) });
}

/** An event that would leave the state as it is need not be recorded. */
function unlessUnchanged(state: MeetingState, event: OnRecordEvent): MeetingDecision {
  return canonicalHash(evolveOnRecord(state, event)) === canonicalHash(state) ? accept() : accept(event);
}
