import { expect, it } from 'vitest';
import { asksForApproval } from './notice-approval.ts';
import { asksTextToOne, remindsOnDay } from './notice-words.ts';
import { wantsProof } from './proof-words.ts';
import { stopsIt } from './stops-it.ts';

it.each([
  ['be kerstin titta på den', true],
  ['be kerstin kolla igenom kallelsen innan jag skickar', true],
  ['be kerstin titta på budgeten', false],
])('%s: whether she is to approve the kallelse: %s', (text, asks) =>
  expect(asksForApproval(text)).toBe(asks),
);

it.each([
  ['mejltext till ritva tack', true],
  ['ritva har ingen teams, kan du fixa en text som jag kan mejla', true],
  ['ritva har inte svarat', false],
])('%s: whether a text to send is wanted: %s', (text, asks) => expect(asksTextToOne(text)).toBe(asks));

it.each([
  ['jag vill ha ett kvitto på utskicket till akten', true],
  ['jag vill ha ett kvitto', false],
  ['kan jag få kallelsebeviset som en pdf', true],
  ['jag behöver beviset som fil', true],
  ['jag vill ha budgeten som fil', false],
])('%s: whether the proof is wanted: %s', (text, wants) => expect(wantsProof(text)).toBe(wants));

it.each([
  ['skicka en påminnelse på måndag', true],
  ['påminn dom som inte svarat i morgon', true],
  ['påminn de som inte svarat', false],
  ['påminn mig på måndag', false],
])('%s: whether a reminder on another day is wanted: %s', (text, on) => expect(remindsOnDay(text)).toBe(on));

it.each(['nä lämna kvar den', 'behåll den', 'låt den stå kvar', 'nä ta bort den inte', 'ta inte bort den'])(
  '%s: nothing is to be done',
  (text) => expect(stopsIt(text)).toBe('SURELY'),
);
