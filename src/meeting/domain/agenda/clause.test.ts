import { expect, it } from 'vitest';
import { isProposalSentence, proposalClause } from './clause.ts';

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

it.each([
  ['Styrelsen godkänner uppföljningen.', true],
  ['I övrigt avslås ansökan.', true],
  ['460 000 kronor av det egna kapitalet används.', true],
  ['Styrelsen beslutar att godkänna dagordningen.', false],
  ['Att bevilja bidraget.', false],
  ['att bevilja bidraget', false],
  ['fastställa budgeten.', false],
  ['Bo Ek', false],
])('%s is a sentence of its own: %s', (written, is) => {
  expect(isProposalSentence(written)).toBe(is);
});
