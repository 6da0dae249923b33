import { describe, expect, it } from 'vitest';
import { as, electorate, karim, lars, maja, sofia } from '../../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { HOUR, instantFromEpoch, type LocalDate, later, type PersonRef } from '../../../kernel/index.ts';
import type { MeetingCommand } from '../commands.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';

const { given } = deciderSpecification(meetingDecider);
const now = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));
const office = { ...maja, roles: ['OFFICE'] as const };

const content = (heading: string) => ({
  ...{ heading, presenter: null, background: '', proposals: [], amounts: [], internal: false },
});
const added = (itemId: string, after: string | null): MeetingEvent => ({
  ...{ type: 'ItemAdded', itemId, content: content(itemId), after, by: maja, at: now },
});
const START: readonly MeetingEvent[] = [
  {
    ...{ type: 'MeetingPlanned', date: '2025-12-11' as LocalDate, start: '13:00', end: '16:00' },
    ...{ place: null, title: null, source: null },
  },
  added('lokaler', null),
  added('avtal', 'lokaler'),
];

const recused = (who: PersonRef, item: string, at = now): MeetingCommand => ({
  ...{ type: 'ActOnItemRecusal', by: as(who), at, item, personId: who.personId },
  act: { act: 'REPORT', ground: null, text: null },
  ...{ electorate, sameMemberOnly: true, substituteAnswerHours: 24 },
});
const answered = (who: PersonRef, item: string, accepts: boolean): MeetingCommand => ({
  ...{ type: 'AnswerItemCall', by: as(who), at: later(now, HOUR), item, accepts },
});
const off = (itemId: string): MeetingCommand => ({
  ...{ type: 'WithdrawItem', by: office, at: later(now, 2 * HOUR), itemId, reason: 'Återkallat' },
});
const on = (itemId: string): MeetingCommand => ({
  ...{ type: 'RestoreItem', by: office, at: later(now, 3 * HOUR), itemId },
});

function played(...commands: readonly MeetingCommand[]) {
  let events = [...START];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
    events = events.concat(decision.events);
  }
  const state = given(...events).state();
  if (state.status === 'NONE') throw new Error('no meeting');
  return { events, state };
}

describe('an ärende that is taken off the agenda (KL 6:30; domain page 10, "Ersättare")', () => {
  it('takes its jäv and its questions with it: nobody is out, asked or serving there', () => {
    const { state, events } = played(recused(karim, '2'), answered(sofia, '2', true), off('avtal'));
    expect(state.matters).toEqual([]);
    expect(state.withdrawnMatters).toMatchObject([
      { itemId: 'avtal', matter: { recusals: [{ inEffect: true }], calls: [{ status: 'ACCEPTED' }] } },
    ]);
    // Nor does time ask the next one, and no yes is taken.
    const asked = played(recused(karim, '2'), off('avtal')).events;
    given(...asked)
      .when({ type: 'TimePassed', at: later(now, 30 * HOUR) })
      .thenNothing();
    given(...events)
      .when(answered(sofia, '2', true))
      .thenRefused('meeting.notCalledIn', { item: '2' });
  });

  it('put back, the jäv holds again and whoever is needed is asked anew; a no stays one', () => {
    const back = played(recused(karim, '2'), answered(sofia, '2', true), off('avtal'), on('avtal'));
    expect(back.events.slice(-2)).toMatchObject([
      { type: 'ItemRestored' },
      { type: 'ItemSubstituteAsked', item: { number: '2' }, person: sofia, servesFor: karim },
    ]);
    const no = played(recused(karim, '2'), answered(sofia, '2', false), off('avtal'), on('avtal'));
    expect(no.state.matters).toMatchObject([{ recusals: [{ inEffect: true }] }]);
    expect(no.events.slice(-1)).not.toMatchObject([{ person: sofia }]);
  });

  it('worded otherwise it is told of as it is called now', () => {
    const edited: MeetingCommand = {
      ...{ type: 'EditItem', by: office, at: later(now, HOUR), itemId: 'avtal' },
      content: { ...content('Avtal om lokaler'), internal: true },
    };
    expect(played(recused(karim, '2'), edited).state.matters).toMatchObject([
      { item: { number: '2', heading: 'Avtal om lokaler' }, recusals: [{ inEffect: true }] },
    ]);
  });

  it('leaves other ärenden, and their numbers, as they are', () => {
    const { state } = played(recused(karim, '1'), recused(lars, '2'), off('lokaler'));
    expect(state.matters).toMatchObject([{ item: { number: '2' }, recusals: [{ person: lars }] }]);
    expect(state.agenda.items).toMatchObject([{ id: 'avtal', number: '2' }]);
    // The numbers stand also when the only jäv is of what was taken off.
    expect(
      played(recused(karim, '1'), off('lokaler'), off('avtal'), on('avtal')).state.agenda.items,
    ).toMatchObject([{ number: '2' }]);
  });
});
