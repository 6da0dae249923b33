import { expect, it } from 'vitest';
import { corrected } from '../../src/cli/commands/import-corrections.ts';

it('takes a correction typed as document.field=value', () => {
  const one = corrected({}, '1.meetingDate=2026-12-10');
  expect(one).toEqual({ 1: { meetingDate: '2026-12-10' } });
  const two = corrected(
    one ?? {},
    '1.items.14.decisions = att godkänna budgeten | att sända den till medlemmarna',
  );
  expect(two).toEqual({
    1: {
      meetingDate: '2026-12-10',
      items: { 14: { decisions: ['att godkänna budgeten', 'att sända den till medlemmarna'] } },
    },
  });
  expect(corrected({}, '2.skip=true')).toEqual({ 2: { skip: true } });
  expect(corrected({}, '1.place=')).toEqual({ 1: { place: null } });
  expect(corrected({}, '1.internal=4|7')).toEqual({ 1: { internal: ['4', '7'] } });
  expect(corrected({}, '1.internal=')).toEqual({ 1: { internal: [] } });
  expect(corrected({}, '1.people.Eva Lind=eva-lind')).toEqual({ 1: { people: { 'Eva Lind': 'eva-lind' } } });
});

it.each(['meetingDate=2026-12-10', '1.meetingDate=i morgon', '1.colour=red', '1.place', '0.place=x', ''])(
  'does not take "%s"',
  (line) => {
    expect(corrected({}, line)).toBeNull();
  },
);
