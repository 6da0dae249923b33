import { expect, it } from 'vitest';
import { proposalClause } from './clause.ts';

it.each([
  ['att bevilja bidraget', 'att bevilja bidraget'],
  ['Att bevilja bidraget', 'att bevilja bidraget'],
  ['fastställa budgeten', 'att fastställa budgeten'],
  ['Styrelsen beslutar att godkänna dagordningen.', 'att godkänna dagordningen.'],
  ['att Styrelsen beslutar att godkänna dagordningen', 'att godkänna dagordningen'],
  [
    'Styrelsen föreslås besluta: att lägga rapporten till handlingarna',
    'att lägga rapporten till handlingarna',
  ],
  ['Vi beslutar att avsluta projektet', 'att avsluta projektet'],
  // What is decided may be about the board itself.
  ['att styrelsen beslutar om attest', 'att styrelsen beslutar om attest'],
  ['att föreslå styrelsen att avslå', 'att föreslå styrelsen att avslå'],
])('%s is shown with one "att": %s', (written, clause) => {
  expect(proposalClause(written)).toBe(clause);
  expect(proposalClause(clause)).toBe(clause);
});
