import { expect, it } from 'vitest';
import { readMessage } from '../words/words.ts';
import { otherRecipient } from './other-recipient.ts';

const NOBODY = { persons: [], boards: [] };

it.each([
  ['skicka kallelsen till Anna Rosén', 'Anna Rosén'],
  ['skicka kallelsen till anna lindqvist också', 'Anna Lindqvist'],
  ['mejla kallelsen till revisorn också', 'revisorn'],
  ['skicka kallelsen även till kommunstyrelsen', 'kommunstyrelsen'],
  ['har Anna Rosén fått kallelsen?', 'Anna Rosén'],
  ['har revisorerna fått kallelsen', 'revisorerna'],
  ['fick inte revisorn kallelsen', null],
  ['skicka kallelsen till alla', null],
  ['skicka kallelsen till mötet i mars', null],
  ['skicka kallelsen till ordföranden för godkännande', null],
  ['skicka kallelsen till dem som inte har fått den', null],
  ['skicka kallelsen till ledamöterna nu', null],
  ['skicka kallelsen till Anna på lovskolan', 'Anna på lovskolan'],
  ['skicka kallelsen till alla på kansliet', null],
  ['har alla fått kallelsen', null],
])('%s: to somebody who is on no board', (text, who) => {
  expect(otherRecipient(readMessage(text), NOBODY)).toBe(who);
});
