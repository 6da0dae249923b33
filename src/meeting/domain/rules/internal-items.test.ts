import { describe, expect, it } from 'vitest';
import { given } from '../../../../test/support/agenda.ts';
import { agendaItem, imported, planned } from '../../../../test/support/meetings.ts';
import { asFarAsRead } from './as-far-as-read.ts';
import { internalItems, openToAll } from './internal-items.ts';

describe('internal ärenden stay out of channels and group chats (Klubbans ordning)', () => {
  const agenda = [agendaItem('1', 'Öppnande'), agendaItem('2', 'Lön till chefen'), agendaItem('3', 'Budget')];
  const state = given(planned(), imported(agenda)).state();
  if (state.status !== 'CALLED') throw new Error(state.status);
  const items = state.agenda.items ?? [];
  const hidden = {
    ...state,
    agenda: { ...state.agenda, items: items.map((item) => ({ ...item, internal: item.number === '2' })) },
  };

  it('one that was made internal after the kallelse was read in is kept out of that kallelse too', () => {
    const read = asFarAsRead(hidden, openToAll(hidden));
    expect(JSON.stringify(read)).toContain('Budget');
    expect(JSON.stringify(read)).not.toContain('Lön till chefen');
  });

  it('one that is internal no longer is told, whatever the kallelse once had', () => {
    const [first, second, third] = items;
    const before = [first, second && { ...second, internal: true }, third].filter((one) => one !== undefined);
    const opened = { ...state, agenda: { ...state.agenda, called: before } };
    expect(asFarAsRead(opened, openToAll(opened)).agenda.items).toEqual(items);
  });

  it('where nothing is internal all is told', () => {
    expect(internalItems(state)).toEqual([]);
    expect(asFarAsRead(state, openToAll(state)).agenda.items).toEqual(items);
  });
});
