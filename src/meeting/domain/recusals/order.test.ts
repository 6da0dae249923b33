import { describe, expect, it } from 'vitest';
import { answer, call, given } from '../../../../test/support/attendance.ts';
import {
  at,
  DAY,
  doer,
  karim,
  lars,
  nils,
  planned,
  roster,
  sofia,
} from '../../../../test/support/meetings.ts';
import type { PersonRef, Seat } from '../../../kernel/index.ts';
import type { MeetingCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';

const SEATS: readonly Seat[] = [
  { seatId: 'one', organisation: 'Region Norrskog', holder: karim, substitutes: [sofia, nils] },
  { seatId: 'two', organisation: 'Region Norrskog', holder: lars, substitutes: [sofia] },
];
const board = roster({}, SEATS);
const { electorate, sameMemberOnly, substituteAnswerHours } = board;
const reports: MeetingCommand = {
  type: 'ActOnItemRecusal',
  by: doer(karim),
  at: at('12-01'),
  item: '2',
  personId: karim.personId,
  act: { act: 'REPORT', ground: null, text: null },
  electorate,
  sameMemberOnly,
  substituteAnswerHours,
};
const saysOfItem = (person: PersonRef, accepts: boolean): MeetingCommand => ({
  type: 'AnswerItemCall',
  by: doer(person),
  at: at('12-01'),
  item: '2',
  accepts,
});
const says = (...[person, what]: Parameters<typeof answer>) => answer(person, what, { roster: board });

/** The questions of the ärende that the last command brings, after the others. */
function asked(...commands: readonly MeetingCommand[]): string[] {
  const events: MeetingEvent[] = [planned(DAY)];
  let last: readonly MeetingEvent[] = [];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    last = decision.events;
    events.push(...last);
  }
  return last.flatMap((event) => (event.type === 'ItemSubstituteAsked' ? [event.person.name] : []));
}

/** Sofia serves for Lars, so Nils is asked in Karim's ärende, though she stands before him. */
const served = [says(lars, 'ABSENT'), call(sofia, true, { roster: board }), reports] as const;

describe('one who served on another seat when an ärende’s ersättare was asked (FinsamL 12 §)', () => {
  it('is passed over while she does, and asked in her turn when she is free', () => {
    expect(asked(...served)).toEqual(['Nils Ros']);
    expect(asked(...served, says(lars, 'COMING'))).toEqual([]);
    expect(asked(...served, says(lars, 'COMING'), saysOfItem(nils, false))).toEqual(['Sofia Berg']);
  });

  it('is asked as soon as she is free, where nobody is left', () => {
    expect(asked(...served, saysOfItem(nils, false))).toEqual([]);
    expect(asked(...served, saysOfItem(nils, false), says(lars, 'COMING'))).toEqual(['Sofia Berg']);
  });

  it('is not asked where the ledamot takes part again, or where she has said no', () => {
    const back: MeetingCommand = { ...reports, act: { act: 'WITHDRAW' } } as MeetingCommand;
    expect(asked(...served, saysOfItem(nils, false), back, says(lars, 'COMING'))).toEqual([]);
    expect(asked(reports, saysOfItem(sofia, false), saysOfItem(nils, false), says(lars, 'ABSENT'))).toEqual(
      [],
    );
  });
});
