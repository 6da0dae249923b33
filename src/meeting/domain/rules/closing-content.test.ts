import { expect, it } from 'vitest';
import { given } from '../../../../test/support/agenda.ts';
import { agendaItem, imported, planned } from '../../../../test/support/meetings.ts';
import { closingWhereInternal, withoutClosingContent } from './closing-content.ts';

const WORDS = 'att avvisa kravet från Granbo';

/** A meeting called with an agenda whose closing item was given what stands last in the file. */
function called(isInternal: boolean, closing = 'Avslutning') {
  const agenda = [
    agendaItem('1', 'Öppnande'),
    { ...agendaItem('2', 'Krav från Granbo'), internal: isInternal },
    { ...agendaItem('3', 'Budget'), proposals: ['att anta budgeten'] },
    { ...agendaItem('4', closing), proposals: [WORDS], amounts: [275_000] },
  ];
  const state = given(planned(), imported(agenda)).state();
  if (state.status !== 'CALLED') throw new Error(state.status);
  return state;
}

it('what stands under the item that ends a meeting is told nowhere of it, where something is internal', () => {
  const told = JSON.stringify(withoutClosingContent(called(true)));
  expect(told).not.toContain(WORDS);
  expect(told).toContain('att anta budgeten');
  expect(told).toContain('Avslutning');
  expect(closingWhereInternal(called(true))).toEqual({ item: '4', paragraph: null });
});

it('where nothing is internal, or another ärende stands last, all is as it was', () => {
  const open = called(false);
  expect(withoutClosingContent(open)).toBe(open);
  expect(closingWhereInternal(open)).toEqual({ item: null, paragraph: null });
  const another = called(true, 'Avslutning av projektet Fyren');
  expect(JSON.stringify(withoutClosingContent(another))).toContain(WORDS);
});

it('what is noted under the § that ends it is not told either', () => {
  const paragraph = { proposals: [], recusals: [], votes: [], amounts: [], decisions: [] };
  const state = {
    ...called(true),
    status: 'CLOSED',
    minutes: {
      paragraphs: [
        { ...paragraph, number: 12, heading: 'Budget', reservations: ['Lars Ek'] },
        { ...paragraph, number: 13, heading: 'Mötet avslutas', reservations: ['Anna Hed'] },
      ],
    },
  };
  const told = JSON.stringify(withoutClosingContent(state as never));
  expect(told).toContain('Lars Ek');
  expect(told).not.toContain('Anna Hed');
  expect(closingWhereInternal(state as never).paragraph).toBe('13');
});
