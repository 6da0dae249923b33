import { describe, expect, it } from 'vitest';
import { given } from '../../../../test/support/agenda.ts';
import { agendaItem, eva, imported, planned } from '../../../../test/support/meetings.ts';
import { asFarAsRead } from './as-far-as-read.ts';
import { isOwnItem } from './own-item.ts';

const ylva = { names: ['Ylva Marklund', 'Ylva Marklund-Ek'], titles: ['processledare'] };

describe('an adjungerad’s own ärende is the one she is down for (domain page 6, "Read kallelse, agenda")', () => {
  it.each([
    ['Ylva Marklund', true],
    ['ylva  marklund, kl. 13.30', true],
    ['Processledaren (Ylva Marklund)', true],
    ['Eva Lind och Ylva Marklund-Ek', true],
    ['Processledaren', true],
    ['processledare', true],
    ['Ylva Marklundsson', false],
    ['Ylva', false],
    ['Processledaren i Granby', false],
    ['Eva Lind', false],
    [null, false],
  ])('%s: %s', (presenter, own) => expect(isOwnItem({ presenter }, ylva)).toBe(own));

  it('nothing that names nobody is anybody’s', () => {
    expect(isOwnItem({ presenter: 'Eva Lind' }, { names: ['', ' '], titles: [''] })).toBe(false);
  });
});

describe('a meeting as far as she reads it', () => {
  const agenda = [
    agendaItem('1', 'Öppnande'),
    agendaItem('2', 'Arbetsträningen', { presenter: 'Ylva Marklund' }),
    agendaItem('3', 'Lokalerna', { presenter: 'Eva Lind' }),
  ];
  const state = given(planned(), imported(agenda)).state();

  it('has time and place, and of agenda and kallelse her own ärenden', () => {
    if (state.status !== 'CALLED') throw new Error(state.status);
    const read = asFarAsRead(state, (item) => isOwnItem(item, ylva));
    expect([read.date, read.start, read.place]).toEqual([state.date, '13:00', 'Stadshuset']);
    expect(JSON.stringify(read)).toContain('Arbetsträningen');
    expect(JSON.stringify(read)).not.toMatch(/Lokalerna|Öppnande/);
  });

  it('of which nothing is hers has no agenda', () => {
    if (state.status !== 'CALLED') throw new Error(state.status);
    const read = asFarAsRead(state, (item) => isOwnItem(item, { names: [`${eva.name}sson`], titles: [] }));
    expect(read.agenda.items).toBeNull();
    expect(JSON.stringify(read)).not.toMatch(/Lokalerna|Arbetsträningen/);
  });
});
