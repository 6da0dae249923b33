import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { sayMatter } from './matters.ts';

const matter: Matter = {
  kind: 'paragraph',
  meetingId: 'm',
  date: '2027-03-04' as LocalDate,
  number: '12',
  label: '§ 12',
  heading: 'Bidrag till Verkstaden och Kaféet',
  presenter: null,
  attachments: [],
  clauses: [],
  proposals: [],
  recusals: [],
  votes: [],
  reservations: [],
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

it('sums of several things are told as their clauses stand, with one full stop', () => {
  const clauses = [
    'att bevilja Verkstaden 600 000 kr för november 2026–oktober 2027,',
    'att bevilja Kaféet 90 000 kr; ',
  ];
  const sums = clauses.map((clause) => ({ matter, clause }));
  const { fact } = sayMatter({ kind: 'sums', board: 'Norrskog', sums }, '2027-04-01' as LocalDate);
  expect(fact).toBe(
    'Att bevilja Verkstaden 600 000 kr för november 2026–oktober 2027; att bevilja Kaféet 90 000 kr.',
  );
});
