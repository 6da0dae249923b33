import { expect, it } from 'vitest';
import { proposedLeader } from './proposed-leader.ts';

const proposing = (...proposals: string[]) =>
  proposedLeader({ agenda: { items: [{ number: '2', proposals }] } } as never)?.name ?? null;

it.each([
  ['Birgitta Åström leder mötet.', 'Birgitta Åström'],
  ['att utse Birgitta Åström till mötesordförande', 'Birgitta Åström'],
  ['Förslag till mötesordförande: Birgitta Åström', 'Birgitta Åström'],
  ['att välja Karim Nasser (S) till ordförande för mötet', 'Karim Nasser'],
  ['att välja Karim Nasser till ordförande', null],
  ['Karim Nasser leder mötet under punkt 4', null],
  ['att utse Karim Nasser till justerare', null],
])('whom an agenda proposes to lead the meeting: %s', (proposal, name) => {
  expect(proposing(proposal)).toBe(name);
});
