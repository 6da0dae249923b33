import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { votes } from './votes.ts';

const day = (text: string) => text as LocalDate;

const matter: Matter = {
  kind: 'paragraph',
  meetingId: 'm',
  date: day('2027-03-04'),
  number: '12',
  label: '§ 12',
  heading: 'Hyresbidrag till Verkstaden',
  presenter: null,
  attachments: [],
  clauses: ['Begäran avslås.'],
  proposals: [],
  recusals: [],
  votes: [],
  reservations: ['Bo Wiman'],
  amounts: [],
  adjustedOn: null,
  postedOn: null,
  noticeDate: null,
  isInternal: false,
  isInNotice: false,
  body: '',
  page: 1,
  documentId: null,
  within: [],
};

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
