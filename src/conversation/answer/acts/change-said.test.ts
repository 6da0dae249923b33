import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { changeSaid } from './change-said.ts';

const when = { date: '2026-12-10' as LocalDate, start: '13:00', end: '16:00' };

it.each([
  ['ändra tiden till 14-17 den 10 december', { start: '14:00', end: '17:00' }],
  ['ändra sluttiden till 17', { end: '17:00' }],
  ['mötet ska sluta kl 15.30', { end: '15:30' }],
  ['flytta mötet till halv två', { start: '13:30' }],
  ['ändra sluttiden till kvart över fyra', { end: '16:15' }],
  ['ändra tiden till halv två till fyra', { start: '13:30', end: '16:00' }],
  ['tidigarelägg mötet till 12', { start: '12:00' }],
  ['flytta mötet till 18 december', {}],
  ['flytta mötet till 18/12', {}],
  ['skjut upp mötet en timme', { start: '14:00', end: '17:00' }],
  ['tidigarelägg mötet två timmar', { start: '11:00', end: '14:00' }],
  ['flytta mötet en halvtimme senare', { start: '13:30', end: '16:30' }],
  ['flytta mötet 30 minuter tidigare', { start: '12:30', end: '15:30' }],
  ['kan vi flytta mötet en vecka?', { date: '2026-12-17' }],
  ['flytta mötet två dagar tidigare', { date: '2026-12-08' }],
  ['ändra sluttiden 10 december till kl 11', { end: '11:00' }],
  ['mötet 10 december slutar kl 15', { end: '15:00' }],
  ['10 december: ny tid 9-11', { start: '09:00', end: '11:00' }],
  ['ny tid för mötet 10 december: 9-11', { start: '09:00', end: '11:00' }],
  ['decembermötet blir en vecka senare', { date: '2026-12-17' }],
  ['ändra mötet 11 mars: börja 12.30, sluta 14.45', { start: '12:30', end: '14:45' }],
  ['ändra mötet, sluta 14.45 och börja 12.30', { start: '12:30', end: '14:45' }],
  ['mötet 10 december börjar kl 9 och slutar kl 11.30', { start: '09:00', end: '11:30' }],
  ['ändra starttiden till 9 och sluttiden till 11', { start: '09:00', end: '11:00' }],
  ['mötet börjar halv två och slutar kvart över fyra', { start: '13:30', end: '16:15' }],
  ['ändra mötet 11 mars: sluta 14.45', { end: '14:45' }],
  ['ändra mötet 11 mars: börja 12.30', { start: '12:30' }],
  ['mötet börjar 18 dec', {}],
  ['flytta mötet', {}],
  ['sätt tid och plats på mötet 10 december: 10-11.30, Biblioteket', { start: '10:00', end: '11:30' }],
  ['10 december är 10 till 11.30 på biblioteket', { start: '10:00', end: '11:30' }],
  ['tiden för mötet 10 december är 10 till 11.30', { start: '10:00', end: '11:30' }],
  ['10 december plats Folkets hus tid 10.00-11.30', { start: '10:00', end: '11:30' }],
  ['flytta mötet från kl 10 till kl 11', { start: '11:00' }],
  ['flytta mötet 10 till 12', { start: '12:00' }],
  ['flytta mötet 10-12 december', {}],
])('%s', (text, change) => expect(changeSaid(text, when)).toEqual(change));
