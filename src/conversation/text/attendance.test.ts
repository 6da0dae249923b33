import { expect, it } from 'vitest';
import { parseLocalDate } from '../../kernel/index.ts';
import { sayAttendance } from './attendance.ts';

const day = (text: string) => {
  const date = parseLocalDate(text);
  if (!date) throw new Error(text);
  return date;
};

it('where nobody is said to have led, who of the presidium was there is told', () => {
  const attendee = (name: string, role: string) => ({
    name,
    role,
    personId: null,
    organisation: null,
    votes: true,
    servesFor: null,
  });
  const { fact } = sayAttendance(
    {
      kind: 'present',
      board: 'Samordningsförbundet Norrskog',
      meetingId: 'meeting/norrskog/2026-10-01',
      date: day('2026-10-01'),
      deciding: [attendee('Ulla Norén', 'vice ordförande'), attendee('Bo Ek', 'ledamot')],
      others: [],
      chair: null,
      asked: 'chair',
    },
    day('2026-11-01'),
  );
  expect(fact).toBe(
    'Det framgår inte vem som ledde mötet 1 oktober. Av presidiet var Ulla Norén (vice ordförande) med.',
  );
});
