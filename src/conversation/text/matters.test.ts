import { expect, it } from 'vitest';
import { paragraphTold } from '../../../test/support/paragraph-told.ts';
import type { LocalDate } from '../../kernel/index.ts';
import { sayMatter } from './matters.ts';

const matter = paragraphTold({ heading: 'Bidrag till Verkstaden och Kaféet' });

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
