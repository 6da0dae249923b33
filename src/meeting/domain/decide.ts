import { accept, type Decider, type Instant } from '../../kernel/index.ts';
import { DECIDE_ON_AGENDA } from './agenda/decide.ts';
import { isUsed } from './agenda/new-item.ts';
import { PREPARATION_CLOCKWORK } from './agenda/preparing.ts';
import { ATTENDANCE_CLOCKWORK } from './attendance/clockwork.ts';
import type { AttendanceCommand } from './attendance/commands.ts';
import { DECIDE_ON_ATTENDANCE } from './attendance/decide.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { numberNow } from './item-followed.ts';
import { DECIDE_ON_NOTICE } from './notice/decide.ts';
import { DECIDE_ON_RECORD } from './on-record/decide.ts';
import { actOnItemRecusal } from './recusals/act-on-recusal.ts';
import { askedAnew } from './recusals/asked-anew.ts';
import { answerItemCall } from './recusals/call-answered.ts';
import { itemCallsAfter } from './recusals/calls.ts';
import { carryItemRecusals } from './recusals/carrying.ts';
import { ITEM_CLOCKWORK } from './recusals/clockwork.ts';
import type { CarryItem, ItemRecusalCommand } from './recusals/commands.ts';
import { clearItemSignatory, itemSignatoryQuestions } from './recusals/signatories.ts';
import type { MeetingRefusal } from './refusals.ts';
import { type MeetingState, noMeeting } from './state.ts';
import type { Clockwork, DecideTable, MeetingDecision } from './table.ts';
import { isAhead, type MeetingAhead, whileAhead } from './while-ahead.ts';

/**
 * One sammanträde, from plan line to protokoll. A plan line, a kallelse and a protokoll of one day are one
 * meeting in whatever order they come (domain page 10, "Meetings").
 */
export const meetingDecider: Decider<MeetingState, MeetingCommand, MeetingEvent, MeetingRefusal> = {
  initialState: noMeeting,
  decide,
  evolve,
};

const DECIDE_ON_ITEM_RECUSALS: DecideTable<ItemRecusalCommand> = {
  ActOnItemRecusal: (state, command) =>
    whileAhead(state, (meeting) => actOnItemRecusal(meeting, ofItem(meeting, command))),
  CarryItem: carryItem,
  CarryItemRecusals: (state, command) =>
    whileAhead(state, (meeting) => carryItemRecusals(meeting, ofItem(meeting, command))),
  AskItemSignatories: (state, command) =>
    isAhead(state) ? accept(...itemSignatoryQuestions(state, command)) : accept(),
  ClearItemSignatory: (state, command) =>
    whileAhead(state, (meeting) => clearItemSignatory(meeting, ofItem(meeting, command))),
  AnswerItemCall: (state, command) =>
    whileAhead(state, (meeting) => answerItemCall(meeting, ofItem(meeting, command))),
};

/** What is done in an ärende is done in it whatever number it has got. */
function ofItem<C extends { readonly item: string }>(meeting: MeetingAhead, command: C): C {
  return { ...command, item: numberNow(meeting, command.item) };
}

/** What time brings about, family by family. */
const CLOCKWORK: readonly Clockwork[] = [ITEM_CLOCKWORK, PREPARATION_CLOCKWORK, ATTENDANCE_CLOCKWORK];

/** A rule, and what follows from its act for who is asked to serve in one ärende. */
const after =
  <C extends { readonly at: Instant }>(rule: (state: MeetingState, command: C) => MeetingDecision) =>
  (state: MeetingState, command: C): MeetingDecision => {
    const decision = rule(state, command);
    if (decision.kind === 'refused' || decision.events.length === 0) return decision;
    const then = decision.events.reduce(evolve, state);
    return isAhead(then) ? accept(...decision.events, ...itemCallsAfter(then, command.at)) : decision;
  };

/** A rule that brings ärenden, and who is asked about jäv since one of them may be what has gone. */
const askingAnew =
  <C extends { readonly at: Instant }>(rule: (state: MeetingState, command: C) => MeetingDecision) =>
  (state: MeetingState, command: C): MeetingDecision => {
    const decision = rule(state, command);
    if (decision.kind === 'refused' || decision.events.length === 0 || state.status === 'NONE')
      return decision;
    const then = decision.events.reduce(evolve, state as MeetingState);
    return isAhead(then) ? accept(...decision.events, ...askedAnew(state, then, command.at)) : decision;
  };

/** Who comes and who serves for whom decides who can serve in one ärende as well. */
function withItemCalls(table: DecideTable<AttendanceCommand>): DecideTable<AttendanceCommand> {
  return {
    AnswerAttendance: after(table.AnswerAttendance),
    TakeBackAnswer: after(table.TakeBackAnswer),
    AnswerMeetingCall: after(table.AnswerMeetingCall),
    RemindOfMeeting: table.RemindOfMeeting,
    NoteRoster: after(table.NoteRoster),
  };
}

/** All of the commands as one act, each after the one before; none, where one is refused. */
function inTurn(state: MeetingState, commands: readonly MeetingCommand[]): MeetingDecision {
  const events: MeetingEvent[] = [];
  for (const command of commands) {
    const decision = decide(events.reduce(evolve, state), command);
    if (decision.kind === 'refused') return decision;
    events.push(...decision.events);
  }
  return accept(...events);
}

/** The ärende and what belongs to it at once: it is never here without its bilagor and its jäv. Carried before, nothing. */
function carryItem(state: MeetingState, command: CarryItem): MeetingDecision {
  const { by, at, itemId, content, template, papers, ...recusals } = command;
  if (isAhead(state) && isUsed(state.agenda, itemId)) return accept();
  return inTurn(state, [
    { type: 'AddItem', by, at, itemId, content, place: 'LAST', template },
    ...papers.map((paper) => ({ type: 'AddPaper', by, at, itemId, paper }) as const),
    { ...recusals, type: 'CarryItemRecusals', by, at, item: itemId },
  ]);
}

/** Every family's commands in one table: a command without its line does not compile. */
const DECIDE: DecideTable<MeetingCommand> = {
  ...DECIDE_ON_RECORD,
  ImportNotice: (state, { at, ...command }) =>
    at === undefined
      ? DECIDE_ON_RECORD.ImportNotice(state, command)
      : after(
          askingAnew((before, _: { readonly at: Instant }) => DECIDE_ON_RECORD.ImportNotice(before, command)),
        )(state, { at }),
  MoveMeeting: after(DECIDE_ON_RECORD.MoveMeeting),
  ...DECIDE_ON_AGENDA,
  AddItem: askingAnew(DECIDE_ON_AGENDA.AddItem),
  AcceptProposal: askingAnew(DECIDE_ON_AGENDA.AcceptProposal),
  RestoreItem: after(DECIDE_ON_AGENDA.RestoreItem),
  ...DECIDE_ON_ITEM_RECUSALS,
  ...withItemCalls(DECIDE_ON_ATTENDANCE),
  ...DECIDE_ON_NOTICE,
  TimePassed: (state, { at }) =>
    isAhead(state) ? accept(...CLOCKWORK.flatMap((part) => part.pass(state, at))) : accept(),
};

function decide(state: MeetingState, command: MeetingCommand): MeetingDecision {
  const rule: (state: MeetingState, command: never) => MeetingDecision = DECIDE[command.type];
  return rule(state, command as never);
}

/** When the meeting wants to be told the time: the earliest that any family waits for. */
export function nextDueAt(meeting: MeetingAhead) {
  const times = CLOCKWORK.flatMap((part) => part.dueAt(meeting) ?? []);
  return times.sort()[0] ?? null;
}
