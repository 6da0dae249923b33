import { expect, it } from 'vitest';
import { paragraphTold } from '../../../test/support/paragraph-told.ts';
import type { LocalDate } from '../../kernel/index.ts';
import { votes } from './votes.ts';

const day = (text: string) => text as LocalDate;

const matter = paragraphTold({ clauses: ['Begäran avslås.'], reservations: ['Bo Wiman'] });

const said = (...texts: readonly string[]) =>
  votes(
    {
      kind: 'votes',
      board: 'Samordningsförbundet Norrskog',
      matters: [matter],
      sentences: texts.map((text) => ({ matter, text })),
      one: true,
      asked: 'against',
      person: null,
    },
    day('2027-04-01'),
  );

it('a reservation tells nobody’s vote: that none is noted comes first, and it is told beside the decision', () => {
  const { fact, lines } = said('Bo Wiman reserverar sig mot beslutet.');
  expect(fact).toBe('Det framgår inte av § 12, Hyresbidrag till Verkstaden, hur någon röstade.');
  expect(lines).toEqual([
    'Beslutet fattades utan antecknad omröstning: Begäran avslås.',
    'Bo Wiman reserverar sig mot beslutet.',
  ]);
});

it('what tells of a vote, or a side and who was on it, is told', () => {
  expect(said('Två röstade nej.').fact).toBe('§ 12: Två röstade nej.');
  expect(said('För att behålla lokalen: Ylva Ek.').fact).toContain('Ylva Ek');
});
