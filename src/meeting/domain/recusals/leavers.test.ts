import { expect, it } from 'vitest';
import { given } from '../../../../test/support/attendance.ts';
import {
  anna,
  at,
  DAY,
  doer,
  eva,
  nils,
  petra,
  planned,
  roster,
  SEATS,
} from '../../../../test/support/meetings.ts';
import type { PersonRef, Seat } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';

const note = (seats: readonly Seat[]) =>
  ({ type: 'NoteRoster', roster: roster({}, seats), at: at('12-02') }) as const;
const without = (gone: PersonRef, holder: PersonRef | null): readonly Seat[] =>
  SEATS.map((seat) => ({
    ...seat,
    holder: seat.holder?.personId === gone.personId ? holder : seat.holder,
    substitutes: seat.substitutes.filter((one) => one.personId !== gone.personId),
  }));

/** Eva has reported jäv before anybody was called to the meeting: her ersättare is asked for that ärende. */
function reported(): MeetingEvent[] {
  const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
  const command = {
    type: 'ActOnItemRecusal',
    by: doer(eva),
    at: at('12-01'),
    item: '2',
    personId: eva.personId,
    act: { act: 'REPORT', ground: null, text: null },
    electorate,
    sameMemberOnly,
    substituteAnswerHours,
  } as const;
  const { decision } = given(planned(DAY)).when(command);
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return [planned(DAY), ...decision.events];
}

it('a ledamot who leaves the board is out of no ärende any more: who was asked to serve for her need not (KL 6:30)', () => {
  const { decision } = given(...reported()).when(note(without(eva, anna)));
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  expect(decision.events).toMatchObject([
    { type: 'RosterNoted', left: [eva] },
    { type: 'ItemSubstituteReleased', seatId: 'granby-1', person: nils },
  ]);
});

it('an ersättare who leaves gives way to the next in the order who is on the board still (FinsamL 12 §)', () => {
  const { decision } = given(...reported()).when(note(without(nils, null)));
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  expect(decision.events).toMatchObject([
    { type: 'RosterNoted', left: [nils] },
    { type: 'ItemSubstituteReleased', person: nils },
    { type: 'ItemSubstituteAsked', seatId: 'granby-1', person: petra },
  ]);
  const both = without(nils, null).map((seat) => ({ ...seat, substitutes: [] }));
  const none = given(...reported()).when(note(both)).decision;
  if (none.kind === 'refused') throw new Error(none.refusal.code);
  expect(none.events.map(({ type }) => type)).toEqual(['RosterNoted', 'ItemSubstituteReleased']);
});

it('before jäv, an answer or a kallelse nothing is noted of who the board is', () => {
  given(planned(DAY)).when(note(SEATS)).thenNothing();
});
