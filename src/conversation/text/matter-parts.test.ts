import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { clauses, relatedLines } from './matter-parts.ts';

const TODAY = '2026-11-23' as LocalDate;
const paragraph = (clause: string) =>
  ({
    kind: 'paragraph',
    label: '§ 21',
    heading: 'Fyren',
    date: '2026-10-20' as LocalDate,
    clauses: [clause],
  }) as unknown as Matter;

it('where the same is spoken of elsewhere, what was decided there is told, but never another’s sum', () => {
  expect(relatedLines([paragraph('att bordlägga ärendet')], TODAY)).toEqual([
    'Se också § 21, Fyren, 20 oktober: att bordlägga ärendet.',
  ]);
  expect(relatedLines([paragraph('att bevilja 400 000 kr')], TODAY)).toEqual([
    'Se också § 21, Fyren, 20 oktober.',
  ]);
});

it('what binds a clause to the next in print is not told between them', () => {
  const said = ['att bevilja 100 000 kr,', 'att en rapport lämnas i maj, samt', 'att frågan tas upp i höst.'];
  expect(clauses({ clauses: said })).toBe(
    'att bevilja 100 000 kr; att en rapport lämnas i maj; att frågan tas upp i höst.',
  );
});
