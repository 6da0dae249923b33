import { expect, it } from 'vitest';
import { servedAt } from './served.ts';

const person = (name: string) => ({ id: name, name, alsoSpelled: [] });
const seat = (organisation: string, member: string, substitute: string) => ({
  organisation,
  member: person(member),
  substitutes: [person(substitute)],
});
const there = (servesFor: string | null) =>
  servedAt({
    view: {
      seats: [
        seat('Försäkringskassan', 'Sara Ek', 'Gunnar Ny'),
        seat('Granby kommun', 'Olof Berg', 'Ester Vik'),
        seat('Region Norrskog', 'Dag Forsman', 'Gunnar Ny'),
      ],
    },
    present: [
      {
        name: 'Gunnar Ny',
        role: 'ersättare',
        servesFor,
        votes: true,
        personId: null,
        organisation: null,
        sections: null,
      },
    ],
  } as never).map(({ member, organisation }) => ({ member, organisation }));

it('whom somebody served for is told with her own organisation, on whatever seat the ersättare is', () => {
  expect(there('Olof Berg')).toEqual([{ member: 'Olof Berg', organisation: 'Granby kommun' }]);
  expect(there('Dag Forsman')).toEqual([{ member: 'Dag Forsman', organisation: 'Region Norrskog' }]);
  expect(there(null)).toEqual([{ member: 'Sara Ek', organisation: 'Försäkringskassan' }]);
});
