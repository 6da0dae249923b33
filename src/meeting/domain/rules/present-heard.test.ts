import { expect, it } from 'vitest';
import type { Attendee } from '../values.ts';
import { presentHeard } from './present-heard.ts';

const attendee = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  personId: null,
  name,
  organisation: null,
  role: null,
  votes: true,
  servesFor: null,
  ...more,
});
const heard = (one: Attendee, ...internal: string[]) => presentHeard([one], new Set(internal));

it.each(['§ 44', '§§ 44–45', '§ 44 och 45', 'punkt 44'])(
  'who was there for internal §§ alone is not heard of: %s',
  (sections) => expect(heard(attendee('Bo', { servesFor: 'Eva', sections }), '44', '45')).toEqual([]),
);

it.each([
  ['ej § 44', undefined],
  ['utom §§ 44 och 45', undefined],
  ['deltog ej i § 44 på grund av jäv', undefined],
  ['ej §§ 43 och 44', 'ej § 43'],
  ['ej §§ 42–44', 'ej §§ 42 och 43'],
])('nor that somebody kept out of one: %s', (sections, told) => {
  expect(heard(attendee('Eva', { sections }), '44', '45').map((one) => one.sections)).toEqual([told]);
});

it.each(['§§ 43–45', '§ 41', 'ej § 41', 'från § 44', 't.o.m. § 44'])(
  'what is of other §§ too, and when she came or went, is: %s',
  (sections) => {
    const one = attendee('Eva', { sections });
    expect(heard(one, '44')).toEqual([one]);
  },
);

it('an office that was of an internal § alone is not told', () => {
  expect(heard(attendee('Eva', { role: 'ordförande § 44' }), '44')).toEqual([attendee('Eva')]);
  const one = attendee('Eva', { role: 'ordförande' });
  expect(heard(one, '44')).toEqual([one]);
});
